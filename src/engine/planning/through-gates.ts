import { type Instant, MINUTE } from '../../time.ts';
import { type GateSource, gateFacts } from '../assess/gate-facts.ts';
import { type Gate, gatesFor } from '../assess/gates.ts';
import type { Dosed, DoseFacts } from '../doses/dose.ts';
import { doseInstead, doseOf } from '../doses/dose-of.ts';
import { type KnownStep, stepOf } from '../method/steps/steps.ts';
import type { Note } from '../model/note.ts';
import type { LeftOut, PlannedStep, Shorter } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PlanSize } from '../model/run.ts';

/** The steps that have their place so far, those that have none, and what the gates want said. */
export interface Placed {
  readonly steps: readonly PlannedStep[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Note[];
}

/** What a step's place depends on. `endedAt` is when earlier steps were done or skipped. */
export interface Placing extends Omit<DoseFacts, 'gates'>, GateSource {
  readonly size: PlanSize;
  readonly now: Instant;
  readonly endedAt: ReadonlyMap<string, Instant>;
}

/** One step through its gates: as it is, changed, later, replaced by something gentler, or left out. `before` are the steps that have their place. */
export function placeStep(placing: Placing, shorter: Shorter | null, before: readonly PlannedStep[]): Partial<Placed> {
  const { step, profile } = placing;
  const gates = gatesNow(placing, before);
  const facts = { ...placing, gates };
  const stop = stopping(step, gates, profile);
  if (stop) return instead(facts, stop);
  const dueAt = Math.max(
    placing.window.dueAt,
    endOf(step, before, placing.endedAt),
    ...gates.flatMap((gate) => gate.notBefore ?? []),
  );
  if (dueAt >= placing.window.closesAt) return { leftOut: [tooLate(step, gates, dueAt)] };
  const window = { ...placing.window, dueAt };
  return {
    steps: [{ ...planned(doseOf({ ...facts, window }), step, gates), ...window, ...(shorter ? { shorter } : {}) }],
    notes: gates
      .filter((gate) => gate.verdict === 'ask-clinician')
      .map((gate) => ({ rule: gate.rule, id: 'gate', gate: gate.id })),
  };
}

export const nothing: Placed = { steps: [], leftOut: [], notes: [] };

export function add(placed: Placed, more: Partial<Placed>): Placed {
  return {
    steps: [...placed.steps, ...(more.steps ?? [])],
    leftOut: [...placed.leftOut, ...(more.leftOut ?? [])],
    notes: [...placed.notes, ...(more.notes ?? [])],
  };
}

function gatesNow(placing: Placing, before: readonly PlannedStep[]): readonly Gate[] {
  // A bath that was skipped or missed holds nothing back; one that was taken is in the history.
  const ahead = before.filter(({ step, closesAt }) => !placing.endedAt.has(step) && closesAt > placing.now);
  return gatesFor(placing.step.id, gateFacts(placing, placing.window.dueAt, ahead)).filter(
    (gate) => gate.kind === 'safety' || placing.size !== 'full',
  );
}

/** The step with what its gates change in it; those that the dose knows of by itself say nothing more. */
function planned({ dose, minutes, rules }: Dosed, step: KnownStep, gates: readonly Gate[]) {
  const spoken = gates.filter((gate) => !gate.silent);
  const changes = spoken.filter((gate) => gate.verdict !== 'block').map((gate) => gate.id);
  return {
    step: step.id,
    minutes,
    dose,
    stands: 'own' as const,
    gates: changes,
    rules: changes.length === 0 ? rules : [...rules, ...spoken.map((gate) => gate.rule)],
  };
}

/** What stops a step: one of its gates, or that there is no tub. */
type Stop = Gate | 'no-tub';

/** Where something gentler can stand in, a clinician is asked before, not after. */
function stopping(step: KnownStep, gates: readonly Gate[], profile: Profile): Stop | null {
  const lasting = gates.filter((gate) => gate.notBefore === null);
  const gate = lasting.find(({ verdict }) => verdict === 'block' || (verdict === 'ask-clinician' && step.instead));
  const unequipped = step.needs !== null && !profile.gear.includes(step.needs);
  // Whoever has no tub is not asked about it.
  return unequipped && (!gate || gate.question) ? 'no-tub' : (gate ?? null);
}

/** Something gentler where there is such a thing; an offer that is not made has no stand-in. */
function instead(facts: DoseFacts, stop: Stop): Partial<Placed> {
  const { step, window } = facts;
  const dosed = stop !== 'no-tub' && stop.kind === 'offer' ? null : doseInstead(facts);
  const because: LeftOut =
    stop === 'no-tub'
      ? { step: step.id, rule: 'M10', because: 'no-tub' }
      : {
          step: step.id,
          rule: stop.rule,
          because: 'gate',
          gate: stop.id,
          ...(stop.question ? { question: stop.question } : {}),
        };
  return {
    steps: dosed ? [{ ...dosed, ...window, step: step.id, stands: 'instead', gates: [] }] : [],
    leftOut: [because],
  };
}

/** The gate that it waits for, or what comes before it, takes until its window closes. */
function tooLate(step: KnownStep, gates: readonly Gate[], dueAt: Instant): LeftOut {
  const wait = gates.find((gate) => gate.notBefore === dueAt);
  return wait
    ? { step: step.id, rule: wait.rule, because: 'gate', gate: wait.id }
    : { step: step.id, rule: step.rules[0], because: 'crowded' };
}

/** When the steps that this one follows or waits for are over, as they were placed; 0 when there is none. */
function endOf(step: KnownStep, before: readonly PlannedStep[], ended: ReadonlyMap<string, Instant>): Instant {
  const ends = before.flatMap((earlier) => {
    if (ended.has(earlier.step)) return [];
    if (earlier.step === step.after?.step) return earlier.dueAt + (earlier.minutes + step.after.gap) * MINUTE;
    return step.waitsFor?.includes(earlier.step) ? earlier.dueAt + earlier.minutes * MINUTE : [];
  });
  return Math.max(0, ...ends);
}

/** A step that would run into one that it yields to goes (`yieldsTo`), unless it is behind the runner already. */
export function withoutCrowding(
  planned: readonly PlannedStep[],
  ended: ReadonlyMap<string, Instant>,
): Pick<Placed, 'steps' | 'leftOut'> {
  const left = planned.flatMap((step): readonly LeftOut[] => {
    const firsts = stepOf(step.step)?.yieldsTo;
    const first = planned.find((other) => firsts?.includes(other.step));
    const crowds = first && !ended.has(step.step) && step.dueAt + step.minutes * MINUTE > first.dueAt;
    return crowds ? [{ step: step.step, rule: 'M10', because: 'runs-into', into: first.step }] : [];
  });
  return { steps: planned.filter((step) => !left.some((gone) => gone.step === step.step)), leftOut: left };
}
