import type { Instant } from '../../time.ts';
import { en } from '../../wording/en/index.ts';
import { button, buttons, card, heading, say, text } from '../../wording/parts.ts';
import { planCard } from '../../wording/plan-card.ts';
import { voiceFor } from '../../wording/voice.ts';
import { answer, type Decision } from '../model/decision.ts';
import { move } from '../model/nudge.ts';
import type { Changes, Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf } from '../nudges/current-plan.ts';
import { standDown } from '../nudges/reconcile.ts';
import { revive } from './rebuild-plan.ts';
import { clearedBefore } from './red-flag.ts';

/** What holds a runner's nudges back of itself or by the runner's wish: Stop and closed direct messages. Nothing is lost; each has its way back. */

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
    return answer(
      planCard(
        voiceFor(en, snapshot.runner.profile),
        plan,
        nudgesOf(snapshot, plan),
        snapshot.runner,
        now,
        'It never stopped.',
      ),
    );
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

/** Sending found out that this runner cannot be reached: what waits fails, until they ask for another try. */
export function unreachable(snapshot: Snapshot): Changes {
  // Who deleted everything while a message was on its way stays unknown.
  if (snapshot.plans.length === 0) return {};
  const nudges = snapshot.nudges.flatMap((nudge) => (nudge.state === 'scheduled' ? (move(nudge, 'fail') ?? []) : []));
  return { runner: { reach: 'closed' }, nudges };
}
