import type { Instant } from '../../time.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import { move } from '../model/nudge.ts';
import type { Changes, Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf } from '../nudges/current-plan.ts';
import { cancelAll, reviveTimers, standDown } from '../nudges/reconcile.ts';
import { replace } from '../nudges/rows.ts';
import { emergencyNumber, type RedFlag, standingFlag } from '../safety/scan.ts';
import { button, buttons, card, heading, say, text } from '../wording/parts.ts';
import { planCard } from '../wording/plan-card.ts';
import { assessedButtons, redFlagCard } from '../wording/red-flag-card.ts';
import { rebuild } from './rebuild-plan.ts';

/** What holds a runner's nudges back: Stop, a red flag, closed direct messages. Nothing is lost; each has its way back. */

/** `/recovery stop`. */
export function pause(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  if (!plan) return answer(say('Nothing to stop', 'No recovery is under way, so I am quiet already.'));
  const nudges = standDown(nudgesOf(snapshot, plan));
  return {
    reply: {
      kind: 'answer',
      card: card(
        heading('Stopped'),
        text('No more nudges for this plan. It stays in /recovery today, and you can have it back.'),
        buttons(button('Resume', 'recovery resume', 'primary')),
      ),
    },
    changes: { runner: { paused: true }, nudges },
  };
}

/** `/recovery resume`: what is still in its window comes back. */
export function resume(snapshot: Snapshot, now: Instant): Decision {
  if (snapshot.runner.redFlag) return clearedBefore(snapshot);
  const plan = currentPlan(snapshot, now);
  if (!plan)
    return {
      ...answer(say('Ready', 'No recovery is under way; your next run starts one.')),
      changes: { runner: { paused: false } },
    };
  if (!snapshot.runner.paused)
    return answer(planCard(plan, nudgesOf(snapshot, plan), snapshot.runner, now, 'It never stopped.'));
  return revive(
    snapshot,
    { runner: { paused: false } },
    'Back on. What still has time comes at its minute; the rest is history.',
    now,
  );
}

/** The second try after closed direct messages: one tap. */
export function reachAgain(snapshot: Snapshot, now: Instant): Decision {
  if (snapshot.runner.reach !== 'closed') return answer(say('All good', 'Your direct messages work as far as I know.'));
  return revive(snapshot, { runner: { reach: 'unknown' } }, 'Trying again now. Look at your direct messages.', now);
}

function revive(snapshot: Snapshot, changes: Changes, intro: string, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  const runner = { ...snapshot.runner, ...changes.runner };
  if (!plan) return { reply: { kind: 'answer', card: say('Ready', 'Your next run starts a new plan.') }, changes };
  const own = nudgesOf(snapshot, plan);
  if (runner.redFlag || runner.paused)
    return { reply: { kind: 'answer', card: planCard(plan, own, runner, now, intro) }, changes };
  // Whatever changed in the profile meanwhile counts from here on.
  const rebuilt = rebuild(snapshot, plan, runner.profile, plan.size, now, ['cancelled', 'failed']);
  const nudges = [...rebuilt.nudges, ...reviveTimers(replace(own, rebuilt.nudges), now)];
  return {
    reply: { kind: 'answer', card: planCard(rebuilt.plan, replace(own, nudges), runner, now, intro) },
    changes: { ...changes, plans: [rebuilt.plan], nudges },
    edits: rebuilt.edits,
    deliver: true,
  };
}

/** A red flag stops the coaching at once (RED, ORANGE); AMBER says its piece and goes on. */
export function redFlag(snapshot: Snapshot, flag: RedFlag, event: Event, now: Instant): Decision {
  const shown = redFlagCard(flag, emergencyNumber(event.locale, snapshot.runner.profile.zone ?? event.zone), {
    inWater: snapshot.nudges.some(
      (one) => one.slot === 0 && one.state === 'sent' && one.startedAt !== null && /-bath$/.test(one.step),
    ),
    lostRun:
      event.intent.kind === 'report-run' ||
      (event.intent.kind === 'misread' &&
        event.intent.misread.example.startsWith('/finished-run') &&
        event.intent.misread.understood.length > 0),
  });
  if (flag.level === 'AMBER') return answer(shown);
  const waiting = snapshot.plans.flatMap((plan) => cancelAll(nudgesOf(snapshot, plan)));
  return {
    reply: { kind: 'answer', card: shown },
    changes: {
      runner: {
        redFlag: { rule: flag.rule, at: now },
        // What is no matter of the body leaves the day's steps as they are.
        ...(flag.waits ? {} : { profile: { ...snapshot.runner.profile, flaggedAt: now } }),
      },
      nudges: waiting,
    },
  };
}

/** "I was assessed". */
export function cleared(snapshot: Snapshot, other: boolean, now: Instant): Decision {
  if (!snapshot.runner.redFlag) return answer(say('All clear', 'Nothing is on hold.'));
  // It was somebody else: this runner's own day is an ordinary one again.
  const profile = { ...snapshot.runner.profile, flaggedAt: other ? null : snapshot.runner.profile.flaggedAt };
  const changes = { runner: { redFlag: null, profile } };
  const back = other
    ? 'I hope they are in good hands. Your own plan goes on.'
    : standingFlag(snapshot.runner.redFlag.rule).back;
  const plan = currentPlan(snapshot, now);
  // A day that went by is no plan any more: six times 'missed' helps nobody who comes back from a clinic.
  if (plan?.steps.every((step) => step.closesAt <= now))
    return {
      reply: {
        kind: 'answer',
        card: say(
          'Welcome back',
          `${back} Nothing is planned now: eat, rest, sleep, and report your next run when you may run again.`,
        ),
      },
      changes,
    };
  return revive(snapshot, changes, back, now);
}

/** While a red flag stands there is no coaching. */
export function clearedBefore(snapshot: Snapshot): Decision {
  const rule = snapshot.runner.redFlag?.rule;
  const { title, say: words } = standingFlag(rule);
  return answer(
    card(heading('First things first'), text(`${title}: that comes first. ${words}`), assessedButtons(rule)),
  );
}

/** Sending found out that this runner cannot be reached: what waits fails, until they ask for another try. */
export function unreachable(snapshot: Snapshot): Changes {
  // Who deleted everything while a message was on its way stays unknown.
  if (snapshot.plans.length === 0) return {};
  const nudges = snapshot.nudges.flatMap((nudge) => (nudge.state === 'scheduled' ? (move(nudge, 'fail') ?? []) : []));
  return { runner: { reach: 'closed' }, nudges };
}
