import type { Instant } from '../../time.ts';
import type { Profile } from '../model/profile.ts';
import type { AnswerProblem } from '../model/profile-problem.ts';

/** The changed facts, or what is wrong with the answer. */
export type Answered = Partial<Profile> | { readonly problem: AnswerProblem };

/** One question of the profile: what may be answered, how it is shown and read. `read` gets the trimmed text or the picked values. */
export interface Question {
  readonly name: string;
  readonly ask: 'text' | { readonly options: readonly string[]; readonly many: boolean };
  readonly show: (profile: Profile) => readonly string[];
  readonly read: (values: readonly string[], profile: Profile, now: Instant) => Answered;
}

export const yesNo = ['yes', 'no'] as const;
