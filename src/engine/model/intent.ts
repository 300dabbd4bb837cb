import type { WallTime, Zone } from '../../time.ts';
import type { IceScreen } from '../method/facts.ts';
import type { PainSpot } from '../method/pain-spots.ts';
import type { CheckQuestion } from '../method/red-flags/check-questions.ts';
import type { RedFlagRule } from '../method/red-flags/red-flags.ts';
import type { MessageRef, NudgeId, PlanId } from './ids.ts';
import type { Misread } from './misread.ts';
import type { PlanSize, RunReport } from './run.ts';
import type { Visibility } from './snapshot.ts';

/** Everything a person can want from the coach. A typed command, a click, a picked option and a sent form all end here. */
export type Intent =
  | { readonly kind: 'report-run'; readonly report: RunReport }
  | { readonly kind: 'today' | 'next' | 'pause' | 'resume' | 'history' | 'help' }
  | { readonly kind: 'mark'; readonly nudge: NudgeId; readonly as: Mark }
  | { readonly kind: 'resize'; readonly plan: PlanId; readonly size: PlanSize | 'lighter' }
  /** Without `to` the coach asks. */
  | {
      readonly kind: 'bedtime';
      readonly to: WallTime | null;
      /** For every night from now on; absent: tonight's plan only, where one is under way. */
      readonly always?: true;
    }
  /** The dialogue that edits one section, or the summary of the whole profile. */
  | { readonly kind: 'profile-form'; readonly section: ProfileSection }
  | { readonly kind: 'profile-show' }
  | { readonly kind: 'profile-save'; readonly section: ProfileSection; readonly fields: Fields }
  | { readonly kind: 'soreness'; readonly plan: PlanId; readonly score: number }
  | { readonly kind: 'slept'; readonly plan: PlanId; readonly hours: number }
  /** Without a spot the coach asks which kind. */
  | { readonly kind: 'pain'; readonly plan: PlanId; readonly spot: PainSpot | 'none' | null }
  /** How the runner is after a T4 day; `check` is the step that asked. */
  | { readonly kind: 'well'; readonly plan: PlanId; readonly check: string; readonly ok: boolean }
  | { readonly kind: 'fewer'; readonly plan: PlanId; readonly to: 'fewer' | 'same' | 'stop' }
  /** After a red flag: "I was assessed". */
  | {
      readonly kind: 'cleared';
      /** The warning sign was somebody else's. */
      readonly other?: true;
    }
  /** An emergency button: the sign of that rule, said with a tap. */
  | { readonly kind: 'flag'; readonly rule: RedFlagRule }
  /** A check question answered with no. */
  | { readonly kind: 'no-sign'; readonly check: CheckQuestion['id'] }
  /** The one tap before a first ice bath (C14): whether anything speaks against it, or a clinician said that it is fine. */
  | { readonly kind: 'ice-screen'; readonly answer: IceScreen }
  /** After closed direct messages: try again. */
  | { readonly kind: 'reach-again' }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'sweat'; readonly sweat: SweatInput }
  | { readonly kind: 'export' }
  | { readonly kind: 'delete'; readonly confirmed: boolean }
  | {
      readonly kind: 'team-setup';
      readonly channel: string | null;
      readonly time: WallTime | null;
      readonly zone: Zone | null;
    }
  | { readonly kind: 'team-summary' }
  /** Somebody who is no captain said what only captains may; it was not read. */
  | { readonly kind: 'team-captains' }
  | { readonly kind: 'team-visibility'; readonly visibility: Visibility | null }
  | { readonly kind: 'misread'; readonly misread: Misread };

export const marks = ['done', 'skip', 'later', 'why', 'start', 'out'] as const;
export type Mark = (typeof marks)[number];
export const profileSections = ['schedule', 'body', 'gear', 'food', 'health', 'nudges'] as const;
export type ProfileSection = (typeof profileSections)[number];
/** A form's fields as sent: text, or the picked values. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Measured (both weights) or estimated (mass, speed, temperature); kg, litres, minutes, km, Celsius. */
export interface SweatInput {
  readonly beforeKg?: number;
  readonly afterKg?: number;
  readonly drankLitres?: number;
  readonly urineLitres?: number;
  readonly minutes?: number;
  readonly km?: number;
  readonly celsius?: number;
  /** Speed in km/h, where somebody said it instead of time or distance. */
  readonly kmPerHour?: number;
  readonly massKg?: number;
  /** The weights came without a unit: they were taken for kg, and the profile may know better. */
  readonly bareMass?: boolean;
  readonly keep?: boolean;
  /** The kept rate goes. */
  readonly forget?: boolean;
}

/** An intent with what surrounds it; everything a decision needs that is not stored. */
export interface Event {
  readonly intent: Intent;
  /** All free text that came with it: red flags are looked for here before anything else. */
  readonly words: string;
  readonly name: string;
  readonly zone: Zone | null;
  readonly locale: string | null;
  readonly club: string | null;
  /** Ten base62 characters for a plan or run that this event may create. */
  readonly freshId: string;
  /** The message that carried the clicked button. */
  readonly message: MessageRef | null;
  /** The platform delivered this event before; the store drops the changes. */
  readonly repeated: boolean;
}
