import { DAY, type Instant } from '../../time.ts';
import { zoneOf } from '../current.ts';
import type { Event } from '../intent.ts';
import { isHot, tierOf } from '../load.ts';
import type { Run, RunReport } from '../run.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * What the profile, the day and the report add to a runner's words: insulin, such an antibiotic, a run within 24 h, one of T3 or more, one of T3 or more
 * or in the heat; heavier after the run than before, a sore tendon.
 */
export type DayFact = 'insulin' | 'fluoroquinolone' | 'run' | 'hard' | 'bigday' | 'gained' | 'soretendon';

/** The word that stands for a fact in the signs of a red flag. */
export function markerOf(fact: DayFact): string {
  return `fact${fact}`;
}

/** The facts that hold for what this runner says now (R3, R6, R8, R16); the run that is being told counts like those before it. */
export function dayFacts(
  snapshot: Snapshot,
  event: Pick<Event, 'intent' | 'zone' | 'locale'>,
  now: Instant,
): DayFact[] {
  const { profile } = snapshot.runner;
  const { zone } = zoneOf(snapshot, event);
  const report = reportOf(event);
  const runs = [...told(report, now), ...snapshot.runs.filter((run) => now - run.endedAt < DAY)];
  const hard = runs.some((run) => tierOf(run, profile, snapshot.runs, zone) >= 3);
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

/** What was understood of a report, also where the whole of it was not. */
function reportOf({ intent }: Pick<Event, 'intent'>): Partial<RunReport> {
  if (intent.kind === 'report-run') return intent.report;
  return intent.kind === 'misread' ? (intent.misread.report ?? {}) : {};
}

/** When exactly it ended does not matter here: no report reaches back a day. */
function told({ type, minutes, ...report }: Partial<RunReport>, now: Instant): Run[] {
  if (type === undefined || minutes === undefined) return [];
  return [{ ...report, type, minutes, id: '', endedAt: now, reportedAt: now, nextAt: null, club: null }];
}
