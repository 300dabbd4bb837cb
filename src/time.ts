/**
 * The only place that reads the machine's clock or turns wall time into instants.
 * An Instant is whole milliseconds since 1970-01-01T00:00Z (UTC): the same number in code, JSON and both databases.
 */
export type Instant = number;
/** An IANA zone name such as 'Europe/Berlin'. */
export type Zone = string;
/** Wall time on a 24-hour clock, 'HH:MM'. */
export type WallTime = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Starts a stopwatch; calling what it returns reads it, in milliseconds. Not moved by a change of the clock. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => performance.now() - began;
}

/** The name in its usual case when this runtime's zone data knows it; null otherwise. */
export function zoneNamed(name: string): Zone | null {
  try {
    return /^[A-Za-z][\w+/-]{0,63}$/.test(name) ? Temporal.Now.zonedDateTimeISO(name).timeZoneId : null;
  } catch {
    return null;
  }
}

/** True when this runtime's zone data knows the name. */
export function isZone(name: string): boolean {
  return zoneNamed(name) !== null;
}

/** The instant of a wall time on the local date of `near`, shifted by `days`. In a gap the clock has moved on; in an overlap the first one counts. */
function wallInstant(near: Instant, zone: Zone, wall: WallTime, days = 0): Instant {
  const date = zoned(near, zone).toPlainDate().add({ days });
  return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(wall) }).epochMilliseconds;
}

/** The first instant strictly after `after` at which the wall clock in `zone` shows `wall`. */
export function nextWall(after: Instant, zone: Zone, wall: WallTime): Instant {
  for (let days = 0; ; days++) {
    const at = wallInstant(after, zone, wall, days);
    if (at > after) return at;
  }
}

/** The last instant at or before `at` at which the wall clock in `zone` showed `wall`. */
export function lastWall(at: Instant, zone: Zone, wall: WallTime): Instant {
  for (let days = 0; ; days--) {
    const then = wallInstant(at, zone, wall, days);
    if (then <= at) return then;
  }
}

/** 'HH:MM' on the wall clock of `zone`. */
export function wallTime(at: Instant, zone: Zone): WallTime {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The local calendar date, 'YYYY-MM-DD'. */
export function localDate(at: Instant, zone: Zone): string {
  return zoned(at, zone).toPlainDate().toString();
}

/** The instant at which the local date of `at` began. */
export function startOfLocalDay(at: Instant, zone: Zone): Instant {
  return zoned(at, zone).startOfDay().epochMilliseconds;
}

/** Monday = 1 ... Sunday = 7 in `zone`. */
export function weekday(at: Instant, zone: Zone): number {
  return zoned(at, zone).dayOfWeek;
}

/** Local hour of day as a fraction, 0 <= h < 24. */
export function localHour(at: Instant, zone: Zone): number {
  const wall = zoned(at, zone);
  return wall.hour + wall.minute / 60;
}

function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
