import type { Inbound } from './adapters/messenger.ts';
import { createClubs } from './app/clubs.ts';
import { compose } from './app/compose.ts';
import { createFollowUp } from './app/follow-up.ts';
import { createHandler } from './app/handle.ts';
import { createLiveAnswers } from './app/live-answers.ts';
import type { AppParts } from './app/parts.ts';
import { createSender, type Sender } from './delivery/sender.ts';
import { isOfClub } from './engine/club/posts.ts';
import type { Nudge, Transition } from './engine/model/nudge.ts';
import { type Instant, stopwatch } from './time.ts';

/** The shell: the only place where engine, store and messengers meet. */
export interface App extends Inbound {
  /**
   * What the ticker wakes: closes windows that are over, sends what is due, waits at most `patience` milliseconds for what is on its way (half a second
   * when left out). Resolves with the milliseconds after which to look again.
   */
  tick(patience?: number): Promise<number>;
  /** Deletes the clubs that removed the bot a day ago: for a start that may never come to its first tick. */
  tidy(): Promise<void>;
  /** Sends nothing more and waits for what is in flight. */
  stop(): Promise<void>;
}

/** Windows that a tick closes at most, of each kind, and how often it looks: milliseconds. */
const MOST_CLOSED = 500;
const CLOSING = 1_000;
/** Milliseconds until the next look: while messages wait for room, and when nothing is due soon. */
const NEXT_LOOK = { overdue: 25, least: 5, most: 250 };

export function createApp(parts: AppParts): App {
  const { store, messengers, clock, log, watch } = parts;
  const live = createLiveAnswers();
  const clubs = createClubs(store, clock);
  const follow = createFollowUp({ store, messengers, clock, log, live, sender: () => sender });
  const sender: Sender = createSender({
    store,
    messengers,
    clock,
    random: parts.random,
    log,
    compose: (owner, claimed, now) => compose({ store }, owner, claimed, now),
    onUnreachable: (owner, reach, nudges) => follow.lost(owner, reach, nudges.some(isOfClub)),
    onMoved: (nudge, by, at) => moved(nudge, by, at),
  });

  /** A summary's end, whatever it was, plans the next one. */
  async function moved(nudge: Nudge, by: Transition, at: Instant): Promise<void> {
    watch?.moved(nudge, by, at);
    if (nudge.kind === 'post' && by !== 'release') await follow.quietly(() => follow.planNextSummary(nudge.owner));
  }

  let closedAt = Number.NEGATIVE_INFINITY;
  async function closeWindows(now: Instant): Promise<void> {
    if (now >= closedAt && now < closedAt + CLOSING) return;
    const closed: readonly Nudge[] = await store.closeWindows(now, MOST_CLOSED);
    closedAt = now;
    for (const nudge of closed) if (nudge.state === 'expired') await moved(nudge, 'expire', now);
    await follow.unanswered(closed.filter((nudge) => nudge.state === 'missed' && !isOfClub(nudge)));
  }

  async function nextLook(): Promise<number> {
    const now = clock.now();
    const open = [...messengers.values()].filter((messenger) => !messenger.heldFor?.());
    const due = await store.nextDue({ platforms: open.map(({ platform }) => platform), openAt: now });
    if (due === null) return NEXT_LOOK.most;
    if (due <= now) return NEXT_LOOK.overdue;
    return Math.min(NEXT_LOOK.most, Math.max(NEXT_LOOK.least, due - now));
  }

  return {
    handle: createHandler(parts, sender, follow, live),
    clubGone: clubs.clubGone,
    clubsHere: clubs.clubsHere,
    tidy: () => clubs.tidy(clock.now()),
    tick: async (patience) => {
      const elapsed = stopwatch();
      const now = clock.now();
      await closeWindows(now);
      await clubs.tidy(now);
      await sender.tick(patience);
      watch?.ticked(elapsed());
      return nextLook();
    },
    stop: () => sender.stop(),
  };
}
