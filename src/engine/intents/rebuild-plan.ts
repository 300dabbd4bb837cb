import type { Instant } from '../../time.ts';
import { endedIn } from '../assess/run-end.ts';
import { answer, type Decision, plainly } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import type { Nudge } from '../model/nudge.ts';
import type { Plan, PlannedStep } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PlanSize } from '../model/run.ts';
import type { Intro } from '../model/say.ts';
import type { Changes, Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf, zoneOf } from '../nudges/current-plan.ts';
import { endedSteps } from '../nudges/follow-on.ts';
import { reconcile, reviveTimers } from '../nudges/reconcile.ts';
import { replace } from '../nudges/rows.ts';
import { buildPlan } from '../planning/build-plan.ts';
import { historyOf } from '../planning/history.ts';
import { isLost, lostIntro } from './lost-profile.ts';
import { withdraw } from './withdraw-step.ts';

export interface Rebuilt {
  readonly plan: Plan;
  /** Only the rows that change. */
  readonly nudges: readonly Nudge[];
  /** All rows of the plan after the change. */
  readonly all: readonly Nudge[];
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
  const gone = withdraw(plan, before, { profile, runs: snapshot.runs }, now);
  const own = replace(before, gone.nudges);
  const withdrawn = new Set(gone.nudges.map((nudge) => nudge.step));
  const settled = new Set(
    own
      .filter((nudge) => nudge.slot === 0 && nudge.state !== 'scheduled' && !revives.includes(nudge.state))
      .map((nudge) => nudge.step),
  );
  const isOver = (step: PlannedStep) => !withdrawn.has(step.step) && (settled.has(step.step) || step.closesAt <= now);
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
    endedAt: endedSteps(own),
    ...historyOf(snapshot, run),
    nightFrom: zone === plan.zone ? (plan.nightFrom ?? run.reportedAt) : now,
    keptSteps: plan.steps.filter(isOver),
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
    inWater: gone.inWater,
  };
}

const lighter = { full: 'smart', smart: 'quick', quick: 'quick' } as const satisfies Record<PlanSize, PlanSize>;

/** Lighter and Full. */
export function resize(snapshot: Snapshot, planId: string, to: PlanSize | 'lighter', now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  const pressed = snapshot.plans.find(({ id }) => id === planId);
  if (!plan || plan !== pressed) return plainly(plan && pressed?.superseded ? 'earlier-plan' : 'plan-over');
  const size = to === 'lighter' ? lighter[plan.size] : to;
  const rebuilt = rebuild(snapshot, plan, snapshot.runner.profile, size, now);
  const partly = size === 'full' && rebuilt.plan.leftOut.length > 0;
  return {
    say: [{ kind: 'plan', plan: plan.id, intro: partly ? { id: 'full-as-fits' } : { id: 'resized', size } }],
    replaces: true,
    changes: { plans: [rebuilt.plan], nudges: rebuilt.nudges },
    deliver: true,
  };
}

/** The running plan comes back after a change of `changes`: rebuilt, its timers too; nothing while the runner is on hold. */
export function revive(snapshot: Snapshot, changes: Changes, intro: Intro, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  const runner = { ...snapshot.runner, ...changes.runner };
  if (!plan) return { ...plainly('ready-for-next'), changes };
  const shown = answer({ kind: 'plan', plan: plan.id, intro });
  if (runner.redFlag || runner.paused || isLost(runner.profile)) return { ...shown, changes };
  const own = nudgesOf(snapshot, plan);
  // Whatever changed in the profile meanwhile counts from here on.
  const rebuilt = rebuild(snapshot, plan, runner.profile, plan.size, now, ['cancelled', 'failed']);
  const nudges = [...rebuilt.nudges, ...reviveTimers(replace(own, rebuilt.nudges), now)];
  return {
    ...shown,
    changes: { ...changes, plans: [rebuilt.plan], nudges },
    deliver: true,
  };
}

export function withoutBedtime({ bedtime: _bedtime, ...plan }: Plan): Plan {
  return plan;
}

/** The changed profile and, where one is under way, the plan that follows from it. */
export function withProfile(
  snapshot: Snapshot,
  profile: Profile,
  intro: Intro,
  event: Pick<Event, 'zone' | 'locale'>,
  now: Instant,
): Decision {
  const current = currentPlan(snapshot, now);
  const held = snapshot.runner.paused || snapshot.runner.redFlag !== null || isLost(profile);
  const plan = held ? null : current;
  // Said for every night while the nudges are stopped, it still ends what was said for this one.
  const moved = profile.bedtime !== snapshot.runner.profile.bedtime;
  // What is not safe any more ends at once in every plan, also a stopped one or one that a second run replaced.
  const unsafe = snapshot.plans
    .filter(({ id }) => id !== plan?.id)
    .map((other) => withdraw(other, nudgesOf(snapshot, other), { profile, runs: snapshot.runs }, now));
  const ended = unsafe.flatMap((gone) => gone.nudges);
  if (!plan) {
    return {
      say: [
        {
          kind: 'profile',
          zone: profile.zone ?? zoneOf(snapshot, event).zone,
          intro: isLost(profile) ? lostIntro(profile, true) : intro,
        },
      ],
      changes: {
        runner: { profile },
        nudges: ended,
        ...(current ? { plans: [moved ? withoutBedtime(current) : current] } : {}),
      },
    };
  }
  const rebuilt = rebuild(snapshot, plan, profile, plan.size, now);
  const inWater = rebuilt.inWater || unsafe.some((gone) => gone.inWater);
  return {
    say: [{ kind: 'plan', plan: plan.id, intro: inWater ? { ...intro, outOfWater: true } : intro }],
    changes: {
      runner: { profile },
      plans: [rebuilt.plan],
      nudges: [...rebuilt.nudges, ...ended],
    },
    deliver: true,
  };
}
