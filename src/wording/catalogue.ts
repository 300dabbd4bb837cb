import type { MealId } from '../engine/method/food/meals.ts';
import type { FoodId } from '../engine/method/food/nutrients.ts';
import type { SnackId } from '../engine/method/food/snacks.ts';
import type { PageId } from '../engine/method/questions.ts';
import type { RuleId } from '../engine/method/rules.ts';
import type { SpokenGateId, StepId } from '../engine/method/steps/steps.ts';
import type { StretchId } from '../engine/method/stretches.ts';
import type { DishNote, Portion, Side } from '../engine/model/dose.ts';
import type { AnswerWords, ClubWords } from './catalogue/answers.ts';
import type { AskWords, PageWords } from './catalogue/ask.ts';
import type { DoseWords, DrinkWords } from './catalogue/doses.ts';
import type { MayRunWords } from './catalogue/may-run.ts';
import type { LabelWords, MessageWords, MorningWords, PlanWords } from './catalogue/messages.ts';
import type { FoodName, NutrientWords, SoreSpotsWords, SourceWords, StretchWords } from './catalogue/method.ts';
import type { MisreadWords } from './catalogue/misreads.ts';
import type { LeftOutWords, NoteWords, ShorterWords } from './catalogue/plans.ts';
import type { FirstRunWords, ProfileWords } from './catalogue/profile.ts';
import type { RedFlagWords } from './catalogue/red-flags.ts';
import type { StepWords } from './catalogue/steps.ts';
import type { SweatWords } from './catalogue/sweat.ts';
import type { Eight, VariantId } from './catalogue/variants.ts';

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
  /** Snacks and meals. */
  readonly dishes: Readonly<Record<SnackId | MealId, FoodName>>;
  /** What holds the nutrients, in a usual helping. */
  readonly foods: Readonly<Record<FoodId, FoodName>>;
  readonly nutrients: NutrientWords;
  readonly stretches: Readonly<Record<StretchId, StretchWords>>;
  readonly soreSpots: SoreSpotsWords;
  /** What each rule claims, in one sentence of our own. */
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly sources: SourceWords;
  /** How much there is to eat, in numbers or not. */
  readonly portion: (amount: Portion) => string;
  /** What to know before a dish is eaten; '' where there is nothing. */
  readonly dishNote: (note: DishNote) => string;
  /** For whom no food between meals comes from the coach. */
  readonly ownDiabetesPlan: string;
  /** 'left calf and right knee'. */
  readonly sides: (sides: readonly Side[]) => string;
  readonly drinking: DrinkWords;
  /** For the runner that a gate speaks to, and nobody else: it may name a health fact. */
  readonly gates: Readonly<Record<SpokenGateId, string>>;
  readonly notes: NoteWords;
  readonly leftOut: LeftOutWords;
  readonly shorter: ShorterWords;
  readonly sweat: SweatWords;
  readonly mayRun: MayRunWords;
  readonly redFlags: RedFlagWords;
  readonly answers: AnswerWords;
  readonly club: ClubWords;
  readonly messages: MessageWords;
  readonly morning: MorningWords;
  /** The plan at a glance, and answers from it. */
  readonly plan: PlanWords;
  readonly labels: LabelWords;
  readonly ask: AskWords;
  /** The pages of answers. */
  readonly pages: Readonly<Record<PageId, PageWords>>;
  readonly misreads: MisreadWords;
  readonly profile: ProfileWords;
  readonly firstRun: FirstRunWords;
}
