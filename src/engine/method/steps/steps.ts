import type { RuleId } from '../rules.ts';
import type { Tier } from '../tiers.ts';

export const stepIds = [
  'hydrate',
  'stretch',
  'snack',
  'ice-bath',
  'meal',
  'rest',
  'epsom-bath',
  'roll',
  'sleep',
] as const;
export type StepId = (typeof stepIds)[number];

/** Minutes relative to the anchor; negative is before it. */
export interface WindowRule {
  readonly anchor: 'run-end' | 'bed';
  readonly opens: number;
  readonly due: number;
  readonly closes: number;
}

export interface Step {
  readonly id: StepId;
  readonly name: string;
  readonly icon: string;
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly window: WindowRule;
  /** Begins `gap` minutes after that step ended, when it is in the plan. */
  readonly after: { readonly step: StepId; readonly gap: number } | null;
  /** It never begins while one of these is still going on, whatever its own window. */
  readonly waitsFor?: readonly StepId[];
  /** Minutes that the step takes. */
  readonly minutes: number;
  /** Minutes of its version for light runs (up to T1), and of its brief one for late evenings and short days, where it has one. */
  readonly light?: number;
  readonly brief?: number;
  /** Minutes by which it moves forward on a merged evening, when snack and meal become one. */
  readonly mergedEarlier?: number;
  /** On a merged evening it must be over so many minutes before bed. */
  readonly mergedEndsBeforeBed?: number;
  /** On evenings that drop that step it is in the plan at any tier. */
  readonly standsInFor?: StepId;
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
}

/**
 * The nine steps (M1-M9). `due` is the method's own minute; `closes` is the latest at which the step still does what it is for:
 * the method's window where evidence supports one, else the evidence's (F4: the snack's half hour is convenient, not magic; C9: cold at once or hours later, no difference).
 */
export const steps = [
  {
    id: 'hydrate',
    always: true,
    name: 'Hydrate',
    icon: '💧',
    rules: ['M1', 'H4', 'H7'],
    after: null,
    minutes: 10,
    fromTier: 0,
    quick: true,
    benefit: 8,
    needs: null,
    instead: false,
    window: { anchor: 'run-end', opens: 0, due: 0, closes: 30 },
  },
  {
    id: 'stretch',
    name: 'Stretch',
    icon: '🧘',
    rules: ['M2', 'S1', 'S3'],
    after: null,
    minutes: 13,
    light: 7,
    brief: 5,
    fromTier: 1,
    quick: false,
    benefit: 3,
    needs: null,
    instead: false,
    window: { anchor: 'run-end', opens: 5, due: 15, closes: 60 },
  },
  {
    id: 'snack',
    name: '4:1 snack',
    standsInFor: 'meal',
    icon: '🥤',
    rules: ['M3', 'F4'],
    after: null,
    minutes: 10,
    fromTier: 1,
    quick: true,
    benefit: 6,
    needs: null,
    instead: false,
    window: { anchor: 'run-end', opens: 5, due: 15, closes: 60 },
  },
  {
    id: 'ice-bath',
    alone: true,
    name: 'Ice bath',
    icon: '🧊',
    rules: ['M4', 'C1', 'C2', 'C4'],
    after: { step: 'stretch', gap: 5 },
    minutes: 12,
    fromTier: 2,
    quick: false,
    benefit: 2,
    needs: 'tub',
    instead: true,
    window: { anchor: 'run-end', opens: 15, due: 30, closes: 120 },
  },
  {
    id: 'meal',
    name: 'Balanced meal',
    icon: '🍽️',
    rules: ['M5', 'F2', 'F3'],
    after: null,
    minutes: 30,
    mergedEarlier: 45,
    waitsFor: ['ice-bath'],
    fromTier: 0,
    quick: true,
    benefit: 7,
    needs: null,
    instead: false,
    window: { anchor: 'run-end', opens: 60, due: 75, closes: 120 },
  },
  {
    id: 'rest',
    name: 'Rest',
    icon: '🛋️',
    rules: ['M6', 'N2', 'N9'],
    after: { step: 'meal', gap: 5 },
    minutes: 20,
    fromTier: 2,
    quick: false,
    benefit: 4,
    needs: null,
    instead: false,
    window: { anchor: 'run-end', opens: 75, due: 110, closes: 300 },
  },
  {
    id: 'epsom-bath',
    name: 'Warm Epsom bath',
    icon: '🛁',
    rules: ['M7', 'E2', 'E1'],
    after: null,
    minutes: 15,
    mergedEndsBeforeBed: 60,
    waitsFor: ['stretch', 'meal'],
    fromTier: 2,
    quick: false,
    benefit: 1,
    needs: 'tub',
    instead: false,
    window: { anchor: 'bed', opens: -90, due: -85, closes: -60 },
  },
  {
    id: 'roll',
    name: 'Roll and stretch',
    icon: '🪵',
    rules: ['M8', 'S4', 'S5'],
    after: { step: 'epsom-bath', gap: 10 },
    waitsFor: ['stretch', 'meal'],
    minutes: 15,
    fromTier: 2,
    quick: false,
    benefit: 5,
    needs: null,
    instead: false,
    window: { anchor: 'bed', opens: -75, due: -50, closes: -15 },
  },
  {
    id: 'sleep',
    always: true,
    name: 'Sleep',
    icon: '😴',
    rules: ['M9', 'N3', 'N5'],
    after: null,
    minutes: 480,
    fromTier: 0,
    quick: true,
    benefit: 9,
    needs: null,
    instead: false,
    window: { anchor: 'bed', opens: -15, due: 0, closes: 15 },
  },
] as const satisfies readonly Step[];

const byId: ReadonlyMap<string, Step> = new Map(steps.map((step) => [step.id, step]));

/** The step of that id; null for the messages that are no step (the hello, the morning check). */
export function stepOf(id: string): Step | null {
  return byId.get(id) ?? null;
}

/** How a late run is shortened: minutes from its end to bed, the first row that fits (section 9, Late runs [D]). */
export const lateRows = [
  { under: 45, mode: 'bed-now', drop: ['stretch', 'ice-bath', 'meal', 'rest', 'epsom-bath', 'roll'] },
  { under: 90, mode: 'short', drop: ['ice-bath', 'meal', 'rest', 'epsom-bath', 'roll'] },
  { under: 180, mode: 'merged', drop: ['snack', 'rest'] },
] as const satisfies readonly { under: number; mode: string; drop: readonly StepId[] }[];
export type LateMode = (typeof lateRows)[number]['mode'] | 'full';
