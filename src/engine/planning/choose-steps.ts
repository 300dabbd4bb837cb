import { F2_HOURS, nextKeyHours } from '../assess/next-session.ts';
import type { Night } from '../assess/night.ts';
import type { RuleId } from '../method/rules.ts';
import { type KnownStep, type StepId, steps } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import type { LeftOut, Shorter } from '../model/plan.ts';
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
  readonly minutes: ReadonlyMap<StepId, number>;
  /** Why a step takes fewer minutes than the method gives it. */
  readonly shorter: ReadonlyMap<StepId, Shorter>;
  readonly leftOut: readonly LeftOut[];
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
      left.push({ step: step.id, rule: 'M10', because: 'no-minutes', inFull: true });
    }
    for (const step of brief) {
      minutes.set(step.id, step.brief);
      shorter.set(step.id, { rule: 'M10', because: 'no-minutes' });
    }
  }
  return { minutes, shorter, leftOut: left };
}

/** The reason for `minutesOf`. */
function shortened({ night }: Choosing): Shorter {
  return night.mode === 'full' ? { rule: 'G-tiers', because: 'light' } : { rule: 'G-late', because: 'near-bed' };
}

interface Reason {
  readonly rule: RuleId;
  readonly because: 'in-the-meal' | 'near-bed' | 'unwanted' | 'quick' | 'light';
  readonly inFull?: true;
}

function leftOutBecause(step: KnownStep, { run, profile, size, tier, night }: Choosing): Reason | null {
  if (night.dropped.includes(step.id))
    return { rule: 'G-late', because: step.dose === 'snack' && night.mode === 'merged' ? 'in-the-meal' : 'near-bed' };
  if (profile.unwanted.includes(step.id) && !step.always) return { rule: 'M10', because: 'unwanted' };
  if (size === 'full') return null;
  if (size === 'quick') return step.quick ? null : { rule: 'M10', because: 'quick', inFull: true };
  const isSore = step.dose === 'stretch' && (run.sore?.length ?? 0) > 0;
  const standsIn = night.dropped.some((dropped) => dropped === step.standsInFor);
  const soon = step.dose === 'snack' && (nextKeyHours(run) ?? Number.POSITIVE_INFINITY) <= F2_HOURS;
  if (tier >= step.fromTier || isSore || standsIn || soon) return null;
  return { rule: 'G-tiers', because: 'light', inFull: true };
}

/**
 * What does not fit into the minutes that the runner has, least benefit first (M10). Drinking, eating and sleeping cost none of them: they happen anyway.
 * A step that has a brief version is shortened before it goes.
 */
function overBudget(
  wanted: readonly KnownStep[],
  minutes: ReadonlyMap<StepId, number>,
  budget: number,
): { readonly over: readonly KnownStep[]; readonly brief: readonly Shortened[] } {
  let rest = budget;
  const over: KnownStep[] = [];
  const brief: Shortened[] = [];
  for (const step of wanted.filter(({ quick }) => !quick).toSorted((a, b) => b.benefit - a.benefit)) {
    const whole = minutes.get(step.id) ?? step.minutes;
    if (whole <= rest) rest -= whole;
    else if (hasBrief(step) && step.brief <= rest) {
      brief.push(step);
      rest -= step.brief;
    } else over.push(step);
  }
  return { over, brief };
}

type Shortened = KnownStep & { readonly brief: number };

function hasBrief(step: KnownStep): step is Shortened {
  return step.brief !== undefined;
}

/** Light runs get the light version, late evenings the brief one (section 9). */
function minutesOf(step: KnownStep, { tier, night }: Choosing): number {
  if (night.mode !== 'full') return step.brief ?? step.minutes;
  return tier <= 1 ? (step.light ?? step.minutes) : step.minutes;
}
