import { DAY, type Instant, MINUTE, type Zone } from '../time.ts';
import type { DoseFacts } from './doses/dose.ts';
import { dose, substitute } from './doses.ts';
import { type Gate, type GateFacts, gatesFor } from './gates.ts';
import type { PlanId } from './ids.ts';
import { isHot, loadOf, tierOf } from './load.ts';
import type { RuleId } from './method/rules.ts';
import { METHOD_VERSION, type Step, steps } from './method/steps.ts';
import { nextKeyHours } from './next-key.ts';
import { type Night, nightAfter } from './night.ts';
import type { LeftOut, Plan, PlannedStep, Tier } from './plan.ts';
import type { Profile } from './profile.ts';
import type { PlanSize, Run } from './run.ts';
import { schedule } from './schedule.ts';

export interface PlanInput {
  readonly id: PlanId;
  readonly run: Run;
  readonly profile: Profile;
  readonly zone: Zone;
  readonly size: PlanSize;
  /** The runner's other runs and plans, newest first. */
  readonly runs: readonly Run[];
  readonly plans: readonly Plan[];
  readonly now: Instant;
  /** What already happened, by step: when it was done or skipped. Those steps keep their place. */
  readonly ended: ReadonlyMap<string, Instant>;
  readonly kept: readonly PlannedStep[];
}

/**
 * The whole plan: which steps (size, tier, gates, late evening), when (windows and anchors), and what exactly (doses). Never empty:
 * drinking, eating and sleeping stay in every plan. A step that is left out is named with the rule that decided.
 */
export function buildPlan(input: PlanInput): Plan {
  const { run, profile, zone } = input;
  const tier = tierOf(run, profile, input.runs);
  const night = nightAfter(run.reportedAt, zone, profile);
  const left: LeftOut[] = [];
  const chosen = new Set(steps.filter((step) => included(step, input, tier, night, left)).map((step) => step.id));
  const minutes = new Map(steps.map((step) => [step.id, minutesOf(step, tier, night)]));
  const anchors = {
    runEnd: run.endedAt,
    bed: night.bed,
    now: input.now,
    mealEarly: night.mode === 'merged',
    minutes,
    ended: input.ended,
  };
  const windows = schedule(chosen, anchors);
  const planned: PlannedStep[] = [];
  const notes: { rule: RuleId; text: string }[] = lateNotes(night);
  for (const step of steps) {
    const kept = input.kept.find((one) => one.step === step.id);
    if (kept) {
      planned.push(kept);
      continue;
    }
    const window = windows.get(step.id);
    if (!window) {
      if (chosen.has(step.id))
        left.push({ step: step.id, rule: step.rules[0], why: 'Its window had closed before this plan began.' });
      continue;
    }
    const gates = gatesFor(step.id, gateFacts(input, tier, window.dueAt, planned)).filter(
      (gate) => gate.kind === 'safety' || input.size !== 'full',
    );
    const facts: DoseFacts = {
      step,
      run,
      profile,
      plans: input.plans,
      zone,
      tier,
      night,
      window,
      minutes: minutes.get(step.id) ?? step.minutes,
      gates,
    };
    const stop = stopping(step, gates, profile);
    if (stop) {
      left.push({ step: step.id, rule: stop.rule, why: stop.say });
      const instead = stop.kind === 'offer' ? null : substitute(facts);
      if (instead) planned.push({ ...instead, ...window, step: step.id, substitute: true });
      continue;
    }
    const wait = gates.find((gate) => gate.notBefore !== null && gate.notBefore > window.dueAt);
    const dueAt = wait?.notBefore ?? window.dueAt;
    if (wait && dueAt >= window.closesAt) {
      left.push({ step: step.id, rule: wait.rule, why: wait.say });
      continue;
    }
    planned.push({ ...dose(facts), ...window, dueAt, step: step.id, substitute: false });
    for (const gate of gates) if (gate.verdict === 'ask-clinician') notes.push({ rule: gate.rule, text: gate.say });
  }
  return {
    id: input.id,
    method: METHOD_VERSION,
    ordinal: ordinalOf(input),
    createdAt: input.now,
    run,
    zone,
    size: input.size,
    load: loadOf(run),
    tier,
    bed: night.bed,
    wake: night.wake,
    steps: planned,
    left,
    notes,
    superseded: false,
  };
}

function included(step: Step, input: PlanInput, tier: Tier, night: Night, left: LeftOut[]): boolean {
  const reason = leftOutBecause(step, input, tier, night);
  if (reason) left.push({ step: step.id, ...reason });
  return reason === null;
}

function leftOutBecause(step: Step, input: PlanInput, tier: Tier, night: Night): { rule: RuleId; why: string } | null {
  const { profile, size } = input;
  if (night.dropped.includes(step.id)) return { rule: 'G-late', why: 'Too close to bedtime: sleep does more.' };
  if (profile.unwanted.includes(step.id)) return { rule: 'M10', why: 'You asked to leave it out.' };
  if (size === 'full') return null;
  if (size === 'quick')
    return step.quick ? null : { rule: 'M10', why: 'The quick plan keeps to drink, food and sleep.' };
  if (tier < step.fromTier) return { rule: 'G-tiers', why: 'Not worth it after a run this light.' };
  const hard = tooLongFor(step, input, tier, night);
  return hard ? { rule: 'M10', why: 'You have less time than the whole method takes: this one does least.' } : null;
}

/** Minutes that the runner has: the steps of least benefit go first (M10). */
function tooLongFor(step: Step, input: PlanInput, tier: Tier, night: Night): boolean {
  const minutes = input.profile.minutes;
  if (minutes === null || step.id === 'sleep') return false;
  const kept = steps
    .filter(
      (one) =>
        one.id !== 'sleep' &&
        one.id !== 'rest' &&
        tier >= one.fromTier &&
        !night.dropped.includes(one.id) &&
        one.benefit >= step.benefit,
    )
    .reduce((sum, one) => sum + minutesOf(one, tier, night), 0);
  return !step.quick && kept > minutes;
}

/** T1 stretches for 5-10 minutes, late evenings for 5 (section 9). */
function minutesOf(step: Step, tier: Tier, night: Night): number {
  if (step.id !== 'stretch') return step.minutes;
  if (night.mode !== 'full') return 5;
  return tier <= 1 ? 7 : step.minutes;
}

/** The gate that takes a step away, or the missing tub. Where something gentler can stand in, a clinician is asked before, not after. */
function stopping(step: Step, gates: readonly Gate[], profile: Profile): Pick<Gate, 'rule' | 'say' | 'kind'> | null {
  if (step.needs !== null && !profile.gear.includes(step.needs))
    return { rule: 'M10', say: 'You have no tub.', kind: 'safety' };
  const lasting = gates.filter((gate) => gate.notBefore === null);
  return lasting.find((gate) => gate.verdict === 'block' || (gate.verdict === 'ask-clinician' && step.instead)) ?? null;
}

/** What the gates look at for a step that would begin at `at`, after the steps that are planned so far. */
export function gateFacts(
  input: Pick<PlanInput, 'id' | 'run' | 'profile' | 'plans'>,
  tier: Tier,
  at: Instant,
  planned: readonly PlannedStep[],
): GateFacts {
  const { run, profile } = input;
  const week = run.endedAt - 7 * DAY;
  const iceBaths = input.plans.filter(
    (plan) =>
      plan.id !== input.id &&
      plan.createdAt >= week &&
      plan.steps.some((one) => one.step === 'ice-bath' && !one.substitute),
  );
  const ice = planned.find((one) => one.step === 'ice-bath' && !one.substitute);
  return {
    health: profile.health,
    ageBand: profile.ageBand,
    strengthBlock: profile.strengthBlock,
    tier,
    hot: isHot(run),
    endedAt: run.endedAt,
    at,
    iceBathsThisWeek: iceBaths.length,
    alwaysIce: profile.alwaysIce,
    nextKeyWithinHours: nextKeyHours(run),
    runType: run.type,
    newToIce: profile.newToIce,
    iceAt: ice ? ice.dueAt + ice.minutes * MINUTE : null,
  };
}

function lateNotes(night: Night): { rule: RuleId; text: string }[] {
  if (night.mode === 'full' || night.mode === 'merged') return [];
  return [
    {
      rule: 'G-late',
      text: 'It is late: a short walk, a lukewarm shower, no baths, no caffeine. Sleep does the rest.',
    },
  ];
}

/** Plans are counted so that wording can rotate; a re-plan keeps its number. */
function ordinalOf(input: PlanInput): number {
  const same = input.plans.find((plan) => plan.id === input.id);
  return same?.ordinal ?? (input.plans[0]?.ordinal ?? 0) + 1;
}
