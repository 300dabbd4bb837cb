import type { CitationId } from '../citations.ts';

/**
 * How sure the literature is. `Design` is our own choice and never presented as science; `Method` is the coach's own step;
 * `Safety` is a red flag; `Ungraded` has a source but nobody on our side graded it, so no grade is claimed.
 */
export type Grade =
  | 'Strong'
  | 'Strong ("tiny")'
  | 'Moderate'
  | 'Weak-Moderate'
  | 'Weak'
  | 'None-Weak'
  | 'None'
  | 'Design'
  | 'Method'
  | 'Safety'
  | 'Ungraded';

export interface Rule {
  readonly id: string;
  readonly grade: Grade;
  readonly citation: CitationId | null;
  /** Tells of a danger: its source never counts as support for what it warns of. */
  readonly risk?: true;
  /** Further sources, where one claim rests on two. */
  readonly also?: readonly CitationId[];
}
