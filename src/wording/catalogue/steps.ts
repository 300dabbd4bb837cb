import type { DoseLines } from './doses.ts';
import type { Eight } from './variants.ts';

/** The coach's sentences for a step. `openers` and `praise` take turns with the runner's plans, so that none comes twice in a week of daily runs. */
export interface StepWords {
  readonly name: string;
  readonly icon: string;
  readonly openers: Eight;
  /** What the Why? button answers before the sources. */
  readonly why: string;
  /** What to do next for the body's sake; stands under the praise however the step was ended. */
  readonly afterwards?: string;
  /** What the message shows once it is done. */
  readonly praise: Eight;
  /** What is said at the calls of its timer, by the minutes that it takes. */
  readonly calls?: Readonly<Record<number, readonly string[]>>;
  /** Of a step that is the same for everybody: what to do, in one line and in two or three sentences. */
  readonly plain?: Pick<DoseLines, 'what' | 'how'>;
}
