import type { WallTime } from '../../time.ts';
import type { RunType } from '../method/run-types.ts';
import type { Circumstance, PlanSize, RunReport } from './run.ts';

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

/** A number and the sign of its unit: 70.2 kg. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
}

/** A sore area's id, and its side where one was told. */
export interface Spot {
  readonly area: string;
  readonly side?: 'left' | 'right';
}

/** What a sweat line may hold: kg, litres, minutes, km, km/h and Celsius. */
export type SweatFact =
  | 'beforeKg'
  | 'afterKg'
  | 'massKg'
  | 'drankLitres'
  | 'urineLitres'
  | 'minutes'
  | 'km'
  | 'kmPerHour'
  | 'celsius';

/** One thing that was understood, in the units it came in. */
export type Understood =
  | { readonly of: 'type'; readonly type: RunType }
  /** A type by the word that people type for it. */
  | { readonly of: 'run'; readonly type: RunType }
  | { readonly of: 'duration'; readonly minutes: number }
  /** What a person wrote, as it stands. */
  | { readonly of: 'typed'; readonly words: string }
  /** `unit` is null for '26.2', which is a marathon in nobody's unit. */
  | { readonly of: 'distance'; readonly value: number; readonly unit: 'km' | 'miles' | 'metres' | null }
  /** Session RPE, 0-10. */
  | { readonly of: 'effort'; readonly rpe: number }
  | { readonly of: 'effort-word'; readonly words: string }
  | { readonly of: 'ended'; readonly ended: Present<'ended'> }
  | { readonly of: 'temperature'; readonly degrees: number; readonly unit: 'C' | 'F' }
  | { readonly of: 'heat'; readonly heat: Present<'heat'> }
  | ({ readonly of: 'sore' } & Spot)
  | { readonly of: 'not-sore' }
  /** 0-10. */
  | { readonly of: 'soreness'; readonly score: number }
  | { readonly of: 'weighed'; readonly before: Measured; readonly after: Measured }
  | { readonly of: 'drank'; readonly drink: Measured | 'nothing' }
  | { readonly of: 'next'; readonly next: Present<'next'> }
  | { readonly of: 'plan'; readonly size: PlanSize }
  | { readonly of: 'circumstance'; readonly what: Circumstance }
  | { readonly of: 'sweat'; readonly fact: SweatFact; readonly value: number }
  | { readonly of: 'command'; readonly name: string }
  | { readonly of: 'bedtime' }
  | { readonly of: 'visibility' }
  | { readonly of: 'channel'; readonly words: string }
  | { readonly of: 'time'; readonly wall: WallTime }
  | { readonly of: 'zone'; readonly zone: string };

export type UnderstoodOf<Of extends Understood['of'] = Understood['of']> = {
  [K in Of]: Extract<Understood, { readonly of: K }>;
}[Of];

interface Quote {
  /** The person's own words. */
  readonly words: string;
}
/** Nothing more is to be said than which problem it is. */
type Alone = object;

/** Why a number was not taken. */
interface NumberProblems {
  'too-long-for-numbers': Alone;
  'below-zero': Quote;
  'no-number': Quote;
  'leading-point': Quote;
  /** '1.500 km': `decimal` or `whole`, of `unit` ('' where none was given). */
  'thousands-or-decimal': Quote & { readonly decimal: number; readonly whole: string; readonly unit: string };
  /** '1.30 h': it is 1 h 30 to some and 1.3 hours to others. */
  'clock-or-decimal': Quote & { readonly whole: string; readonly part: string; readonly unit: 'h' | 'min' };
  'number-between-units': Quote & { readonly n: string; readonly units: readonly [string, string] };
  'two-numbers': Quote & { readonly numbers: readonly [string, string]; readonly unit: string };
  'no-digits': Quote;
}

/** What stands in the way of a reported run. */
interface RunProblems {
  diary: Alone;
  'box-too-long': Alone;
  'minus-or-dash': Quote;
  'not-in-box': Quote & { readonly box: RunOption; readonly didYouMean: string | null };
  'unknown-words': Quote;
  'unknown-type': Quote & { readonly didYouMean: string | null };
  'no-type': Alone;
  /** The only session named is the next one. */
  'next-only': { readonly kind: Present<'next'>['kind'] };
  'no-duration': Alone;
  'out-of-range': { readonly fact: string };
  'two-readings': { readonly of: RunOption; readonly readings: readonly [Understood, Understood] };
  'pace-or-time': Quote & { readonly distance: Understood };
  'number-of-what': Quote;
  'bare-duration': Quote;
  'no-minutes': Alone;
  'over-a-day': Quote;
  'too-fast': { readonly distance: Understood; readonly minutes: number };
  'metres-or-minutes': Quote & { readonly n: string };
  pace: Quote;
  'no-distance': Alone;
  /** Km. */
  'too-far': { readonly distance: Understood; readonly most: number };
  'two-efforts': Quote;
  'effort-off-scale': Quote;
  'unknown-effort': Quote;
  'no-effort': Alone;
  'no-weather': Quote;
  'hot-and-cold': Alone;
  'sore-where': Alone;
  'unknown-spot': Quote;
  'sore-or-not': Alone;
  'spot-alone': Spot;
  'score-of-what': Quote & { readonly score: string };
  'soreness-off-scale': Quote;
  'kg-or-lb': Quote;
  'no-weight': Quote;
  'weight-change': Quote;
  'one-weight': Alone;
  'pint-of-what': Alone;
  'too-much-drunk': Quote;
  'drink-of-what': Quote;
  'unknown-next': Quote;
  'day-alone': Quote;
  'no-time-for-next': Quote;
  /** Days ahead, and how far a plan looks. */
  'next-too-far': { readonly days: number; readonly most: number };
  'unknown-day': Quote;
  'no-time-of-day': Quote;
  'not-the-end': Quote;
  /** `most`: hours back. */
  'end-too-vague': Quote & { readonly most: number };
  'end-unclear': Quote;
  'end-long-ago': Quote & { readonly most: number };
  'end-ahead': Quote;
  /** The end that was told is on the runner's clock at `wall`. */
  'run-still-ahead': { readonly wall: WallTime };
  'run-too-long-ago': { readonly wall: WallTime };
}

/** What stands in the way of a sweat rate. */
interface SweatProblems {
  'no-one-weight': Quote;
  'duration-of-what': Quote;
  vessel: { readonly vessel: string };
  'unplaced-words': Quote;
  'nothing-to-weigh': Alone;
  'three-weights': Alone;
  'speed-contradicts': Alone;
  'weight-range': Alone;
  'body-cannot': { readonly before: number; readonly after: number };
  'volume-of-what': { readonly value: number };
  'too-much-volume': Measured;
  /** Km/h. */
  'no-running-speed': { readonly kmPerHour: number; readonly slowest: number; readonly fastest: number };
}

/** What stands in the way of any other command. */
interface CommandProblems {
  /** Characters. */
  'too-long': { readonly most: number };
  'unknown-command': Quote & { readonly known: readonly string[] };
  'no-question': Alone;
  'export-or-delete': Alone;
  'no-such-part': Quote & { readonly parts: readonly string[] };
  'team-part': Alone;
  'no-visibility': Quote & { readonly known: readonly string[] };
  'no-setup': Quote;
  'no-clock-time': Quote;
  'half-of-day': { readonly hour: number };
  'bedtime-half-of-day': { readonly hour: number };
  'not-for-plan': Quote;
}

/** Every problem by its id, with the facts that its sentence needs. */
export interface ProblemFacts extends NumberProblems, RunProblems, SweatProblems, CommandProblems {}
export type ProblemId = keyof ProblemFacts;
export type Problem<Id extends ProblemId = ProblemId> = {
  [K in Id]: { readonly id: K } & Readonly<ProblemFacts[K]>;
}[Id];

/** What could not be read: what was understood, what was not and why, and a line that works. */
export interface Misread {
  readonly understood: readonly Understood[];
  readonly problem: Problem;
  /** The option that the problem is in, where it was typed into one. */
  readonly box?: string;
  /** The command that `example` is of. */
  readonly of: string;
  /** What follows the command in a line that works. */
  readonly example: string;
  /** Of a run line: what was understood, for the warning signs that depend on it. */
  readonly report?: Partial<RunReport>;
}
export type Reading<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Misread);
