import { type Instant, MINUTE } from '../../time.ts';
import { stopsNow } from '../assess/gate-facts.ts';
import { type StepId, stepOf, timerOf } from '../method/steps/steps.ts';
import { answer, type Decision, plainly } from '../model/decision.ts';
import { nudgeId } from '../model/ids.ts';
import type { Mark } from '../model/intent.ts';
import { move, type Nudge, newNudge, snoozeTo } from '../model/nudge.ts';
import { type Plan, type PlannedStep, stepIn } from '../model/plan.ts';
import type { Already } from '../model/say.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { resequence } from '../nudges/follow-on.ts';
import { carriedBy, replace } from '../nudges/rows.ts';
import { lastBathAt } from '../planning/history.ts';
import { flagStands } from './red-flag.ts';

/** A click on a nudge, or the same said by hand. Settles it, moves what depends on it, and shows the message in its new state. */
export function mark(snapshot: Snapshot, id: string, as: Mark, now: Instant): Decision {
  const nudge = snapshot.nudges.find((row) => row.id === id);
  if (!nudge) return plainly('strange-button');
  const plan = snapshot.plans.find((known) => known.id === nudge.plan);
  const planned = plan?.steps.find(({ step }) => step === nudge.step);
  if (!plan || !planned) return plainly('history-button');
  if (as === 'why') return answer({ kind: 'why', plan: plan.id, steps: stepsBeside(snapshot, plan, nudge) });
  if (plan.superseded && nudge.startedAt === null) return plainly('earlier-plan');
  if (snapshot.runner.redFlag) return flagStands(snapshot);
  const click: Click = { snapshot, plan, planned, nudge, now };
  switch (as) {
    case 'done':
    case 'out':
      return markStep(click, 'finish');
    case 'skip':
      return markStep(click, 'skip');
    case 'later':
      return snooze(click);
    case 'start':
      return startTimer(click);
  }
}

interface Click {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly planned: PlannedStep;
  readonly nudge: Nudge;
  readonly now: Instant;
}

/** The rows that came in one message with this one, itself included. */
function together(snapshot: Snapshot, plan: Plan, nudge: Nudge): readonly Nudge[] {
  const { message } = nudge;
  if (message === null) return [nudge];
  return snapshot.nudges.filter(
    (row) => row.plan === plan.id && row.slot === 0 && row.message?.message === message.message,
  );
}

/** The steps of that message, this one's alone where it has none. */
function stepsBeside(snapshot: Snapshot, plan: Plan, nudge: Nudge): readonly StepId[] {
  return together(snapshot, plan, nudge).flatMap((row) => plan.steps.find(({ step }) => step === row.step)?.step ?? []);
}

/** Takes the calls of this step's timer out of the queue. */
function silenceTimer(snapshot: Snapshot, nudge: Nudge): Nudge[] {
  return snapshot.nudges
    .filter((row) => row.kind === 'call' && row.plan === nudge.plan && row.step === nudge.step)
    .flatMap((call) => move(call, 'cancel') ?? []);
}

function markStep(click: Click, by: 'finish' | 'skip'): Decision {
  const { snapshot, plan, nudge, now } = click;
  if (nudge.state === 'done') return already(click, 'done');
  if (nudge.state === 'skipped' && by === 'skip') return already(click, 'skipped');
  if (by === 'skip' && nudge.closesAt <= now) return already(click, 'past');
  const settled = move(nudge, by, { settledAt: now, leaseUntil: null, token: null });
  if (!settled) return already(click, 'settled');
  const moved = resequence(plan, replace(snapshot.nudges, [settled]), now);
  const decision = changed(click, settled, [settled, ...silenceTimer(snapshot, nudge), ...moved]);
  if (by !== 'finish' || !countsAsBath(click)) return decision;
  const { profile: known } = snapshot.runner;
  const profile = { ...known, iceTakenAt: known.iceTakenAt ?? now };
  return { ...decision, changes: { ...decision.changes, runner: { profile } } };
}

/** Minutes on the timer from which an ice bath makes nobody a first-timer any more (C14); one that was not timed counts as told. */
const BATH_COUNTS = 3;

function countsAsBath({ planned, nudge, now }: Click): boolean {
  if (stepOf(planned.step)?.bath !== 'cold' || planned.stands === 'instead') return false;
  return nudge.startedAt === null || now - nudge.startedAt >= BATH_COUNTS * MINUTE;
}

/** Puts off everything that lies open in the message: what came together stays together. */
function snooze(click: Click): Decision {
  const { snapshot, plan, nudge, now } = click;
  if (nudge.state !== 'sent') return already(click, nudge.state === 'scheduled' ? 'coming' : 'settled-already');
  const open = together(snapshot, plan, nudge).filter(({ state, kind }) => state === 'sent' && kind === 'step');
  const own = open.map((row) => ({ ...row, closesAt: closingTime(plan, row) }));
  const times = own.map((row) => snoozeTo(row, now));
  if (times.some((at) => at === null))
    return answer({
      kind: 'now-or-never',
      plan: plan.id,
      closesAt: Math.min(...own.map(({ closesAt }) => closesAt)),
    });
  const dueAt = Math.min(...times.filter((at) => at !== null));
  const later = own.flatMap(
    (row) => move(row, 'snooze', { dueAt, attempt: 0, messageKey: null, startedAt: null }) ?? [],
  );
  const timers = open.flatMap((row) => silenceTimer(snapshot, row));
  const moved = resequence(plan, replace(snapshot.nudges, later), now);
  return changed(click, later.find(({ id }) => id === nudge.id) ?? nudge, replace([...later, ...timers], moved));
}

/** A timer that ran has kept the row open for longer, and bedtime may have moved since it was sent: put off, the step's own window counts. */
function closingTime(plan: Plan, { step, closesAt }: Nudge): Instant {
  const planned = stepIn(plan, step)?.closesAt ?? closesAt;
  const window = stepOf(step)?.window;
  return window?.anchor === 'bed' ? Math.min(planned, plan.bed + window.closes * MINUTE) : planned;
}

/** The timer's calls are rows of their own, so that they survive a restart like every other nudge. */
function startTimer(click: Click): Decision {
  const { snapshot, plan, planned, nudge, now } = click;
  const timer = timerOf(planned);
  if (!timer) return already(click, 'no-timer');
  if (nudge.startedAt !== null) return already(click, 'timed');
  if (nudge.state !== 'sent') return already(click, 'settled-already');
  // What was safe when the message went out may not be any more: a health fact came in, say.
  const day = {
    iceAt: lastBathAt(snapshot, 'cold'),
    epsomAt: lastBathAt(snapshot, 'warm'),
    runs: snapshot.runs,
  };
  const danger = stopsNow({ ...plan, ...day, profile: snapshot.runner.profile }, planned.step, now);
  if (danger)
    return answer({
      kind: 'gate-stops',
      plan: plan.id,
      step: planned.step,
      gate: danger.id,
      ...(danger.question ? { question: danger.question } : {}),
    });
  const lastCall = Math.max(...timer.map((call) => call.minute)) * MINUTE;
  // The row stays open as long as its timer runs, so its calls outlive a window that closes meanwhile.
  const started: Nudge = { ...nudge, startedAt: now, closesAt: Math.max(nudge.closesAt, now + lastCall + 10 * MINUTE) };
  const calls = timer.map((call, index) => timerRow(snapshot, nudge, index + 1, now + call.minute * MINUTE));
  const moved = resequence(plan, replace(snapshot.nudges, [started]), now);
  return changed(click, started, [started, ...calls, ...moved]);
}

/** A call that was taken out of the queue by Later comes back with the next start. */
function timerRow(snapshot: Snapshot, nudge: Nudge, slot: number, dueAt: Instant): Nudge {
  const window = { opensAt: dueAt, dueAt, closesAt: dueAt + 10 * MINUTE };
  const id = nudgeId(nudge.plan, nudge.step, slot);
  const old = snapshot.nudges.find((row) => row.id === id);
  const revived = old ? move(old, 'revive', { ...window, attempt: 0, messageKey: null }) : null;
  return (
    revived ?? newNudge({ id, owner: nudge.owner, plan: nudge.plan, kind: 'call', step: nudge.step, slot, ...window })
  );
}

/** The step's own message in its new state. When the button was on another one (a timer's call), that one closes too. */
function changed(click: Click, nudge: Nudge, nudges: readonly Nudge[]): Decision {
  const { snapshot, plan } = click;
  const all = replace(snapshot.nudges, nudges);
  const shown = (nudge.message === null ? [nudge] : carriedBy(all, nudge.message)).map(({ id }) => id);
  const decision = { ...answer({ kind: 'rows', plan: plan.id, nudges: shown }), changes: { nudges } };
  return nudge.message === null ? decision : { ...decision, replaces: true };
}

function already({ plan, planned }: Click, how: Already): Decision {
  return answer({ kind: 'already', plan: plan.id, step: planned.step, how });
}
