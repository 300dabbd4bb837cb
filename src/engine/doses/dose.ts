import type { Gate } from '../assess/gates.ts';
import type { Night } from '../assess/night.ts';
import type { RuleId } from '../method/rules.ts';
import type { Forbidden } from '../method/steps/gate.ts';
import type { KnownStep } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import type { Dose } from '../model/dose.ts';
import type { Plan, Window } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { Run } from '../model/run.ts';
import type { MorningCheck } from '../model/snapshot.ts';

/** What a dose is worked out from. */
export interface DoseFacts {
  readonly step: KnownStep;
  readonly run: Run;
  readonly profile: Profile;
  readonly plans: readonly Plan[];
  readonly zone: string;
  readonly tier: Tier;
  readonly night: Night;
  readonly window: Window;
  readonly minutes: number;
  readonly gates: readonly Gate[];
  /** The check of this run's own morning. */
  readonly morning: MorningCheck | null;
}

/** What a step becomes for this runner, and the rules behind it. */
export interface Dosed {
  readonly dose: Dose;
  readonly minutes: number;
  readonly rules: readonly RuleId[];
}

/** Whether one of these gates takes that out of the step. */
export function forbids(gates: readonly { readonly forbids?: readonly Forbidden[] }[], what: Forbidden): boolean {
  return gates.some((gate) => gate.forbids?.includes(what));
}
