import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

describe('the same run told again', () => {
  const runs = (minutes: number, later: number) => {
    const coach = coached();
    const report: RunReport = { type: 'long', minutes };
    coach.run(report, ended);
    coach.run(report, ended + later * MINUTE);
    return coach.snapshot.runs.length;
  };

  it('is one run while the two would overlap: nobody runs two at once', () => {
    expect(runs(90, 89)).toBe(1);
    expect(runs(90, 90)).toBe(2);
  });

  it('gives the shortest run ten minutes for a second press of the button', () => {
    expect(runs(5, 9)).toBe(1);
    expect(runs(5, 10)).toBe(2);
  });

  it('is another run when the type or clearly the length differ, and the same when the thumb slipped', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    coach.run({ type: 'easy', minutes: 90 }, ended + MINUTE);
    coach.run({ type: 'easy', minutes: 130 }, ended + 2 * MINUTE);
    expect(coach.snapshot.runs).toHaveLength(3);
    coach.do({ kind: 'report-run', report: { type: 'long', minutes: 95 } }, ended + 3 * MINUTE);
    expect(coach.snapshot.runs.map((run) => run.minutes).toSorted()).toEqual([130, 90, 95]);
  });
});

describe('the next session', () => {
  const nextAt = (when: NonNullable<RunReport['next']>['when']) =>
    coached().run({ type: 'long', minutes: 90, next: { kind: 'race', when } }, ended).run.nextAt;

  // The run ends on a Saturday.
  it.each([
    ['sunday', 7, 1],
    ['friday', 5, 6],
    ['saturday', 6, 7],
  ])('on %s', (_, weekday, days) => {
    expect(nextAt({ weekday })).toBe(ended + days * DAY);
  });

  it('in hours, in days, later today', () => {
    expect(nextAt({ inHours: 3 })).toBe(ended + 3 * HOUR);
    expect(nextAt({ inDays: 1 })).toBe(ended + DAY);
    // Too far away for carbohydrate by the hour (F1), near enough for food early (F2).
    const later = ((nextAt({ inDays: 0 }) ?? 0) - ended) / HOUR;
    expect(later).toBeGreaterThan(4);
    expect(later).toBeLessThanOrEqual(8);
  });
});

describe('the end of a run', () => {
  it('is at most twelve hours ago', () => {
    const told = (minutesAgo: number) => {
      const coach = coached();
      coach.do({ kind: 'report-run', report: { type: 'easy', minutes: 60, ended: { minutesAgo } } }, ended);
      return coach.snapshot.runs.length;
    };
    expect([told(720), told(721)]).toEqual([1, 0]);
  });
});
