import type { webApi } from '@slack/bolt';
import type { Card } from '../../card.ts';
import { type Clock, DAY } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Address, Messenger, SendResult } from '../messenger.ts';
import { codeOf, failure } from './errors.ts';
import { post, SILENT } from './post.ts';
import type { Uploads } from './uploads.ts';

export interface MessengerParts {
  readonly client: webApi.WebClient;
  readonly uploads: Uploads;
  readonly clock: Clock;
  readonly log: Log;
  readonly refused: (code: string) => void;
}

/**
 * How far a look-up goes back: an uncertain message is retried within minutes, so the first page nearly always holds it. Apps that are sold outside Slack's
 * marketplace get 15 messages a page whatever they ask for.
 */
const LOOK = { limit: 100, pages: 3, back: DAY } as const;
/** Milliseconds: with a refused token nothing was stored, and the supervisor restarts us before this is over. */
const AFTER_REFUSAL = 60_000;

/** Slack behind the port. Each send is one attempt; expected failure is a value. */
export function createMessenger(parts: MessengerParts): Messenger {
  const { client, uploads } = parts;
  return {
    platform: 'slack',
    async send(to, card, options) {
      let channel: string;
      try {
        channel = await conversation(client, to);
        const arrived = options.again ? await lookAgain(parts, to, channel, options.key) : null;
        if (arrived !== null) return { kind: 'delivered', ref: { channel, message: arrived } };
      } catch (error) {
        return failed(parts, error, 'before');
      }
      try {
        const { ts, channel: posted } = await post(uploads, card, options.key, (drawn) =>
          client.chat.postMessage({ channel, ...drawn, ...SILENT }),
        );
        if (!ts) return { kind: 'unknown' };
        if ('runner' in to) await sendFiles(parts, card, channel);
        return { kind: 'delivered', ref: { channel: posted ?? channel, message: ts } };
      } catch (error) {
        return failed(parts, error, 'posting');
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

async function lookAgain(parts: MessengerParts, to: Address, channel: string, key: string): Promise<string | null> {
  try {
    return await find(parts, channel, key);
  } catch (error) {
    // Reading club channels needs a scope that the manifest does not ask for (see manifest.ts): there the message is simply sent again.
    if ('club' in to && ['missing_scope', 'not_in_channel'].includes(codeOf(error))) return null;
    throw error;
  }
}

/** The message with this key among the conversation's latest, or null. */
async function find({ client, clock }: MessengerParts, channel: string, key: string): Promise<string | null> {
  const oldest = (clock.now() - LOOK.back) / 1000;
  let cursor: string | undefined;
  for (let page = 0; page < LOOK.pages; page++) {
    // Without `oldest`: given alone it makes Slack begin with the messages closest to it, and the newest would be on the last page.
    const answer = await client.conversations.history({ channel, limit: LOOK.limit, ...(cursor ? { cursor } : {}) });
    const messages = answer.messages ?? [];
    const hit = messages.find((message) => message.blocks?.some((block) => block.block_id === key));
    if (hit?.ts) return hit.ts;
    cursor = answer.response_metadata?.next_cursor;
    if (!answer.has_more || !cursor || Number(messages.at(-1)?.ts ?? 0) < oldest) return null;
  }
  return null;
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
