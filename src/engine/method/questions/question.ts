import type { RuleId } from '../rules.ts';

/** A question that runners ask, with an answer of 60-120 words written from the cited rules only. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** How it is asked, title apart: the search reads these. */
  readonly asks: readonly string[];
  /** Line breaks are only for the source file; whoever reads it collapses them. */
  readonly text: string;
  readonly rules: readonly [RuleId, ...RuleId[]];
}
