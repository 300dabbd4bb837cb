import { HOUR, type Instant, lastWall, localHour, MINUTE, nextWall, type Zone } from '../../time.ts';
import type { LateMode } from '../method/steps/step.ts';
import { lateRows, type StepId, steps } from '../method/steps/steps.ts';
import type { Profile } from '../model/profile.ts';
import { minutesOfDay } from '../model/wall-time.ts';

/** The night that follows a run. */
export interface Night {
  readonly bed: Instant;
  readonly wake: Instant;
  /** How the evening is shortened (section 9, Late runs [D]). */
  readonly mode: LateMode | 'full';
  /** From the report to bedtime; 0 when bedtime has passed. */
  readonly minutesToBed: number;
  readonly dropped: readonly StepId[];
}

/** Time that a runner who is up past bedtime still needs for a drink, a bite and a shower. */
const SHORTEST_EVENING = 40 * MINUTE;

/**
 * Tonight's bed and tomorrow's wake time as seen from `from`. In the first half of the sleep window the runner is late for bed;
 * in the second half they are up early and the next bedtime counts, unless they have not slept: `awakeSince`, the start of the run, lies before the bedtime. Works for night shifts: bedtime may be in the morning.
 */
export function nightAfter(
  from: Instant,
  zone: Zone,
  profile: Pick<Profile, 'bedtime' | 'wake'>,
  awakeSince: Instant = from,
): Night {
  const lastBed = lastWall(from, zone, profile.bedtime);
  const lastWake = nextWall(lastBed, zone, profile.wake);
  const late = from < lastBed + (lastWake - lastBed) / 2 || (awakeSince < lastBed && from < lastWake);
  const nominal = late ? lastBed : nextWall(from, zone, profile.bedtime);
  const left = (nominal - from) / MINUTE;
  const mode = lateRows.find(({ under }) => left < under)?.mode;
  const bed = Math.max(nominal, from + SHORTEST_EVENING);
  return {
    bed,
    wake: Math.max(nextWall(nominal, zone, profile.wake), bed + 4 * HOUR),
    mode: mode ?? 'full',
    minutesToBed: Math.max(0, left),
    dropped: mode ? steps.filter((step) => step.dropsOut?.includes(mode)).map((step) => step.id) : [],
  };
}

/** Quiet from a quarter of an hour after bedtime until waking, unless the runner set their own hours. */
export function quietUntil(
  now: Instant,
  zone: Zone,
  night: { bed: Instant; wake: Instant },
  profile: Profile,
): Instant | null {
  if (profile.quiet) {
    // By the wall: on the night the clocks change, 03:15 lies between 02:45 and 05:30 though 02:45 never came.
    const wall = localHour(now, zone) * 60;
    const [from, to] = [minutesOfDay(profile.quiet.from), minutesOfDay(profile.quiet.to)];
    const inside = from < to ? wall >= from && wall < to : wall >= from || wall < to;
    return inside ? nextWall(now, zone, profile.quiet.to) : null;
  }
  return now >= night.bed + 15 * MINUTE && now < night.wake ? night.wake : null;
}
