import type { Instant } from '../../time.ts';
import { card, heading, say, text } from '../../wording/parts.ts';
import { assessedButtons, redFlagCard } from '../../wording/red-flag-card.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf } from '../nudges/current-plan.ts';
import { cancelAll } from '../nudges/reconcile.ts';
import { emergencyNumber, type RedFlag, standingFlag } from '../safety/scan.ts';
import { revive } from './rebuild-plan.ts';

/** A red flag stops the coaching at once (RED, ORANGE); AMBER says its piece and goes on. */
export function redFlag(snapshot: Snapshot, flag: RedFlag, event: Event, now: Instant): Decision {
  const shown = redFlagCard(flag, emergencyNumber(event.locale, snapshot.runner.profile.zone ?? event.zone), {
    inWater: snapshot.nudges.some(
      (one) => one.slot === 0 && one.state === 'sent' && one.startedAt !== null && /-bath$/.test(one.step),
    ),
    lostRun:
      event.intent.kind === 'report-run' ||
      (event.intent.kind === 'misread' &&
        event.intent.misread.of === 'finished-run' &&
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
