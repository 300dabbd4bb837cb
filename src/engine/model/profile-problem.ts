import type { WallTime } from '../../time.ts';
import type { ProfileSection } from './intent.ts';
import type { Problem } from './misread.ts';

interface Quote {
  /** The person's own words. */
  readonly words: string;
}

/** Why an answer was not taken, by id, with the facts that its sentence needs. */
export interface AnswerProblemFacts {
  'no-zone': Quote;
  'no-clock-time': Quote;
  /** A bare hour that may be morning or night. */
  'half-of-day': { readonly hour: number };
  'not-allowed': Quote & { readonly allowed: readonly string[] };
  'number-in-doubt': { readonly doubt: Problem };
  'minutes-in-doubt': { readonly doubt: Problem; readonly least: number; readonly most: number };
  'no-minutes': Quote & { readonly least: number; readonly most: number };
  'kg-or-lb': { readonly value: number };
  'no-mass': Quote;
  'no-quiet-hours': Quote;
  'long-quiet': { readonly from: WallTime; readonly to: WallTime; readonly hours: number };
  'no-consent': object;
  /** `hours`: of night between the two, to a tenth. */
  'odd-night': { readonly bedtime: WallTime; readonly wake: WallTime; readonly hours: number };
}
export type AnswerProblem<Id extends keyof AnswerProblemFacts = keyof AnswerProblemFacts> = {
  [K in Id]: { readonly id: K } & AnswerProblemFacts[K];
}[Id];

/** A problem and the question whose answer it is about. */
export interface ProfileProblem {
  readonly section: ProfileSection;
  readonly question: string;
  readonly problem: AnswerProblem;
}
