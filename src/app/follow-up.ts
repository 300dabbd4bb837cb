import type { Log } from '../adapters/log.ts';
import type { Messenger } from '../adapters/messenger.ts';
import type { Card } from '../card.ts';
import type { Lost } from '../delivery/deliver.ts';
import type { Sender } from '../delivery/sender.ts';
import { nextSummaryRows, refresh } from '../engine/club/posts.ts';
import { afterUnanswered } from '../engine/intents/fewer-messages.ts';
import { unreachable } from '../engine/intents/stop-and-resume.ts';
import type { Decision } from '../engine/model/decision.ts';
import { type ClubId, platformOf, type RunnerId } from '../engine/model/ids.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import { isShut, type Snapshot } from '../engine/model/snapshot.ts';
import type { Store } from '../store/store.ts';
import type { Clock, Instant } from '../time.ts';
import type { LiveAnswers } from './live-answers.ts';
import { closed, planAgain, redrawn } from './tell.ts';

export interface FollowUpParts {
  readonly store: Store;
  readonly messengers: ReadonlyMap<string, Messenger>;
  readonly clock: Clock;
  readonly log: Log;
  readonly live: LiveAnswers;
  /** Asked for when it is needed: it calls back into this. */
  readonly sender: () => Sender;
}

/** What happens after an answer, a message or a tick, outside every transaction; a failure is logged and costs nobody else theirs. */
export function createFollowUp({ store, messengers, clock, log, live, sender }: FollowUpParts) {
  /** What follows an answer: nudges that are due now, messages to draw again, today's post. Its card says that direct messages are closed. */
  async function afterwards(
    runner: RunnerId,
    decision: Decision,
    before: Snapshot,
    now: Instant,
  ): Promise<Card | null> {
    let shut: Card | null = null;
    await quietly(async () => {
      for (const message of decision.redraw ?? []) {
        const card = redrawn(before, decision, message, now);
        if (card) await edit(runner, message, card);
      }
      await redrawAnswer(runner, decision, before, now);
      // A run is what a summary is about: should the row of the next one have been lost, it comes back here.
      const club = decision.changes.addRun?.club;
      if (club) await quietly(() => planNextSummary(club));
      if (decision.deliver) {
        await sender().deliverFor(runner);
        const { runner: now } = await store.read(runner, clock.now());
        if (isShut(now)) shut = closed(now);
      }
      const forgotten = decision.changes.forget === true;
      if (forgotten || decision.changes.nudges?.some((nudge) => nudge.state === 'done'))
        await refreshPosts(before, forgotten);
      return null;
    });
    return shut;
  }

  /** The plan that was shown privately a while ago says what is true now. An answer that shows it itself is the newer one, or took its place. */
  async function redrawAnswer(runner: RunnerId, decision: Decision, before: Snapshot, now: Instant): Promise<void> {
    if (decision.changes.forget) return live.forget(runner);
    const shown = decision.say.some(({ kind }) => kind === 'plan') ? null : live.of(runner, now);
    const card = shown && planAgain(before, decision, shown.told, now);
    if (card) await shown.redraw(card);
  }

  /** Today's post of every club of this runner, if it is out, is to say what is true now. A name that must go waits for nothing. */
  async function refreshPosts(before: Snapshot, urgent: boolean): Promise<void> {
    const now = clock.now();
    for (const { club } of before.memberships) {
      await store.updateClub(club, { now, since: now, once: null }, (snapshot) => ({
        changes: { posts: refresh(snapshot, now, urgent) },
      }));
      if (urgent) await sender().deliverFor(club);
    }
  }

  async function edit(owner: RunnerId, message: NonNullable<Nudge['message']>, card: Card): Promise<void> {
    const result = await messengers.get(platformOf(owner))?.edit(message, card, owner);
    if (result && result.kind !== 'delivered') log.warn({ result: result.kind }, 'A message was not rewritten');
  }

  async function planNextSummary(club: ClubId): Promise<null> {
    const now = clock.now();
    await store.updateClub(club, { now, since: now, once: null }, (snapshot) => ({
      changes: { posts: nextSummaryRows(snapshot, now) },
    }));
    return null;
  }

  /** Messages that nobody answered: their runners get fewer, and one runner's trouble keeps nobody else from theirs. */
  async function unanswered(missed: readonly Nudge[]): Promise<void> {
    const now = clock.now();
    for (const [runner, nudges] of Map.groupBy(missed, (nudge) => nudge.owner)) {
      const fewer = (snapshot: Snapshot) => ({ changes: afterUnanswered(snapshot, nudges, now) });
      await quietly(() => store.update(runner, { now, once: null }, fewer).then(() => null));
    }
  }

  /** A runner who cannot be reached is left alone until they ask. A club's next post is tried at its time: a permission may have come back. */
  async function lost(owner: RunnerId | ClubId, reach: Lost, post: boolean): Promise<void> {
    log.warn({ platform: platformOf(owner), reach }, 'A destination cannot be reached');
    if (!post)
      await store.update(owner, { now: clock.now(), once: null }, (snapshot) => ({
        changes: unreachable(snapshot, reach === 'apart' ? 'apart' : 'closed'),
      }));
  }

  async function quietly(work: () => Promise<Card | null>): Promise<Card | null> {
    try {
      return await work();
    } catch (error) {
      log.error({ err: error }, 'What follows an answer failed');
      return null;
    }
  }

  return { afterwards, planNextSummary, unanswered, lost, quietly };
}

export type FollowUp = ReturnType<typeof createFollowUp>;
