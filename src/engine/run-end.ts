import { HOUR, type Instant, lastWall, MINUTE, wallTime, type Zone } from '../time.ts';
import type { Run, RunReport } from './run.ts';

/** The instant at which the run ended, or the reason why that cannot be. */
export function endOf(report: RunReport, zone: Zone, now: Instant): Instant | string {
  const ended = report.ended;
  const at = !ended ? now : 'minutesAgo' in ended ? now - ended.minutesAgo * MINUTE : recentWall(ended.wall, zone, now);
  if (at > now) return `A run that ends at ${wallTime(at, zone)} is still ahead of you. Tell me when it is done.`;
  if (now - at > 12 * HOUR)
    return `A run that ended more than 12 hours ago (${wallTime(at, zone)}) is past recovering in this way. Eat well, sleep well, and catch me after the next one.`;
  return at;
}

/** The run with its end read on the clocks of another zone, for a runner whose zone was a guess. */
export function endedIn(run: Run, zone: Zone): Run {
  if (!run.ended || !('wall' in run.ended)) return run;
  const endedAt = endOf(run, zone, run.reportedAt);
  return typeof endedAt === 'string' ? run : { ...run, endedAt };
}

/** 'ended 9:40': today's 9:40 if it is within a quarter of an hour ahead of a hasty clock, else the last one. */
function recentWall(wall: string, zone: Zone, now: Instant): Instant {
  const last = lastWall(now, zone, wall);
  const ahead = lastWall(now + 2 * HOUR, zone, wall);
  return now - last > 12 * HOUR && ahead > now ? ahead : last;
}
