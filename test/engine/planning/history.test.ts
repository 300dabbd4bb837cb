import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/engine/planning/history.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { aRun } from '../../store/fixtures.ts';

const long = { type: 'long', minutes: 90 } as const;
/** The run for which the past is looked up. */
const run = aRun({ id: 'now', endedAt: ended, reportedAt: ended });

describe('ice baths of the week (D-cold: at most two)', () => {
  const bath = (daysAgo: number, facts = {}) => {
    const coach = coached(facts);
    const then = ended - daysAgo * DAY;
    coach.run(long, then - 40 * MINUTE);
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'done' }, then);
    return historyOf(coach.snapshot, run).iceBathsThisWeek;
  };

  it('are those of seven days', () => {
    expect(bath(7)).toBe(1);
    expect(bath(7 + 1 / 24)).toBe(0);
  });

  it('are not the cool showers that stood in for one', () => {
    expect(bath(1, { gear: ['ice'] })).toBe(0);
  });

  it('are not those of the run itself', () => {
    const coach = coached();
    const plan = coach.run(long, ended);
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'done' }, ended + 40 * MINUTE);
    expect(historyOf(coach.snapshot, plan.run).iceBathsThisWeek).toBe(0);
  });
});

describe("this run's own morning", () => {
  const morning = (hoursAgo: number) => {
    const { snapshot } = coached();
    const check = { plan: 'p', at: ended - hoursAgo * HOUR, soreness: 6, sleepHours: 5, pain: null, later: [] };
    return historyOf({ ...snapshot, checks: [check] }, run).morning?.soreness ?? null;
  };

  it.each([
    ['a run before breakfast', 0.5, 6],
    ['a run late in the evening', 16, 6],
    ['a run of the next morning', 26, null],
    ['a run that ended before the check', -1, null],
  ])('counts for %s', (_, hours, soreness) => {
    expect(morning(hours)).toBe(soreness);
  });
});
