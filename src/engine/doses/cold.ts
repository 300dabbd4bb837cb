import type { Dose, DoseFacts } from './dose.ts';

export function iceBath({ step, profile }: DoseFacts): Dose {
  const metric = profile.units === 'metric';
  const first = profile.newToIce;
  const degrees = first ? (metric ? '15 °C' : '59 °F') : metric ? '13-15 °C' : '55-59 °F';
  const minutes = first ? '5 minutes' : '10-12 minutes';
  const check = profile.gear.includes('thermometer')
    ? ''
    : ' No thermometer? A normal ice cube should take 3-5 min to melt: a rough test.';
  return {
    name: step.name,
    minutes: first ? 5 : step.minutes,
    what: `${degrees}, to the hips, ${minutes}.`,
    how: `${degrees}, to the hips, ${minutes}, 15 at the very most. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, violent shivering, numb skin or confusion.${check}`,
    rules: step.rules,
  };
}

/** Cold that is not safe or not at hand becomes a cool shower (section 6). */
export function insteadOfCold(): Dose {
  return {
    name: 'Cool shower, legs up',
    minutes: 15,
    what: 'Cool shower, then legs up the wall for 10-15 min.',
    how: 'No tub today. A cool, not cold, shower on the legs for a few minutes, then lie down with your legs up the wall for 10-15.',
    rules: ['N9'],
  };
}
