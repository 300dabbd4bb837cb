import type { MealTime } from '../method/food/meals.ts';
import type { StepId } from '../method/steps/steps.ts';

/** A question about the runner's own plan: of one step, or of the whole. */
export type PlanQuestion = StepQuestion | { readonly step: null; readonly about: 'next' | 'size' };

export interface StepQuestion {
  readonly step: StepId;
  readonly about: 'missing' | 'when' | 'why' | 'what';
  /** They called the rest a nap. */
  readonly nap?: true;
  /** They named no meal, only eating: whichever food comes first. */
  readonly eat?: true;
  /** The meal that they named by its hour. */
  readonly meal?: MealTime;
}
