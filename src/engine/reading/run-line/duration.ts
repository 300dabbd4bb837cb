import { ANY_UNIT, PLAIN, unitsOf } from '../units.ts';
import { type Clause, trouble } from './finding.ts';
import { echo, round } from './normalise.ts';

/** A run is at most a day long. */
export const LONGEST_MINUTES = 24 * 60;

const HOURS = unitsOf('time', 'h');
const MINUTES = unitsOf('time', 'min');
const SECONDS = unitsOf('time', 's');
const JOIN = ' ?(?:and )?';
/** A bare number after the hours is minutes, unless what follows makes it something else: '2h 18km', '1h 7/10', '1h 8x400'. */
const BARE_MINUTES = `[0-5]?\\d(?![\\d.,:/°%'"-]| ?(?:${ANY_UNIT}|x|fl|to|or)(?!\\p{L}))`;

/** Source of a pattern for 90min, 1h30, 1h 30m, 1.5 hours, 90', 45min 30s, each with its unit said. Groups: hours, minutes, bare minutes, seconds. */
export const UNIT_DURATION =
  `(?<![\\p{L}\\d.,:/])(?:` +
  `(?<h>${PLAIN}) ?${HOURS}(?!\\p{L})(?:${JOIN}(?:(?<m>${PLAIN}) ?${MINUTES}(?!\\p{L})|(?<bare>${BARE_MINUTES})))?(?:${JOIN}(?<s>\\d+) ?${SECONDS}(?!\\p{L}))?` +
  `|(?<m2>${PLAIN}) ?${MINUTES}(?!\\p{L})(?:${JOIN}(?<s2>\\d+) ?${SECONDS}(?!\\p{L}))?` +
  `|(?<s3>\\d+) ?${SECONDS}(?!\\p{L}))`;

type Groups = Readonly<Record<string, string | undefined>>;

/** Minutes of what UNIT_DURATION matched, to a hundredth. */
export function unitMinutes(groups: Groups): number {
  const part = (name: string) => Number(groups[name] ?? '0');
  return round(part('h') * 60 + part('m') + part('bare') + part('m2') + (part('s') + part('s2') + part('s3')) / 60, 2);
}

/** Metres that people run on a track; as minutes nobody says them with an 'm'. Longer ones are metres for sure: see trackMetres. */
const trackDistances: ReadonlySet<number> = new Set([200, 300, 400, 600, 800, 1000, 1200]);

export const unitDuration: Clause = {
  pattern: new RegExp(`(?<sign>(?<= |^)-)?${UNIT_DURATION}`, 'gu'),
  read(match) {
    const groups = match.groups ?? {};
    if (/\d ?m(?!\p{L})/u.test(match[0]) && groups.h === undefined && trackDistances.has(Number(groups.m2)))
      return trouble('duration', { id: 'metres-or-minutes', words: echo(match[0]), n: groups.m2 ?? '' });
    const minutes = groups.m ?? groups.bare;
    /** '1h 90min' and '1.5h 30' are no way to say 2 h 30 and 2 h: two durations. */
    if (minutes !== undefined && (Number(minutes) >= 60 || groups.h?.includes('.'))) {
      return [duration([Number(groups.h) * 60], `${groups.h}h`), duration([Number(minutes)], `${minutes}min`)];
    }
    return [duration([unitMinutes(groups) * (groups.sign ? -1 : 1)], match[0])];
  },
};

/**
 * 1:30:00 is h:mm:ss. With two parts, one digit first is h:mm ('1:30'), two or three digits are mm:ss ('25:30', '90:00'): runs of
 * ten hours and more are rarer than five-kilometre races. A unit decides ('1:30h', '5:20 min'), and so does a distance
 * that only one reading fits ('race 1 mile 5:20', '100km 12:30'): see plausibleMinutes.
 */
export const clockDuration: Clause = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/-])(?<a>\\d{1,3}):(?<b>[0-5]\\d)(?::(?<c>[0-5]\\d))?(?![\\d:.,/])(?: ?(?:(?<hours>${HOURS})|(?<minutes>${MINUTES}))(?!\\p{L}))?`,
    'gu',
  ),
  read(match) {
    const { a = '', b = '', c, hours, minutes } = match.groups ?? {};
    if (c !== undefined) return [duration([round(Number(a) * 60 + Number(b) + Number(c) / 60, 2)], match[0])];
    const asHours = Number(a) * 60 + Number(b);
    const asMinutes = round(Number(a) + Number(b) / 60, 2);
    if (hours) return [duration([asHours], match[0])];
    if (minutes) return [duration([asMinutes], match[0])];
    return [duration(a.length === 1 || Number(a) < 10 ? [asHours, asMinutes] : [asMinutes, asHours], match[0])];
  },
};

function duration(readings: readonly number[], words: string) {
  return { of: 'duration', readings, words: echo(words) } as const;
}

/** '5:30' beside '10km': slower than any walk as a time, so it was the pace; null when it may be what it says. Minutes per kilometre. */
export function paceInstead(readings: readonly number[], km: number | undefined): boolean {
  if (km === undefined || readings.length < 2) return false;
  return readings.every((minutes) => minutes / km > SLOWEST_RUN || minutes / km < FASTEST_MIN_PER_KM);
}

/** Slower than that nobody who types hours and minutes beside a distance was running it: 15 minutes a kilometre is a walk. */
const SLOWEST_RUN = 15;

/** Nobody runs a kilometre faster than this (the 100 m record's pace is 1.6). */
export const FASTEST_MIN_PER_KM = 1.5;
/** Slower than a stroll. */
const SLOWEST_MIN_PER_KM = 30;

/** The first reading that fits the distance; without a distance, or when none fits, the first one. */
export function plausibleMinutes(readings: readonly number[], km: number | undefined): number | undefined {
  if (km === undefined) return readings[0];
  const fits = (minutes: number) => minutes / km >= FASTEST_MIN_PER_KM && minutes / km <= SLOWEST_MIN_PER_KM;
  return readings.find((minutes) => minutes <= LONGEST_MINUTES && fits(minutes)) ?? readings[0];
}
