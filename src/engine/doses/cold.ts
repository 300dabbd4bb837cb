import { isYoung, type Profile } from '../model/profile.ts';
import type { Dose, DoseFacts } from './dose.ts';

/** Where the method's 55-60 F and the evidence's 11-15 C overlap (M4, C2); a first-timer, and at most that under 18, 15 C for 5 minutes (C14). */
export function iceBath({ step, profile }: DoseFacts): Dose {
  const first = profile.iceTakenAt === null || isYoung(profile);
  const metric = profile.units === 'metric';
  const degrees = first ? (metric ? '15 °C' : '59 °F') : metric ? '13-15 °C' : '55-59 °F';
  const minutes = first ? '5 minutes' : '10-12 minutes';
  const limit = first ? '' : ', 15 at the very most';
  return {
    name: step.name,
    minutes: first ? 5 : step.minutes,
    what: `${degrees}, to the hips, ${minutes}.${profile.ageBand === 'under-16' ? ' Only with an adult beside the tub.' : ''}`,
    how: `${degrees}, to the hips, ${minutes}${limit}. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, palpitations, violent shivering, numb or white skin, confusion, or breath that will not settle in 2-3 minutes.${water(profile, first ? 15 : 14)}`,
    rules: [...step.rules, 'C11', 'D-cold', ...(first ? (['C14'] as const) : [])],
  };
}

function water(profile: Profile, target: number): string {
  if (!profile.gear.includes('ice')) return ' No ice? The cold tap as cold as it comes.';
  const kg = Math.round(iceKg(100, 20, target));
  const ice =
    profile.units === 'metric'
      ? `${kg} kg of ice bring 100 L from 20 to ${target} °C`
      : `${Math.round(kg * 2.2)} lb of ice bring 26 gal from 68 to ${target === 15 ? 59 : 57} °F`;
  const check = profile.gear.includes('thermometer') ? '' : '; no thermometer: an ice cube melts in 3-5 min';
  return ` About ${ice}${check}.`;
}

/** Ice in kg that brings so many litres of water from one temperature to another, in Celsius, ideally mixed (section 6). */
export function iceKg(litres: number, from: number, to: number): number {
  return (litres * 4.19 * (from - to)) / (334 + 4.19 * to);
}

/** Cold that is not safe or not at hand becomes something gentler (section 6): a cool shower and legs up, less where even that is too much. */
export function insteadOfCold({ run, profile, gates }: DoseFacts): Dose {
  const rules = ['D-cold', 'N9'] as const;
  const arteries = profile.health.includes('peripheral-arterial-disease');
  if (run.also?.includes('unwell') || gates.some((gate) => gate.id === 'ice-flagged'))
    return {
      name: 'Lie down',
      minutes: 15,
      what: `Lie down in the cool${arteries ? '' : ', legs up,'} for 10-15 min.`,
      how: `No cold tub today, and no shower standing up yet. Lie down in the cool${arteries ? ', legs not above your heart,' : ' with your legs up'} for 10-15 minutes.`,
      rules,
    };
  if (arteries)
    return {
      name: 'Lukewarm shower, rest',
      minutes: 15,
      what: 'Lukewarm shower, then sit or lie for 10-15 min.',
      how: 'No cold for your legs. A lukewarm shower, then sit or lie comfortably for 10-15 minutes, legs not above your heart.',
      rules,
    };
  const warmth = profile.health.includes('cold-urticaria') ? 'Lukewarm' : 'Cool';
  const shower =
    warmth === 'Cool'
      ? 'A cool, not cold, shower on the legs for a few minutes'
      : 'A lukewarm shower for a few minutes';
  return {
    name: `${warmth} shower, legs up`,
    minutes: 15,
    what: `${warmth} shower, then legs up the wall for 10-15 min.`,
    how: `No cold tub today. ${shower}${profile.health.includes('low-blood-pressure') ? ', sitting down' : ''}, then lie down with your legs up the wall for 10-15 minutes.`,
    rules,
  };
}
