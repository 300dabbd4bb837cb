import { type Instant, MINUTE, type WallTime, type Zone } from '../../time.ts';
import { flaggedLately, gateFacts } from '../assess/gate-facts.ts';
import { type Gate, gatesFor } from '../assess/gates.ts';
import { dayLoad, loadOf, tierOf } from '../assess/load.ts';
import { nextKeyHours } from '../assess/next-session.ts';
import { nightAfter } from '../assess/night.ts';
import type { DoseFacts } from '../doses/dose.ts';
import { dose, substitute } from '../doses/dose-of.ts';
import { lateDrink } from '../doses/first-drink.ts';
import type { RuleId } from '../method/rules.ts';
import { type Step, type StepId, stepOf, steps } from '../method/steps/steps.ts';
import type { PlanId } from '../model/ids.ts';
import type { LeftOut, Plan, PlannedStep, Window } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PlanSize, Run } from '../model/run.ts';
import type { MorningCheck } from '../model/snapshot.ts';
import { chooseSteps } from './choose-steps.ts';
import { planNotes } from './plan-notes.ts';
import { schedule } from './step-windows.ts';

export interface PlanInput extends History {
  readonly id: PlanId;
  readonly run: Run;
  readonly profile: Profile;
  readonly zone: Zone;
  readonly size: PlanSize;
  readonly now: Instant;
  /** The night that counts is the one after this moment: the report, or the landing in another zone. */
  readonly nightFrom: Instant;
  /** Lights out for this night alone. */
  readonly bedtime?: WallTime | undefined;
  /** What already happened, by step: when it was done or skipped. Those steps keep their place. */
  readonly ended: ReadonlyMap<string, Instant>;
  readonly kept: readonly PlannedStep[];
}

/** What came before the run and shapes its recovery. */
export interface History {
  /** The runner's other runs and plans, newest first. */
  readonly runs: readonly Run[];
  readonly plans: readonly Plan[];
  /** Ice baths that were really taken in the 7 days before the run. */
  readonly iceBathsThisWeek: number;
  /** The check of this run's own morning; null when there was none. */
  readonly morning: MorningCheck | null;
  /** A pain named in an earlier check that nobody has looked at yet. */
  readonly pain: boolean;
  /** When the last baths that were really taken ended, whichever run they were for; null when there was none. */
  readonly iceAt: Instant | null;
  readonly epsomAt: Instant | null;
}

/**
 * The whole plan: which steps (size, tier, gates, late evening), when (windows and anchors), and what exactly (doses). Never empty: the night is in
 * every plan, drinking and eating as long as their windows are open. A step that is left out is named with the rule that decided.
 */
export function buildPlan(input: PlanInput): Plan {
  const { run, profile, zone, size, now } = input;
  const tier = tierOf(run, profile, input.runs, zone);
  const hours = { bedtime: input.bedtime ?? profile.bedtime, wake: profile.wake };
  const night = nightAfter(input.nightFrom, zone, hours, run.endedAt - run.minutes * MINUTE);
  const { minutes, shorter, left: notChosen } = chooseSteps({ run, profile, size, tier, night });
  // What is over is over: bedtime is no reason for a window of this morning.
  const left: LeftOut[] = notChosen.map((one) =>
    isOver(one.step, run, now) ? { step: one.step, rule: stepRule(one.step), why: OVER } : one,
  );
  const windows = schedule(new Set(minutes.keys()), {
    runEnd: run.endedAt,
    bed: night.bed,
    now,
    merged: night.mode === 'merged',
    minutes,
    ended: input.ended,
  });
  const turn = ordinalOf(input);
  const planned: PlannedStep[] = [];
  const notes: Plan['notes'][number][] = planNotes({ ...input, tier, night });
  for (const step of steps) {
    const kept = input.kept.find((one) => one.step === step.id);
    const window = windows.get(step.id);
    if (kept) planned.push(kept);
    else if (window) {
      // A bath that was skipped or missed holds nothing back; one that was taken is in the history.
      const ahead = planned.filter((one) => !input.ended.has(one.step) && one.closesAt > now);
      const gates = gatesFor(step.id, gateFacts({ ...input, tier }, window.dueAt, ahead)).filter(
        (gate) => gate.kind === 'safety' || size !== 'full',
      );
      const facts = { ...input, step, tier, night, window, minutes: minutes.get(step.id) ?? step.minutes, turn, gates };
      const over = new Set(input.ended.keys());
      const placed = place(
        facts,
        planned.filter((one) => !over.has(one.step)),
      );
      const why = shorter.get(step.id);
      planned.push(...placed.steps.map((one) => (why && !one.substitute ? { ...one, shorter: why } : one)));
      left.push(...placed.left);
      notes.push(...placed.notes);
    } else if (minutes.has(step.id)) left.push({ step: step.id, rule: step.rules[0], why: OVER });
  }
  // Who weighs in at home has missed the first drink, not what the scales say.
  const moment = { minutesToBed: night.minutesToBed, flagged: flaggedLately(run, profile) };
  const weighed = planned.some((one) => one.step === 'hydrate')
    ? null
    : lateDrink(run, profile, nextKeyHours(run), moment);
  if (weighed) notes.unshift({ rule: weighed.rules[0] ?? 'H7', text: weighed.line });
  const { steps: timely, left: crowded } = bathBeforeRest(planned, input.ended);
  left.push(...crowded);
  return {
    id: input.id,
    ordinal: turn,
    createdAt: now,
    run,
    zone,
    size,
    load: loadOf(run),
    dayLoad: dayLoad(run, input.runs, zone),
    tier,
    nightFrom: input.nightFrom,
    ...(input.bedtime === undefined ? {} : { bedtime: input.bedtime }),
    bed: night.bed,
    wake: night.wake,
    steps: timely,
    left: left.filter((one) => !input.kept.some((step) => step.step === one.step)),
    notes,
    superseded: false,
  };
}

/** A rest that would run into the warm bath gives way to it: nobody lies with the legs up in the tub's time. */
function bathBeforeRest(
  planned: readonly PlannedStep[],
  ended: ReadonlyMap<string, Instant>,
): { readonly steps: readonly PlannedStep[]; readonly left: readonly LeftOut[] } {
  const bath = planned.find((one) => one.step === 'epsom-bath' || one.step === 'roll');
  const rest = planned.find((one) => one.step === 'rest' && !ended.has(one.step));
  if (!bath || !rest || rest.dueAt + rest.minutes * MINUTE <= bath.dueAt) return { steps: planned, left: [] };
  return {
    steps: planned.filter((one) => one !== rest),
    left: [{ step: 'rest', rule: 'M10', why: `It would run into this: ${bath.name}. That comes first this evening.` }],
  };
}

const OVER = 'Its window had closed before this plan began.';

function isOver(id: StepId, run: Run, now: Instant): boolean {
  const window = stepOf(id)?.window;
  return window?.anchor === 'run-end' && run.endedAt + window.closes * MINUTE <= now;
}

function stepRule(id: StepId): RuleId {
  return stepOf(id)?.rules[0] ?? 'M10';
}

interface Placed {
  readonly steps: readonly PlannedStep[];
  readonly left: readonly LeftOut[];
  readonly notes: Plan['notes'];
}

/** One step through its gates: as it is, changed, later, replaced by something gentler, or left out. `before` are the earlier steps that are not over yet. */
function place(facts: DoseFacts, before: readonly PlannedStep[]): Placed {
  const { step, gates, window } = facts;
  const stop = stopping(step, gates, facts.profile);
  if (stop) {
    const instead = stop.kind === 'offer' ? null : substitute(facts);
    return {
      steps: instead ? [{ ...instead, ...window, step: step.id, substitute: true }] : [],
      left: [{ step: step.id, rule: stop.rule, why: stop.say, ...(stop.question ? { question: stop.question } : {}) }],
      notes: [],
    };
  }
  const dueAt = Math.max(window.dueAt, endOf(step, before), ...gates.flatMap((gate) => gate.notBefore ?? []));
  if (dueAt >= window.closesAt) {
    const wait = gates.find((gate) => gate.notBefore === dueAt);
    const why = wait?.say ?? 'What comes before it takes until too late.';
    return { steps: [], left: [{ step: step.id, rule: wait?.rule ?? step.rules[0], why }], notes: [] };
  }
  return {
    steps: [
      {
        ...dose({ ...facts, window: { ...window, dueAt } satisfies Window }),
        ...window,
        dueAt,
        step: step.id,
        substitute: false,
      },
    ],
    left: [],
    notes: gates
      .filter((gate) => gate.verdict === 'ask-clinician')
      .map((gate) => ({ rule: gate.rule, text: gate.say })),
  };
}

/** When the steps that this one follows or waits for are over, as they were placed; 0 when there is none. */
function endOf(step: Step, before: readonly PlannedStep[]): Instant {
  const ends = before.flatMap((one) => {
    if (one.step === step.after?.step) return one.dueAt + (one.minutes + step.after.gap) * MINUTE;
    return step.waitsFor?.includes(one.step) ? one.dueAt + one.minutes * MINUTE : [];
  });
  return Math.max(0, ...ends);
}

/** The gate that takes a step away, or the missing tub. Where something gentler can stand in, a clinician is asked before, not after. */
function stopping(
  step: Step,
  gates: readonly Gate[],
  profile: Profile,
): Pick<Gate, 'rule' | 'say' | 'kind' | 'question'> | null {
  const lasting = gates.filter((gate) => gate.notBefore === null);
  const gate = lasting.find((one) => one.verdict === 'block' || (one.verdict === 'ask-clinician' && step.instead));
  const unequipped = step.needs !== null && !profile.gear.includes(step.needs);
  // Whoever has no tub is not asked about it.
  if (unequipped && (!gate || gate.question)) return { rule: 'M10', say: 'You have no tub.', kind: 'safety' };
  return gate ?? null;
}

/** Plans are counted so that wording can rotate; a re-plan keeps its number. */
function ordinalOf(input: PlanInput): number {
  const same = input.plans.find((plan) => plan.id === input.id);
  return same?.ordinal ?? (input.plans[0]?.ordinal ?? 0) + 1;
}
