import type { Answer, Request } from '../adapters/messenger.ts';
import type { Card } from '../card.ts';
import { type Heard, helpOf, parse } from '../command.ts';
import type { Sender } from '../delivery/sender.ts';
import { decideClub, type TeamIntent } from '../engine/club/decide-club.ts';
import { decide } from '../engine/decide.ts';
import { type ClubId, platformOf } from '../engine/model/ids.ts';
import type { Event, Intent } from '../engine/model/intent.ts';
import { nobodyYet, type Snapshot, type Visibility } from '../engine/model/snapshot.ts';
import { findRedFlag } from '../engine/safety/scan.ts';
import { DAY, type Instant, stopwatch } from '../time.ts';
import type { FollowUp } from './follow-up.ts';
import type { LiveAnswers } from './live-answers.ts';
import type { AppParts } from './parts.ts';
import { clubAnswer, replyTo, trouble, unpostable, unwritable, withExport } from './tell.ts';

/** A person spoke: what they said becomes an intent, a decision, an answer. */
export function createHandler(parts: AppParts, sender: Sender, follow: FollowUp, live: LiveAnswers) {
  const { store, messengers, clock, log, watch } = parts;
  const help = helpOf(parts.commands);

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
      return plainly(store.cannotWrite(error) ? unwritable() : trouble());
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
    const { runner, message } = request;
    const now = clock.now();
    const { name, zone, locale } = runner;
    const club = request.club?.id ?? null;
    const said = { ...heard, name, zone, locale, club, freshId: parts.freshId(), message };
    const decided = await decideAndStore(request, said, now);
    if (!decided.stored) return { reply: replyTo(decided.before, decided, now, help), later: Promise.resolve(null) };
    const { before, stored: _stored, ...decision } = decided;
    if (decision.changes.forget) messengers.get(platformOf(runner.id))?.forget?.(runner.id);
    const told = replyTo(before, decision, now, help);
    const reply = heard.intent.kind === 'export' ? withExport(told, await store.export(runner.id)) : told;
    const later = follow.afterwards(runner.id, decision, before, now);
    live.shown({ runner: runner.id, pressed: message !== null, redraw: request.redraw, decision, reply }, now);
    return { reply, later };
  }

  /** What to do about danger is said also when it cannot be stored. */
  async function decideAndStore({ runner, id }: Request, said: Omit<Event, 'repeated'>, now: Instant) {
    const decided = (snapshot: Snapshot, repeated: boolean) => ({
      ...decide(snapshot, { ...said, repeated }, now, parts.book),
      before: snapshot,
    });
    try {
      return { ...(await store.update(runner.id, { now, once: id }, decided)), stored: true };
    } catch (error) {
      const danger = said.intent.kind === 'flag' || findRedFlag(said.words) !== null;
      if (!danger || !store.cannotWrite(error)) throw error;
      log.error({ err: error }, 'A warning sign was answered and could not be stored');
      const before = await store.read(runner.id, now).catch(() => nobodyYet(runner.id, now));
      return { ...decided(before, false), stored: false };
    }
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
      later: follow.quietly(async () => {
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

  return handle;
}

function plainly(card: Card): Answer {
  return { reply: { kind: 'answer', card }, later: Promise.resolve(null) };
}

function isTeam(heard: Heard): heard is Heard & { intent: TeamIntent } {
  return heard.intent.kind.startsWith('team-');
}
