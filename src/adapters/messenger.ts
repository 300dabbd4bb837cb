import type { Card, Reply } from '../card.ts';
import type { Said } from '../command.ts';
import type { ClubId, MessageRef, RunnerId } from '../engine/model/ids.ts';
import type { Instant } from '../time.ts';

/** The port between the shell and a platform. Every adapter implements Messenger and calls Inbound; nothing else crosses. */
export interface Messenger {
  readonly platform: string;
  /** Sends one message. Expected failure is a value; a throw is a bug and counts as `unknown`. */
  send(to: Address, card: Card, options: SendOptions): Promise<SendResult>;
  /** Rewrites a message that was sent before. */
  edit(ref: MessageRef, card: Card, owner: RunnerId | ClubId): Promise<SendResult>;
  /** Milliseconds for which the platform takes nothing, so that nothing need be claimed for it; absent or 0 when it does. */
  heldFor?(): number;
  /**
   * Answers an interaction that an earlier process acknowledged and did not answer, from what this adapter gave to Debts. Resolves when nothing more
   * can be done about it; rejects when another try may help.
   */
  answerAnew?(doc: string): Promise<void>;
  /** Where the conversations lie in our own files: drops what was said to and by somebody who deletes everything. Elsewhere they are the platform's. */
  forget?(runner: RunnerId): void;
}

/** A runner's direct messages (`channel` is the stored DM channel, null before the first one), or a club's channel. */
export type Address =
  | { readonly runner: RunnerId; readonly channel: string | null }
  | { readonly club: ClubId; readonly channel: string };

export interface SendOptions {
  /** Base62, <= 25 characters, the same for every attempt at one message: Discord's nonce, the key to look for in Slack's history. */
  readonly key: string;
  /** True when an earlier attempt may have arrived: look before sending where the platform has no idempotency key. */
  readonly again: boolean;
  /** Not begun after this: its window closes, or its lease runs out. A message that waited that long counts as limited. */
  readonly until?: Instant;
}

export type SendResult =
  | { readonly kind: 'delivered'; readonly ref: MessageRef }
  /** Nothing was stored; try again after so many milliseconds. `finally`: what it means once the attempts are spent; without it the window bounds the tries. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly finally?: 'gone' }
  /** Not even tried, or refused for its number: nothing was stored, and no attempt was spent. Not before so many milliseconds. */
  | { readonly kind: 'limited'; readonly afterMs: number }
  /** Time-out or reset: it may have been stored. */
  | { readonly kind: 'unknown' }
  /** This person does not accept messages from the bot (Discord 50007); `apart`: nothing connects the two (50278). */
  | { readonly kind: 'closed'; readonly why?: 'apart' }
  /** The account, channel or message is gone, or the permission was taken away. */
  | { readonly kind: 'gone' }
  /** The platform refuses this message itself (a malformed payload): sending it again cannot help. */
  | { readonly kind: 'refused'; readonly code: string };

/** What a platform tells the shell. `handle` never throws for anything a person did. */
export interface Inbound {
  handle(request: Request): Promise<Answer>;
  /** A club removed the bot: its nudges and posts stop, and a day later its data goes. */
  clubGone(club: ClubId): Promise<void>;
  /** The bot is in these clubs, also one that had removed it. With `all`, every other known club for which it is true has removed the bot. */
  clubsHere(here: readonly ClubId[], all?: (club: ClubId) => boolean): Promise<void>;
}

export interface Request {
  /** The platform's id of this interaction: the same interaction delivered twice has one effect. */
  readonly id: string;
  readonly runner: {
    readonly id: RunnerId;
    /** As the club sees them; stored for the summary, never logged. */
    readonly name: string;
    /** IANA zone where the platform knows it (Slack, browser). */
    readonly zone: string | null;
    /** BCP 47 locale where the platform knows it (Discord). */
    readonly locale: string | null;
  };
  /** Null in direct messages. */
  readonly club: { readonly id: ClubId; readonly channel: string; readonly captain: boolean } | null;
  readonly said: Said;
  /** What to ask back where the platform could not resolve a word of the line: said unless something in the words comes first. */
  readonly unclear?: Card;
  /** The message that carried the clicked button. */
  readonly message: MessageRef | null;
  /** Absent where the platform has no way to draw its answer to this request again. */
  readonly redraw?: Redraw;
}

/** A private answer is behind a token of its own: no row knows it, and the token does not live long. */
export interface Redraw {
  /** Milliseconds from the request on. */
  readonly lives: number;
  /** Draws the answer again. Never rejects. */
  draw(card: Card): Promise<void>;
}

/** What remembers, beyond the end of the process, that somebody waits for an answer. */
export interface Debts {
  /** To be called before an interaction is acknowledged whose answer is still to come. Never rejects, and takes a moment at most: a person waits. */
  owe(owed: Owed): Promise<Paid>;
}

/** To be called once the answer is out, or when there is nobody to answer. Never rejects. */
export type Paid = () => Promise<void>;

export interface Owed {
  readonly owner: RunnerId;
  /** Request.id. */
  readonly id: string;
  /** All that the adapter needs to answer it anew. It holds a secret: never logged, sealed where there is a key, gone once the answer is out. */
  readonly doc: string;
}

/** For an adapter whose answers need not outlive the process. */
export const noDebts: Debts = { owe: async () => async () => {} };

export interface Answer {
  readonly reply: Reply;
  /** A second private answer that became known after the first: the runner's direct messages are closed, say. Always settles. */
  readonly later: Promise<Card | null>;
}
