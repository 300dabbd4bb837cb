import type { Instant, WallTime, Zone } from '../../time.ts';
import type { RuleId } from '../method/rules.ts';
import type { GateId, StepId } from '../method/steps/steps.ts';
import type { IceQuestion, Tier } from '../method/tiers.ts';
import type { Dose } from './dose.ts';
import type { PlanId } from './ids.ts';
import type { Note } from './note.ts';
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
  readonly leftOut: readonly LeftOut[];
  /** What the runner should hear before the steps, the most urgent first. */
  readonly notes: readonly Note[];
  /** A newer plan took over. */
  readonly superseded: boolean;
}

/** Why a step of the method is not in a plan. */
export type LeftOutBecause =
  /** A gate closed it; its words say why. */
  | { readonly because: 'gate'; readonly gate: GateId }
  | {
      readonly because:
        | 'no-tub'
        /** Its window was over before the plan began. */
        | 'over'
        /** What comes before it takes until its window closes. */
        | 'crowded'
        | 'in-the-meal'
        | 'near-bed'
        | 'unwanted'
        | 'quick'
        | 'light'
        | 'no-minutes';
    }
  /** It would run into that step. */
  | { readonly because: 'runs-into'; readonly into: StepId }
  /** As a version before 0.3 stored it; `minor` for the runner's own wish, a light run, or bedtime. */
  | { readonly because: 'legacy'; readonly why: string; readonly minor?: true };

export type LeftOut = {
  readonly step: StepId;
  readonly rule: RuleId;
  /** The full method has it: the runner can still ask for it. */
  readonly inFull?: true;
  /** What the runner can answer to have it after all. */
  readonly question?: IceQuestion;
} & LeftOutBecause;

/** Why a step takes fewer minutes than the method gives it. */
export interface Shorter {
  readonly rule: RuleId;
  readonly because: 'light' | 'near-bed' | 'no-minutes' | 'legacy';
  /** As a version before 0.3 stored it. */
  readonly why?: string;
}

export interface PlannedStep extends Window {
  readonly step: StepId;
  /** Minutes that the step itself takes. */
  readonly minutes: number;
  readonly dose: Dose;
  /** 'instead': a gate closed the step, and this is something gentler in its place. */
  readonly stands: 'own' | 'instead';
  /** Gates that leave it open and change it; their words are part of what to do. */
  readonly gates: readonly GateId[];
  readonly rules: readonly RuleId[];
  readonly shorter?: Shorter;
}

export interface Window {
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly closesAt: Instant;
}

/** The step as the plan has it; null when it does not. */
export function stepIn(plan: Pick<Plan, 'steps'>, step: string): PlannedStep | null {
  return plan.steps.find((planned) => planned.step === step) ?? null;
}
