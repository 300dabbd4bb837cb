import { HOUR, localHour, MINUTE } from '../../time.ts';
import type { RestDose } from '../model/dose.ts';
import type { Dosed, DoseFacts } from './dose.ts';
import { forbids } from './dose.ts';

/** N2: under 6 hours last night makes the nap a long one. */
const SHORT_NIGHT = 6;
const NAP = { from: 13, until: 16, hoursBeforeBed: 6 } as const;

/** A nap where one fits (N1, N2: between 13:00 and 16:00, over 6 hours before bed), else legs up (N9). */
export function rest(facts: DoseFacts): Dosed {
  const short = (facts.morning?.sleepHours ?? SHORT_NIGHT) < SHORT_NIGHT;
  const resting = (as: RestDose['as'], massage = false) => ({ kind: 'rest', as, massage }) as const;
  const napping = ['M6', 'N1', 'N2'] as const;
  if (short && napFits(facts, 90)) return { dose: resting('long-nap'), minutes: 90, rules: napping };
  if (napFits(facts, 25)) return { dose: resting('nap'), minutes: 25, rules: napping };
  const lying = ['M6', 'N2', 'N9'] as const;
  if (facts.profile.health.includes('peripheral-arterial-disease'))
    return { dose: resting('legs-level'), minutes: 15, rules: lying };
  const massage = offersMassage(facts);
  return { dose: resting('legs-up', massage), minutes: 15, rules: massage ? [...lying, 'N6'] : lying };
}

/** M6 and N6: an offer after big days, from two hours after, not on the day of the very biggest (section 8). */
function offersMassage({ tier, gates }: DoseFacts): boolean {
  return tier === 3 && !forbids(gates, 'massage');
}

function napFits({ zone, night, window }: DoseFacts, minutes: number): boolean {
  const hour = localHour(window.dueAt, zone);
  const end = window.dueAt + minutes * MINUTE;
  return hour >= NAP.from && hour + minutes / 60 <= NAP.until && night.bed - end >= NAP.hoursBeforeBed * HOUR;
}

/** Hours of sleep to aim for (N3). */
const ENOUGH = 7;

export function sleep({ step, night, morning, tier }: DoseFacts): Dosed {
  const hours = Math.floor((2 * (night.wake - night.bed)) / HOUR) / 2;
  return {
    dose: {
      kind: 'sleep',
      hours,
      enough: hours >= ENOUGH,
      shortLastNight: (morning?.sleepHours ?? ENOUGH) < SHORT_NIGHT,
    },
    minutes: step.minutes,
    rules: tier >= 3 ? [...step.rules, 'N4'] : step.rules,
  };
}
