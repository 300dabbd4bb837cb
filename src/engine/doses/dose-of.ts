import type { DoseKind } from '../method/steps/step.ts';
import { iceBath, insteadOfCold } from './cold.ts';
import type { Dosed, DoseFacts } from './dose.ts';
import { hydrate } from './drink.ts';
import { epsomBath, roll } from './evening.ts';
import { meal, snack } from './food.ts';
import { rest, sleep } from './rest.ts';
import { stretch } from './stretch.ts';

const doses = {
  drink: hydrate,
  stretch,
  snack,
  cold: iceBath,
  meal,
  rest,
  warm: epsomBath,
  roll,
  sleep,
  plain: ({ minutes, step }) => ({ dose: { kind: 'plain' }, minutes, rules: step.rules }),
} as const satisfies Record<DoseKind, (facts: DoseFacts) => Dosed>;

/** The dose of one step for this runner. Each comes from the tables and rules that it cites. */
export function doseOf(facts: DoseFacts): Dosed {
  return doses[facts.step.dose](facts);
}

/** What takes a blocked step's place, or null when nothing does. */
export function doseInstead(facts: DoseFacts): Dosed | null {
  return facts.step.dose === 'cold' ? insteadOfCold(facts) : null;
}
