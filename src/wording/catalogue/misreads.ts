import type { Problem, ProblemId, Understood, UnderstoodOf } from '../../engine/model/misread.ts';

/** What is said of a line that could not be read. */
export interface MisreadWords {
  readonly title: string;
  readonly understood: (said: { readonly listed: string }) => string;
  /** Stands before an example, which is bold. */
  readonly tryThis: string;
  /** A problem in one of the options of a command. */
  readonly inBox: (said: { readonly box: string; readonly problem: string }) => string;
  /** One thing that was understood, inside a list of them. */
  readonly facts: { readonly [Of in Understood['of']]: (fact: UnderstoodOf<Of>) => string };
  /** `say`: how a fact in the sentence is said. */
  readonly problems: {
    readonly [Id in ProblemId]: (problem: Problem<Id>, say: (fact: Understood) => string) => string;
  };
}
