import { hydrationDose } from '../first-drink.ts';
import { nextKeyHours } from '../next-key.ts';
import type { Dose, DoseFacts } from './dose.ts';

export function hydrate({ step, run, profile, tier, night }: DoseFacts): Dose {
  const drink = hydrationDose(run, profile, tier, nextKeyHours(run), { minutesToBed: night.minutesToBed });
  return {
    name: step.name,
    minutes: step.minutes,
    what: drink.line,
    how: drink.line,
    rules: [...step.rules, ...drink.rules],
  };
}
