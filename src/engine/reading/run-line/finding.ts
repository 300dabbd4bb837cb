import type { RunType } from '../../method/run-types.ts';
import type { Circumstance, PlanSize, RunReport } from '../../model/run.ts';

/** The boxes a report has; also the names of the typed options. */
export const runOptionNames = [
  'type',
  'duration',
  'distance',
  'effort',
  'ended',
  'temperature',
  'sore',
  'weighed',
  'drank',
  'next',
  'plan',
] as const;
export type RunOption = (typeof runOptionNames)[number];

type Present<K extends keyof RunReport> = NonNullable<RunReport[K]>;

/** One thing that was read out of the words. `words` says it back plainly, in the units it came in. */
export type Finding =
  /** A stronger word wins over a weaker one: 'tempo' over 'workout', 'long' over 'easy'. `rpe` counts when the word did not become the type. */
  | {
      readonly of: 'type';
      readonly type: RunType;
      readonly strength: number;
      readonly rpe: number | null;
      readonly words: string;
    }
  /** Minutes, likeliest reading first: '25:30' is 25.5 or 1530. */
  | { readonly of: 'duration'; readonly readings: readonly number[]; readonly words: string }
  /** `implied`: 'half' and 'parkrun' carry a distance that a typed one overrules. */
  | { readonly of: 'distance'; readonly km: number; readonly implied: boolean; readonly words: string }
  /** A number overrules a word. */
  | { readonly of: 'effort'; readonly rpe: number; readonly number: boolean; readonly words: string }
  | { readonly of: 'ended'; readonly ended: Present<'ended'>; readonly words: string }
  | { readonly of: 'temperature'; readonly celsius: number; readonly words: string }
  | { readonly of: 'heat'; readonly heat: Present<'heat'>; readonly words: string }
  | { readonly of: 'sore'; readonly spots: Present<'sore'>; readonly words: string }
  /** `score`: how sore, 0 to 10, for every spot that is named. */
  | { readonly of: 'sore-word'; readonly score?: number; readonly words: string }
  | { readonly of: 'weighed'; readonly weighedKg: Present<'weighedKg'>; readonly words: string }
  | { readonly of: 'drank'; readonly litres: number; readonly words: string }
  | { readonly of: 'next'; readonly next: Present<'next'>; readonly words: string }
  | { readonly of: 'plan'; readonly size: PlanSize; readonly words: string }
  | { readonly of: 'circumstance'; readonly what: Circumstance; readonly words: string }
  /** A number with nothing that says of what. */
  | { readonly of: 'number'; readonly value: number; readonly words: string }
  | { readonly of: 'problem'; readonly about: RunOption; readonly problem: string };

/** Finds its part of the line. The scanner takes what it matched off the line; null leaves it there. */
export interface Clause {
  /** Global and unicode. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray): readonly Finding[] | null;
}

export function problem(about: RunOption, text: string): readonly Finding[] {
  return [{ of: 'problem', about, problem: text }];
}
