import type { Instant, WallTime, Zone } from '../../time.ts';
import type { IceScreen } from '../method/facts.ts';
import type { PainSpot } from '../method/pain-spots.ts';
import type { CheckQuestionId } from '../method/red-flags/check-questions.ts';
import type { RedFlagRule } from '../method/red-flags/red-flags.ts';
import type { GateId, StepId } from '../method/steps/steps.ts';
import type { IceQuestion } from '../method/tiers.ts';
import type { AskAnswer } from './answer.ts';
import type { NudgeId, PlanId } from './ids.ts';
import type { ProfileSection } from './intent.ts';
import type { MayRun } from './may-run.ts';
import type { Misread } from './misread.ts';
import type { PlanQuestion } from './plan-question.ts';
import type { Profile } from './profile.ts';
import type { AnswerProblem, ProfileProblem } from './profile-problem.ts';
import type { PlanSize } from './run.ts';
import type { Visibility } from './snapshot.ts';
import type { SweatResult } from './sweat.ts';

/**
 * One thing to tell, as data. The wording draws it from the rows as they are stored after the decision: what is in a row is named here, not repeated.
 */
export type Say =
  | { readonly kind: 'plain'; readonly id: PlainSay }
  | { readonly kind: 'plan'; readonly plan: PlanId; readonly intro?: Intro }
  /** The first words alone, where there is no plan to show with them. */
  | { readonly kind: 'intro'; readonly intro: Intro }
  | { readonly kind: 'next'; readonly plan: PlanId }
  | { readonly kind: 'own-plan'; readonly plan: PlanId; readonly question: PlanQuestion }
  /** The message that these rows make together. */
  | { readonly kind: 'rows'; readonly plan: PlanId; readonly nudges: readonly NudgeId[] }
  | { readonly kind: 'why'; readonly plan: PlanId; readonly steps: readonly StepId[] }
  /** A press that changes nothing, because the step is where it is. */
  | { readonly kind: 'already'; readonly plan: PlanId; readonly step: StepId; readonly how: Already }
  /** No room for Later: the window closes then. */
  | { readonly kind: 'now-or-never'; readonly plan: PlanId; readonly closesAt: Instant }
  | {
      readonly kind: 'gate-stops';
      readonly plan: PlanId;
      readonly step: StepId;
      readonly gate: GateId;
      readonly question?: IceQuestion;
    }
  | { readonly kind: 'first-run'; readonly guess: Zone | null; readonly first: boolean }
  | { readonly kind: 'every-night'; readonly bedtime: WallTime }
  | { readonly kind: 'bedtime-question'; readonly now: WallTime; readonly scope: 'tonight' | 'always' }
  | { readonly kind: 'bedtime-held' | 'bedtime-past'; readonly bedtime: WallTime }
  | { readonly kind: 'odd-night'; readonly night: AnswerProblem<'odd-night'> }
  | { readonly kind: 'profile'; readonly zone: Zone; readonly intro?: Intro }
  /** Stands alone: a dialogue, not a message. */
  | { readonly kind: 'profile-form'; readonly section: ProfileSection }
  | { readonly kind: 'not-saved'; readonly section: ProfileSection; readonly problems: readonly ProfileProblem[] }
  | {
      readonly kind: 'soreness';
      readonly plan: PlanId;
      /** Null while only the sleep is known. */
      readonly score: number | null;
      readonly verdict: MayRun;
      readonly first: boolean;
    }
  | { readonly kind: 'stairs' | 'pain-question'; readonly plan: PlanId }
  | { readonly kind: 'pain'; readonly plan: PlanId; readonly spot: PainSpot | null }
  | { readonly kind: 'well'; readonly ok: boolean; readonly veryBigDay: boolean }
  | {
      readonly kind: 'red-flag';
      readonly rule: RedFlagRule;
      readonly emergencyNumber: string | null;
      /** A bath's timer runs. */
      readonly inWater: boolean;
      /** A run line was typed with it, and is not stored. */
      readonly lostRun: boolean;
    }
  | { readonly kind: 'flag-stands'; readonly rule: string | null }
  | { readonly kind: 'welcome-back'; readonly rule: string; readonly other: boolean }
  | { readonly kind: 'check-question' | 'no-sign'; readonly question: CheckQuestionId }
  | { readonly kind: 'overlong'; readonly emergencyNumber: string | null }
  | { readonly kind: 'answer'; readonly answer: AskAnswer }
  | { readonly kind: 'misread'; readonly misread: Misread }
  | { readonly kind: 'sweat'; readonly result: SweatResult; readonly kept: boolean; readonly wished: boolean }
  | ClubSay;

/** What needs no facts. */
export type PlainSay =
  | 'no-plan'
  | 'nothing-to-stop'
  | 'stopped'
  | 'ready'
  | 'ready-for-next'
  | 'reachable'
  | 'plan-over'
  | 'fewer-over'
  | 'fewer'
  | 'as-before'
  | 'strange-button'
  | 'strange-check-in'
  | 'strange-morning'
  | 'history-button'
  | 'earlier-plan'
  | 'all-clear'
  | 'not-medical'
  | 'sweat-none'
  | 'sweat-forgotten'
  | 'help'
  | 'history'
  | 'export'
  | 'delete-question'
  | 'deleted'
  | 'about-a-club'
  | 'captains-only';

export type Already = 'done' | 'skipped' | 'past' | 'settled' | 'settled-already' | 'coming' | 'no-timer' | 'timed';

/** What a club is told. */
export type ClubSay =
  | {
      readonly kind: 'club';
      readonly id: 'which-zone' | 'set-up-first' | 'posting' | 'brought-up-to-date' | 'nobody-ran';
    }
  | {
      readonly kind: 'summary-set';
      readonly time: WallTime;
      readonly zone: Zone;
      /** Null: soon. */
      readonly next: Instant | null;
      readonly lastFailed: boolean;
    }
  | { readonly kind: 'visibility'; readonly now: Visibility; readonly asking: boolean };

/** What has changed, said before the plan or the profile that follows from it. */
export type Intro = {
  /** A bath's timer ran when the step was taken back: whoever is in the water has to hear it first. */
  readonly outOfWater?: true;
} & (
  | {
      readonly id:
        | 'second-run-today'
        | 'known-run'
        | 'known-run-more'
        | 'saved'
        | 'full-as-fits'
        | 'never-stopped'
        | 'back-on'
        | 'trying-again'
        | 'somebody-else';
    }
  | { readonly id: 'earlier-run'; readonly veryBig: boolean }
  | { readonly id: 'resized'; readonly size: PlanSize }
  | {
      readonly id: 'bedtime';
      readonly bedtime: WallTime;
      readonly scope: 'tonight' | 'always';
      readonly moved: boolean;
    }
  /** Sections of the profile that could not be read; `saved`: one of them was just filled in again. */
  | { readonly id: 'profile-lost'; readonly sections: Profile['lost']; readonly saved: boolean }
  | { readonly id: 'ice-screen'; readonly answer: IceScreen }
  | { readonly id: 'cleared'; readonly rule: string }
);
