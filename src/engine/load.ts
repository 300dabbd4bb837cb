import { DAY } from '../time.ts';
import type { Tier } from './plan.ts';
import type { Profile } from './profile.ts';
import type { Run, RunReport, RunType } from './run.ts';

/** Session RPE when the runner names none, 0-10 (section 9 [D]). */
const usualRpe = { recovery: 2, easy: 3, long: 5, hills: 6, tempo: 7, intervals: 8, race: 9 } as const satisfies Record<
  RunType,
  number
>;

/** Load at which each tier begins (section 9 [D]). */
const tierFrom = [0, 180, 400, 700, 1200] as const;

/** Session RPE x minutes (Foster 2001). */
export function loadOf(report: Pick<RunReport, 'type' | 'minutes' | 'rpe'>): number {
  return Math.round((report.rpe ?? usualRpe[report.type]) * report.minutes);
}

/** From 25 C on, or when the runner says so (section 9, modifiers). */
export function isHot(report: Pick<RunReport, 'celsius' | 'heat'>): boolean {
  return (report.celsius ?? 0) >= 25 || report.heat === 'hot' || report.heat === 'humid';
}

/**
 * T0-T4 with its modifiers: a race, being a beginner or over 14 days off each add one, capped at T4.
 * `earlier` are the runner's other runs.
 */
export function tierOf(run: Run, profile: Profile, earlier: readonly Run[]): Tier {
  const load = loadOf(run);
  const base = tierFrom.filter((from) => load >= from).length - 1;
  const before = earlier.filter((one) => one.endedAt < run.endedAt).map((one) => one.endedAt);
  const restedLong = before.length > 0 && run.endedAt - Math.max(...before) > 14 * DAY;
  const extra = (run.type === 'race' ? 1 : 0) + (profile.beginner || restedLong ? 1 : 0);
  return tiers[Math.min(4, base + extra)] ?? 4;
}
const tiers = [0, 1, 2, 3, 4] as const satisfies readonly Tier[];
