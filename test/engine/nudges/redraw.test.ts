import { describe, expect, it } from 'vitest';
import type { Nudge } from '../../../src/engine/model/nudge.ts';
import { messagesToRedraw } from '../../../src/engine/nudges/redraw.ts';
import { MINUTE } from '../../../src/time.ts';
import { aNudge, noon } from '../../store/fixtures.ts';

const message = { channel: 'dm', message: 'm1' };
const stretch = aNudge({ owner: 'a', step: 'stretch', state: 'sent', message });
const after = (change: Partial<Nudge>, before: Nudge = stretch) =>
  messagesToRedraw([before], [{ ...before, ...change }], null);

describe('a message that is out is drawn again', () => {
  it.each<[string, Partial<Nudge>]>([
    ['is done', { state: 'done' }],
    ['is put off', { state: 'scheduled', dueAt: noon + 15 * MINUTE }],
    ['has its timer started', { startedAt: noon }],
  ])('when its step %s', (_, change) => {
    expect(after(change)).toEqual([message]);
  });

  it('when what was put off is moved again: its minute is shown', () => {
    const putOff = { ...stretch, state: 'scheduled' as const, dueAt: noon + 15 * MINUTE };
    expect(after({ dueAt: noon + 20 * MINUTE }, putOff)).toEqual([message]);
    expect(after({ closesAt: noon + 90 * MINUTE }, putOff)).toEqual([]);
  });

  it('when its step is taken back', () => {
    expect(after({ kind: 'withdrawn', state: 'cancelled' })).toEqual([message]);
  });

  it('once, for all the steps it carries', () => {
    const snack = aNudge({ owner: 'a', step: 'snack', state: 'sent', message });
    const changed = [stretch, snack].map((row) => ({ ...row, state: 'done' as const }));
    expect(messagesToRedraw([stretch, snack], changed, null)).toEqual([message]);
  });
});

describe('a message is left as it is', () => {
  it('when nothing that it shows has changed', () => {
    expect(after({ attempt: 2, dueAt: noon + MINUTE })).toEqual([]);
  });

  it('when the answer takes its place', () => {
    expect(messagesToRedraw([stretch], [{ ...stretch, state: 'done' }], message)).toEqual([]);
  });

  it('when none is out yet', () => {
    expect(after({ state: 'cancelled' }, aNudge({ owner: 'a', step: 'meal' }))).toEqual([]);
  });

  it('when it is no step of a plan', () => {
    const check = aNudge({ owner: 'a', step: 'soreness', kind: 'check', state: 'sent', message });
    expect(after({ state: 'done' }, check)).toEqual([]);
  });
});
