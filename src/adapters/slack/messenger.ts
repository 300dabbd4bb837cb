import type { webApi } from '@slack/bolt';
import type { Card } from '../../card.ts';
import { type Clock, DAY, type Instant } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Address, Messenger, SendResult } from '../messenger.ts';
import { codeOf, failure, isRateLimit } from './errors.ts';
import { createLookUps, type LookUps } from './look-ups.ts';
import { post, SILENT } from './post.ts';
import { createRecentCache } from './recent-cache.ts';
import type { Uploads } from './uploads.ts';

export interface MessengerParts {
  readonly client: webApi.WebClient;
  readonly uploads: Uploads;
  readonly clock: Clock;
  readonly log: Log;
  readonly refused: (code: string) => void;
}

/** One page of this many messages: an uncertain message is retried within minutes, and apps sold outside Slack's marketplace get no more whatever they ask for. */
const PAGE = 15;
/** Conversations whose rest is remembered. */
const MOST_RESTING = 5_000;
/** Milliseconds: with a refused token nothing was stored, and the supervisor restarts us before this is over. */
const AFTER_REFUSAL = 60_000;

/** Slack behind the port. Each send is one attempt at most, and none in a conversation that Slack wants to rest; expected failure is a value. */
export function createMessenger(parts: MessengerParts): Messenger {
  const { client, uploads, clock } = parts;
  const lookUps = createLookUps(clock);
  /** Until when Slack wants to hear nothing in a conversation. */
  const resting = createRecentCache<Instant>(clock, MOST_RESTING, DAY);
  return {
    platform: 'slack',
    async send(to, card, { key, again }) {
      const doubt = again && lookUps.inDoubt(key);
      // Never repeated unseen: it waits for its turn, and when the window closes first, the message that may have arrived stays the only one.
      const wait = doubt ? lookUps.take() : 0;
      if (wait > 0) return { kind: 'limited', afterMs: wait };
      let channel: string;
      try {
        channel = await conversation(client, to);
        const rest = (resting.get(channel) ?? 0) - clock.now();
        if (rest > 0) return { kind: 'limited', afterMs: rest };
        const arrived = doubt ? await lookAgain(parts, lookUps, to, channel, key) : null;
        if (arrived !== null) return { kind: 'delivered', ref: { channel, message: arrived } };
      } catch (error) {
        if (!doubt) lookUps.note(key, false);
        return failed(parts, error, 'before');
      }
      try {
        const { ts, channel: posted } = await post(uploads, card, key, (drawn) =>
          client.chat.postMessage({ channel, ...drawn, ...SILENT }),
        );
        lookUps.note(key, null);
        if (!ts) return { kind: 'unknown' };
        if ('runner' in to) await sendFiles(parts, card, channel);
        return { kind: 'delivered', ref: { channel: posted ?? channel, message: ts } };
      } catch (error) {
        const result = failed(parts, error, 'posting');
        if (result.kind === 'limited') resting.set(channel, clock.now() + result.afterMs);
        lookUps.note(key, result.kind === 'retry' || result.kind === 'limited' ? false : null);
        return result;
      }
    },
    async edit(ref, card) {
      try {
        await post(uploads, card, null, (drawn) =>
          client.chat.update({ channel: ref.channel, ts: ref.message, ...drawn, link_names: false, parse: 'none' }),
        );
        return { kind: 'delivered', ref };
      } catch (error) {
        return failed(parts, error, 'posting');
      }
    },
  };
}

/** `before`: nothing had been posted yet, so an uncertain failure is a plain retry. */
function failed({ log, refused }: MessengerParts, error: unknown, stage: 'before' | 'posting'): SendResult {
  const why = failure(error);
  log.warn({ platform: 'slack', code: codeOf(error), stage }, 'a Slack message was not sent');
  if (why.kind === 'fatal') {
    refused(why.code);
    return { kind: 'retry', afterMs: AFTER_REFUSAL };
  }
  if (why.kind === 'unknown' && stage === 'before') return { kind: 'retry', afterMs: 5_000 };
  return why;
}

async function conversation(client: webApi.WebClient, to: Address): Promise<string> {
  if ('club' in to) return channelId(to.channel);
  if (to.channel !== null) return to.channel;
  return await openDirect(client, userOf(to.runner));
}

async function lookAgain(
  parts: MessengerParts,
  lookUps: LookUps,
  to: Address,
  channel: string,
  key: string,
): Promise<string | null> {
  try {
    return await find(parts, channel, key);
  } catch (error) {
    if (isRateLimit(error)) lookUps.refused();
    // Reading club channels needs a scope that the manifest does not ask for (see manifest.ts): there the message is simply sent again.
    if ('club' in to && ['missing_scope', 'not_in_channel'].includes(codeOf(error))) return null;
    throw error;
  }
}

/** The message with this key among the conversation's latest, or null. */
async function find({ client }: MessengerParts, channel: string, key: string): Promise<string | null> {
  const { messages = [] } = await client.conversations.history({ channel, limit: PAGE });
  return messages.find((message) => message.blocks?.some((block) => block.block_id === key))?.ts ?? null;
}

/** The words have arrived by now: a file that fails must not make the outbox send them twice. */
async function sendFiles({ uploads, log }: MessengerParts, card: Card, channel: string): Promise<void> {
  try {
    await uploads.files(card, channel);
  } catch (error) {
    log.error({ platform: 'slack', code: codeOf(error) }, 'a file could not be delivered');
  }
}

/** The direct-message channel with a person. Rejects as a Web API call does. */
export async function openDirect(client: webApi.WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user, return_im: false });
  if (!channel?.id) throw new Error('conversations.open named no channel');
  return channel.id;
}

/** The user in 'slack:<team>:<user>'. */
function userOf(runner: string): string {
  return runner.slice(runner.lastIndexOf(':') + 1);
}

/** A captain may have stored '#C123' as it was typed. */
function channelId(channel: string): string {
  return channel.replace(/^#/, '');
}
