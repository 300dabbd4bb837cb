import type { Diet } from '../../engine/method/facts.ts';
import type { Chapter, PageIdOf } from '../../engine/method/questions.ts';
import type { ForYouId, InsteadId } from '../../engine/model/answer.ts';

export interface PageWords {
  /** Also offered while a person types: at most 100 characters. */
  readonly title: string;
  /** 60-120 words, fewer about the bot. Line breaks are only for the source file; whoever reads it collapses them. */
  readonly text: string;
}

/** The pages of one chapter: a text for each and no other. */
export type PagesOf<C extends Chapter> = Readonly<Record<PageIdOf<C>, PageWords>>;

/** Around the answers of the rule book. */
export interface AskWords {
  /** The title of a bare rule. */
  readonly rule: (facts: { readonly rule: string }) => string;
  readonly snack: (facts: { readonly carbG: number; readonly proteinG: number; readonly ratio: number }) => string;
  readonly stopAt: (facts: { readonly sign: string }) => string;
  readonly snackList: {
    readonly title: (facts: { readonly without: readonly string[] }) => string;
    readonly text: (facts: { readonly snacks: string }) => string;
  };
  readonly guide: {
    readonly title: string;
    readonly titleOf: (facts: { readonly nutrients: readonly string[] }) => string;
    /** Over the menu. */
    readonly day: string;
    readonly breakfast: string;
    readonly lunch: string;
    readonly dinner: string;
    readonly snack: string;
    /** Beside the amounts: none of these numbers has a study behind it here. */
    readonly typical: string;
    /** In place of the amounts, for somebody whom counting hurts. */
    readonly noNumbers: string;
    readonly clinicSets: string;
  };
  readonly unknown: {
    readonly title: string;
    readonly nothing: string;
    readonly otherLanguage: string;
    readonly doctor: string;
    readonly nearest: (facts: { readonly titles: string }) => string;
  };
  readonly forYou: Readonly<Record<ForYouId, string>>;
  /** What a health fact or an age closes of a step, in the gate's own words. */
  readonly gate: (facts: { readonly says: string }) => string;
  readonly diet: (facts: { readonly diet: Diet; readonly avoid: readonly string[] }) => string;
  readonly instead: Readonly<Record<InsteadId, string>>;
}
