import type { Log } from './adapters/log.ts';
import type { Answer, Inbound, Messenger, Request } from './adapters/messenger.ts';
import { compose } from './app/compose.ts';
import { closed as closedCard, clubAnswer, redrawn, replyTo, trouble, unpostable, withExport } from './app/tell.ts';
import type { Watch } from './app/watch.ts';
import type { Card } from './card.ts';
import { type Command, type Heard, helpOf, parse } from './command.ts';
import { createSender, type Sender } from './delivery/sender.ts';
import type { Book } from './engine/ask/open-book.ts';
import { decideClub, type TeamIntent } from './engine/club/decide-club.ts';
import { followUp, isOfClub, refresh } from './engine/club/posts.ts';
import { decide } from './engine/decide.ts';
import { ignored } from './engine/intents/fewer-messages.ts';
import { unreachable } from './engine/intents/stop-and-resume.ts';
import type { Decision } from './engine/model/decision.ts';
import { type ClubId, platformOf, type RunnerId } from './engine/model/ids.ts';
import type { Event, Intent } from './engine/model/intent.ts';
import type { Nudge, Transition } from './engine/model/nudge.ts';
import type { Snapshot, Visibility } from './engine/model/snapshot.ts';
import { findRedFlag } from './engine/safety/scan.ts';
import type { Store } from './store/store.ts';
import { type Clock, DAY, type Instant, stopwatch } from './time.ts';

export interface AppParts {
  readonly store: Store;
  readonly messengers: ReadonlyMap<string, Messenger>;
  readonly commands: readonly Command[];
  readonly book: Book;
  readonly clock: Clock;
  readonly random: () => number;
  /** Ten base62 characters. */
  readonly freshId: () => string;
  readonly log: Log;
  readonly watch?: Watch;
}

/** The shell: the only place where engine, store and messengers meet. */
export interface App extends Inbound {
  /** What the ticker wakes: closes windows that are over, sends what is due. */
  tick(): Promise<void>;
  /** Sends nothing more and waits for what is in flight. */
  stop(): Promise<void>;
}

export function createApp(parts: AppParts): App {
  const { store, messengers, clock, log, watch } = parts;
  const help = helpOf(parts.commands);
  const sender: Sender = createSender({
    store,
    messengers,
    clock,
    random: parts.random,
    log,
    compose: (owner, claimed, now) => compose({ store }, owner, claimed, now),
    onUnreachable: (owner, reach, nudges) => lost(owner, reach, nudges.some(isOfClub)),
    onMoved: (nudge, by, at) => moved(nudge, by, at),
  });

  /** A summary's end, whatever it was, plans the next one. */
  async function moved(nudge: Nudge, by: Transition, at: Instant): Promise<void> {
    watch?.moved(nudge, by, at);
    if (nudge.kind === 'post' && by !== 'release') await quietly(() => planNextSummary(nudge.owner));
  }

  async function handle(request: Request): Promise<Answer> {
    const elapsed = stopwatch();
    const platform = platformOf(request.runner.id);
    let intent: Intent['kind'] | null = null;
    try {
      const heard = parse(parts.commands, request.said, request.club?.captain ?? false);
      intent = heard.intent.kind;
      const answered = await answerTo(request, heard);
      watch?.handled(platform, 'ok', elapsed());
      return answered;
    } catch (error) {
      log.error({ err: error, intent, platform }, 'Handling a request failed');
      watch?.handled(platform, 'failed', elapsed());
      return plainly(trouble());
    }
  }

  /** Danger in what was typed comes first, then what nobody could resolve. */
  async function answerTo(request: Request, heard: Heard): Promise<Answer> {
    const { club, unclear } = request;
    if ((!unclear && !isTeam(heard)) || findRedFlag(heard.words) !== null) return handleRunner(request, heard);
    if (unclear && heard.intent.kind !== 'team-captains') return plainly(unclear);
    return isTeam(heard) && club ? handleTeam(request, club, heard) : handleRunner(request, heard);
  }

  async function handleRunner(request: Request, heard: Heard): Promise<Answer> {
    const { runner } = request;
    const now = clock.now();
    const freshId = parts.freshId();
    const { before, ...decision } = await store.update(runner.id, { now, once: request.id }, (snapshot, repeated) => {
      const event: Event = {
        ...heard,
        name: runner.name,
        zone: runner.zone,
        locale: runner.locale,
        club: request.club?.id ?? null,
        freshId,
        message: request.message,
        repeated,
      };
      return { ...decide(snapshot, event, now, parts.book), before: snapshot };
    });
    if (decision.changes.forget) messengers.get(platformOf(runner.id))?.forget?.(runner.id);
    const told = replyTo(before, decision, now, help);
    const reply = heard.intent.kind === 'export' ? withExport(told, await store.export(runner.id)) : told;
    return { reply, later: afterwards(runner.id, decision, before, now) };
  }

  async function handleTeam(
    request: Request,
    club: NonNullable<Request['club']>,
    heard: Heard & { intent: TeamIntent },
  ): Promise<Answer> {
    const now = clock.now();
    const asker = {
      runner: request.runner.id,
      channel: club.channel,
      zone: request.runner.zone ?? (await store.read(request.runner.id, now)).runner.profile.zone,
    };
    const { intent } = heard;
    if (intent.kind === 'team-visibility' && intent.visibility !== null)
      await appear(request.runner, club.id, intent.visibility);
    const decision = await store.updateClub(club.id, { now, since: now - 2 * DAY, once: request.id }, (snapshot) =>
      decideClub(snapshot, heard.intent, asker, now),
    );
    return {
      reply: { kind: 'answer', card: clubAnswer(decision) },
      later: quietly(async () => {
        if (!decision.deliver) return null;
        await sender.deliverFor(club.id);
        const latest = (await store.readClub(club.id, now))?.posts.find((post) => post.dueAt <= now);
        return heard.intent.kind === 'team-summary' && latest?.state === 'failed' ? unpostable() : null;
      }),
    };
  }

  /** Also for somebody who has not run yet: their wish is known before their first run is. */
  async function appear(runner: Request['runner'], club: ClubId, visibility: Visibility): Promise<void> {
    const now = clock.now();
    await store.update(runner.id, { now, once: null }, () => ({
      changes: { membership: { club, name: runner.name, visibility, seenAt: now } },
    }));
  }

  /** Messages that nobody answered: their runners get fewer, and one runner's trouble keeps nobody else from theirs. */
  async function unanswered(missed: readonly Nudge[]): Promise<void> {
    const now = clock.now();
    for (const [runner, nudges] of Map.groupBy(missed, (nudge) => nudge.owner)) {
      const fewer = (snapshot: Snapshot) => ({ changes: ignored(snapshot, nudges, now) });
      await quietly(() => store.update(runner, { now, once: null }, fewer).then(() => null));
    }
  }

  /** What follows an answer: nudges that are due now, messages to rewrite, today's post. Its card says that direct messages are closed. */
  async function afterwards(
    runner: RunnerId,
    decision: Decision,
    before: Snapshot,
    now: Instant,
  ): Promise<Card | null> {
    let closed: Card | null = null;
    await quietly(async () => {
      for (const message of decision.redraw ?? []) {
        const card = redrawn(before, decision, message, now);
        if (card) await edit(runner, message, card);
      }
      // A run is what a summary is about: should the row of the next one have been lost, it comes back here.
      const club = decision.changes.addRun?.club;
      if (club) await quietly(() => planNextSummary(club));
      if (decision.deliver) {
        await sender.deliverFor(runner);
        if ((await store.read(runner, clock.now())).runner.reach === 'closed') closed = closedCard(platformOf(runner));
      }
      const forgotten = decision.changes.forget === true;
      if (forgotten || decision.changes.nudges?.some((nudge) => nudge.state === 'done'))
        await refreshPosts(before, forgotten);
      return null;
    });
    return closed;
  }

  /** Today's post of every club of this runner, if it is out, is to say what is true now. A name that must go waits for nothing. */
  async function refreshPosts(before: Snapshot, urgent: boolean): Promise<void> {
    const now = clock.now();
    for (const { club } of before.memberships) {
      await store.updateClub(club, { now, since: now, once: null }, (snapshot) => ({
        changes: { posts: refresh(snapshot, now, urgent) },
      }));
      if (urgent) await sender.deliverFor(club);
    }
  }

  async function edit(
    owner: RunnerId | ClubId,
    message: { channel: string; message: string },
    card: Card,
  ): Promise<void> {
    const result = await messengers.get(platformOf(owner))?.edit(message, card, owner);
    if (result && result.kind !== 'delivered') log.warn({ result: result.kind }, 'A message was not rewritten');
  }

  /** A runner who cannot be reached is left alone until they ask. A club's next post is tried at its time: a permission may have come back. */
  async function lost(owner: RunnerId | ClubId, reach: 'closed' | 'gone', post: boolean): Promise<void> {
    log.warn({ platform: platformOf(owner), reach }, 'A destination cannot be reached');
    if (!post)
      await store.update(owner, { now: clock.now(), once: null }, (snapshot) => ({ changes: unreachable(snapshot) }));
  }

  async function planNextSummary(club: ClubId): Promise<null> {
    const now = clock.now();
    await store.updateClub(club, { now, since: now, once: null }, (snapshot) => ({
      changes: { posts: followUp(snapshot, now) },
    }));
    return null;
  }

  async function quietly(work: () => Promise<Card | null>): Promise<Card | null> {
    try {
      return await work();
    } catch (error) {
      log.error({ err: error }, 'What follows an answer failed');
      return null;
    }
  }

  return {
    handle,
    clubGone: (club) => store.forgetClub(club),
    tick: async () => {
      const elapsed = stopwatch();
      const now = clock.now();
      const closed: readonly Nudge[] = await store.closeWindows(now, 500);
      for (const nudge of closed) if (nudge.state === 'expired') await moved(nudge, 'expire', now);
      await unanswered(closed.filter((nudge) => nudge.state === 'missed' && !isOfClub(nudge)));
      await sender.tick();
      watch?.ticked(elapsed());
    },
    stop: () => sender.stop(),
  };
}

function plainly(card: Card): Answer {
  return { reply: { kind: 'answer', card }, later: Promise.resolve(null) };
}

function isTeam(heard: Heard): heard is Heard & { intent: TeamIntent } {
  return heard.intent.kind.startsWith('team-');
}
