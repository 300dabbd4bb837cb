import { DAY, type Instant, type Zone } from '../../time.ts';
import { tierOf } from '../assess/load.ts';
import type { Profile } from '../model/profile.ts';
import { isHot, type Run, type RunReport } from '../model/run.ts';

/**
 * What the profile, the day and the report add to a runner's words: insulin, such an antibiotic, a run within 24 h, one of T3 or more, one of T3 or more
 * or in the heat; heavier after the run than before, a sore tendon.
 */
export type DayFact = 'insulin' | 'fluoroquinolone' | 'run' | 'hard' | 'bigday' | 'gained' | 'soretendon';

/** The word that stands for a fact in the signs of a red flag. */
export function markerOf(fact: DayFact): string {
  return `fact${fact}`;
}

/** What the facts of a day are read from. */
export interface Day {
  readonly profile: Profile;
  readonly zone: Zone;
  readonly runs: readonly Run[];
  /** What was understood of the run that is being told, also where the whole of it was not. */
  readonly report: Partial<RunReport>;
}

/** The facts that hold for what this runner says now (R3, R6, R8, R16); the run that is being told counts like those before it. */
export function dayFacts({ profile, zone, runs: known, report }: Day, now: Instant): DayFact[] {
  const runs = [...told(report, now), ...known.filter((run) => now - run.endedAt < DAY)];
  const hard = runs.some((run) => tierOf(run, profile, known, zone) >= 3);
  const holds = {
    insulin: profile.health.includes('diabetes-insulin'),
    fluoroquinolone: profile.health.includes('fluoroquinolone'),
    run: runs.length > 0,
    hard,
    bigday: hard || runs.some(isHot),
    gained: report.weighedKg !== undefined && report.weighedKg.after > report.weighedKg.before,
    soretendon: report.sore?.some((spot) => spot.area === 'achilles') ?? false,
  } satisfies Record<DayFact, boolean>;
  return (Object.keys(holds) as DayFact[]).filter((fact) => holds[fact]);
}

/** When exactly it ended does not matter here: no report reaches back a day. */
function told({ type, minutes, ...report }: Partial<RunReport>, now: Instant): Run[] {
  if (type === undefined || minutes === undefined) return [];
  return [{ ...report, type, minutes, id: '', endedAt: now, reportedAt: now, nextAt: null, club: null }];
}
