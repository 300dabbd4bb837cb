import { hydrationDose } from '../first-drink.ts';
import { flaggedLately } from '../gate-facts.ts';
import { nextKeyHours } from '../next-key.ts';
import type { Dose, DoseFacts } from './dose.ts';

/** M1 with the caps and what the runner's body asks for. */
export function hydrate({ step, run, profile, tier, night }: DoseFacts): Dose {
  const drink = hydrationDose(run, profile, tier, nextKeyHours(run), {
    minutesToBed: night.minutesToBed,
    flagged: flaggedLately(run, profile),
  });
  return {
    name: step.name,
    minutes: step.minutes,
    what: inBrief(drink.line),
    how: drink.line,
    rules: drink.ml === null ? drink.rules : [...step.rules, ...drink.rules],
  };
}

/** The first sentence, and every one that is about danger. */
function inBrief(line: string): string {
  const sentences = line.match(/[^.]+(?:\.(?!\s|$)[^.]*)*\./g) ?? [line];
  return sentences
    .filter((one, at) => at === 0 || /call for help|emergency/i.test(one))
    .join('')
    .trim();
}
