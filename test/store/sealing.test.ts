import { describe, expect, it } from 'vitest';
import { createSealing } from '../../src/store/sealing.ts';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const place = ['runner', 'discord:1', 'profile'];

describe('a sealed document', () => {
  const sealing = createSealing([key(1)]);

  it('opens in its place, and is another one each time', () => {
    const sealed = [sealing.seal(place, 'heart-disease 🫀'), sealing.seal(place, 'heart-disease 🫀')];
    expect(sealed.map((text) => sealing.open(place, text))).toEqual(['heart-disease 🫀', 'heart-disease 🫀']);
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed[0]).toMatch(/^sealed:v1:[0-9a-f]{8}:[\w+/]{16}:[\w+/]{22}==:[\w+/=]+$/);
  });

  it('opens in no other place: nobody gets the facts of somebody else', () => {
    const sealed = sealing.seal(place, 'diabetes');
    expect(() => sealing.open(['runner', 'discord:2', 'profile'], sealed)).toThrow('does not open');
    expect(() => sealing.open(['runner', 'discord:1,profile'], sealed)).toThrow('does not open');
  });

  it('does not open when any part of it was changed, or cut short', () => {
    const parts = sealing.seal(place, 'diabetes').split(':');
    const refused = parts.map((_, index) => {
      const changed = parts.map((part, other) =>
        other === index ? `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}` : part,
      );
      return index > 1 ? () => sealing.open(place, changed.join(':')) : null;
    });
    for (const open of refused) if (open) expect(open).toThrow('does not open');
    const [nonce = '', tag = '', cipher = ''] = parts.slice(3);
    const short = Buffer.from(tag, 'base64').subarray(0, 4).toString('base64');
    expect(() => sealing.open(place, [...parts.slice(0, 3), nonce, short, cipher].join(':'))).toThrow('does not open');
    expect(() => sealing.open(place, parts.slice(0, 4).join(':'))).toThrow('does not open');
  });

  it('opens with an older key beside the one that seals now, and with no other', () => {
    const old = sealing.seal(place, 'asthma');
    const changing = createSealing([key(2), key(1)]);
    expect(changing.open(place, old)).toBe('asthma');
    expect(changing.keyId).not.toBe(sealing.keyId);
    expect(() => createSealing([key(2)]).open(place, old)).toThrow('does not open');
    expect(() => createSealing().open(place, old)).toThrow('does not open');
    expect(() => sealing.open(place, changing.seal(place, 'new'))).toThrow('does not open');
  });

  it('of before there was a key is as it was; a key of another length is none', () => {
    expect(sealing.open(place, '{"health":[]}')).toBe('{"health":[]}');
    expect(createSealing().seal(place, '{"health":[]}')).toBe('{"health":[]}');
    expect(() => createSealing(['c2hvcnQ='])).toThrow('32 bytes');
  });
});
