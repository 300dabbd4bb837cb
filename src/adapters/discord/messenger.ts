import { type APIMessage, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { Card } from '../../card.ts';
import { type Clock, MINUTE } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Address, Messenger, SendResult } from '../messenger.ts';
import { carriesKey, lineOf } from './custom-id.ts';
import { codeOf, sendResult, tokenRefused } from './errors.ts';
import type { Body, Rendered } from './render.ts';

/** How far back a lost message is looked for. */
const LOOK_BACK = { messages: 30, ms: 15 * MINUTE };

interface MessengerParts {
  readonly rest: REST;
  readonly clock: Clock;
  readonly log: Log;
  readonly patience: number;
  render(card: Card, key: string | null): Promise<Rendered>;
  /** The bot's own user id; null before the gateway said it. */
  self(): string | null;
  /** Discord refused the token. */
  refused(): void;
}

/** Messages that the bot sends of its own accord. Each request is tried once: the shell owns retries. */
export function createMessenger(parts: MessengerParts): Messenger {
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
  const signal = () => AbortSignal.timeout(parts.patience);

  return {
    platform: 'discord',
    send: (to, card, { key, again }) =>
      attempt('runner' in to, async () => {
        const channel = to.channel ?? (await openDirect(parts.rest, to, signal()));
        const { body, files } = await parts.render(card, key);
        const stored = again ? await lookFor(parts, channel, body, key, signal()) : null;
        if (stored) return { kind: 'delivered', ref: { channel, message: stored } };
        const message = await parts.rest.post(Routes.channelMessages(channel), {
          body: { ...body, nonce: key, enforce_nonce: true },
          files,
          signal: signal(),
        });
        return { kind: 'delivered', ref: { channel, message: idOf(message) } };
      }),
    edit: (ref, card) =>
      attempt(false, async () => {
        const { body, files } = await parts.render(card, null);
        await parts.rest.patch(Routes.channelMessage(ref.channel, ref.message), { body, files, signal: signal() });
        return { kind: 'delivered', ref };
      }),
  };
}

async function openDirect(rest: REST, to: Address, signal: AbortSignal): Promise<string> {
  const owner = 'runner' in to ? to.runner : to.club;
  const body = { recipient_id: owner.slice(owner.indexOf(':') + 1) };
  return idOf(await rest.post(Routes.userChannels(), { body, signal }));
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
