import { oneSided } from '../model/run.ts';
import type { Dosed, DoseFacts } from './dose.ts';
import { spared, withoutRoller } from './hands.ts';

/** Celsius: M7 and the evidence for warm baths before bed (E2); never above a body's own in pregnancy (section 7). */
const WARM = [38, 40] as const;
const PREGNANT = [null, 37] as const;

export function epsomBath({ step, profile }: DoseFacts): Dosed {
  return {
    dose: {
      kind: 'warm',
      salt: profile.gear.includes('epsom') && !profile.health.includes('kidney-disease'),
      celsius: profile.health.includes('pregnancy') ? PREGNANT : WARM,
    },
    minutes: step.minutes,
    rules: step.rules,
  };
}

/** M8 with what is in the house; bare stretching for whom pressure is no good (D-hands: the gate says why). */
export function roll({ step, run, profile, gates }: DoseFacts): Dosed {
  const { minutes, rules } = step;
  const not = oneSided(run);
  if (withoutRoller(gates)) return { dose: { kind: 'gentle-stretch', not }, minutes, rules: [...rules, 'S6'] };
  const tool = profile.gear.includes('stick') ? 'stick' : profile.gear.includes('roller') ? 'roller' : 'hands';
  return { dose: { kind: 'roll', tool, spared: spared(gates), not }, minutes, rules };
}
