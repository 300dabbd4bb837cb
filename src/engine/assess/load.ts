import { DAY, localDate, type Zone } from '../../time.ts';
import type { Tier } from '../method/tiers.ts';
import { tierFrom, tiers, usualRpe } from '../method/tiers.ts';
import type { Profile } from '../model/profile.ts';
import { earlierRuns, type Run, type RunReport } from '../model/run.ts';

/** Session RPE, 0-10: as reported, else the run type's usual one. */
export function rpeOf(report: Pick<RunReport, 'type' | 'rpe'>): number {
  return report.rpe ?? usualRpe[report.type];
}

/** Session RPE x minutes (Foster 2001). */
export function loadOf(report: Pick<RunReport, 'type' | 'minutes' | 'rpe'>): number {
  return Math.round(rpeOf(report) * report.minutes);
}

/** The loads of a local day add up (Foster 2001): a light second run does not undo what the first one asked for. */
export function dayLoad(run: Run, earlier: readonly Run[], zone: Zone): number {
  const day = localDate(run.endedAt, zone);
  return [run, ...earlierRuns(earlier, run).filter((other) => localDate(other.endedAt, zone) === day)].reduce(
    (sum, counted) => sum + loadOf(counted),
    0,
  );
}

/**
 * T0-T4 with its modifiers, capped at T4. `earlier` are the runner's other runs; those of the same day count with this one.
 */
export function tierOf(run: Run, profile: Profile, earlier: readonly Run[], zone: Zone): Tier {
  const load = dayLoad(run, earlier, zone);
  const base = tierFrom.filter((from) => load >= from).length - 1;
  return tiers[Math.min(4, base + tierRaises(run, profile, earlier).length)] ?? 4;
}

/** What makes a run count for a tier more than its load, one tier each (section 9, modifiers [D]). */
export type TierRaise = 'race' | 'beginner' | 'rested-long' | 'new-to-legs';

/** A race, being a beginner or over 14 days off, and a lot of downhill or hills after a month without any. */
export function tierRaises(run: Run, profile: Profile, earlier: readonly Run[]): readonly TierRaise[] {
  const before = earlierRuns(earlier, run);
  const restedLong = before.length > 0 && before.every((other) => run.endedAt - other.endedAt > 14 * DAY);
  const newHills =
    run.type === 'hills' &&
    before.length > 0 &&
    !before.some((other) => other.type === 'hills' && run.endedAt - other.endedAt <= 30 * DAY);
  const newToLegs = newHills || (run.also?.includes('downhill') ?? false);
  return [
    ...(run.type === 'race' ? (['race'] as const) : []),
    ...(profile.beginner ? (['beginner'] as const) : restedLong ? (['rested-long'] as const) : []),
    ...(newToLegs ? (['new-to-legs'] as const) : []),
  ];
}

/** Food after more than two hours is that of the next tier (section 9, modifiers [D]). */
export function foodTier(tier: Tier, run: Pick<Run, 'minutes'>): Tier {
  return run.minutes > 120 ? (tiers[Math.min(4, tier + 1)] ?? 4) : tier;
}
