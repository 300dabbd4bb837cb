import { HOUR, type Instant, lastWall, MINUTE, wallTime, type Zone } from '../../time.ts';
import type { Run, RunReport } from '../model/run.ts';

/** A runner's watch may be this far ahead of the server's clock [D]. */
const HASTY = 15 * MINUTE;

/** The instant at which the run ended, or the reason why that cannot be. */
export function endOf(report: RunReport, zone: Zone, now: Instant): Instant | string {
  const ended = report.ended;
  const at = !ended ? now : 'minutesAgo' in ended ? now - ended.minutesAgo * MINUTE : recentWall(ended.wall, zone, now);
  if (at > now + HASTY)
    return `A run that ends at ${wallTime(at, zone)} is still ahead of you. Tell me when it is done.`;
  if (now - at > 12 * HOUR)
    return `A run that ended more than 12 hours ago (${wallTime(at, zone)}) is past recovering in this way. Eat well, sleep well, and catch me after the next one.`;
  return Math.min(at, now);
}

/** The run with its end read on the clocks of another zone, for a runner whose zone was a guess. */
export function endedIn(run: Run, zone: Zone): Run {
  if (!run.ended || !('wall' in run.ended)) return run;
  const endedAt = endOf(run, zone, run.reportedAt);
  return typeof endedAt === 'string' ? run : { ...run, endedAt };
}

/** 'ended 9:40': the last 9:40, or the one that comes within two hours when the last is too long ago to be meant. */
function recentWall(wall: string, zone: Zone, now: Instant): Instant {
  const last = lastWall(now, zone, wall);
  const ahead = lastWall(now + 2 * HOUR, zone, wall);
  return now - last > 12 * HOUR && ahead > now ? ahead : last;
}
