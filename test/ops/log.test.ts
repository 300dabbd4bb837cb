import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';

/** A log and the lines that it wrote. */
function listen(level: Parameters<typeof createLog>[0] = 'info') {
  const lines: string[] = [];
  return { lines, log: createLog(level, { write: (line: string) => void lines.push(line) }) };
}

function written(meta: object): Record<string, unknown> {
  const { lines, log } = listen();
  log.error(meta, 'static');
  return JSON.parse(lines[0] ?? 'null') as Record<string, unknown>;
}

describe('the log', () => {
  it('writes one JSON line with level, time, message and ids', () => {
    expect(
      written({ nudge: 'Ab12.ice-bath.0', runner: 'slack:T012:U06', count: 3, ok: true, nudges: ['a.b.1'] }),
    ).toEqual({
      level: 'error',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: 'static',
      nudge: 'Ab12.ice-bath.0',
      runner: 'slack:T012:U06',
      count: 3,
      ok: true,
      nudges: ['a.b.1'],
    });
  });

  it('keeps to its level', () => {
    const { lines, log } = listen('warn');
    log.info({}, 'quiet');
    log.warn({}, 'heard');
    expect(lines).toHaveLength(1);
    expect(listen('silent').lines).toEqual([]);
  });

  it.each([
    ['token', 'abc'],
    ['botToken', 'abc'],
    ['signingSecret', 'abc'],
    ['authorization', 'Bearer'],
    ['password', 'abc'],
    ['url', 'postgres'],
    ['name', 'Ana'],
    ['displayName', 'Ana'],
    ['text', 'ouch'],
    ['words', 'ouch'],
    ['content', 'ouch'],
    ['line', 'ouch'],
    ['question', 'ouch'],
    ['soreness', 7],
    ['sleepHours', 4],
    ['pain', 'knee'],
    ['massKg', 70],
    ['redFlag', 'R3'],
    ['health', { asthma: true }],
    ['painful', true],
    ['profile', { bed: '22:30' }],
    ['fields', { x: 'y' }],
    ['email', 'a@b.c'],
  ])('replaces the field %s at any depth', (key, value) => {
    for (const meta of [{ [key]: value }, { at: { [key]: value } }, { at: { deep: [{ [key]: value }] } }]) {
      expect(JSON.stringify(written(meta))).toContain(`"${key}":"[removed]"`);
    }
  });

  it.each(['xoxb-123-456-abc', 'xapp-1-A-b', 'see xoxb-1', `${'M'.repeat(26)}.Gabcde.${'x'.repeat(38)}`, 'Bearer abc'])(
    'replaces what looks like a token under an innocent key',
    (token) => {
      expect(written({ id: token, list: [token] })).toMatchObject({ id: '[removed]', list: ['[removed]'] });
    },
  );

  it('lets no sentence through, wherever it sits', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (word) => {
        const sentence = `my knee ${word} hurts`;
        const line = JSON.stringify(
          written({ id: sentence, list: [sentence], deep: { er: { er: { er: { er: sentence } } } } }),
        );
        expect(line).not.toContain('knee');
      }),
    );
  });

  it('keeps an error kind, code, status and place but not what it quotes, nor its cause', () => {
    const cause = Object.assign(new TypeError('Ana said: my knee hurts\n    at home (sofa.ts:1:1)'), { code: 50007 });
    const error = Object.assign(new RangeError('Invalid body: xoxb-1 my knee', { cause }), {
      status: 400,
      requestBody: { text: 'my knee' },
    });
    const line = written({ err: error });
    expect(line).toMatchObject({
      msg: 'static',
      err: { type: 'RangeError', status: 400, cause: { type: 'TypeError', code: 50007 } },
    });
    expect(JSON.stringify(line)).toContain('log.test.ts');
    expect(JSON.stringify(line)).not.toMatch(/knee|Ana|xoxb|sofa/);
    expect(JSON.stringify(written(error))).not.toMatch(/knee|Ana|xoxb|sofa/);
  });

  it('survives what refers to itself, and odd values', () => {
    const loop: Record<string, unknown> = { big: 10n, fn: () => 1, none: undefined };
    loop.self = loop;
    expect(written(loop)).toMatchObject({ msg: 'static', big: '10', fn: '[removed]' });
  });
});
