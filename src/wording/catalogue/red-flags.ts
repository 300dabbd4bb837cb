import type { CheckQuestionId } from '../../engine/method/red-flags/check-questions.ts';
import type { RedFlagRule } from '../../engine/method/red-flags/red-flags.ts';

/** Red flags, the way back from one, and the questions that come before an alarm. */
export interface RedFlagWords {
  readonly flags: Readonly<Record<RedFlagRule, FlagWords>>;
  /** For a stored flag whose rule is gone. */
  readonly unknownTitle: string;
  /** For every flag that has no words of its own for it. */
  readonly waits: WaitWords;
  /** The heading of an alarm about the body. */
  readonly comesFirst: (facts: { readonly title: string }) => string;
  /** Whom to call; `number` null when the country is not known. */
  readonly whoToCall: (facts: { readonly number: string | null }) => string;
  readonly emergency: (facts: { readonly who: string }) => string;
  readonly ifWorse: (facts: { readonly who: string }) => string;
  readonly noRunning: string;
  readonly nudgesGoOn: string;
  readonly notMedical: string;
  readonly outOfTheWater: string;
  readonly runNotStored: string;
  readonly somebodyElse: string;
  readonly firstThings: string;
  readonly standing: (facts: { readonly title: string; readonly standing: string }) => string;
  readonly coachingPaused: (facts: { readonly standing: string }) => string;
  /** Cleared where nothing stood. */
  readonly allClear: { readonly title: string; readonly say: string };
  /** It was somebody else's trouble. */
  readonly otherIsBack: string;
  /** Cleared when nothing of the plan is left. */
  readonly welcomeBack: { readonly title: string; readonly say: (facts: { readonly back: string }) => string };
  readonly goodToKnow: string;
  readonly questions: Readonly<Record<CheckQuestionId, CheckQuestionWords>>;
}

interface FlagWords {
  readonly title: string;
  /** What to do, in short sentences. */
  readonly say: string;
  /** Where 'have it assessed' would be the wrong words. */
  readonly waits?: WaitWords;
}

/** What is said of the pause, what while the flag stands, the button that ends it, and what then. */
interface WaitWords {
  readonly paused: string;
  readonly standing: string;
  readonly button: string;
  readonly back: string;
}

interface CheckQuestionWords {
  readonly title: string;
  /** The two or three signs that would matter. */
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  /** What is said after no. */
  readonly fine: string;
}
