import { describe, expect, it, test } from 'vitest';
import { wellAnswer } from '../../../src/engine/intents/check-in.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { HOUR } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const race: RunReport = { type: 'race', minutes: 240 };
const hot: RunReport = { type: 'easy', minutes: 40, celsius: 28 };
const bigAndHot: RunReport = { type: 'tempo', minutes: 100, celsius: 28 };
const strange = { say: [{ kind: 'plain', id: 'strange-check-in' }], changes: {} };

describe('the answer to a check-in', () => {
  test.each<[string, RunReport, boolean]>([
    ['a T4 day', race, true],
    ['a run in great heat (HT1)', hot, false],
    ['a T3 day in great heat', bigAndHot, false],
  ])('after %s settles its row and tells of a very big day: %3$s', (_what, report, veryBigDay) => {
    const coach = coached();
    const plan = coach.run(report, ended);
    for (const ok of [true, false]) {
      const decision = wellAnswer(coach.snapshot, plan.id, 'well-2h', ok, ended + 2 * HOUR);
      expect(decision.say).toEqual([{ kind: 'well', ok, veryBigDay }]);
      expect(decision.replaces).toBe(true);
      expect(decision.changes.nudges).toMatchObject([{ step: 'well-2h', state: 'done', settledAt: ended + 2 * HOUR }]);
    }
  });

  it('that is pressed again says the same and changes nothing', () => {
    const coach = coached();
    const plan = coach.run(race, ended);
    coach.apply(wellAnswer(coach.snapshot, plan.id, 'well-2h', true, ended + 2 * HOUR).changes);
    const again = wellAnswer(coach.snapshot, plan.id, 'well-2h', false, ended + 3 * HOUR);
    expect(again.say).toEqual([{ kind: 'well', ok: false, veryBigDay: true }]);
    expect(again.changes).toEqual({ nudges: [] });
  });

  it('of no such row, of another plan or of no check-in is strange', () => {
    const coach = coached();
    const plan = coach.run(hot, ended);
    expect(wellAnswer(coach.snapshot, plan.id, 'well-6h', true, ended)).toEqual(strange);
    expect(wellAnswer(coach.snapshot, 'another', 'well-2h', true, ended)).toEqual(strange);
    expect(wellAnswer(coach.snapshot, plan.id, 'check', true, ended)).toEqual(strange);
    expect(wellAnswer(coach.snapshot, plan.id, 'hydrate', true, ended)).toEqual(strange);
  });
});
