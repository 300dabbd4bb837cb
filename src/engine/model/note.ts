import type { RuleId } from '../method/rules.ts';
import type { GateId } from '../method/steps/steps.ts';
import type { DrinkAdvice } from './drink-advice.ts';

/** What a runner hears before the steps of a plan: the rule behind it, which note, and its facts. */
export type Note = { readonly rule: RuleId } & NoteFacts;

type NoteFacts =
  | { readonly id: 'unwell'; readonly legsUp: boolean }
  | { readonly id: 'very-hot'; readonly bath: boolean; readonly asks: boolean }
  | { readonly id: 'limp' }
  | { readonly id: 'alcohol'; readonly insulin: boolean }
  /** A hard session named for within 48 hours of a T3 day. */
  | { readonly id: 'too-soon' }
  | { readonly id: 'very-big-day'; readonly salt: boolean; readonly bath: boolean; readonly tooSoon: boolean }
  | { readonly id: 'after-very-big-day' }
  | { readonly id: 'insulin' }
  | { readonly id: 'painkiller'; readonly for: 'never' | 'took-one' | 'not-yet' }
  | { readonly id: 'standing-pain' }
  | { readonly id: 'sore-morning'; readonly score: number }
  | { readonly id: 'late-evening'; readonly walk: boolean }
  | { readonly id: 'late-hard-run' }
  /** Percent over the longest run of the last 30 days. */
  | { readonly id: 'longer'; readonly percent: number; readonly hardAhead: boolean }
  /** What the scales or the bottles say when the first drink's window is over. */
  | { readonly id: 'drink'; readonly advice: readonly DrinkAdvice[] }
  /** A clinician is asked before a step that stays in the plan. */
  | { readonly id: 'gate'; readonly gate: GateId }
  /** As a version before 0.3 stored it. */
  | { readonly id: 'legacy'; readonly text: string };
