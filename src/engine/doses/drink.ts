import { HOUR, type Instant } from '../../time.ts';
import { flaggedLately } from '../assess/gate-facts.ts';
import { nextKeyHours } from '../assess/next-session.ts';
import type { Plan } from '../model/plan.ts';
import type { Dose, DoseFacts } from './dose.ts';
import { hydrationDose } from './first-drink.ts';

/** M1 with the caps and what the runner's body asks for. */
export function hydrate({ step, run, profile, plans, tier, night, window, turn }: DoseFacts): Dose {
  const drink = hydrationDose(run, profile, tier, nextKeyHours(run), {
    minutesToBed: night.minutesToBed,
    flagged: flaggedLately(run, profile),
    turn,
    hadOne: plans.some((one) => one.run.id !== run.id && drankFor(one, window.dueAt)),
  });
  return {
    name: step.name,
    minutes: step.minutes,
    what: inBrief(drink.line),
    how: drink.line,
    ...(drink.ml === null ? {} : { drinkMl: drink.ml }),
    rules: drink.rules,
    ...(drink.ml === null && tier > 0
      ? { plain: 'Thirst is the better guide today: too much plain water is worse than a little too little.' }
      : {}),
  };
}

/** A first drink with a volume within the hour before: two of them would break the caps (D-drink). */
function drankFor(plan: Plan, at: Instant): boolean {
  const drink = plan.steps.find((step) => step.step === 'hydrate');
  return drink !== undefined && drink.drinkMl !== undefined && drink.dueAt <= at && at - drink.dueAt < HOUR;
}

/** The first sentence, and every one that is about danger. */
function inBrief(line: string): string {
  const sentences = line.match(/[^.]+(?:\.(?!\s|$)[^.]*)*\./g) ?? [line];
  return sentences
    .filter((one, at) => at === 0 || /call for help|emergency/i.test(one))
    .join('')
    .trim();
}
