import type { RuleId } from '../method/rules.ts';
import type { DrinkAdvice } from './drink-advice.ts';

/** What came of a sweat-rate sum. Volumes in ml, masses in kg, rates in L/h. */
export type SweatResult = { readonly rules: readonly RuleId[] } & (
  | MeasuredSweat
  | EstimatedSweat
  /** Weights without a unit that may be kg or pounds, as typed. */
  | { readonly kind: 'which-unit'; readonly before: number; readonly after: number }
  /** No sum for a run this long (H8). */
  | { readonly kind: 'too-long'; readonly advice: readonly DrinkAdvice[] }
  | {
      readonly kind: 'missing';
      readonly missing: readonly ('mass' | 'duration' | 'distance' | 'temperature')[];
      /** False for whom scales are not spoken of. */
      readonly scales: boolean;
    }
);

export interface MeasuredSweat {
  readonly kind: 'measured';
  /** Null when no minutes were said, or when the sum is a slip. */
  readonly litresPerHour: number | null;
  /** More than anybody sweats: something was mistyped. */
  readonly slip: boolean;
  /** Body mass lost; negative for a gain. */
  readonly lossKg: number;
  readonly lossPercent: number;
  readonly scales: boolean;
  readonly drinkMl: readonly [number, number] | null;
  /** Heavier than before by more than the scales' slack: the signs of too much water come first. */
  readonly gained: boolean;
  readonly advice: readonly DrinkAdvice[];
}

export interface EstimatedSweat {
  readonly kind: 'estimated';
  readonly litresPerHour: number;
  /** The rate's honest span. */
  readonly span: readonly [number, number];
  /** Outside the ranges that the estimate was fitted to. */
  readonly rough: boolean;
  readonly drinkMl: readonly [number, number] | null;
  /** Drank more than anybody sweats in that time. */
  readonly gained: boolean;
  readonly drink: 'no-pushing' | 'own-plan' | 'to-thirst' | 'no-amount' | 'had-it';
  /** The most in the first half hour. */
  readonly firstMl: number;
}
