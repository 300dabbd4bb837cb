import type { Instant } from '../../time.ts';
import type { Profile } from '../model/profile.ts';

/** One question of the profile: how it is asked, shown and read. `read` gets the trimmed text or the picked values. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly ask:
    | 'text'
    | { readonly options: readonly { readonly label: string; readonly value: string }[]; readonly many: boolean };
  readonly show: (profile: Profile) => readonly string[];
  /** The changed facts, or the sentence that says what is wrong. */
  readonly read: (values: readonly string[], profile: Profile, now: Instant) => Partial<Profile> | string;
}

export const yesNo = [
  { label: 'Yes', value: 'yes' },
  { label: 'No', value: 'no' },
];
export const named = (values: readonly string[], words: (value: string) => string) =>
  values.map((value) => ({ label: words(value), value }));
