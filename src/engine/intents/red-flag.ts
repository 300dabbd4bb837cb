import type { Instant } from '../../time.ts';
import type { RedFlag } from '../method/red-flags/red-flags.ts';
import { stepOf } from '../method/steps/steps.ts';
import { answer, type Decision, plainly } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf } from '../nudges/current-plan.ts';
import { cancelAll } from '../nudges/reconcile.ts';
import { emergencyNumber } from '../safety/scan.ts';
import { revive } from './rebuild-plan.ts';

/** A red flag stops the coaching at once (RED, ORANGE); AMBER says its piece and goes on. */
export function redFlag(snapshot: Snapshot, flag: RedFlag, event: Event, now: Instant): Decision {
  const shown = answer({
    kind: 'red-flag',
    rule: flag.rule,
    emergencyNumber: emergencyNumber(event.locale, snapshot.runner.profile.zone ?? event.zone),
    inWater: snapshot.nudges.some(
      (nudge) =>
        nudge.slot === 0 &&
        nudge.state === 'sent' &&
        nudge.startedAt !== null &&
        stepOf(nudge.step)?.bath !== undefined,
    ),
    lostRun:
      event.intent.kind === 'report-run' ||
      (event.intent.kind === 'misread' &&
        event.intent.misread.of === 'finished-run' &&
        event.intent.misread.understood.length > 0),
  });
  if (flag.level === 'AMBER') return shown;
  const waiting = snapshot.plans.flatMap((plan) => cancelAll(nudgesOf(snapshot, plan)));
  return {
    ...shown,
    changes: {
      runner: {
        redFlag: { rule: flag.rule, at: now },
        // What is no matter of the body leaves the day's steps as they are.
        ...(flag.ofTheMind ? {} : { profile: { ...snapshot.runner.profile, flaggedAt: now } }),
      },
      nudges: waiting,
    },
  };
}

/** "I was assessed". */
export function clearFlag(snapshot: Snapshot, other: boolean, now: Instant): Decision {
  const { redFlag: stands } = snapshot.runner;
  if (!stands) return plainly('all-clear');
  // It was somebody else: this runner's own day is an ordinary one again.
  const profile = { ...snapshot.runner.profile, flaggedAt: other ? null : snapshot.runner.profile.flaggedAt };
  const changes = { runner: { redFlag: null, profile } };
  const plan = currentPlan(snapshot, now);
  // A day that went by is no plan any more: six times 'missed' helps nobody who comes back from a clinic.
  if (plan?.steps.every((step) => step.closesAt <= now))
    return { ...answer({ kind: 'welcome-back', rule: stands.rule, other }), changes };
  return revive(snapshot, changes, other ? { id: 'somebody-else' } : { id: 'cleared', rule: stands.rule }, now);
}

/** While a red flag stands there is no coaching. */
export function flagStands({ runner }: Snapshot): Decision {
  return answer({ kind: 'flag-stands', rule: runner.redFlag?.rule ?? null });
}
