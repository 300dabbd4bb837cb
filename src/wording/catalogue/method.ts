import type { FoodOf, NutrientId } from '../../engine/method/food/nutrients.ts';
import type { Grade } from '../../engine/method/rules/rule.ts';
import type { KnownSoreSpot, SoreArea } from '../../engine/method/stretches.ts';

/** Something to eat with its amounts, and without for somebody whom counting hurts. */
export interface FoodName {
  readonly name: string;
  readonly bare: string;
}

/** What is told of each nutrient: what it is for after a run, in one line, and how much of it a usual helping of each food has. */
export type NutrientWords = {
  readonly [Id in NutrientId]: {
    readonly name: string;
    readonly why: string;
    readonly amounts: Readonly<Record<FoodOf<Id>, string>>;
  };
};

export interface StretchWords {
  readonly name: string;
  /** What it stretches, for the list of a round. */
  readonly muscle: string;
  readonly how: string;
}

/** What a sore spot adds, what never to do there, and the sign that asks for a look. */
export interface SoreSpotWords {
  /** Of the page about it. */
  readonly title: string;
  /** Before what it adds to a round. */
  readonly name: string;
  /** With hands, roller or ball: not for everybody. */
  readonly roll: string | null;
  readonly add: string | null;
  readonly never: string | null;
  readonly stop: string | null;
}

type Said<Is extends boolean> = Is extends true ? string : null;
type WordsOf<Spot extends KnownSoreSpot> = SoreSpotWords & {
  readonly roll: Said<Spot['roll']>;
  readonly add: Said<Spot['add']>;
  readonly never: Said<Spot['never']>;
  readonly stop: Spot['stop'] extends null ? null : string;
};
/** A sentence for all that the method's table has at a spot, and for nothing else. */
export type SoreSpotsWords = {
  readonly [Area in SoreArea]: WordsOf<Extract<KnownSoreSpot, { readonly area: Area }>>;
};

/** The small print that names what an advice rests on. Phrases of one line: the first letter is made a capital by whoever joins them. */
export interface SourceWords {
  readonly grades: Readonly<Record<Exclude<Grade, 'Method'>, string>>;
  readonly method: (facts: { readonly rules: readonly string[] }) => string;
  readonly cited: (facts: { readonly grade: string; readonly sources: readonly string[] }) => string;
  readonly uncited: (facts: { readonly grade: string; readonly rules: readonly string[] }) => string;
  /** The sources of a danger, which support nothing. */
  readonly risk: (facts: { readonly sources: readonly string[] }) => string;
  /** What stands for a source that is no paper. */
  readonly general: string;
}
