import type { PainSpot } from '../../engine/method/pain-spots.ts';
import type { IceQuestion } from '../../engine/method/tiers.ts';
import type { Run } from '../../engine/model/run.ts';
import type { TitleAndText } from './answers.ts';

/** What a direct message says beside the step's own words. */
export interface MessageWords {
  /** Around the runs and the next step of a new plan. */
  readonly hello: { readonly title: string; readonly knocks: (facts: { readonly run: string }) => string };
  readonly tooMany: { readonly title: string; readonly ask: string; readonly noted: string };
  readonly well: {
    readonly title: string;
    readonly veryBigDay: string;
    readonly hotDay: string;
    readonly ask: string;
    /** What a message that carries more than the question keeps of it. */
    readonly answered: string;
    readonly good: (facts: { readonly veryBigDay: boolean }) => TitleAndText;
    readonly careful: { readonly title: string; readonly emergency: string; readonly tap: string };
    /** The signs behind the emergency buttons. */
    readonly signs: Readonly<Record<'R1' | 'R2' | 'R3' | 'R6', string>>;
  };
  readonly windowOver: string;
  /** A step that was put off and will not come after all: Stop, a warning sign, a lighter or a newer plan. */
  readonly calledOff: string;
  readonly later: { readonly before: string; readonly after: string };
  readonly timer: { readonly since: string; readonly after: string };
  readonly call: (facts: { readonly name: string; readonly minute: number }) => string;
  readonly minutes: (facts: { readonly minutes: number }) => string;
  /** Whoever stayed in beyond the hard stop is neither praised nor scolded. */
  readonly stayedTooLong: (facts: { readonly minutes: number; readonly most: number }) => string;
  readonly why: (facts: { readonly step: string }) => string;
  readonly standsIn: (facts: { readonly step: string; readonly reason: string }) => string;
  /** A message whose step was taken back. */
  readonly takenBack: { readonly outOfWater: string; readonly noMore: string; readonly bathInstead: TitleAndText };
  readonly next: {
    readonly title: string;
    readonly open: (facts: { readonly names: string }) => string;
    readonly before: string;
    readonly at: string;
    readonly closed: string;
    readonly stopped: string;
  };
  /** The question that stands between a plan and its ice bath (C14). */
  readonly ice: Readonly<Record<IceQuestion, string>>;
}

export interface MorningWords {
  readonly title: string;
  readonly again: string;
  readonly score: (facts: { readonly score: number; readonly title: string }) => string;
  readonly sleepQuestion: string;
  readonly slept: (facts: { readonly hours: number | null }) => string;
  /** The buttons' hours: 5 is 'or less', 9 'or more'. */
  readonly hours: (facts: { readonly hours: number }) => string;
  readonly spots: Readonly<Record<PainSpot, string>>;
  readonly painQuestion: TitleAndText;
  readonly plainSoreness: TitleAndText;
  readonly pain: {
    readonly title: (facts: { readonly spot: string }) => string;
    readonly assess: string;
    readonly early: string;
  };
}

/** The plan at a glance, and what is asked about it. */
export interface PlanWords {
  readonly runs: Readonly<Record<Run['type'], string>>;
  readonly run: (facts: { readonly duration: string; readonly type: string }) => string;
  readonly duration: (facts: { readonly hours: number; readonly minutes: number }) => string;
  readonly title: (facts: { readonly run: string; readonly load: number; readonly today: number | null }) => string;
  /** By tier; a plan cut short, by choice or by the clock, does not promise the whole method. */
  readonly tiers: readonly [string, string, string, string, string];
  readonly shortTiers: readonly [string, string, string, string, string];
  readonly gentle: string;
  readonly paused: string;
  readonly unreachable: (facts: { readonly opening: string }) => string;
  readonly leftOut: (facts: { readonly names: string; readonly why: string }) => string;
  readonly quiet: (facts: { readonly from: string; readonly to: string; readonly names: string }) => string;
  readonly picture: {
    readonly subtitle: (facts: { readonly load: number; readonly finished: string }) => string;
    readonly alt: (facts: { readonly steps: string }) => string;
  };
  readonly own: OwnPlanWords;
  readonly history: {
    readonly none: TitleAndText;
    readonly title: string;
    readonly done: (facts: { readonly done: number; readonly of: number }) => string;
    readonly steps: (facts: { readonly detail: string }) => string;
    readonly row: (facts: { readonly label: string; readonly done: number; readonly of: number }) => string;
    readonly noDebt: string;
  };
}

/** Answers from the runner's own plan. */
export interface OwnPlanWords {
  readonly mealFor: Readonly<Record<'breakfast' | 'lunch' | 'dinner' | 'late', string>>;
  readonly mealAt: string;
  readonly noNap: string;
  readonly noStep: (facts: { readonly step: string }) => TitleAndText;
  readonly today: (facts: { readonly step: string }) => string;
  readonly why: (facts: { readonly step: string }) => string;
  readonly whyNot: (facts: { readonly step: string }) => string;
  readonly drinkToThirst: string;
  /** Around the name of what stands in, and its time. */
  readonly instead: { readonly before: string; readonly at: string };
  readonly inFull: string;
  readonly effort: (facts: { readonly rpe: number; readonly usual: boolean; readonly minutes: number }) => string;
  readonly withToday: (facts: { readonly load: number }) => string;
  readonly raises: Readonly<Record<'race' | 'beginner' | 'rested-long' | 'new-to-legs', string>>;
  readonly countsMore: (facts: { readonly reasons: readonly string[] }) => string;
  readonly everyStep: string;
  readonly no: (facts: { readonly steps: string }) => string;
  readonly where: Readonly<Record<'ahead' | 'now' | 'done' | 'skipped' | 'missed', string>>;
}

/** What stands on buttons. */
export type Label =
  | 'todays-plan'
  | 'resume'
  | 'stop'
  | 'try-again'
  | 'lighter'
  | 'full'
  | 'shift-bedtime'
  | 'done'
  | 'skip'
  | 'later'
  | 'why'
  | 'start-timer'
  | 'out'
  | 'fewer'
  | 'same'
  | 'all-fine'
  | 'not-so-good'
  | 'one-spot'
  | 'none-of-these'
  | 'looked-at'
  | 'ice-none'
  | 'ice-some'
  | 'ice-asked'
  | 'delete-all'
  | 'keep-it';
export type LabelWords = Readonly<Record<Label, string>> & {
  /** A button of one of several steps in a message. */
  readonly of: (facts: { readonly label: string; readonly step: string }) => string;
  readonly everyNight: (facts: { readonly bedtime: string }) => string;
};
