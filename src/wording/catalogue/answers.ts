import type { Text } from '../../card.ts';
import type { Already, ClubSay, Intro, PlainSay } from '../../engine/model/say.ts';
import type { Visibility } from '../../engine/model/snapshot.ts';

/** A whole answer: its heading and its sentence. */
export type TitleAndText = readonly [title: string, text: Text];

/** Plain answers that are more than a heading and a sentence have cards of their own. */
export type PlainAnswer = Exclude<PlainSay, 'help' | 'history' | 'delete-question' | 'all-clear' | 'not-medical'>;

/** The way back from a flag is worded with the flag itself. */
type SaidIntro = Exclude<Intro['id'], 'cleared' | 'somebody-else'>;

export interface AnswerWords {
  readonly plain: Readonly<Record<PlainAnswer, TitleAndText>>;
  /** Said once, below the first plan. */
  readonly notMedical: string;
  /** What has changed, before the plan that follows from it. */
  readonly intros: { readonly [Id in SaidIntro]: (facts: Extract<Intro, { readonly id: Id }>) => string };
  readonly outOfWater: string;
  /** After a step's name: 'is done already'. */
  readonly already: Readonly<Record<Already, string>>;
  readonly nowOrNever: { readonly title: string; readonly before: string; readonly after: string };
  readonly gateStops: (facts: { readonly step: string }) => string;
  readonly bedtime: {
    readonly question: TitleAndText;
    readonly held: (facts: { readonly bedtime: string }) => TitleAndText;
    readonly past: (facts: { readonly bedtime: string }) => TitleAndText;
  };
  readonly deleteQuestion: { readonly title: string; readonly all: string; readonly copy: string };
  readonly help: { readonly title: string; readonly what: string; readonly promise: string; readonly safety: string };
  /** Of one command: what it does, with a line to try. */
  readonly helpEntry: (facts: { readonly summary: string; readonly example: string }) => string;
  /** The store takes nothing: full, read-only or locked. */
  readonly unwritable: TitleAndText;
  /** Our fault, said plainly. */
  readonly trouble: TitleAndText;
  /** Told privately: direct messages are closed to the coach. */
  readonly closed: (facts: { readonly opening: string }) => TitleAndText;
  /** How to open them, by platform; for any other platform the last one. */
  readonly opening: Readonly<Record<string, string>>;
  readonly openingAnywhere: string;
  /** What connects runner and coach again, by platform. */
  readonly together: Readonly<Record<string, string>>;
  readonly overlong: {
    readonly title: string;
    readonly unread: string;
    readonly emergency: (facts: { readonly who: string }) => string;
  };
}

/** What a club is told, and its daily post. */
export interface ClubWords {
  readonly answers: Readonly<
    Record<Exclude<Extract<ClubSay, { readonly kind: 'club' }>['id'], 'which-zone'>, TitleAndText>
  >;
  readonly whichZone: { readonly title: string; readonly why: string; readonly try: Text };
  readonly summarySet: {
    readonly title: string;
    readonly lastFailed: string;
    /** Around the club's time and the next post's. */
    readonly daily: string;
    readonly zoneAndNext: (facts: { readonly zone: string }) => string;
    readonly soon: string;
    readonly names: string;
  };
  readonly unpostable: TitleAndText;
  readonly visibility: {
    readonly asking: (facts: { readonly now: Visibility }) => string;
    readonly changed: (facts: { readonly now: Visibility }) => string;
    readonly what: Readonly<Record<Visibility, string>>;
    readonly be: (facts: { readonly wanted: Visibility }) => string;
  };
  readonly post: {
    readonly title: string;
    readonly completed: string;
    readonly underWay: string;
    readonly ran: string;
    readonly quietDay: string;
    readonly counted: (facts: { readonly count: number }) => string;
    readonly more: (facts: { readonly names: string; readonly count: number }) => string;
    readonly stillToCome: string;
    readonly pictureTitle: (facts: { readonly period: string }) => string;
    readonly pictureFooter: string;
    readonly pictureRow: (facts: { readonly name: string; readonly done: number; readonly of: number }) => string;
  };
}
