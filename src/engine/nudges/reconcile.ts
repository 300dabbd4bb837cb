import { HOUR, type Instant, MINUTE } from '../../time.ts';
import { CHECK, HELLO, isWellCheck, morningCheck, wellChecks } from '../method/steps/checks.ts';
import { nudgeId, type RunnerId } from '../model/ids.ts';
import { move, type Nudge, type NudgeKind, newNudge, rowOf } from '../model/nudge.ts';
import type { Plan, Window } from '../model/plan.ts';
import { isVeryHot } from '../model/run.ts';
import { replace } from './rows.ts';
import { shareMessages } from './share-messages.ts';

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
  /** Rows in these states come back while their window is open: a second try takes failed ones along. */
  readonly revives?: readonly Nudge['state'][];
}

/**
 * The nudges that a plan wants, against those that exist: waiting rows move to the plan's times, rows that it dropped are cancelled, missing ones are made.
 * What was sent, settled or is in a sender's hands stays as it is. Returns only the rows that change.
 */
export function reconcile({ owner, plan, existing, now, hello, fewer, revives = ['cancelled'] }: Reconciling): Nudge[] {
  const wanted = wantedRows(plan, now, hello);
  const own = existing.filter((nudge) => nudge.plan === plan.id && nudge.kind !== 'call');
  const changed: Nudge[] = [];
  for (const [step, { kind, opensAt, dueAt, closesAt }] of wanted) {
    const window = { opensAt, dueAt, closesAt };
    const old = own.find((nudge) => nudge.kind === kind && nudge.step === step);
    if (!old) {
      const id = nudgeId(plan.id, step, 0);
      changed.push(newNudge({ id, owner, plan: plan.id, kind, step, slot: 0, ...window }));
    } else {
      const again = revives.includes(old.state) && closesAt > now;
      const moved =
        move(old, 'reschedule', putOff(old, window)) ??
        (again ? move(old, 'revive', { ...window, attempt: 0, messageKey: null }) : null);
      if (moved) changed.push(moved);
    }
  }
  for (const nudge of own) {
    const planned = nudge.kind === 'step' || isWellCheck(nudge.step);
    const cancelled = planned && !wanted.has(nudge.step) ? move(nudge, 'cancel') : null;
    if (cancelled) changed.push(cancelled);
  }
  return fewer ? replace(changed, shareMessages(replace(own, changed))) : changed;
}

/** What the runner or a back-off put off stays put off, as long as its window allows. */
function putOff(old: Nudge, window: Window): Window {
  const waits = old.message !== null || old.attempt > 0;
  return waits && old.dueAt < window.closesAt ? { ...window, dueAt: Math.max(old.dueAt, window.dueAt) } : window;
}

interface Wanted extends Window {
  readonly kind: NudgeKind;
}

function wantedRows(plan: Plan, now: Instant, hello: boolean): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>(plan.steps.map((step) => [step.step, { ...step, kind: 'step' }]));
  wanted.set(CHECK, {
    kind: 'check',
    opensAt: plan.wake + morningCheck.opens * MINUTE,
    dueAt: plan.wake + morningCheck.due * MINUTE,
    closesAt: plan.wake + morningCheck.closes * MINUTE,
  });
  for (const { id, hours, open } of wellChecksFor(plan)) {
    const dueAt = plan.run.endedAt + hours * HOUR;
    if (dueAt + open * MINUTE > now)
      wanted.set(id, { kind: 'check', opensAt: dueAt, dueAt, closesAt: dueAt + open * MINUTE });
  }
  const first = Math.min(...plan.steps.map((step) => step.dueAt));
  if (hello && first > now + 2 * MINUTE)
    wanted.set(HELLO, { kind: 'hello', opensAt: now, dueAt: now, closesAt: now + HOUR });
  return wanted;
}

/** All check-ins after a T4 day (section 9), the first one after a run in great heat (HT1). */
function wellChecksFor({ tier, run }: Plan) {
  return wellChecks.filter((check) => tier >= 4 || (check.inHeat && isVeryHot(run)));
}

/** Takes every row that still waits out of the queue: a red flag. */
export function cancelAll(nudges: readonly Nudge[]): Nudge[] {
  return nudges.flatMap((nudge) => move(nudge, 'cancel') ?? []);
}

/** Stop, or a newer plan: what waits is taken out of the queue, but for what is safety. Nobody is left in the ice without the hard stop. */
export function standDown(nudges: readonly Nudge[]): Nudge[] {
  return cancelAll(nudges.filter((nudge) => !outlives(nudge, nudges)));
}

/** The calls of a timer that runs, and the check-ins after a T4 day: they come whatever else is stopped. */
export function outlives(nudge: Nudge, all: readonly Nudge[]): boolean {
  return isWellCheck(nudge.step) || (nudge.kind === 'call' && timerRuns(nudge, all));
}

/** The calls of timers that still run, after their rows were cancelled. */
export function reviveTimers(nudges: readonly Nudge[], now: Instant): Nudge[] {
  return nudges.flatMap((nudge) =>
    nudge.kind === 'call' && nudge.state === 'cancelled' && nudge.dueAt > now && timerRuns(nudge, nudges)
      ? (move(nudge, 'revive', { attempt: 0 }) ?? [])
      : [],
  );
}

function timerRuns(call: Nudge, all: readonly Nudge[]): boolean {
  const row = rowOf(all, { id: call.plan }, call.step);
  return row !== null && row.state === 'sent' && row.startedAt !== null;
}
