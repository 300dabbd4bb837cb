import { type Instant, MINUTE } from '../../time.ts';
import { en } from '../../wording/en/index.ts';
import { iceQuestionOf } from '../../wording/ice-question.ts';
import { nudgeCard } from '../../wording/nudge-card.ts';
import { alert, card, clock, heading, say, text } from '../../wording/parts.ts';
import { gateWords, spoken } from '../../wording/spoken.ts';
import { whyCard } from '../../wording/step-card.ts';
import { voiceFor } from '../../wording/voice.ts';
import { whatNext } from '../../wording/what-next.ts';
import { stopsNow } from '../assess/gate-facts.ts';
import { stepOf, timerOf } from '../method/steps/steps.ts';
import { answer, type Decision } from '../model/decision.ts';
import { type MessageRef, nudgeId } from '../model/ids.ts';
import type { Mark } from '../model/intent.ts';
import { move, type Nudge, newNudge, snoozeTo } from '../model/nudge.ts';
import type { Plan, PlannedStep } from '../model/plan.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { resequence } from '../nudges/follow-on.ts';
import { replace } from '../nudges/rows.ts';
import { lastBathAt } from '../planning/history.ts';
import { clearedBefore } from './red-flag.ts';

/** A click on a nudge, or the same said by hand. Settles it, moves what depends on it, and shows the message in its new state; `clicked` is the message with the button. */
export function mark(snapshot: Snapshot, id: string, as: Mark, clicked: MessageRef | null, now: Instant): Decision {
  const nudge = snapshot.nudges.find((one) => one.id === id);
  if (!nudge)
    return answer(
      say(
        'Not one of yours',
        'That button belongs to another runner, or to a recovery so old that I have forgotten it. Nothing changed.',
      ),
    );
  const plan = snapshot.plans.find((one) => one.id === nudge.plan);
  const planned = plan?.steps.find((one) => one.step === nudge.step);
  if (!plan || !planned)
    return answer(
      say(
        'That one is history',
        'The plan behind this button has changed since. /recovery today shows what counts now.',
      ),
    );
  if (as === 'why')
    return answer(
      whyCard(
        voiceFor(en, snapshot.runner.profile),
        plan,
        together(snapshot, plan, nudge).flatMap((one) => plan.steps.find((step) => step.step === one.step) ?? []),
      ),
    );
  if (plan.superseded && nudge.startedAt === null)
    return answer(
      say('An earlier plan', 'A newer run took over from this plan. Your current one is in /recovery today.'),
    );
  if (snapshot.runner.redFlag) return clearedBefore(snapshot);
  const click: Click = { snapshot, plan, planned, nudge, clicked, now };
  switch (as) {
    case 'done':
    case 'out':
      return settle(click, 'finish');
    case 'skip':
      return settle(click, 'skip');
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
  readonly clicked: MessageRef | null;
  readonly now: Instant;
}

/** The rows that came in one message with this one, itself included. */
function together(snapshot: Snapshot, plan: Plan, nudge: Nudge): readonly Nudge[] {
  const { message } = nudge;
  if (message === null) return [nudge];
  return snapshot.nudges.filter(
    (one) => one.plan === plan.id && one.slot === 0 && one.message?.message === message.message,
  );
}

/** Takes the calls of this step's timer out of the queue. */
function silenceTimer(snapshot: Snapshot, nudge: Nudge): Nudge[] {
  return snapshot.nudges
    .filter((one) => one.plan === nudge.plan && one.step === nudge.step && one.slot > 0)
    .flatMap((one) => move(one, 'cancel') ?? []);
}

function settle(click: Click, by: 'finish' | 'skip'): Decision {
  const { snapshot, plan, nudge, now } = click;
  if (nudge.state === 'done') return already(click, 'is done already');
  if (nudge.state === 'skipped' && by === 'skip') return already(click, 'is skipped already');
  if (by === 'skip' && nudge.closesAt <= now) return already(click, 'is past its window anyway');
  const settled = move(nudge, by, { settledAt: now, leaseUntil: null, token: null });
  if (!settled) return already(click, 'is settled');
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
  if (nudge.state !== 'sent')
    return already(click, nudge.state === 'scheduled' ? 'is on its way already' : 'is settled already');
  const open = together(snapshot, plan, nudge).filter((one) => one.state === 'sent' && stepOf(one.step));
  const own = open.map((one) => ({ ...one, closesAt: closingTime(plan, one) }));
  const times = own.map((one) => snoozeTo(one, now));
  if (times.some((at) => at === null))
    return answer(
      card(
        heading('Now or not at all'),
        text([
          'The window for this one closes at ',
          clock(Math.min(...own.map((one) => one.closesAt)), plan.zone),
          '. Do it now, or skip it with a clear conscience.',
        ]),
      ),
    );
  const dueAt = Math.min(...times.filter((at) => at !== null));
  const later = own.flatMap(
    (one) => move(one, 'snooze', { dueAt, attempt: 0, messageKey: null, startedAt: null }) ?? [],
  );
  const timers = open.flatMap((one) => silenceTimer(snapshot, one));
  const moved = resequence(plan, replace(snapshot.nudges, later), now);
  return changed(click, later.find((one) => one.id === nudge.id) ?? nudge, [...later, ...timers, ...moved]);
}

/** A timer that ran has kept the row open for longer, and bedtime may have moved since it was sent: put off, the step's own window counts. */
function closingTime(plan: Plan, { step, closesAt }: Nudge): Instant {
  const planned = plan.steps.find((one) => one.step === step)?.closesAt ?? closesAt;
  const window = stepOf(step)?.window;
  return window?.anchor === 'bed' ? Math.min(planned, plan.bed + window.closes * MINUTE) : planned;
}

/** The timer's calls are rows of their own, so that they survive a restart like every other nudge. */
function startTimer(click: Click): Decision {
  const { snapshot, plan, planned, nudge, now } = click;
  const timer = timerOf(planned);
  if (!timer) return already(click, 'has no timer');
  if (nudge.startedAt !== null) return already(click, 'is being timed already');
  if (nudge.state !== 'sent') return already(click, 'is settled already');
  // What was safe when the message went out may not be any more: a health fact came in, say.
  const day = {
    iceAt: lastBathAt(snapshot, 'cold'),
    epsomAt: lastBathAt(snapshot, 'warm'),
    runs: snapshot.runs,
  };
  const danger = stopsNow({ ...plan, ...day, profile: snapshot.runner.profile }, planned.step, now);
  if (danger)
    return answer(
      card(
        heading(`No ${spoken(voiceFor(en, snapshot.runner.profile), plan, planned).name.toLowerCase()} now`),
        alert(gateWords(en, danger.id) ?? ''),
        ...iceQuestionOf(danger.question),
      ),
    );
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
  const old = snapshot.nudges.find((one) => one.id === id);
  const revived = old ? move(old, 'revive', { ...window, attempt: 0, messageKey: null }) : null;
  return (
    revived ?? newNudge({ id, owner: nudge.owner, plan: nudge.plan, kind: 'call', step: nudge.step, slot, ...window })
  );
}

/** The step's own message in its new state. When the button was on another one (a timer's call), that one closes and its own is rewritten. */
function changed(click: Click, nudge: Nudge, nudges: readonly Nudge[]): Decision {
  const { snapshot, plan, clicked, now } = click;
  const all = replace(snapshot.nudges, nudges);
  const shown = nudgeCard(
    voiceFor(en, snapshot.runner.profile),
    plan,
    together({ ...snapshot, nudges: all }, plan, nudge),
    all,
    now,
  );
  const changes = { nudges };
  const { message } = nudge;
  if (message === null) return { reply: { kind: 'answer', card: shown }, changes };
  const elsewhere = clicked !== null && clicked.message !== message.message;
  return {
    reply: { kind: 'replace', card: shown },
    changes,
    ...(elsewhere ? { edits: [{ message, card: shown }] } : {}),
  };
}

function already({ snapshot, plan, planned, now }: Click, how: string): Decision {
  return answer(
    card(
      heading(`${spoken(voiceFor(en, snapshot.runner.profile), plan, planned).name} ${how}`),
      text(whatNext(voiceFor(en, snapshot.runner.profile), plan, snapshot.nudges, now)),
    ),
  );
}
