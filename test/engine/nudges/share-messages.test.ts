import { describe, expect, it } from 'vitest';
import type { Nudge } from '../../../src/engine/model/nudge.ts';
import { shareMessages } from '../../../src/engine/nudges/share-messages.ts';
import { MINUTE } from '../../../src/time.ts';
import { aNudge, noon } from '../../store/fixtures.ts';

/** A row that waits: minutes after noon. */
const row = (step: string, opens: number, due: number, closes: number, change: Partial<Nudge> = {}) =>
  aNudge({
    owner: 'test:ana',
    id: `plan.${step}.0`,
    step,
    opensAt: noon + opens * MINUTE,
    dueAt: noon + due * MINUTE,
    closesAt: noon + closes * MINUTE,
    ...change,
  });
const due = (...rows: Nudge[]) => shareMessages(rows).map((one) => [one.step, (one.dueAt - noon) / MINUTE]);

describe('steps share a message', () => {
  it('when nobody moves forward by more than an hour', () => {
    expect(due(row('stretch', 0, 0, 200), row('meal', 0, 60, 200))).toEqual([['meal', 0]]);
    expect(due(row('stretch', 0, 0, 200), row('meal', 0, 61, 200))).toEqual([]);
  });

  it('when the last of them opens, and the first has five minutes left then', () => {
    expect(due(row('stretch', 0, 0, 65), row('meal', 60, 75, 200))).toEqual([
      ['stretch', 60],
      ['meal', 60],
    ]);
    expect(due(row('stretch', 0, 0, 64), row('meal', 60, 75, 200))).toEqual([]);
  });

  it('never the ice bath: its warnings have a message of their own', () => {
    expect(due(row('stretch', 0, 10, 200), row('ice-bath', 0, 20, 200))).toEqual([]);
  });

  it('only while they wait: not what is out, was put off, or is a timer or a check', () => {
    const meal = row('meal', 0, 20, 200);
    expect(due(row('stretch', 0, 10, 200, { state: 'sent' }), meal)).toEqual([]);
    expect(due(row('stretch', 0, 10, 200, { message: { channel: 'dm', message: 'm1' } }), meal)).toEqual([]);
    expect(due(row('stretch', 0, 10, 200, { kind: 'call', slot: 1 }), meal)).toEqual([]);
    expect(due(row('check', 0, 10, 200, { kind: 'check' }), meal)).toEqual([]);
  });
});
