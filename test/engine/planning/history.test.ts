import { describe, expect, it } from 'vitest';
import { historyOf, lastBathAt } from '../../../src/engine/planning/history.ts';
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
    ['a run late in the evening', 17.9, 6],
    ['a run of the night after', 18, null],
    ['a run of the next morning', 26, null],
    ['a run that ended before the check', -1, null],
  ])('counts for %s', (_, hours, soreness) => {
    expect(morning(hours)).toBe(soreness);
  });
});

describe('the last bath', () => {
  const after = (minutes: number) => ended + minutes * MINUTE;
  const ran = (facts = {}) => {
    const coach = coached(facts);
    coach.run(long, ended);
    for (const due of [0, 15, 33]) coach.deliver(after(due));
    return coach;
  };
  const iceOf = (coach: ReturnType<typeof ran>) => lastBathAt(coach.snapshot, 'cold');
  const mark = (coach: ReturnType<typeof ran>, as: 'start' | 'skip' | 'done', minute: number) =>
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as }, after(minute));

  it('of somebody who is in it ends with the last call', () => {
    const coach = ran();
    expect(iceOf(coach)).toBeNull();
    mark(coach, 'start', 34);
    expect(iceOf(coach)).toBe(after(34 + 18));
  });

  it('is none when it was skipped after all', () => {
    const coach = ran();
    mark(coach, 'start', 34);
    mark(coach, 'skip', 35);
    expect(iceOf(coach)).toBeNull();
  });

  it('is not the cool shower that stood in for it', () => {
    const shower = ran({ gear: ['ice'] });
    mark(shower, 'done', 40);
    expect(iceOf(shower)).toBeNull();
    const bath = ran();
    mark(bath, 'done', 40);
    expect(iceOf(bath)).toBe(after(40));
  });
});

it('a pain that nobody looked at stands for fourteen days', () => {
  const { snapshot } = coached();
  const painAt = (days: number) => {
    const check = { plan: 'p', at: ended - days * DAY, soreness: 3, sleepHours: 7, pain: 'bone', later: [] } as const;
    return historyOf({ ...snapshot, checks: [{ ...check, later: [] }] }, run).pain;
  };
  expect([painAt(13.9), painAt(14)]).toEqual([true, false]);
});
