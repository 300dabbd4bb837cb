import type { StepId } from '../method/steps/steps.ts';
import { iceBath, insteadOfCold } from './cold.ts';
import type { Dose, DoseFacts } from './dose.ts';
import { hydrate } from './drink.ts';
import { epsomBath, roll } from './evening.ts';
import { meal, snack } from './food.ts';
import { rest, sleep } from './rest.ts';
import { stretch } from './stretch.ts';

const doses = {
  hydrate,
  stretch,
  snack,
  'ice-bath': iceBath,
  meal,
  rest,
  'epsom-bath': epsomBath,
  roll,
  sleep,
} as const satisfies Record<StepId, (facts: DoseFacts) => Dose>;

/** The dose of one step, with what its gates change. Each comes from the tables and rules that it cites; drink and snack know their own gates. */
export function dose(facts: DoseFacts): Dose {
  const made = doses[facts.step.id](facts);
  if (facts.step.id === 'hydrate' || facts.step.id === 'snack') return made;
  const words = facts.gates.filter((gate) => gate.verdict !== 'block').map((gate) => gate.say);
  return words.length === 0
    ? made
    : {
        ...made,
        how: `${made.how} ${words.join(' ')}`,
        rules: [...made.rules, ...facts.gates.map((gate) => gate.rule)],
      };
}

/** What takes a blocked step's place, or null when nothing does. */
export function substitute(facts: DoseFacts): Dose | null {
  return facts.step.id === 'ice-bath' ? insteadOfCold(facts) : null;
}
