import type { Instant, Zone } from '../time.ts';
import type { PlanId } from './ids.ts';
import type { PlanSize, Run } from './run.ts';

export type Tier = 0 | 1 | 2 | 3 | 4;

/** One runner's recovery from one run. Immutable but for its steps' instants; what happened to a step is in its nudge. */
export interface Plan {
  readonly id: PlanId;
  /** The method's version that this plan began with. */
  readonly method: number;
  readonly createdAt: Instant;
  readonly run: Run;
  readonly zone: Zone;
  readonly size: PlanSize;
  /** Session RPE x minutes (G, Foster). */
  readonly load: number;
  readonly tier: Tier;
  /** Tonight's bedtime and tomorrow's wake time, resolved. */
  readonly bed: Instant;
  readonly wake: Instant;
  readonly steps: readonly PlannedStep[];
  /** Steps of the method that this plan leaves out, each with the rule that decided. */
  readonly left: readonly { readonly step: string; readonly rule: string; readonly why: string }[];
  /** Safety notes that apply: rule id and sentence. */
  readonly notes: readonly { readonly rule: string; readonly text: string }[];
  /** A newer plan took over. */
  readonly superseded: boolean;
}

export interface PlannedStep {
  readonly step: string;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly closesAt: Instant;
  /** Minutes that the step itself takes. */
  readonly minutes: number;
  /** What to do, for this runner, in one line. */
  readonly what: string;
  /** The same in two or three short sentences, for the nudge. */
  readonly how: string;
  readonly rules: readonly string[];
}
