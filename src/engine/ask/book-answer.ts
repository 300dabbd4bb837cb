import type { RuleId } from '../method/rules.ts';

/** An answer out of the rule book, before or after the asker's own facts were added. */
export interface BookAnswer {
  readonly kind: 'answer';
  /** A question's id, or where in the rule book it was found: 'rule:E3', 'snack:pita-hummus', 'sore:calf', 'snacks:dairy'. */
  readonly id: string;
  readonly title: string;
  /** 60-120 words for a question; a sentence or two for a bare rule, snack or sore spot. */
  readonly text: string;
  readonly rules: readonly RuleId[];
  /** Grade and source in one line; '' for an answer about the bot, which needs none. */
  readonly source: string;
  /** What this asker's own profile adds, for their eyes only. */
  readonly forYou?: readonly string[];
}
