import type { MayRun } from '../engine/assess/may-i-run.ts';
import type { SpokenGateId, StepId } from '../engine/method/steps/steps.ts';
import type { DishNote, Dose, Portion, Side } from '../engine/model/dose.ts';
import type { BareAdvice, DrinkAdvice } from '../engine/model/drink-advice.ts';
import type { Note } from '../engine/model/note.ts';
import type { LeftOutBecause, Shorter } from '../engine/model/plan.ts';
import type { SweatResult } from '../engine/model/sweat.ts';
import type { Quantities } from './quantities.ts';

/**
 * Everything that a person reads, by section; a language is one value of this type. Sentences are strings, or functions of facts where something is
 * filled in. Cards know the order of things, the catalogue knows the words.
 */
export interface Catalogue {
  /** BCP 47: picks the rules for lists, plurals and numbers. */
  readonly language: string;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  /** What a skipped step's message shows; no guilt in any of them. */
  readonly skipped: readonly [string, ...string[]];
  /** Praise for what is not the method's usual step. */
  readonly plainPraise: Eight;
  /** Sentences that say the same in eight ways. */
  readonly variants: Readonly<Record<VariantId, Eight>>;
  readonly doses: DoseWords;
  /** How much there is to eat, in numbers or not. */
  readonly portion: (amount: Portion) => string;
  /** What to know before a dish is eaten; '' where there is nothing. */
  readonly dishNote: (note: DishNote) => string;
  /** 'left calf and right knee'. */
  readonly sides: (sides: readonly Side[]) => string;
  readonly drinking: DrinkWords;
  /** For the runner that a gate speaks to, and nobody else: it may name a health fact. */
  readonly gates: Readonly<Record<SpokenGateId, string>>;
  readonly notes: NoteWords;
  readonly leftOut: LeftOutWords;
  readonly shorter: Readonly<Record<Exclude<Shorter['because'], 'legacy'>, string>>;
  readonly sweat: SweatWords;
  readonly mayRun: MayRunWords;
}

export interface SweatWords {
  readonly titles: Readonly<Record<SweatResult['kind'], string>>;
  readonly whichUnit: (weights: { readonly before: number; readonly after: number }) => string;
  readonly facts: Readonly<Record<Extract<SweatResult, { readonly kind: 'missing' }>['missing'][number], string>>;
  readonly missing: (facts: readonly string[]) => string;
  readonly example: string;
  readonly better: string;
  readonly rate: (volume: string) => string;
  readonly slip: string;
  readonly lighter: (mass: string, percent: string) => string;
  readonly estimate: (facts: { readonly rough: boolean; readonly rate: string; readonly span: string }) => string;
  readonly outside: string;
  readonly toThirst: (facts: { readonly amount: string; readonly one: boolean; readonly first: string }) => string;
  readonly drink: Readonly<Record<'no-pushing' | 'no-amount' | 'had-it', string>>;
  readonly kept: string;
  readonly notKept: string;
}

/** The answer to "may I run?": a title and what to do. */
export type MayRunWords = {
  readonly [Id in MayRun['id']]: (
    verdict: Extract<MayRun, { readonly id: Id }>,
    say: { readonly turn: (variant: VariantId) => string; readonly sides: string },
  ) => readonly [title: string, words: string];
};

export type Eight = readonly [string, string, string, string, string, string, string, string];

/** The coach's sentences for a step. `openers` and `praise` take turns with the runner's plans, so that none comes twice in a week of daily runs. */
export interface StepWords {
  readonly name: string;
  readonly icon: string;
  readonly openers: Eight;
  /** What the Why? button answers before the sources. */
  readonly why: string;
  /** What to do next for the body's sake; stands under the praise however the step was ended. */
  readonly afterwards?: string;
  /** What the message shows once it is done. */
  readonly praise: Eight;
  /** What is said at the calls of its timer, by the minutes that it takes. */
  readonly calls?: Readonly<Record<number, readonly string[]>>;
  /** Of a step that is the same for everybody: what to do, in one line and in two or three sentences. */
  readonly plain?: Pick<DoseLines, 'what' | 'how'>;
}

export type VariantId =
  | 'drink'
  | 'toThirst'
  | 'toThirstInHeat'
  | 'sips'
  | 'cool'
  | 'thirst'
  | 'stretch'
  | 'snackLike'
  | 'plate'
  | 'legsUp'
  | 'nap'
  | 'massage'
  | 'saltBath'
  | 'warmBath'
  | 'roll'
  | 'night'
  | 'room'
  | 'soreness'
  | 'runAsPlanned'
  | 'keepItEasy'
  | 'notToday'
  | 'lastStep';

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
  dish(id: string): DishName;
  stretch(id: string): string;
  soreSpot(area: string): SoreSpotWords;
}

/** A dish with its amounts, and without for somebody whom counting hurts. */
export interface DishName {
  readonly name: string;
  readonly bare: string;
}

/** What a sore spot adds, what never to do there, and the sign that asks for a look. */
export interface SoreSpotWords {
  readonly roll: string | null;
  readonly add: string | null;
  readonly never: string | null;
  readonly stop: string | null;
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

type SaidNote = Exclude<Note, { readonly id: 'legacy' | 'gate' | 'drink' }>;
export type NoteWords = { readonly [Id in SaidNote['id']]: (facts: Extract<SaidNote, { readonly id: Id }>) => string };

type PlainReason = Exclude<LeftOutBecause['because'], 'gate' | 'runs-into' | 'legacy'>;
export type LeftOutWords = Readonly<Record<PlainReason, string>> & { readonly 'runs-into': (name: string) => string };
