import type { RuleId } from '../rules.ts';

/** What in an answer's words not everybody may be shown unchanged: 'volumes' to drink, 'weights' of food or body, 'foods' that some do not eat. */
export type Holding = 'salt' | 'volumes' | 'weights' | 'foods';

/** What an answer turns on, and some get another one in its place. */
export type Turning = 'alcohol' | 'caffeine';

/** What has to be known of an answer before it is shown to somebody. */
export interface AnswerFacts {
  readonly about?: Turning;
  readonly holds?: readonly Holding[];
}

/** A question that runners ask: its page in src/wording/ answers it in 60-120 words, written from the cited rules only. */
export interface Question extends AnswerFacts {
  readonly id: string;
  /** How it is asked, title apart: the search reads these. */
  readonly asks: readonly string[];
  /** Empty for an answer about the bot itself. */
  readonly rules: readonly RuleId[];
}
