import { F2_HOURS, nextKeyHours } from '../assess/next-session.ts';
import type { Night } from '../assess/night.ts';
import { type Step, steps } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import type { LeftOut, PlannedStep } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PlanSize, Run } from '../model/run.ts';

export interface Choosing {
  readonly run: Pick<Run, 'sore' | 'nextAt' | 'endedAt' | 'next'>;
  readonly profile: Profile;
  readonly size: PlanSize;
  readonly tier: Tier;
  readonly night: Night;
}

export interface Chosen {
  /** The steps of the plan with the minutes that each takes, in the method's order. */
  readonly minutes: ReadonlyMap<Step['id'], number>;
  /** Why a step takes fewer minutes than the method gives it. */
  readonly shorter: ReadonlyMap<Step['id'], NonNullable<PlannedStep['shorter']>>;
  readonly left: readonly LeftOut[];
}

/** Which steps this plan has, before gates and windows: size, tier, late evening, wishes and the minutes that the runner has. */
export function chooseSteps(choosing: Choosing): Chosen {
  const left: LeftOut[] = [];
  const wanted = steps.filter((step) => {
    const reason = leftOutBecause(step, choosing);
    if (reason) left.push({ step: step.id, ...reason });
    return reason === null;
  });
  const minutes = new Map(wanted.map((step) => [step.id, minutesOf(step, choosing)]));
  const shorter = new Map(
    wanted.filter((step) => minutes.get(step.id) !== step.minutes).map((step) => [step.id, shortened(choosing)]),
  );
  if (choosing.size === 'smart' && choosing.profile.minutes !== null) {
    const { over, brief } = overBudget(wanted, minutes, choosing.profile.minutes);
    for (const step of over) {
      minutes.delete(step.id);
      shorter.delete(step.id);
      left.push({
        step: step.id,
        rule: 'M10',
        why: 'Your minutes for today are spent on what does more.',
        inFull: true,
      });
    }
    for (const step of brief) {
      minutes.set(step.id, step.brief);
      shorter.set(step.id, { rule: 'M10', why: 'Short, so that it fits the minutes you have.' });
    }
  }
  return { minutes, shorter, left };
}

/** The words for `minutesOf`. */
function shortened({ night }: Choosing): NonNullable<PlannedStep['shorter']> {
  return night.mode === 'full'
    ? { rule: 'G-tiers', why: 'The short version: a run this light asks for no more.' }
    : { rule: 'G-late', why: 'The short version: bed is near, and sleep does more.' };
}

function leftOutBecause(step: Step, { run, profile, size, tier, night }: Choosing): Omit<LeftOut, 'step'> | null {
  if (night.dropped.includes(step.id))
    return step.id === 'snack' && night.mode === 'merged'
      ? { rule: 'G-late', why: 'It is in the meal: this evening the two are one.' }
      : { rule: 'G-late', why: 'Too close to bedtime: sleep does more.' };
  if (profile.unwanted.includes(step.id) && !step.always) return { rule: 'M10', why: 'You asked to leave it out.' };
  if (size === 'full') return null;
  if (size === 'quick')
    return step.quick ? null : { rule: 'M10', why: 'The quick plan keeps to drink, food and sleep.', inFull: true };
  const nags = step.id === 'stretch' && (run.sore?.length ?? 0) > 0;
  const standsIn = step.standsInFor !== undefined && night.dropped.includes(step.standsInFor);
  const soon = step.id === 'snack' && (nextKeyHours(run) ?? Number.POSITIVE_INFINITY) <= F2_HOURS;
  return tier >= step.fromTier || nags || standsIn || soon
    ? null
    : { rule: 'G-tiers', why: 'Not worth it after a run this light.', inFull: true };
}

/**
 * What does not fit into the minutes that the runner has, least benefit first (M10). Drinking, eating and sleeping cost none of them: they happen anyway.
 * A step that has a brief version is shortened before it goes.
 */
function overBudget(
  wanted: readonly Step[],
  minutes: ReadonlyMap<Step['id'], number>,
  budget: number,
): { readonly over: readonly Step[]; readonly brief: readonly (Step & { brief: number })[] } {
  let rest = budget;
  const over: Step[] = [];
  const brief: (Step & { brief: number })[] = [];
  for (const step of wanted.filter((one) => !one.quick).toSorted((a, b) => b.benefit - a.benefit)) {
    const whole = minutes.get(step.id) ?? step.minutes;
    if (whole <= rest) rest -= whole;
    else if (hasBrief(step) && step.brief <= rest) {
      brief.push(step);
      rest -= step.brief;
    } else over.push(step);
  }
  return { over, brief };
}

function hasBrief(step: Step): step is Step & { brief: number } {
  return step.brief !== undefined;
}

/** Light runs get the light version, late evenings the brief one (section 9). */
function minutesOf(step: Step, { tier, night }: Choosing): number {
  if (night.mode !== 'full') return step.brief ?? step.minutes;
  return tier <= 1 ? (step.light ?? step.minutes) : step.minutes;
}
