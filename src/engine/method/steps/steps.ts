import { epsomBath } from './epsom-bath.ts';
import type { Gate } from './gate.ts';
import { hydrate } from './hydrate.ts';
import { iceBath } from './ice-bath.ts';
import { meal } from './meal.ts';
import { rest } from './rest.ts';
import { roll } from './roll.ts';
import { sleep } from './sleep.ts';
import { snack } from './snack.ts';
import type { LateMode, Step, TimerCall } from './step.ts';
import { stretch } from './stretch.ts';

/** The steps of the method (M1-M9) in its order. A new one is a file beside these, a place in this list, and its words in the catalogue. */
const all = [hydrate, stretch, snack, iceBath, meal, rest, epsomBath, roll, sleep] as const satisfies readonly Step[];

export type StepId = (typeof all)[number]['id'];
type AnyGate = (typeof all)[number]['gates'][number];
export type GateId = AnyGate['id'];
/** The gates that have words. */
export type SpokenGateId = Exclude<AnyGate, { readonly silent: true }>['id'];

/** A step of the list, its references known to be ids. */
export interface KnownStep extends Step {
  readonly id: StepId;
  readonly gates: readonly KnownGate[];
  readonly after: { readonly step: StepId; readonly gap: number } | null;
  readonly waitsFor?: readonly StepId[];
  readonly yieldsTo?: readonly StepId[];
  readonly standsInFor?: StepId;
}
export interface KnownGate extends Gate {
  readonly id: GateId;
}

export const steps: readonly KnownStep[] = all;
export const stepIds: readonly StepId[] = all.map((step) => step.id);

const byId: ReadonlyMap<string, KnownStep> = new Map(all.map((step) => [step.id, step]));

/** The step of that id; null for the messages that are no step (the hello, the morning check). */
export function stepOf(id: string): KnownStep | null {
  return byId.get(id) ?? null;
}

/** The step that is that kind of bath. */
export function bathStep(kind: 'cold' | 'warm'): StepId | null {
  return steps.find((step) => step.bath === kind)?.id ?? null;
}

/** How a late run is shortened: minutes from its end to bed, the first row that fits (section 9, Late runs [D]). */
export const lateRows = [
  { under: 45, mode: 'bed-now' },
  { under: 90, mode: 'short' },
  { under: 180, mode: 'merged' },
] as const satisfies readonly { readonly under: number; readonly mode: LateMode }[];

interface Timed {
  readonly step: StepId;
  readonly minutes: number;
  readonly stands: 'own' | 'instead';
}

/** The timer's calls for a step as it is planned; null when it has no timer, as what stands in for a step has none. */
export function timerOf({ step, minutes, stands }: Timed): readonly TimerCall[] | null {
  return stands === 'instead' ? null : (stepOf(step)?.timers?.[minutes] ?? null);
}

/** The minute after which nobody stays in: that of the last call that is no question. */
export function hardStopOf(timer: readonly TimerCall[]): number {
  return Math.max(...timer.filter((call) => !call.asks).map((call) => call.minute));
}
