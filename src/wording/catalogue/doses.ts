import type { Dose } from '../../engine/model/dose.ts';
import type { BareAdvice, DrinkAdvice } from '../../engine/model/drink-advice.ts';
import type { Quantities } from '../quantities.ts';
import type { FoodName, SoreSpotWords } from './method.ts';
import type { VariantId } from './variants.ts';

/** What a dose is as a person reads it. */
export interface DoseLines {
  /** Where it is not the step's own. */
  readonly name?: string;
  /** What to do, in one line. */
  readonly what: string;
  /** The same in two or three short sentences, for the nudge. */
  readonly how: string;
  /** Answers Why? where the method's usual reason would not fit; neither opener nor cheer stands around it then. */
  readonly plain?: string;
  /** Warnings that stay when a shared message is cut short, and what little stands before them then. */
  readonly keep?: string;
  readonly briefest?: string;
}

/** What the words for a dose may ask for: quantities, the sentence whose turn it is, names out of the method's tables. */
export interface Saying {
  readonly q: Quantities;
  readonly minutes: number;
  turn(variant: VariantId, ...gaps: readonly (string | number)[]): string;
  advice(advice: DrinkAdvice): string;
  dish(id: string): FoodName;
  /** What a stretch is for. */
  muscle(stretch: string): string;
  /** Null for an area that the method's table does not have any more. */
  soreSpot(area: string): SoreSpotWords | null;
}

type SaidDose = Exclude<Dose, { readonly kind: 'legacy' | 'plain' }>;
export type DoseWords = {
  readonly [Kind in SaidDose['kind']]: (dose: Extract<SaidDose, { readonly kind: Kind }>, say: Saying) => DoseLines;
};

type Filled<Id> = Extract<DrinkAdvice, { readonly id: Id }>;
export type DrinkWords = { readonly 'own-plan': string; readonly 'gained-signs': string } & {
  readonly [Id in DrinkAdvice['id']]:
    | string
    | ((
        facts: Id extends BareAdvice ? { readonly id: BareAdvice } : Filled<Id>,
        say: Pick<Saying, 'q' | 'turn'>,
      ) => string);
};
