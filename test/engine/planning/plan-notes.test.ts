import { describe, expect, it } from 'vitest';
import { nightAfter } from '../../../src/engine/assess/night.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import type { Run } from '../../../src/engine/model/run.ts';
import { planNotes } from '../../../src/engine/planning/plan-notes.ts';
import { DAY, MINUTE } from '../../../src/time.ts';
import { bed, ended } from '../../fixtures/recovery-day.ts';
import { aRun } from '../../store/fixtures.ts';

/** The rules that the notes of a run cite; it is reported when it ends. */
const rules = (change: Partial<Run>, runs: readonly Run[] = []) => {
  const run = aRun({ id: 'now', endedAt: ended, ...change });
  const night = nightAfter(run.endedAt, 'Europe/Berlin', defaultProfile);
  const facts = { profile: defaultProfile, tier: 2, night, now: ended, plans: [], morning: null, pain: false } as const;
  return planNotes({ ...facts, run, runs }).map((note) => note.rule);
};

describe('a hard run late in the evening (X5: it ends an hour before bed, or later)', () => {
  it.each([
    ['tempo', 61, false],
    ['tempo', 60, true],
    ['intervals', 60, true],
    ['race', 60, true],
    ['easy', 60, false],
    ['hills', 60, false],
  ] as const)('%s, %d minutes before bed: %s', (type, minutes, said) => {
    expect(rules({ type, minutes: 40, endedAt: bed - minutes * MINUTE }).includes('X5')).toBe(said);
  });

  it('goes by the effort where one was said', () => {
    const late = { type: 'easy', minutes: 40, endedAt: bed - 50 * MINUTE } as const;
    expect(rules({ ...late, rpe: 7 })).toContain('X5');
    expect(rules({ ...late, rpe: 6 })).not.toContain('X5');
  });
});

describe('a run that is much longer than the longest of 30 days (G-progress)', () => {
  const before = (many: number, minutes = 60, daysAgo = 1): Run[] =>
    Array.from({ length: many }, (_, at) =>
      aRun({ id: `run${at}`, minutes, endedAt: ended - daysAgo * DAY - at * MINUTE }),
    );

  it.each([
    [66, false],
    [67, true],
  ])('%d minutes after 60: %s', (minutes, said) => {
    expect(rules({ minutes }, before(4)).includes('G-progress')).toBe(said);
  });

  it('needs four runs to compare with', () => {
    expect(rules({ minutes: 90 }, before(3))).not.toContain('G-progress');
    expect(rules({ minutes: 90 }, before(4))).toContain('G-progress');
  });

  it('looks back 30 days and no further', () => {
    const longAgo = (days: number) => [aRun({ id: 'long ago', minutes: 90, endedAt: ended - days * DAY })];
    expect(rules({ minutes: 90 }, [...before(4), ...longAgo(30)])).not.toContain('G-progress');
    expect(rules({ minutes: 90 }, [...before(4), ...longAgo(31)])).toContain('G-progress');
  });

  it('goes by distance where every distance is known', () => {
    const known = before(4).map((run) => ({ ...run, km: 12 }));
    expect(rules({ minutes: 120, km: 13 }, known)).not.toContain('G-progress');
    expect(rules({ minutes: 60, km: 14 }, known)).toContain('G-progress');
    expect(rules({ minutes: 120, km: 13 }, before(4))).toContain('G-progress');
  });
});
