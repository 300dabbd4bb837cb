import type { Instant } from '../../time.ts';
import { endedIn } from '../assess/run-end.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Nudge } from '../model/nudge.ts';
import type { Plan, PlannedStep } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { PlanSize } from '../model/run.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf } from '../nudges/current-plan.ts';
import { endedSteps } from '../nudges/follow-on.ts';
import { reconcile } from '../nudges/reconcile.ts';
import { replace } from '../nudges/rows.ts';
import { buildPlan } from '../planning/build-plan.ts';
import { historyOf } from '../planning/history.ts';
import { say } from '../wording/parts.ts';
import { planCard } from '../wording/plan-card.ts';
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
    reply: { kind: 'replace', card: planCard(rebuilt.plan, rebuilt.all, snapshot.runner, now, intro) },
    changes: { plans: [rebuilt.plan], nudges: rebuilt.nudges },
    edits: rebuilt.edits,
    deliver: true,
  };
}
