import { isYoung, type Profile } from '../model/profile.ts';
import { isUnwell } from '../model/run.ts';
import type { Dosed, DoseFacts } from './dose.ts';
import { forbids } from './dose.ts';

/** Where the method's 55-60 F and the evidence's 11-15 C overlap (M4, C2); a first-timer, and at most that under 18, 15 C for 5 minutes (C14). */
export function iceBath({ step, profile }: DoseFacts): Dosed {
  const first = profile.iceTakenAt === null || isYoung(profile);
  return {
    dose: {
      kind: 'ice',
      celsius: first ? [15, 15] : [13, 15],
      minutes: first ? [5, 5] : [10, 12],
      first,
      adult: profile.ageBand === 'under-16',
      ice: iceFor(profile, first ? 15 : 14),
      thermometer: profile.gear.includes('thermometer'),
    },
    minutes: first ? 5 : step.minutes,
    rules: [...step.rules, 'C11', 'D-cold', ...(first ? (['C14'] as const) : [])],
  };
}

function iceFor({ gear }: Profile, to: number) {
  return gear.includes('ice') ? { kg: Math.round(iceKg(100, 20, to)), to } : null;
}

/** Ice in kg that brings so many litres of water from one temperature to another, in Celsius, ideally mixed (section 6). */
export function iceKg(litres: number, from: number, to: number): number {
  return (litres * 4.19 * (from - to)) / (334 + 4.19 * to);
}

/** Cold that is not safe or not at hand becomes something gentler (section 6): a cool shower and legs up, less where even that is too much. */
export function insteadOfCold({ run, profile, gates }: DoseFacts): Dosed {
  const has = (flag: Profile['health'][number]) => profile.health.includes(flag);
  const arteries = has('peripheral-arterial-disease');
  const lies = isUnwell(run) || forbids(gates, 'standing');
  return {
    dose: {
      kind: 'gentle',
      as: lies ? 'lie-down' : arteries ? 'lukewarm-rest' : 'shower',
      legsUp: !arteries,
      warmth: has('cold-urticaria') ? 'lukewarm' : 'cool',
      sitting: has('low-blood-pressure'),
    },
    minutes: 15,
    rules: ['D-cold', 'N9'],
  };
}
