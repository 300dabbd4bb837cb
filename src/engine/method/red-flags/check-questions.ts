import type { RedFlagRule } from './red-flags.ts';
import { signsOfQuestion } from './sign-lists.ts';

export type CheckQuestionId = 'despair' | 'low-sugar' | 'dark-urine' | 'hangover' | 'sick-after' | 'weight-up';

/** What may be a danger or nothing: one question, and no coaching about it until it is answered (section 10, the three outcomes). */
export interface CheckQuestion {
  readonly id: CheckQuestionId;
  /** The red flag that a yes is. */
  readonly rule: RedFlagRule;
  /** Language as in `RedFlagEntry`; none: asked where only a softener disarmed that rule. */
  readonly signs: readonly string[];
}

/** The order is the order in which they are tried. */
export const checkQuestions = [
  { id: 'despair', rule: 'R17', signs: signsOfQuestion('despair') },
  { id: 'low-sugar', rule: 'R8', signs: signsOfQuestion('low-sugar') },
  { id: 'dark-urine', rule: 'R6', signs: [] },
  { id: 'hangover', rule: 'R3', signs: signsOfQuestion('hangover') },
  { id: 'sick-after', rule: 'R3', signs: signsOfQuestion('sick-after') },
  { id: 'weight-up', rule: 'R3', signs: signsOfQuestion('weight-up') },
] as const satisfies readonly CheckQuestion[];
