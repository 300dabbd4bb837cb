import type { Instant } from '../../time.ts';
import type { IceScreen } from '../method/facts.ts';
import type { Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import { move, type Nudge } from '../model/nudge.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan } from '../nudges/current-plan.ts';
import { replace, withdrawnRecord } from '../nudges/rows.ts';
import { withProfile } from './rebuild-plan.ts';

/** The one tap before a first ice bath (C14). The tap is the consent to keep this one answer; today's plan follows at once. */
export function screenIce(
  snapshot: Snapshot,
  answer: IceScreen,
  event: Pick<Event, 'zone' | 'locale'>,
  now: Instant,
): Decision {
  const { profile } = snapshot.runner;
  const waiting = answer === 'some' || snapshot.runner.paused ? [] : shownInstead(snapshot, now);
  const reopened = waiting.flatMap(
    (row) => move(row, 'snooze', { dueAt: now, message: null, messageKey: null, attempt: 0 }) ?? [],
  );
  const decision = withProfile(
    { ...snapshot, nudges: replace(snapshot.nudges, reopened) },
    { ...profile, iceScreen: answer },
    { id: 'ice-screen', answer },
    event,
    now,
  );
  const records = waiting.flatMap((row) => withdrawnRecord(row) ?? []);
  return {
    ...decision,
    changes: { ...decision.changes, nudges: [...replace(reopened, decision.changes.nudges ?? []), ...records] },
  };
}

/** The message that offered something gentler because nobody had answered: it lies open, and a bath takes its place. */
function shownInstead(snapshot: Snapshot, now: Instant): readonly Nudge[] {
  const plan = currentPlan(snapshot, now);
  const asked = plan?.leftOut.find(({ question }) => question !== undefined);
  return snapshot.nudges.filter(
    (row) =>
      row.plan === plan?.id && row.step === asked?.step && row.slot === 0 && row.state === 'sent' && row.closesAt > now,
  );
}
