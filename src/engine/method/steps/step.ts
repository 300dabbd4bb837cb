import type { RuleId } from '../rules.ts';
import type { Tier } from '../tiers.ts';
import type { Gate } from './gate.ts';

/** Minutes relative to the anchor; negative is before it. */
export interface WindowRule {
  readonly anchor: 'run-end' | 'bed';
  readonly opens: number;
  readonly due: number;
  readonly closes: number;
}

/** How an evening is shortened when bed is near (section 9, Late runs [D]). */
export type LateMode = 'bed-now' | 'short' | 'merged';

/** A minute of a running timer at which the coach calls; the last call ends it. Its words stand in the catalogue. */
export interface TimerCall {
  readonly minute: number;
  /** It comes after the hard stop, and only when nobody said Out. */
  readonly asks?: true;
}

/** What works out the amount of a step for this runner (engine/doses/); 'plain' is for a step that is the same for everybody. */
export type DoseKind = 'drink' | 'stretch' | 'snack' | 'cold' | 'meal' | 'rest' | 'warm' | 'roll' | 'sleep' | 'plain';

/** All there is to a step of the method but its words, which stand in the catalogue under its id. */
export interface Step {
  readonly id: string;
  readonly rules: readonly [RuleId, ...RuleId[]];
  /**
   * `due` is the method's own minute; `closes` is the latest at which the step still does what it is for: the method's window where evidence supports
   * one, else the evidence's (F4: the snack's half hour is convenient, not magic; C9: cold at once or hours later, no difference).
   */
  readonly window: WindowRule;
  /** Begins `gap` minutes after that step ended, when it is in the plan. */
  readonly after: { readonly step: string; readonly gap: number } | null;
  /** It never begins while one of these is still going on, whatever its own window. */
  readonly waitsFor?: readonly string[];
  /** It goes when it would run into one of these: they come first. */
  readonly yieldsTo?: readonly string[];
  /** Minutes that the step takes. */
  readonly minutes: number;
  /** Minutes of its version for light runs (up to T1), and of its brief one for late evenings and short days, where it has one. */
  readonly light?: number;
  readonly brief?: number;
  /** Evenings on which it is left out. */
  readonly dropsOut?: readonly LateMode[];
  /** Minutes by which it moves forward on a merged evening, when snack and meal become one. */
  readonly mergedEarlier?: number;
  /** On a merged evening it must be over so many minutes before bed. */
  readonly mergedEndsBeforeBed?: number;
  /** On evenings that drop that step it is in the plan at any tier. */
  readonly standsInFor?: string;
  /** The smallest tier at which the smart plan has it. */
  readonly fromTier: Tier;
  /** Its warnings want a message of their own: it is not folded with others on purpose. */
  readonly alone?: true;
  /** Nobody's plan goes without it. */
  readonly always?: true;
  /** In the quick plan: M10, "hydrating and refuelling fit after every run". */
  readonly quick: boolean;
  /** Kept longest when time is short; 9 is dropped last. */
  readonly benefit: number;
  /** Gear without which the step cannot be done. */
  readonly needs: 'tub' | null;
  /** Something gentler takes its place when a gate closes it. */
  readonly instead: boolean;
  /** Water that somebody lies in: the two kinds are kept apart, and a timer that runs is somebody in it. */
  readonly bath?: 'cold' | 'warm';
  readonly dose: DoseKind;
  /** The calls of its timer, by the minutes that it takes in a plan. */
  readonly timers?: Readonly<Record<number, readonly TimerCall[]>>;
  readonly gates: readonly Gate[];
}
