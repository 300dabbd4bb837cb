import type { AgeBand, HealthFlag, IceScreen } from '../facts.ts';
import type { RuleId } from '../rules.ts';
import type { RunType } from '../run-types.ts';
import type { IceQuestion, Tier } from '../tiers.ts';

/** A condition over GateFacts; `hoursAfter...Below` are hours from the end of the run, or from the other bath, to the step. */
export type Condition =
  | { readonly flag: HealthFlag }
  | { readonly age: AgeBand }
  | {
      readonly is:
        | 'strengthBlock'
        | 'flagged'
        | 'driedOut'
        | 'hot'
        | 'alcohol'
        | 'sedated'
        | 'unwell'
        | 'swollen'
        | 'alwaysIce'
        | 'veryHot'
        | 'limp'
        | 'oneSided'
        | 'firstIce';
    }
  /** How the question before a first ice bath was answered; null: not yet. */
  | { readonly iceScreen: IceScreen | null }
  | { readonly tierAtLeast: Tier }
  | { readonly runType: readonly RunType[] }
  | { readonly nextKeyWithinHours: number }
  | { readonly iceBathsThisWeek: number }
  | { readonly hoursAfterRunBelow: number }
  | { readonly hoursAfterIceBelow: number }
  | { readonly hoursAfterEpsomBelow: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What a gate takes out of a step, or out of what stands in for it: the doses look at this, never at the gate's name. */
export type Forbidden = 'massage' | 'pressure' | 'pressure-on-wound' | 'pressure-on-swelling' | 'standing';

/** When a step is closed, changed, or open only after a clinician was asked. Its words stand in the catalogue, under its id. */
export interface Gate {
  readonly id: string;
  /** The rule behind it; the D- rules are our own cautions and never presented as science. */
  readonly rule: RuleId;
  readonly verdict: 'block' | 'ask-clinician' | 'change';
  /** 'safety' always holds. 'offer' only decides what is offered unasked: a runner who asks for the full method gets it. */
  readonly kind: 'safety' | 'offer';
  readonly when: Condition;
  readonly forbids?: readonly Forbidden[];
  /** What the runner can be asked to open it; such a gate counts only where nothing else closes the step. */
  readonly question?: IceQuestion;
  /** The dose itself knows of it and says it in its own way: the gate has no words. */
  readonly silent?: true;
  /** Though it looks at a time, waiting does not open it. */
  readonly lasting?: true;
}
