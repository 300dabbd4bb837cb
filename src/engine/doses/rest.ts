import { HOUR, localHour, MINUTE } from '../../time.ts';
import { sayIn, turns } from '../method/steps/variants.ts';
import type { Dose, DoseFacts } from './dose.ts';

/** N2: under 6 hours last night makes the nap a long one. */
const SHORT_NIGHT = 6;
const NAP = { from: 13, until: 16, hoursBeforeBed: 6 } as const;

/** A nap where one fits (N1, N2: between 13:00 and 16:00, over 6 hours before bed), else legs up (N9). */
export function rest(facts: DoseFacts): Dose {
  const { step, morning } = facts;
  const short = (morning?.sleepHours ?? SHORT_NIGHT) < SHORT_NIGHT;
  if (short && napFits(facts, 90))
    return {
      name: step.name,
      minutes: 90,
      what: 'Nap for up to 90 min: last night was short.',
      how: 'Last night was short, so this may be a long one: up to 90 minutes, awake again by 16:00.',
      rules: ['M6', 'N1', 'N2'],
    };
  if (napFits(facts, 25))
    return {
      name: step.name,
      minutes: 25,
      what: 'Nap for 20-30 min, or just feet up.',
      how: sayIn(turns.nap, facts.turn),
      rules: ['M6', 'N1', 'N2'],
    };
  if (facts.profile.health.includes('peripheral-arterial-disease'))
    return {
      name: step.name,
      minutes: 15,
      what: 'Sit or lie down for 15 min.',
      how: 'Sit or lie comfortably for 15 minutes, legs not above your heart.',
      rules: ['M6', 'N2', 'N9'],
      plain: 'Comfort, plainly, and you earned it. Your legs want the blood, so they stay low.',
    };
  return {
    name: step.name,
    minutes: 15,
    what: 'Legs up for 15 min.',
    how: `${sayIn(turns.legsUp, facts.turn)}${massage(facts)}`,
    rules: massage(facts) === '' ? ['M6', 'N2', 'N9'] : ['M6', 'N2', 'N9', 'N6'],
  };
}

/** M6 and N6: an offer after big days, from two hours after, not on the day of the very biggest (section 8); the gates that speak against hands have their own words. */
function massage({ tier, gates, turn }: DoseFacts): string {
  const spared = gates.some((gate) => gate.step === 'rest');
  return tier !== 3 || spared ? '' : ` ${sayIn(turns.massage, turn)}`;
}

function napFits({ zone, night, window }: DoseFacts, minutes: number): boolean {
  const hour = localHour(window.dueAt, zone);
  const end = window.dueAt + minutes * MINUTE;
  return hour >= NAP.from && hour + minutes / 60 <= NAP.until && night.bed - end >= NAP.hoursBeforeBed * HOUR;
}

export function sleep({ step, night, morning, tier, turn }: DoseFacts): Dose {
  const hours = Math.floor((2 * (night.wake - night.bed)) / HOUR) / 2;
  const enough =
    hours >= 7
      ? sayIn(turns.night, turn, hours)
      : `Only about ${hours} hours until your alarm: move it if you can, 7 or more is the aim.`;
  const owed =
    (morning?.sleepHours ?? 7) < SHORT_NIGHT
      ? ' Last night was short: half an hour earlier helps more than any gadget.'
      : '';
  return {
    name: step.name,
    minutes: step.minutes,
    what: 'Lights out; cool, dark, quiet.',
    how: `${enough}${owed} ${sayIn(turns.room, turn)}`,
    rules: tier >= 3 ? [...step.rules, 'N4'] : step.rules,
  };
}
