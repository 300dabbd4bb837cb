import { HOUR, type Instant, lastWall, MINUTE, type Zone } from '../../time.ts';
import type { Run, RunReport } from '../model/run.ts';

/** A runner's watch may be this far ahead of the server's clock [D]. */
const HASTY = 15 * MINUTE;

/** Why a run cannot have ended then: `at` is the end that was told. */
export interface NoEnd {
  readonly problem: 'still-ahead' | 'too-long-ago';
  readonly at: Instant;
}

/** The instant at which the run ended, or the reason why that cannot be. */
export function endOf(report: RunReport, zone: Zone, now: Instant): Instant | NoEnd {
  const ended = report.ended;
  const at = !ended ? now : 'minutesAgo' in ended ? now - ended.minutesAgo * MINUTE : recentWall(ended.wall, zone, now);
  if (at > now + HASTY) return { problem: 'still-ahead', at };
  if (now - at > 12 * HOUR) return { problem: 'too-long-ago', at };
  return Math.min(at, now);
}

/** The run with its end read on the clocks of another zone, for a runner whose zone was a guess. */
export function endedIn(run: Run, zone: Zone): Run {
  if (!run.ended || !('wall' in run.ended)) return run;
  const endedAt = endOf(run, zone, run.reportedAt);
  return typeof endedAt === 'number' ? { ...run, endedAt } : run;
}

/** 'ended 9:40': the last 9:40, or the one that comes within two hours when the last is too long ago to be meant. */
function recentWall(wall: string, zone: Zone, now: Instant): Instant {
  const last = lastWall(now, zone, wall);
  const ahead = lastWall(now + 2 * HOUR, zone, wall);
  return now - last > 12 * HOUR && ahead > now ? ahead : last;
}
