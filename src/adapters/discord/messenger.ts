import { type APIMessage, RateLimitError, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { Card } from '../../card.ts';
import { type Clock, type Instant, MINUTE } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Address, Messenger, SendResult } from '../messenger.ts';
import { SDK_OFFSET } from './client.ts';
import { carriesKey, lineOf } from './custom-id.ts';
import { codeOf, Frozen, sendResult, tokenRefused } from './errors.ts';
import type { Pace } from './pace.ts';
import type { Body, Rendered } from './render.ts';

/** How far back a lost message is looked for. */
const LOOK_BACK = { messages: 30, ms: 15 * MINUTE };

interface MessengerParts {
  readonly rest: REST;
  /** In turn for opening channels. */
  readonly openers: readonly REST[];
  readonly pace: Pace;
  readonly clock: Clock;
  readonly log: Log;
  readonly patience: number;
  render(card: Card, key: string | null): Promise<Rendered>;
  /** The bot's own user id; null before the gateway said it. */
  self(): string | null;
  /** Discord refused the token. */
  refused(): void;
}

/**
 * Messages that the bot sends of its own accord. Every request takes its turn in one pace: look-ups, channels to open and edits too, for Discord counts
 * them all. Each is tried once: the shell owns retries. A short refusal of the whole bot is waited out, and the same request goes again.
 */
export function createMessenger(parts: MessengerParts): Messenger {
  const { pace, openers, rest } = parts;
  const paced = inTurn(parts);
  let opened = 0;

  async function attempt(direct: boolean, work: () => Promise<SendResult>): Promise<SendResult> {
    try {
      return await work();
    } catch (error) {
      if (tokenRefused(error)) parts.refused();
      const result = sendResult(error, direct);
      parts.log.warn({ result: result.kind, code: codeOf(error) }, 'a message was not sent');
      return result;
    }
  }
  function openDirect(to: Address, until: Instant): Promise<string> {
    const opener = openers[opened++ % openers.length] ?? rest;
    const owner = 'runner' in to ? to.runner : to.club;
    const body = { recipient_id: owner.slice(owner.indexOf(':') + 1) };
    return paced(until, async (signal) => idOf(await opener.post(Routes.userChannels(), { body, signal })));
  }

  return {
    platform: 'discord',
    send: (to, card, { key, again, until = Number.POSITIVE_INFINITY }) =>
      attempt('runner' in to, async () => {
        const channel = to.channel ?? (await openDirect(to, until));
        const { body, files } = await parts.render(card, key);
        const stored = again ? await paced(until, (signal) => lookFor(parts, channel, body, key, signal)) : null;
        if (stored) return { kind: 'delivered', ref: { channel, message: stored } };
        const message = await paced(until, (signal) =>
          rest.post(Routes.channelMessages(channel), {
            body: { ...body, nonce: key, enforce_nonce: true },
            files,
            signal,
          }),
        );
        return { kind: 'delivered', ref: { channel, message: idOf(message) } };
      }),
    edit: (ref, card) =>
      attempt(false, async () => {
        const { body, files } = await parts.render(card, null);
        await paced(undefined, (signal) =>
          rest.patch(Routes.channelMessage(ref.channel, ref.message), { body, files, signal }),
        );
        return { kind: 'delivered', ref };
      }),
    heldFor: pace.frozenFor,
  };
}

/**
 * Runs each request in its turn. With `until` it is not begun after that; without, somebody looks at the message: it goes before all that is only due.
 * Rejects as the request does, with Frozen when it was not begun.
 */
function inTurn({ pace, clock, patience }: Pick<MessengerParts, 'pace' | 'clock' | 'patience'>) {
  return async <T>(until: Instant | undefined, request: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    for (let refusals = 0; ; refusals++) {
      const refused = await pace.slot(until === undefined);
      if (refused > 0) throw new Frozen(refused);
      if (until !== undefined && clock.now() >= until) throw new Frozen(0);
      try {
        return await request(AbortSignal.timeout(patience));
      } catch (error) {
        if (!(error instanceof RateLimitError && error.global && error.retryAfter > 0) || refusals === 3) throw error;
        // The SDK counts its own few milliseconds beyond Discord's.
        pace.freeze(error.retryAfter + SDK_OFFSET);
      }
    }
  };
}

function idOf(stored: unknown): string {
  if (typeof stored === 'object' && stored !== null && 'id' in stored && typeof stored.id === 'string')
    return stored.id;
  throw new TypeError('Discord answered without an id');
}

/** The nonce is forgotten after a few minutes; a message that carries the key, or without buttons the same words, is the one that got lost. */
async function lookFor(
  parts: MessengerParts,
  channel: string,
  body: Body,
  key: string,
  signal: AbortSignal,
): Promise<string | null> {
  const query = new URLSearchParams({ limit: String(LOOK_BACK.messages) });
  const messages = (await parts.rest.get(Routes.channelMessages(channel), {
    query,
    signal,
  })) satisfies unknown as APIMessage[];
  const since = parts.clock.now() - LOOK_BACK.ms;
  const keyed = controlIds(body).some((id) => carriesKey(id, key));
  const found = messages.find((message) => {
    if (message.author.id !== parts.self()) return false;
    if (keyed) return controlIds(message).some((id) => carriesKey(id, key));
    return SnowflakeUtil.timestampFrom(message.id) >= since && words(message) === words(body);
  });
  return found?.id ?? null;
}

interface Shape {
  readonly content: string;
  readonly embeds: readonly { readonly description?: string | undefined }[];
  readonly components?: readonly object[] | undefined;
}

function controlIds(message: Shape): string[] {
  return (message.components ?? []).flatMap((row) => {
    const inner = 'components' in row && Array.isArray(row.components) ? row.components : [];
    return inner.flatMap((control: object) =>
      'custom_id' in control && typeof control.custom_id === 'string' ? [control.custom_id] : [],
    );
  });
}

function words(message: Shape): string {
  return JSON.stringify([
    message.content,
    message.embeds.map((embed) => embed.description ?? ''),
    controlIds(message).map(lineOf),
  ]);
}
