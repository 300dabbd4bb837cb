import { defaultProfile, type Profile } from '../model/profile.ts';
import { KG_PER_LB } from '../model/units.ts';
import { minutesBetween } from '../model/wall-time.ts';
import { morningOrNight, readWall } from '../reading/clock-times.ts';
import { plainNumbers, readQuantity } from '../reading/quantity.ts';
import { unitDuration } from '../reading/run-line/duration.ts';
import { normalise } from '../reading/run-line/normalise.ts';
import { takeAll } from '../reading/run-line/scan.ts';

/** Reads what people type into the profile's boxes. Each returns the changed facts, or the sentence that says what was understood and what works. */

/** The label of the question that a bare '10' does not answer. */
export const BEDTIME = 'Lights out';

export const wallOr = (
  name: string,
  fallback: string,
  values: readonly string[],
  change: (wall: string) => Partial<Profile>,
) => {
  const wall = readWall(values[0] ?? '');
  if ((values[0] ?? '') === '') return change(fallback);
  const unclear = name === BEDTIME ? morningOrNight(values[0] ?? '') : null;
  if (unclear) return `${name}: ${unclear}`;
  return wall === null
    ? `${name}: I understood "${(values[0] ?? '').slice(0, 20)}", but I need a clock time such as 22:30.`
    : change(wall);
};

export const pick = <K extends keyof Profile>(
  values: readonly string[],
  allowed: readonly string[],
  key: K,
): Partial<Profile> | string => {
  const value = values[0] ?? '';
  if (value === '') return { [key]: defaultProfile[key] };
  return allowed.includes(value) ? { [key]: value } : `"${value.slice(0, 20)}" is not one of ${allowed.join(', ')}.`;
};
export const pickMany = <K extends keyof Profile>(
  values: readonly string[],
  allowed: readonly string[],
  key: K,
): Partial<Profile> => ({ [key]: allowed.filter((one) => values.includes(one)) });

export function readMinutes(
  text: string,
  least: number,
  most: number,
  name: string,
  empty: null,
  change: (value: number | null) => Partial<Profile>,
): Partial<Profile> | string {
  if (text === '') return change(empty);
  const { text: plain, doubt } = plainNumbers(text);
  if (doubt) return `${name}: ${doubt.problem} I need ${least} to ${most} minutes, such as 60 or 1h30.`;
  const value = /^\d{1,4}$/u.test(plain) ? Number(plain) : durationOf(plain);
  return value !== null && value >= least && value <= most
    ? change(Math.round(value))
    : `${name}: I understood "${text.slice(0, 20)}", but I need ${least} to ${most} minutes, such as 60 or 1h30.`;
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

export function readMass(text: string, profile: Profile): Partial<Profile> | string {
  if (text === '') return { massKg: null };
  const { text: plain, doubt } = plainNumbers(text);
  if (doubt) return `Body mass: ${doubt.problem}`;
  const stone =
    /^(\d{1,2}(?:\.\d+)?)\s*(?:st|stones?)\.?\s*(?:and )?(?:(\d{1,2}(?:\.\d+)?)\s*(?:lbs?|pounds?)?)?$/u.exec(
      plain.trim(),
    );
  const found = readQuantity(plain, 'mass');
  if (found && !found.unit && profile.units === 'metric' && found.value > HEAVY)
    return `Body mass: is ${found.value} in kg or lb? Write "${found.value} kg" or "${found.value} lb".`;
  const kg = stone
    ? (Number(stone[1]) * LB_PER_STONE + Number(stone[2] ?? 0)) * KG_PER_LB
    : (found?.value ?? Number.NaN) * (found && !found.unit && profile.units === 'imperial' ? KG_PER_LB : 1);
  return kg >= 25 && kg <= 300 && !(stone && Number(stone[2] ?? 0) >= LB_PER_STONE)
    ? { massKg: Math.round(kg * 10) / 10 }
    : `Body mass: I understood "${text.slice(0, 20)}"; write it like 70 kg, 154 lb or 11 st 2.`;
}

const LB_PER_STONE = 14;

/** Quiet hours that are longer are the wrong half of the day [D]. */
const LONGEST_QUIET = 14;

export function readQuiet(text: string): Partial<Profile> | string {
  if (/^(?:|none|no|off|-)$/iu.test(text.trim())) return { quiet: null };
  const typed = text
    .trim()
    .replace(/^(?:from|between) /iu, '')
    .split(/\s*(?:[-–—]|to|until|till|and)\s*/iu);
  const [from, to, more] = typed.map(readWall);
  if (!from || !to || more !== undefined || from === to)
    return `Quiet hours: I understood "${text.slice(0, 20)}"; write them like 22:45-06:30.`;
  const unclear = morningOrNight(typed[0] ?? '');
  if (unclear) return `Quiet hours: ${unclear}`;
  const hours = minutesBetween(from, to) / 60;
  return hours <= LONGEST_QUIET
    ? { quiet: { from, to } }
    : `Quiet hours: ${from}-${to} is ${Math.round(hours)} hours without a word, and most of a plan would go unsaid. Write them like 22:45-06:30.`;
}
