import type { Instant } from '../../time.ts';
import { answer, type Decision, plainly } from '../model/decision.ts';
import { move } from '../model/nudge.ts';
import { type Changes, isShut, type Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf } from '../nudges/current-plan.ts';
import { standDown } from '../nudges/reconcile.ts';
import { revive } from './rebuild-plan.ts';

/** What holds a runner's nudges back of itself or by the runner's wish: Stop and closed direct messages. Nothing is lost; each has its way back. */

/** `/recovery stop`. */
export function pause(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  if (!plan) return plainly('nothing-to-stop');
  const nudges = standDown(nudgesOf(snapshot, plan));
  return { ...plainly('stopped'), changes: { runner: { paused: true }, nudges } };
}

/** `/recovery resume`: what is still in its window comes back. */
export function resume(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  if (!plan) return { ...plainly('ready'), changes: { runner: { paused: false } } };
  if (!snapshot.runner.paused) return answer({ kind: 'plan', plan: plan.id, intro: { id: 'never-stopped' } });
  return revive(snapshot, { runner: { paused: false } }, { id: 'back-on' }, now);
}

/** The second try after closed direct messages: one tap. */
export function reachAgain(snapshot: Snapshot, now: Instant): Decision {
  if (!isShut(snapshot.runner)) return plainly('reachable');
  return revive(snapshot, { runner: { reach: 'unknown' } }, { id: 'trying-again' }, now);
}

/** Sending found out that this runner cannot be reached: what waits fails, until they ask for another try. */
export function unreachable(snapshot: Snapshot, reach: 'closed' | 'apart'): Changes {
  // Who deleted everything while a message was on its way stays unknown.
  if (snapshot.plans.length === 0) return {};
  const nudges = snapshot.nudges.flatMap((nudge) => (nudge.state === 'scheduled' ? (move(nudge, 'fail') ?? []) : []));
  return { runner: { reach }, nudges };
}
