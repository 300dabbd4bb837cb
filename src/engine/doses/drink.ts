import { HOUR, type Instant } from '../../time.ts';
import { flaggedLately } from '../assess/gate-facts.ts';
import { nextKeyHours } from '../assess/next-session.ts';
import { firstDrinkMl } from '../model/dose.ts';
import type { Plan } from '../model/plan.ts';
import type { Dosed, DoseFacts } from './dose.ts';
import { hydrationDose } from './first-drink.ts';

/** M1 with the caps and what the runner's body asks for. */
export function hydrate({ step, run, profile, plans, tier, night, window }: DoseFacts): Dosed {
  const { ml, advice, rules } = hydrationDose(run, profile, tier, nextKeyHours(run), {
    minutesToBed: night.minutesToBed,
    flagged: flaggedLately(run, profile),
    hadOne: plans.some((plan) => plan.run.id !== run.id && drankFor(plan, window.dueAt)),
  });
  return {
    dose: { kind: 'drink', ml, advice, byThirst: ml === null && tier > 0 },
    minutes: step.minutes,
    rules,
  };
}

/** A first drink with a volume within the hour before: two of them would break the caps (D-drink). */
function drankFor(plan: Plan, at: Instant): boolean {
  return plan.steps.some((step) => firstDrinkMl(step.dose) !== null && step.dueAt <= at && at - step.dueAt < HOUR);
}
