import { DAY, HOUR, type Instant, startOfLocalDay, weekday, type Zone } from '../../time.ts';
import type { Run, RunReport } from '../model/run.ts';

/** Hours from the run's end to the next hard session or race, if one was named. */
export function nextKeyHours(run: Pick<Run, 'nextAt' | 'next' | 'endedAt'>): number | null {
  if (run.nextAt === null || run.next?.kind === 'easy' || run.next?.kind === 'rest') return null;
  return (run.nextAt - run.endedAt) / HOUR;
}

/** Hours from now to the hard session that a run named; null when none is ahead. */
export function hoursToNextKey(run: Pick<Run, 'nextAt' | 'next' | 'endedAt'>, now: Instant): number | null {
  const hours = nextKeyHours(run);
  if (hours === null) return null;
  const left = hours - (now - run.endedAt) / HOUR;
  return left > 0 ? left : null;
}

/** Within so many hours before a hard session carbohydrate comes by the hour (F1). */
export const F1_HOURS = 4;
/** Up to so many hours before it the first food matters (F2). */
export const F2_HOURS = 8;

/** Hours to a session later on the same day whose hour nobody said (our own choice). */
const LATER_TODAY = 6;

/**
 * The next session's start: to the hour when that was said, else its day at the run's own time of day. 'Today' without an hour is taken
 * to be far enough away that food comes early and often (F2), and no grams by the hour are owed (F1).
 */
export function nextAt(report: RunReport, zone: Zone, endedAt: Instant, now: Instant): Instant | null {
  const next = report.next;
  if (!next) return null;
  if ('inHours' in next.when) return now + next.when.inHours * HOUR;
  if ('inDays' in next.when && next.when.inDays === 0) return endedAt + LATER_TODAY * HOUR;
  if ('inDays' in next.when) return endedAt + next.when.inDays * DAY;
  const days = (next.when.weekday - weekday(startOfLocalDay(endedAt, zone), zone) + 7) % 7;
  return endedAt + (days === 0 ? 7 : days) * DAY;
}
