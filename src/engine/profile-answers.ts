import { defaultProfile, type Profile } from './profile.ts';
import { KG_PER_LB } from './units.ts';
import { readWall } from './wall-time.ts';

/** Reads what people type into the profile's boxes. Each returns the changed facts, or the sentence that says what was understood and what works. */

export const wallOr = (
  name: string,
  fallback: string,
  values: readonly string[],
  change: (wall: string) => Partial<Profile>,
) => {
  const wall = readWall(values[0] ?? '');
  if ((values[0] ?? '') === '') return change(fallback);
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
  const value = Number(text.replace(',', '.').replace(/\s*(min|minutes)$/iu, ''));
  return Number.isFinite(value) && value >= least && value <= most
    ? change(value)
    : `${name}: I need a number from ${least} to ${most}, such as 60.`;
}

export function massWords(profile: Profile): string {
  if (profile.massKg === null) return '';
  return profile.units === 'metric'
    ? `${Math.round(profile.massKg * 10) / 10} kg`
    : `${Math.round(profile.massKg / KG_PER_LB)} lb`;
}

export function readMass(text: string, profile: Profile): Partial<Profile> | string {
  if (text === '') return { massKg: null };
  const found = /^(\d{2,3}(?:[.,]\d+)?)\s*(kg|lbs?|pounds?)?$/iu.exec(text.normalize('NFKC'));
  const pounds = found?.[2] ? !/^kg$/iu.test(found[2]) : profile.units === 'imperial';
  const kg = Number(found?.[1]?.replace(',', '.') ?? Number.NaN) * (pounds ? KG_PER_LB : 1);
  return kg >= 25 && kg <= 300
    ? { massKg: Math.round(kg * 10) / 10 }
    : `Body mass: I understood "${text.slice(0, 20)}"; write it like 70 kg or 154 lb.`;
}

export function readQuiet(text: string): Partial<Profile> | string {
  if (text === '') return { quiet: null };
  const [from, to, more] = text.split(/\s*(?:-|–|to)\s*/u).map(readWall);
  return from && to && more === undefined && from !== to
    ? { quiet: { from, to } }
    : 'Quiet hours: write them like 22:45-06:30.';
}
