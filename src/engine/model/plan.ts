import type { Instant, WallTime, Zone } from '../../time.ts';
import type { RuleId } from '../method/rules.ts';
import type { StepId } from '../method/steps/steps.ts';
import type { IceQuestion, Tier } from '../method/tiers.ts';
import type { PlanId } from './ids.ts';
import type { PlanSize, Run } from './run.ts';

/** One runner's recovery from one run. What happened to a step is in its nudge, never here. */
export interface Plan {
  readonly id: PlanId;
  /** Counts a runner's plans from 1: picks the wording, so that no sentence comes twice in a week. */
  readonly ordinal: number;
  readonly createdAt: Instant;
  readonly run: Run;
  readonly zone: Zone;
  readonly size: PlanSize;
  /** Session RPE x minutes (G-load, Foster 2001). */
  readonly load: number;
  /** With the other runs of its day; absent in plans of before 0.2. */
  readonly dayLoad?: number;
  readonly tier: Tier;
  /** The night was reckoned from here; absent in plans of before 0.2: then from the report. */
  readonly nightFrom?: Instant;
  /** Lights out that the runner chose for this night alone; absent: the profile's. */
  readonly bedtime?: WallTime;
  /** Tonight's bedtime and tomorrow's wake time, resolved. */
  readonly bed: Instant;
  readonly wake: Instant;
  readonly steps: readonly PlannedStep[];
  /** Steps of the method that this plan leaves out, each with the rule that decided. */
  readonly left: readonly LeftOut[];
  /** Safety notes that apply: rule id and sentence. */
  readonly notes: readonly { readonly rule: RuleId; readonly text: string }[];
  /** A newer plan took over. */
  readonly superseded: boolean;
}

export interface LeftOut {
  readonly step: StepId;
  readonly rule: RuleId;
  readonly why: string;
  /** The full method has it: the runner can still ask for it. */
  readonly inFull?: true;
  /** What the runner can answer to have it after all. */
  readonly question?: IceQuestion;
}

export interface PlannedStep extends Window {
  readonly step: StepId;
  /** The step's name in this plan: a substitute has its own. */
  readonly name: string;
  /** Minutes that the step itself takes. */
  readonly minutes: number;
  /** What to do, for this runner, in one line. */
  readonly what: string;
  /** The same in two or three short sentences, for the nudge. */
  readonly how: string;
  readonly rules: readonly RuleId[];
  /** Set when the method's usual sentences would not fit: this answers Why? then, and neither opener nor cheer stands around it. */
  readonly plain?: string;
  /** Warnings that stay when a shared message is cut short. */
  readonly keep?: string;
  /** Why it takes fewer minutes here than the method gives it; absent where it does not. */
  readonly shorter?: { readonly rule: RuleId; readonly why: string };
  /** Of the first drink, ml from and to; absent when thirst or the runner's own care plan decides. */
  readonly drinkMl?: readonly [number, number];
  /** Of a snack that is partly drunk, ml: in sips from half an hour after the run on. */
  readonly sipMl?: number;
  /** Of the food that was picked: keeps a dish from coming twice in a week. */
  readonly dish?: string;
  /** A gate put something gentler in place of the step itself. */
  readonly substitute: boolean;
}

export interface Window {
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly closesAt: Instant;
}
