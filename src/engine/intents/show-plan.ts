import type { Instant } from '../../time.ts';
import { answer, type Decision, plainly } from '../model/decision.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan } from '../nudges/current-plan.ts';

/** `/recovery today`. */
export function today(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  return plan ? answer({ kind: 'plan', plan: plan.id }) : plainly('no-plan');
}

/** `/recovery next`. */
export function next(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  return plan ? answer({ kind: 'next', plan: plan.id }) : plainly('no-plan');
}
