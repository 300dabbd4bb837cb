import { DAY, localDate, type Zone } from '../time.ts';
import type { Tier } from './plan.ts';
import type { Profile } from './profile.ts';
import { earlierRuns, type Run, type RunReport, type RunType } from './run.ts';

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

/** The loads of a local day add up (Foster 2001): a light second run does not undo what the first one asked for. */
export function dayLoad(run: Run, earlier: readonly Run[], zone: Zone): number {
  const day = localDate(run.endedAt, zone);
  return [run, ...earlierRuns(earlier, run).filter((one) => localDate(one.endedAt, zone) === day)].reduce(
    (sum, one) => sum + loadOf(one),
    0,
  );
}

/** From 25 C on, or when the runner says so (section 9, modifiers). */
export function isHot(report: Pick<RunReport, 'celsius' | 'heat'>): boolean {
  return (report.celsius ?? 0) >= 25 || report.heat === 'hot' || report.heat === 'humid';
}

/**
 * T0-T4 with its modifiers: a race, being a beginner or over 14 days off, and a lot of downhill or hills after a month without any each add one, capped at T4.
 * `earlier` are the runner's other runs; those of the same day count with this one.
 */
export function tierOf(run: Run, profile: Profile, earlier: readonly Run[], zone: Zone): Tier {
  const load = dayLoad(run, earlier, zone);
  const base = tierFrom.filter((from) => load >= from).length - 1;
  const before = earlierRuns(earlier, run);
  const restedLong = before.length > 0 && before.every((one) => run.endedAt - one.endedAt > 14 * DAY);
  const newHills =
    run.type === 'hills' &&
    before.length > 0 &&
    !before.some((one) => one.type === 'hills' && run.endedAt - one.endedAt <= 30 * DAY);
  const newToLegs = newHills || (run.also?.includes('downhill') ?? false);
  const extra = (run.type === 'race' ? 1 : 0) + (profile.beginner || restedLong ? 1 : 0) + (newToLegs ? 1 : 0);
  return tiers[Math.min(4, base + extra)] ?? 4;
}

/** Food after more than two hours is that of the next tier (section 9, modifiers [D]). */
export function foodTier(tier: Tier, run: Pick<Run, 'minutes'>): Tier {
  return run.minutes > 120 ? (tiers[Math.min(4, tier + 1)] ?? 4) : tier;
}
const tiers = [0, 1, 2, 3, 4] as const satisfies readonly Tier[];
