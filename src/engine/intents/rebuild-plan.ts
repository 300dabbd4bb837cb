import type { Instant } from '../../time.ts';
import { en } from '../../wording/en/index.ts';
import { say } from '../../wording/parts.ts';
import { planCard } from '../../wording/plan-card.ts';
import { profileCard } from '../../wording/profile-card.ts';
import { voiceFor } from '../../wording/voice.ts';
import { endedIn } from '../assess/run-end.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import type { Nudge } from '../model/nudge.ts';
import type { Plan, PlannedStep } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PlanSize } from '../model/run.ts';
import type { Changes, Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf, zoneOf } from '../nudges/current-plan.ts';
import { endedSteps } from '../nudges/follow-on.ts';
import { reconcile, reviveTimers } from '../nudges/reconcile.ts';
import { replace } from '../nudges/rows.ts';
import { buildPlan } from '../planning/build-plan.ts';
import { historyOf } from '../planning/history.ts';
import { type Withdrawn, withdraw } from './withdraw-step.ts';

export interface Rebuilt {
  readonly plan: Plan;
  /** Only the rows that change. */
  readonly nudges: readonly Nudge[];
  /** All rows of the plan after the change. */
  readonly all: readonly Nudge[];
  /** Messages of steps that are not safe any more, rewritten. */
  readonly edits: Withdrawn['edits'];
  readonly inWater: boolean;
}

/** The running plan again with another profile, zone or size: what was sent or settled keeps its place, the rest moves. */
export function rebuild(
  snapshot: Snapshot,
  plan: Plan,
  profile: Profile,
  size: PlanSize,
  now: Instant,
  revives: readonly Nudge['state'][] = ['cancelled'],
): Rebuilt {
  const before = nudgesOf(snapshot, plan);
  const gone = withdraw(plan, before, profile, now);
  const own = replace(before, gone.nudges);
  const withdrawn = new Set(gone.nudges.map((nudge) => nudge.step));
  const settled = new Set(
    own
      .filter((nudge) => nudge.slot === 0 && nudge.state !== 'scheduled' && !revives.includes(nudge.state))
      .map((nudge) => nudge.step),
  );
  const over = (step: PlannedStep) => !withdrawn.has(step.step) && (settled.has(step.step) || step.closesAt <= now);
  const zone = profile.zone ?? plan.zone;
  const run = zone === plan.zone ? plan.run : endedIn(plan.run, zone);
  const made = buildPlan({
    id: plan.id,
    run,
    profile,
    zone,
    size,
    now,
    // Lights out for every night, said anew, ends what was said for this one.
    bedtime: profile.bedtime === snapshot.runner.profile.bedtime ? plan.bedtime : undefined,
    ended: endedSteps(own),
    ...historyOf(snapshot, run),
    nightFrom: zone === plan.zone ? (plan.nightFrom ?? run.reportedAt) : now,
    kept: plan.steps.filter(over),
  });
  const rebuilt = { ...made, createdAt: plan.createdAt };
  const nudges = reconcile({
    owner: snapshot.runner.id,
    plan: rebuilt,
    existing: own,
    now,
    hello: false,
    fewer: profile.nudging === 'fewer',
    revives,
  });
  return {
    plan: rebuilt,
    nudges: replace(gone.nudges, nudges),
    all: replace(own, nudges),
    edits: gone.edits,
    inWater: gone.inWater,
  };
}

const lighter = { full: 'smart', smart: 'quick', quick: 'quick' } as const satisfies Record<PlanSize, PlanSize>;

const sizeWords = {
  full: 'The full method it is.',
  smart: 'Back to what fits this run.',
  quick: 'Lighter it is: drink, eat, sleep.',
} as const satisfies Record<PlanSize, string>;

/** Lighter and Full. */
export function resize(snapshot: Snapshot, planId: string, to: PlanSize | 'lighter', now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  if (!plan || plan.id !== planId)
    return answer(say('That plan is over', 'Report a run with /finished-run and I will make a new one.'));
  const size = to === 'lighter' ? lighter[plan.size] : to;
  const rebuilt = rebuild(snapshot, plan, snapshot.runner.profile, size, now);
  const intro =
    size === 'full' && rebuilt.plan.left.length > 0 ? 'As much of the full method as fits.' : sizeWords[size];
  return {
    reply: {
      kind: 'replace',
      card: planCard(voiceFor(en, snapshot.runner.profile), rebuilt.plan, rebuilt.all, snapshot.runner, now, intro),
    },
    changes: { plans: [rebuilt.plan], nudges: rebuilt.nudges },
    edits: rebuilt.edits,
    deliver: true,
  };
}

/** The running plan comes back after a change of `changes`: rebuilt, its timers too; nothing while the runner is on hold. */
export function revive(snapshot: Snapshot, changes: Changes, intro: string, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  const runner = { ...snapshot.runner, ...changes.runner };
  if (!plan) return { reply: { kind: 'answer', card: say('Ready', 'Your next run starts a new plan.') }, changes };
  const own = nudgesOf(snapshot, plan);
  if (runner.redFlag || runner.paused)
    return {
      reply: { kind: 'answer', card: planCard(voiceFor(en, snapshot.runner.profile), plan, own, runner, now, intro) },
      changes,
    };
  // Whatever changed in the profile meanwhile counts from here on.
  const rebuilt = rebuild(snapshot, plan, runner.profile, plan.size, now, ['cancelled', 'failed']);
  const nudges = [...rebuilt.nudges, ...reviveTimers(replace(own, rebuilt.nudges), now)];
  return {
    reply: {
      kind: 'answer',
      card: planCard(voiceFor(en, snapshot.runner.profile), rebuilt.plan, replace(own, nudges), runner, now, intro),
    },
    changes: { ...changes, plans: [rebuilt.plan], nudges },
    edits: rebuilt.edits,
    deliver: true,
  };
}

const OUT = 'If you are in the water: out now, dry and warm.';

export function withoutBedtime({ bedtime: _bedtime, ...plan }: Plan): Plan {
  return plan;
}

/** The changed profile and, where one is under way, the plan that follows from it. */
export function withProfile(
  snapshot: Snapshot,
  profile: Profile,
  intro: string,
  event: Pick<Event, 'zone' | 'locale'>,
  now: Instant,
): Decision {
  const current = currentPlan(snapshot, now);
  const plan = snapshot.runner.paused || snapshot.runner.redFlag ? null : current;
  // Said for every night while the nudges are stopped, it still ends what was said for this one.
  const moved = profile.bedtime !== snapshot.runner.profile.bedtime;
  // What is not safe any more ends at once in every plan, also a stopped one or one that a second run replaced.
  const unsafe = snapshot.plans
    .filter((one) => one.id !== plan?.id)
    .map((one) => withdraw(one, nudgesOf(snapshot, one), profile, now));
  const ended = { nudges: unsafe.flatMap((one) => one.nudges), edits: unsafe.flatMap((one) => one.edits) };
  if (!plan) {
    return {
      reply: { kind: 'answer', card: profileCard(en, profile, profile.zone ?? zoneOf(snapshot, event).zone, intro) },
      changes: {
        runner: { profile },
        nudges: ended.nudges,
        ...(current ? { plans: [moved ? withoutBedtime(current) : current] } : {}),
      },
      edits: ended.edits,
    };
  }
  const rebuilt = rebuild(snapshot, plan, profile, plan.size, now);
  const said = rebuilt.inWater || unsafe.some((one) => one.inWater) ? `${OUT} ${intro}` : intro;
  return {
    reply: {
      kind: 'answer',
      card: planCard(voiceFor(en, profile), rebuilt.plan, rebuilt.all, { ...snapshot.runner, profile }, now, said),
    },
    changes: {
      runner: { profile },
      plans: [rebuilt.plan],
      nudges: [...rebuilt.nudges, ...ended.nudges],
    },
    edits: [...rebuilt.edits, ...ended.edits],
    deliver: true,
  };
}
