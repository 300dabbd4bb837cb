import type { Allergen } from '../method/facts.ts';
import type { DrinkAdvice } from './drink-advice.ts';

/** How much of a step, for this runner: facts, in ml, grams, Celsius and minutes. The wording says them in the runner's own units. */
export type Dose =
  | DrinkDose
  | StretchDose
  | SnackDose
  | OwnPlanSnack
  | MealDose
  | IceDose
  | GentleDose
  | WarmDose
  | RollDose
  | GentleStretchDose
  | RestDose
  | SleepDose
  | PlainDose
  | LegacyDose;

export const doseKinds = [
  'drink',
  'stretch',
  'snack',
  'own-plan-snack',
  'meal',
  'ice',
  'gentle',
  'warm',
  'roll',
  'gentle-stretch',
  'rest',
  'sleep',
  'plain',
  'legacy',
] as const satisfies readonly Dose['kind'][];

export interface DrinkDose {
  readonly kind: 'drink';
  /** The first drink, from and to; null: no volume, thirst or the runner's own plan decides. */
  readonly ml: readonly [number, number] | null;
  /** In the order in which it is said; the first one stands alone where there is room for one line. */
  readonly advice: readonly DrinkAdvice[];
  /** Too much would do more harm than too little: said in place of the method's usual reason. */
  readonly byThirst: boolean;
}

/** A sore spot on one side only: neither stretched nor rolled (S7). */
export interface Side {
  readonly area: string;
  readonly side: 'left' | 'right';
}

/** Where a roller does not go though it may be used elsewhere. */
export type Spared = 'wound' | 'swelling';

export interface StretchDose {
  readonly kind: 'stretch';
  /** Ids of the routine's stretches, in its order. */
  readonly routine: readonly string[];
  /** Sore areas of the method's table that add something (D-sore); `roll` where a roller may be used there. */
  readonly sore: readonly { readonly area: string; readonly roll: boolean }[];
  readonly spared: Spared | null;
  readonly not: readonly Side[];
}

/** What to look at on the label, and how to take a dish that does not fit as it is. */
export interface DishNote {
  readonly labels: readonly (Allergen | 'not-vegan')[];
  readonly take?: 'half-now' | 'half-plate';
  /** Somebody else cooks it. */
  readonly order?: true;
}

export interface Dish {
  readonly id: string;
  readonly carbG: number;
  readonly proteinG: number;
  readonly note: DishNote;
}

/** Grams from and to (F3), or words where a number would be wrong. */
export type Portion =
  | { readonly carbG: readonly [number, number]; readonly proteinG: readonly [number, number] }
  | 'own-diabetes-plan'
  | 'next-meal'
  | 'small'
  | 'proper';

/** A hard session within hours (F1, F2): grams of carbohydrate an hour, by the runner's mass or per kg; null: eat early and often. */
export interface HardAgain {
  readonly carbGAnHour: readonly [number, number] | 'per-kg' | null;
}

/** How much of the dish the portion is; absent where they fit. */
export type Share = 'half-near-bed' | 'half-is-plenty' | 'half' | 'two-thirds' | 'second-helping' | 'with-banana';

export interface SnackDose {
  readonly kind: 'snack';
  /** Null: nothing in the table fits what the runner avoids. */
  readonly dish: Dish | null;
  /** Said beside the dish; null where the share says enough. */
  readonly like: Portion | null;
  readonly share: Share | null;
  /** Of a snack that is partly drunk, ml: in sips from half an hour after the run on. */
  readonly sipMl: number | null;
  readonly again: HardAgain | null;
  /** False for somebody whom counting hurts. */
  readonly counts: boolean;
}

/** With insulin or a sulfonylurea no food comes from the coach (X2). */
export interface OwnPlanSnack {
  readonly kind: 'own-plan-snack';
}

export interface MealDose {
  readonly kind: 'meal';
  readonly dish: Dish | null;
  /** Snack and meal in one. */
  readonly merged: boolean;
  readonly again: HardAgain | null;
  readonly counts: boolean;
}

export interface IceDose {
  readonly kind: 'ice';
  readonly celsius: readonly [number, number];
  readonly minutes: readonly [number, number];
  /** The shorter, warmer one (C14). */
  readonly first: boolean;
  /** Only with an adult beside the tub. */
  readonly adult: boolean;
  /** Ice that brings 100 litres from 20 to `to` Celsius; null: nobody has any. */
  readonly ice: { readonly kg: number; readonly to: number } | null;
  readonly thermometer: boolean;
}

/** What is done in the place of the ice bath. */
export interface GentleDose {
  readonly kind: 'gentle';
  readonly as: 'lie-down' | 'lukewarm-rest' | 'shower';
  /** Legs that need the blood do not go up. */
  readonly legsUp: boolean;
  readonly warmth: 'cool' | 'lukewarm';
  readonly sitting: boolean;
}

export interface WarmDose {
  readonly kind: 'warm';
  readonly salt: boolean;
  /** From and to; one that begins at null is a limit. */
  readonly celsius: readonly [number | null, number];
}

export interface RollDose {
  readonly kind: 'roll';
  readonly tool: 'stick' | 'roller' | 'hands';
  readonly spared: Spared | null;
  readonly not: readonly Side[];
}

/** For whom pressure is no good (D-hands). */
export interface GentleStretchDose {
  readonly kind: 'gentle-stretch';
  readonly not: readonly Side[];
}

export interface RestDose {
  readonly kind: 'rest';
  readonly as: 'long-nap' | 'nap' | 'legs-up' | 'legs-level';
  /** A light massage is offered too (N6). */
  readonly massage: boolean;
}

export interface SleepDose {
  readonly kind: 'sleep';
  /** From lights out to the alarm, in halves. */
  readonly hours: number;
  readonly enough: boolean;
  readonly shortLastNight: boolean;
}

/** The same for everybody: the step's own words say all of it. */
export interface PlainDose {
  readonly kind: 'plain';
}

/** As a version before 0.3 stored it, in its English: said as it was. */
export interface LegacyDose {
  readonly kind: 'legacy';
  readonly name: string;
  readonly what: string;
  readonly how: string;
  readonly plain: string | null;
  readonly keep: string | null;
  readonly drinkMl: readonly [number, number] | null;
  readonly dish: string | null;
}

/** The dish that was picked, by its id; null for everything that is no food. */
export function dishOf(dose: Dose): string | null {
  if (dose.kind === 'legacy') return dose.dish;
  return dose.kind === 'snack' || dose.kind === 'meal' ? (dose.dish?.id ?? null) : null;
}

/** The first drink's volume in ml; null where thirst or the runner's own care plan decides, and for everything that is no drink. */
export function firstDrinkMl(dose: Dose): readonly [number, number] | null {
  if (dose.kind === 'legacy') return dose.drinkMl;
  return dose.kind === 'drink' ? dose.ml : null;
}
