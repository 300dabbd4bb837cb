import { HOUR, type Instant, MINUTE } from '../time.ts';
import { fold } from './fold.ts';
import { nudgeId, type RunnerId } from './ids.ts';
import { CHECK, HELLO, isWellCheck, morningCheck, wellChecks } from './method/checks.ts';
import { stepOf } from './method/steps.ts';
import { move, type Nudge, newNudge } from './nudge.ts';
import type { Plan, Window } from './plan.ts';
import { replace } from './rows.ts';

export interface Reconciling {
  readonly owner: RunnerId;
  readonly plan: Plan;
  /** The runner's rows so far. */
  readonly existing: readonly Nudge[];
  readonly now: Instant;
  /** A new plan says hello when nothing else is due at once. */
  readonly hello: boolean;
  /** The runner wants few messages. */
  readonly fewer: boolean;
}

/**
 * The nudges that a plan wants, against those that exist: waiting rows move to the plan's times, rows that it dropped are cancelled, missing ones are made.
 * What was sent, settled or is in a sender's hands stays as it is. Returns only the rows that change.
 */
export function reconcile({ owner, plan, existing, now, hello, fewer }: Reconciling): Nudge[] {
  const wanted = wantedRows(plan, now, hello);
  const own = existing.filter((nudge) => nudge.plan === plan.id && nudge.slot === 0);
  const changed: Nudge[] = [];
  for (const [step, { opensAt, dueAt, closesAt }] of wanted) {
    const window = { opensAt, dueAt, closesAt };
    const old = own.find((nudge) => nudge.step === step);
    if (!old) changed.push(newNudge({ id: nudgeId(plan.id, step, 0), owner, plan: plan.id, step, slot: 0, ...window }));
    else {
      const moved =
        move(old, 'reschedule', window) ??
        (old.state === 'cancelled' ? move(old, 'revive', { ...window, attempt: 0, messageKey: null }) : null);
      if (moved) changed.push(moved);
    }
  }
  for (const nudge of own) {
    const planned = stepOf(nudge.step) !== null || isWellCheck(nudge.step);
    const cancelled = planned && !wanted.has(nudge.step) ? move(nudge, 'cancel') : null;
    if (cancelled) changed.push(cancelled);
  }
  return fewer ? replace(changed, fold(replace(own, changed))) : changed;
}

function wantedRows(plan: Plan, now: Instant, hello: boolean): Map<string, Window> {
  const wanted = new Map<string, Window>(plan.steps.map((step) => [step.step, step]));
  wanted.set(CHECK, {
    opensAt: plan.wake + morningCheck.opens * MINUTE,
    dueAt: plan.wake + morningCheck.due * MINUTE,
    closesAt: plan.wake + morningCheck.closes * MINUTE,
  });
  if (plan.tier >= 4)
    for (const { id, hours, open } of wellChecks) {
      const dueAt = plan.run.endedAt + hours * HOUR;
      if (dueAt + open * MINUTE > now) wanted.set(id, { opensAt: dueAt, dueAt, closesAt: dueAt + open * MINUTE });
    }
  const first = Math.min(...plan.steps.map((step) => step.dueAt));
  if (hello && first > now + 2 * MINUTE) wanted.set(HELLO, { opensAt: now, dueAt: now, closesAt: now + HOUR });
  return wanted;
}

/** Takes every row that still waits out of the queue: Stop, a red flag, a newer plan. */
export function cancelAll(nudges: readonly Nudge[]): Nudge[] {
  return nudges.flatMap((nudge) => move(nudge, 'cancel') ?? []);
}

/** Puts cancelled and failed rows back where their window is still open; the others stay as they are. */
export function reviveAll(nudges: readonly Nudge[], now: Instant): Nudge[] {
  return nudges.flatMap((nudge) => {
    if (nudge.closesAt <= now) return [];
    const revived = move(nudge, 'revive', { attempt: 0, messageKey: null, dueAt: Math.max(nudge.dueAt, now) });
    return revived ?? [];
  });
}
