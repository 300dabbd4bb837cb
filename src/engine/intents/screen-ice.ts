import type { Instant } from '../../time.ts';
import { card, heading, text } from '../../wording/parts.ts';
import type { IceScreen } from '../method/facts.ts';
import type { Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import { move, type Nudge } from '../model/nudge.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan } from '../nudges/current-plan.ts';
import { replace } from '../nudges/rows.ts';
import { withProfile } from './rebuild-plan.ts';

const words = {
  none: 'Noted. The first one is 15 °C (59 °F) for five minutes, and not alone.',
  some: 'Then no tub until a clinician said yes. A cool shower and legs up do the job today.',
  asked: 'Good. Whatever they told you about cold water wins over me.',
} as const satisfies Record<IceScreen, string>;

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
    words[answer],
    event,
    now,
  );
  const edits = waiting.flatMap(({ message }) =>
    message
      ? [
          {
            message,
            card: card(heading('➖ Cool shower, legs up'), text('The tub instead: it has a message of its own.')),
          },
        ]
      : [],
  );
  return {
    ...decision,
    changes: { ...decision.changes, nudges: replace(reopened, decision.changes.nudges ?? []) },
    edits: [...(decision.edits ?? []), ...edits],
  };
}

/** The message that offered something gentler because nobody had answered: it lies open, and a bath takes its place. */
function shownInstead(snapshot: Snapshot, now: Instant): readonly Nudge[] {
  const plan = currentPlan(snapshot, now);
  const asked = plan?.left.find((one) => one.question !== undefined);
  return snapshot.nudges.filter(
    (row) =>
      row.plan === plan?.id && row.step === asked?.step && row.slot === 0 && row.state === 'sent' && row.closesAt > now,
  );
}
