import { type Instant, MINUTE, type WallTime, type Zone } from '../../time.ts';
import { flaggedLately } from '../assess/gate-facts.ts';
import { dayLoad, loadOf, tierOf } from '../assess/load.ts';
import { nextKeyHours } from '../assess/next-session.ts';
import { type Night, nightAfter } from '../assess/night.ts';
import { lateDrink } from '../doses/first-drink.ts';
import { type KnownStep, type StepId, stepOf, steps } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import type { PlanId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import type { LeftOut, Plan, PlannedStep } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PlanSize, Run } from '../model/run.ts';
import type { MorningCheck } from '../model/snapshot.ts';
import { type Chosen, chooseSteps } from './choose-steps.ts';
import { planNotes } from './plan-notes.ts';
import { schedule } from './step-windows.ts';
import { add, nothing, type Placed, placeStep, withoutCrowding } from './through-gates.ts';

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
  readonly endedAt: ReadonlyMap<string, Instant>;
  readonly keptSteps: readonly PlannedStep[];
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
 * The whole plan: which steps (size, tier, gates, late evening), when (windows and anchors), and how much (doses). Never empty: the night is in
 * every plan, drinking and eating as long as their windows are open. A step that is left out is named with the rule that decided.
 */
export function buildPlan(input: PlanInput): Plan {
  const { run, profile, zone, size, now } = input;
  const tier = tierOf(run, profile, input.runs, zone);
  const hours = { bedtime: input.bedtime ?? profile.bedtime, wake: profile.wake };
  const night = nightAfter(input.nightFrom, zone, hours, run.endedAt - run.minutes * MINUTE);
  const chosen = chooseSteps({ run, profile, size, tier, night });
  const placed = placeAll(input, chosen, tier, night);
  const timely = withoutCrowding(placed.steps, input.endedAt);
  const left = [
    ...chosen.leftOut.map((leftOut) => overInstead(leftOut, run, now)),
    ...placed.leftOut,
    ...timely.leftOut,
  ];
  return {
    id: input.id,
    ordinal: ordinalOf(input),
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
    steps: timely.steps,
    leftOut: left.filter(({ step }) => !input.keptSteps.some((kept) => kept.step === step)),
    notes: [...weighedNote(input, placed.steps, night), ...planNotes({ ...input, tier, night }), ...placed.notes],
    superseded: false,
  };
}

/** The chosen steps through their windows and gates, one after the other: a later one looks at where the earlier ones stand. */
function placeAll(input: PlanInput, { minutes, shorter }: Chosen, tier: Tier, night: Night): Placed {
  const merged = night.mode === 'merged';
  const windows = schedule(new Set(minutes.keys()), {
    runEnd: input.run.endedAt,
    bed: night.bed,
    now: input.now,
    merged,
    minutes,
    ended: input.endedAt,
  });
  let placed = nothing;
  for (const step of steps) {
    const kept = input.keptSteps.find((before) => before.step === step.id);
    const window = windows.get(step.id);
    if (kept) placed = add(placed, { steps: [kept] });
    else if (window) {
      const facts = { ...input, step, tier, night, window, minutes: minutes.get(step.id) ?? step.minutes };
      placed = add(placed, placeStep(facts, shorter.get(step.id) ?? null, placed.steps));
    } else if (minutes.has(step.id)) placed = add(placed, { leftOut: [over(step)] });
  }
  return placed;
}

/** Who weighs in at home has missed the first drink, not what the scales say. */
function weighedNote({ run, profile }: PlanInput, planned: readonly PlannedStep[], night: Night): readonly Note[] {
  if (planned.some((step) => stepOf(step.step)?.dose === 'drink')) return [];
  const moment = { minutesToBed: night.minutesToBed, flagged: flaggedLately(run, profile) };
  const late = lateDrink(run, profile, nextKeyHours(run), moment);
  return late ? [{ rule: late.rules[0] ?? 'H7', id: 'drink', advice: late.advice }] : [];
}

/** What is over is over: bedtime is no reason for a window of this morning. */
function overInstead(left: LeftOut, run: Run, now: Instant): LeftOut {
  const step = stepOf(left.step);
  return step && isOver(step, run, now) ? over(step) : left;
}

function isOver({ window }: KnownStep, run: Run, now: Instant): boolean {
  return window.anchor === 'run-end' && run.endedAt + window.closes * MINUTE <= now;
}

function over({ id, rules }: KnownStep): LeftOut {
  return { step: id satisfies StepId, rule: rules[0], because: 'over' };
}

/** Plans are counted so that wording can rotate; a re-plan keeps its number. */
function ordinalOf(input: PlanInput): number {
  const same = input.plans.find((plan) => plan.id === input.id);
  return same?.ordinal ?? (input.plans[0]?.ordinal ?? 0) + 1;
}
