import type { Gate } from '../assess/gates.ts';
import type { Night } from '../assess/night.ts';
import type { Step } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import type { Plan, PlannedStep, Window } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { Run } from '../model/run.ts';
import type { MorningCheck } from '../model/snapshot.ts';

export interface DoseFacts {
  readonly step: Step;
  readonly run: Run;
  readonly profile: Profile;
  readonly plans: readonly Plan[];
  readonly zone: string;
  readonly tier: Tier;
  readonly night: Night;
  readonly window: Window;
  readonly minutes: number;
  /** Whose turn it is among sentences that say the same: the plan's place in the runner's plans. */
  readonly turn: number;
  readonly gates: readonly Gate[];
  /** The check of this run's own morning. */
  readonly morning: MorningCheck | null;
}

/** What a step becomes for this runner: its name, one line, a few sentences, and the rules behind them. */
export type Dose = Pick<
  PlannedStep,
  'name' | 'minutes' | 'what' | 'how' | 'rules' | 'plain' | 'keep' | 'dish' | 'drinkMl' | 'sipMl'
>;
