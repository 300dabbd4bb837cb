import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendResult } from '../messenger.ts';
import { neverConnected } from '../network.ts';

/** Milliseconds until the next try when Discord names none. */
const WITHOUT_HEADER = 5_000;
/** 40003: direct messages are being opened too fast. */
const TOO_FAST = 30_000;
/** The token is refused: the process is about to be replaced, nothing is lost meanwhile. */
const WITHOUT_TOKEN = 60_000;

/** 50001 in a direct message. */
const MAY_PASS = 30_000;

/** Unknown or lost channel, server, message, user, member; no access; no permission; not a possible recipient. */
const gone = new Set([10003, 10004, 10007, 10008, 10013, 50001, 50013, 50033]);

/** Discord's own code of a failure, its HTTP status, or the network's word for it: what may be logged. */
export function codeOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return String(error.code);
  if (error instanceof HTTPError) return String(error.status);
  if (error instanceof RateLimitError) return '429';
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

/**
 * True when Discord refused the bot's token, or the client has dropped it because of that. Answers to interactions go by a token of their own, which simply
 * runs out (50027, 10015).
 */
export function tokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401 && !/\/(?:webhooks|interactions)\//.test(error.url);
  return error instanceof Error && error.message.startsWith('Expected token to be set');
}

/** Discord takes nothing for so long that it is not waited out. */
export class Frozen extends Error {
  readonly forMs: number;

  constructor(forMs: number) {
    super('Discord takes nothing');
    this.forMs = forMs;
  }
}

/** What a failed request for a message means for that message. `direct`: it was for a person's direct messages. */
export function sendResult(error: unknown, direct: boolean): Exclude<SendResult, { kind: 'delivered' }> {
  if (error instanceof Frozen) return { kind: 'limited', afterMs: Math.ceil(error.forMs) };
  if (error instanceof RateLimitError) {
    return { kind: 'limited', afterMs: error.retryAfter > 0 ? Math.ceil(error.retryAfter) : WITHOUT_HEADER };
  }
  if (tokenRefused(error)) return { kind: 'retry', afterMs: WITHOUT_TOKEN };
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code);
    if (code === 50007) return { kind: 'closed' };
    if (code === 50278) return { kind: 'closed', why: 'apart' };
    // Discord now and then refuses a direct message so, and takes it a while later (discord-api-docs 7666).
    if (code === 50001 && direct) return { kind: 'retry', afterMs: MAY_PASS, finally: 'gone' };
    if (gone.has(code)) return { kind: 'gone' };
    if (code === 40003) return { kind: 'limited', afterMs: TOO_FAST };
    return { kind: 'refused', code: String(error.code) };
  }
  if (neverConnected(error)) return { kind: 'retry', afterMs: WITHOUT_HEADER };
  return { kind: 'unknown' };
}
