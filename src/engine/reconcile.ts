import { type Instant, MINUTE } from '../time.ts';
import { nudgeId, type RunnerId } from './ids.ts';
import { morningCheck } from './method/steps.ts';
import { move, type Nudge, newNudge } from './nudge.ts';
import type { Plan, Window } from './plan.ts';

/** Rows that are no step of the method. */
export const HELLO = 'hello';
export const CHECK = 'check';

/**
 * The nudges that a plan wants, against those that exist: waiting rows move to the plan's times, rows that it dropped are cancelled, missing ones are made.
 * What was sent, settled or is in a sender's hands stays as it is. Returns only the rows that change.
 */
export function reconcile(
  owner: RunnerId,
  plan: Plan,
  existing: readonly Nudge[],
  now: Instant,
  withHello: boolean,
): Nudge[] {
  const wanted = new Map<string, Window>(plan.steps.map((step) => [step.step, step]));
  wanted.set(CHECK, checkWindow(plan));
  const first = Math.min(...plan.steps.map((step) => step.dueAt));
  if (withHello && first > now + 2 * MINUTE)
    wanted.set(HELLO, { opensAt: now, dueAt: now, closesAt: now + 60 * MINUTE });
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
    if (wanted.has(nudge.step) || nudge.step === HELLO) continue;
    const cancelled = move(nudge, 'cancel');
    if (cancelled) changed.push(cancelled);
  }
  return changed;
}

/** Next morning's soreness check: half an hour after waking. */
function checkWindow(plan: Plan): Window {
  return {
    opensAt: plan.wake + morningCheck.opens * MINUTE,
    dueAt: plan.wake + morningCheck.due * MINUTE,
    closesAt: plan.wake + morningCheck.closes * MINUTE,
  };
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
