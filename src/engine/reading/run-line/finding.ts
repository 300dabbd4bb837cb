import type { RunType } from '../../method/run-types.ts';
import type { Measured, Problem, RunOption, Spot, Understood } from '../../model/misread.ts';
import type { Circumstance, PlanSize, RunReport } from '../../model/run.ts';

type Present<K extends keyof RunReport> = NonNullable<RunReport[K]>;

/** One thing that was read out of the words. */
export type Finding =
  /** A stronger word wins over a weaker one: 'tempo' over 'workout', 'long' over 'easy'. `rpe` counts when the word did not become the type. */
  | { readonly of: 'type'; readonly type: RunType; readonly strength: number; readonly rpe: number | null }
  /** Minutes, likeliest reading first: '25:30' is 25.5 or 1530. `words`: as typed. */
  | { readonly of: 'duration'; readonly readings: readonly number[]; readonly words: string }
  /** `implied`: 'half' and 'parkrun' carry a distance that a typed one overrules. */
  | {
      readonly of: 'distance';
      readonly km: number;
      readonly implied: boolean;
      readonly said: Extract<Understood, { of: 'distance' }>;
    }
  /** A number overrules a word: `word` is null for one. */
  | { readonly of: 'effort'; readonly rpe: number; readonly word: string | null }
  | { readonly of: 'ended'; readonly ended: Present<'ended'> }
  | {
      readonly of: 'temperature';
      readonly celsius: number;
      readonly said: Extract<Understood, { of: 'temperature' }>;
    }
  | { readonly of: 'heat'; readonly heat: Present<'heat'> }
  /** No spots: nothing is sore. */
  | { readonly of: 'sore'; readonly spots: readonly Spot[] }
  /** `score`: how sore, 0 to 10, for every spot that is named. */
  | { readonly of: 'sore-word'; readonly score?: number }
  | {
      readonly of: 'weighed';
      readonly weighedKg: Present<'weighedKg'>;
      readonly said: { readonly before: Measured; readonly after: Measured };
    }
  | { readonly of: 'drank'; readonly litres: number; readonly said: Measured | 'nothing' }
  | { readonly of: 'next'; readonly next: Present<'next'> }
  | { readonly of: 'plan'; readonly size: PlanSize }
  | { readonly of: 'circumstance'; readonly what: Circumstance }
  /** A number with nothing that says of what. */
  | { readonly of: 'number'; readonly value: number; readonly words: string }
  | { readonly of: 'problem'; readonly about: RunOption; readonly problem: Problem };
export type FindingOf<K extends Finding['of']> = Extract<Finding, { of: K }>;

/** Finds its part of the line. The scanner takes what it matched off the line; null leaves it there. */
export interface Clause {
  /** Global and unicode. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray): readonly Finding[] | null;
}

export function trouble(about: RunOption, problem: Problem): readonly Finding[] {
  return [{ of: 'problem', about, problem }];
}
