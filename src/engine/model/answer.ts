import type { Allergen } from '../method/facts.ts';
import type { KnownFood, NutrientId } from '../method/food/nutrients.ts';
import type { SnackId } from '../method/food/snacks.ts';
import type { PageId } from '../method/questions.ts';
import type { RuleId } from '../method/rules.ts';
import type { SoreArea } from '../method/stretches.ts';
import type { DishNote } from './dose.ts';
import type { Profile } from './profile.ts';

/** Where in the rule book an answer stands: a question's page, or a bare rule, snack or sore spot. */
export type PageRef =
  | { readonly kind: 'question'; readonly id: PageId }
  | { readonly kind: 'rule'; readonly id: RuleId }
  | { readonly kind: 'snack'; readonly id: SnackId }
  | { readonly kind: 'sore-spot'; readonly id: SoreArea };

export type InsteadId = 'no-alcohol' | 'insulin-and-alcohol' | 'no-caffeine' | 'no-numbers';

export type ForYouId = 'insulin' | 'no-volume' | 'no-salt' | 'no-set-amounts' | 'clinic-sets-protein';

/** What one fact of the asker's profile changes in an answer, for their eyes only; `rule` stands behind it. */
export type ForYou = { readonly rule: RuleId } & (
  | { readonly id: ForYouId }
  | { readonly id: 'gate'; readonly gate: string }
  | { readonly id: 'diet'; readonly diet: Profile['diet']; readonly avoid: Profile['avoid'] }
);

/** An answer out of the rule book, with what the asker's own profile changes in it. */
export interface PageAnswer {
  readonly kind: 'page';
  readonly page: PageRef;
  /** Set when the page must not be shown to this asker: what stands in its place, and the red flags of which it still warns. */
  readonly instead: { readonly id: InsteadId; readonly warnings: readonly RuleId[] } | null;
  /** What else this asker should read, most urgent first. */
  readonly forYou: readonly ForYou[];
  /** Empty for an answer about the bot, which needs none. */
  readonly rules: readonly RuleId[];
}

/** A dish of the tables, with what to know before it is eaten. */
export interface Served {
  readonly id: string;
  readonly note: DishNote;
}

export interface Menu {
  readonly breakfast: Served | null;
  readonly lunch: Served | null;
  readonly dinner: Served | null;
  readonly snack: Served | null;
  /** Whose own diabetes plan decides has no snack from the coach. */
  readonly ownPlan: boolean;
}

export interface FoodsGuide {
  readonly kind: 'guide';
  /** The nutrients that were asked for; none when it was the whole guide. */
  readonly asked: readonly NutrientId[];
  /** What holds them and suits this runner. */
  readonly nutrients: readonly { readonly id: NutrientId; readonly foods: readonly KnownFood[] }[];
  /** A sample day from the snack and meal tables for this runner. */
  readonly menu: Menu;
  /** False for somebody whom counting hurts: foods only. */
  readonly amounts: boolean;
  /** With kidney disease a table of amounts is for nobody but the clinic. */
  readonly clinicSets: boolean;
  readonly rules: readonly RuleId[];
}

export interface SnackList {
  readonly kind: 'snacks';
  /** What the question leaves out. */
  readonly without: readonly Allergen[];
  readonly snacks: readonly Served[];
  /** Whose own diabetes plan decides gets none of them from the coach. */
  readonly ownPlan: boolean;
  readonly rules: readonly RuleId[];
}

export type AskAnswer = PageAnswer | FoodsGuide | SnackList | Unknown;

export interface Unknown {
  readonly kind: 'unknown';
  /** Pages that can be asked for instead; never empty. */
  readonly nearest: readonly PageId[];
  /** True when the asker's app is not in English: the book reads English only. */
  readonly otherLanguage: boolean;
  /** True when the question tells of something wrong in a body: then a doctor is asked, not a book. */
  readonly ailing: boolean;
}
