import type { WallTime } from '../../time.ts';
import { defaultProfile, type Profile } from '../model/profile.ts';
import { KG_PER_LB } from '../model/units.ts';
import { minutesBetween } from '../model/wall-time.ts';
import { morningOrNight, readWall } from '../reading/clock-times.ts';
import { plainNumbers, readQuantity } from '../reading/quantity.ts';
import { unitDuration } from '../reading/run-line/duration.ts';
import { normalise } from '../reading/run-line/normalise.ts';
import { takeAll } from '../reading/run-line/scan.ts';
import type { Answered } from './question.ts';

/** Reads what people type into the profile's boxes. Each returns the changed facts, or the problem with what was understood. */

/** Of an answer that was not understood, at most this much is said back, in characters. */
const SHOWN = 20;

/** A bare '10' does not say which half of the day lights out is in. */
export function readBedtime([typed = '']: readonly string[]): Answered {
  if (typed === '') return { bedtime: defaultProfile.bedtime };
  const hour = morningOrNight(typed);
  return hour === null ? readWallAs(typed, (bedtime) => ({ bedtime })) : { problem: { id: 'half-of-day', hour } };
}

export function readWake([typed = '']: readonly string[]): Answered {
  return typed === '' ? { wake: defaultProfile.wake } : readWallAs(typed, (wake) => ({ wake }));
}

function readWallAs(typed: string, change: (wall: WallTime) => Partial<Profile>): Answered {
  const wall = readWall(typed);
  return wall === null ? { problem: { id: 'no-clock-time', words: typed.slice(0, SHOWN) } } : change(wall);
}

export function pick(values: readonly string[], allowed: readonly string[], fact: keyof Profile): Answered {
  const value = values[0] ?? '';
  if (value === '') return { [fact]: defaultProfile[fact] };
  return allowed.includes(value)
    ? { [fact]: value }
    : { problem: { id: 'not-allowed', words: value.slice(0, SHOWN), allowed } };
}

export function pickMany(values: readonly string[], allowed: readonly string[], fact: keyof Profile): Partial<Profile> {
  return { [fact]: allowed.filter((value) => values.includes(value)) };
}

/** What recovery may take of a day, in minutes [D]. */
const minutesBounds = { least: 5, most: 600 } as const;

/** Minutes for recovery; as long as it takes when nothing is typed. */
export function readMinutes(text: string): Answered {
  if (text === '') return { minutes: null };
  const { text: plain, doubt } = plainNumbers(text);
  if (doubt) return { problem: { id: 'minutes-in-doubt', doubt: doubt.problem, ...minutesBounds } };
  const value = /^\d{1,4}$/u.test(plain) ? Number(plain) : durationOf(plain);
  return value !== null && value >= minutesBounds.least && value <= minutesBounds.most
    ? { minutes: Math.round(value) }
    : { problem: { id: 'no-minutes', words: text.slice(0, SHOWN), ...minutesBounds } };
}

/** '1h30', '90m', '45 mins' in minutes, as the run line reads them; null for anything else. For plain numbers. */
function durationOf(text: string): number | null {
  const { findings, rest } = takeAll(normalise(text), [unitDuration]);
  const [first, ...others] = findings;
  return first?.of === 'duration' && others.length === 0 && rest.trim() === '' ? (first.readings[0] ?? null) : null;
}

export function massWords(profile: Profile): string {
  if (profile.massKg === null) return '';
  return profile.units === 'metric'
    ? `${Math.round(profile.massKg * 10) / 10} kg`
    : `${Math.round(profile.massKg / KG_PER_LB)} lb`;
}

/** A bare number above it may as well be pounds. */
const HEAVY = 130;

export function readMass(text: string, profile: Profile): Answered {
  if (text === '') return { massKg: null };
  const { text: plain, doubt } = plainNumbers(text);
  if (doubt) return { problem: { id: 'number-in-doubt', doubt: doubt.problem } };
  const stone =
    /^(\d{1,2}(?:\.\d+)?)\s*(?:st|stones?)\.?\s*(?:and )?(?:(\d{1,2}(?:\.\d+)?)\s*(?:lbs?|pounds?)?)?$/u.exec(
      plain.trim(),
    );
  const found = readQuantity(plain, 'mass');
  if (found && !found.unit && profile.units === 'metric' && found.value > HEAVY)
    return { problem: { id: 'kg-or-lb', value: found.value } };
  const kg = stone
    ? (Number(stone[1]) * LB_PER_STONE + Number(stone[2] ?? 0)) * KG_PER_LB
    : (found?.value ?? Number.NaN) * (found && !found.unit && profile.units === 'imperial' ? KG_PER_LB : 1);
  return kg >= 25 && kg <= 300 && !(stone && Number(stone[2] ?? 0) >= LB_PER_STONE)
    ? { massKg: Math.round(kg * 10) / 10 }
    : { problem: { id: 'no-mass', words: text.slice(0, SHOWN) } };
}

const LB_PER_STONE = 14;

/** Quiet hours that are longer are the wrong half of the day [D]. */
const LONGEST_QUIET = 14;

export function readQuiet(text: string): Answered {
  if (/^(?:|none|no|off|-)$/iu.test(text.trim())) return { quiet: null };
  const typed = text
    .trim()
    .replace(/^(?:from|between) /iu, '')
    .split(/\s*(?:[-–—]|to|until|till|and)\s*/iu);
  const [from, to, more] = typed.map(readWall);
  if (!from || !to || more !== undefined || from === to)
    return { problem: { id: 'no-quiet-hours', words: text.slice(0, SHOWN) } };
  const hour = morningOrNight(typed[0] ?? '');
  if (hour !== null) return { problem: { id: 'half-of-day', hour } };
  const hours = minutesBetween(from, to) / 60;
  return hours <= LONGEST_QUIET ? { quiet: { from, to } } : { problem: { id: 'long-quiet', from, to, hours } };
}
