import { type Instant, MINUTE } from '../time.ts';
import { answer, type Decision } from './decision.ts';
import { nudgeId } from './ids.ts';
import type { Mark } from './intent.ts';
import { stepOf } from './method/steps.ts';
import { move, type Nudge, newNudge, snoozeTo } from './nudge.ts';
import type { Plan, PlannedStep } from './plan.ts';
import { replace } from './rows.ts';
import { resequence } from './sequence.ts';
import type { Snapshot } from './snapshot.ts';
import { nudgeCard } from './wording/nudge-card.ts';
import { card, clock, heading, say, text } from './wording/parts.ts';
import { whyCard } from './wording/step-card.ts';
import { whatNext } from './wording/what-next.ts';

/** A click on a nudge, or the same said by hand. Settles it, moves what depends on it, and shows the message in its new state. */
export function mark(snapshot: Snapshot, id: string, as: Mark, now: Instant): Decision {
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
  if (as === 'why') return answer(whyCard(planned));
  if (plan.superseded)
    return answer(
      say('An earlier plan', 'A newer run took over from this plan. Your current one is in /recovery today.'),
    );
  if (snapshot.runner.redFlag)
    return answer(
      say(
        'Paused',
        'Coaching is paused since your red flag. Have it looked at first; then press "I was assessed" in /recovery today.',
      ),
    );
  switch (as) {
    case 'done':
      return settle(snapshot, plan, planned, nudge, 'finish', now);
    case 'out':
      return settle(snapshot, plan, planned, nudge, 'finish', now);
    case 'skip':
      return settle(snapshot, plan, planned, nudge, 'skip', now);
    case 'later':
      return snooze(snapshot, plan, planned, nudge, now);
    case 'start':
      return startTimer(snapshot, plan, planned, nudge, now);
  }
}

function settle(
  snapshot: Snapshot,
  plan: Plan,
  planned: PlannedStep,
  nudge: Nudge,
  by: 'finish' | 'skip',
  now: Instant,
): Decision {
  if (nudge.state === 'done') return answer(already(snapshot, plan, planned, 'is done already', now));
  if (nudge.state === 'skipped' && by === 'skip')
    return answer(already(snapshot, plan, planned, 'is skipped already', now));
  if (by === 'skip' && nudge.closesAt <= now)
    return answer(already(snapshot, plan, planned, 'is past its window anyway', now));
  const settled = move(nudge, by, { settledAt: now, leaseUntil: null, token: null });
  if (!settled) return answer(already(snapshot, plan, planned, 'is settled', now));
  const timers = snapshot.nudges
    .filter((one) => one.plan === plan.id && one.step === nudge.step && one.slot > 0)
    .flatMap((one) => move(one, 'cancel') ?? []);
  const moved = resequence(plan, replace(snapshot.nudges, [settled]), now);
  return changed(snapshot, plan, settled, [settled, ...timers, ...moved], now);
}

function snooze(snapshot: Snapshot, plan: Plan, planned: PlannedStep, nudge: Nudge, now: Instant): Decision {
  const at = snoozeTo(nudge, now);
  if (nudge.state !== 'sent')
    return answer(
      already(
        snapshot,
        plan,
        planned,
        nudge.state === 'scheduled' ? 'is on its way already' : 'is settled already',
        now,
      ),
    );
  if (at === null)
    return answer(
      card(
        heading('Now or not at all'),
        text([
          'The window for this one closes at ',
          clock(nudge.closesAt, plan.zone),
          '. Do it now, or skip it with a clear conscience.',
        ]),
      ),
    );
  const later = move(nudge, 'snooze', { dueAt: at, attempt: 0, messageKey: null, startedAt: null });
  if (!later) return answer(already(snapshot, plan, planned, 'is settled already', now));
  const moved = resequence(plan, replace(snapshot.nudges, [later]), now);
  return changed(snapshot, plan, later, [later, ...moved], now);
}

/** The timer's calls are rows of their own, so that they survive a restart like every other nudge. */
function startTimer(snapshot: Snapshot, plan: Plan, planned: PlannedStep, nudge: Nudge, now: Instant): Decision {
  const timer = stepOf(planned.step)?.timer ?? null;
  if (!timer || planned.substitute) return answer(already(snapshot, plan, planned, 'has no timer', now));
  if (nudge.startedAt !== null) return answer(already(snapshot, plan, planned, 'is being timed already', now));
  if (nudge.state !== 'sent') return answer(already(snapshot, plan, planned, 'is settled already', now));
  const started: Nudge = { ...nudge, startedAt: now };
  const calls = timer.map((call, index) =>
    newNudge({
      id: nudgeId(plan.id, nudge.step, index + 1),
      owner: nudge.owner,
      plan: plan.id,
      step: nudge.step,
      slot: index + 1,
      opensAt: now + call.minute * MINUTE,
      dueAt: now + call.minute * MINUTE,
      closesAt: now + (call.minute + 10) * MINUTE,
    }),
  );
  const moved = resequence(plan, replace(snapshot.nudges, [started]), now);
  return changed(snapshot, plan, started, [started, ...calls, ...moved], now);
}

/** The clicked message in its new state; another message's nudge is answered on its own. */
function changed(snapshot: Snapshot, plan: Plan, nudge: Nudge, nudges: readonly Nudge[], now: Instant): Decision {
  const all = replace(snapshot.nudges, nudges);
  const carried =
    nudge.message === null
      ? [nudge]
      : all.filter((one) => one.plan === plan.id && one.message?.message === nudge.message?.message && one.slot === 0);
  const shown = nudgeCard(plan, carried, all, now);
  return {
    reply: nudge.message === null ? { kind: 'answer', card: shown } : { kind: 'replace', card: shown },
    changes: { nudges, runner: { ignored: 0 } },
  };
}

function already(snapshot: Snapshot, plan: Plan, planned: PlannedStep, how: string, now: Instant) {
  return card(heading(`${planned.name} ${how}`), text(whatNext(plan, snapshot.nudges, now)));
}
