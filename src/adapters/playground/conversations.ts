import type { Card } from '../../card.ts';
import type { Instant } from '../../time.ts';
import { conversationsOf, type Person, teamChannel } from './club.ts';
import type { Entry, Journal, Message } from './journal.ts';
import { type KeptMessage, type Memory, remember } from './memory.ts';

/** Everything that was said, who has read it, and who takes direct messages. */
export interface Conversations {
  revision(): number;
  /** Adds a message, or answers the one that came with the same key before. */
  post(message: Omit<Message, 'id' | 'edited'>): KeptMessage;
  rewrite(id: string, card: Card): KeptMessage | null;
  find(id: string): KeptMessage | null;
  seenBy(person: Person, conversation: string): readonly KeptMessage[];
  /** Visible to this person and changed after `revision`, oldest change first. */
  changedSince(person: Person, revision: number): readonly KeptMessage[];
  unread(person: Person, conversation: string): number;
  read(person: Person, conversation: string, upTo: number): void;
  isClosed(person: Person): boolean;
  setClosed(person: Person, closed: boolean): void;
  clockMoved(offset: number): void;
  /** Drops, from the journal too, what was said to and by this person. */
  forget(person: Person): void;
}

export type Change =
  | { readonly kind: 'message'; readonly kept: KeptMessage }
  | { readonly kind: 'people' }
  /** Messages are gone: what a page shows is out of date. */
  | { readonly kind: 'gone' };

export function mayRead(person: Person, { message }: KeptMessage): boolean {
  const inside = conversationsOf(person).includes(message.conversation);
  return inside && (message.only === null || message.only === person.key);
}

/** Reads the journal, then keeps it up to date. `changed` hears of every change after that. */
export function openConversations(
  journal: Journal,
  changed: (change: Change) => void,
): { conversations: Conversations; offset: number } {
  const memory = remember(journal.past);
  let last = Math.max(0, ...memory.all().map((kept) => kept.number));
  const compact = (): void => journal.compact(memory.entries());
  compact();

  function record(entry: Entry): void {
    memory.apply(entry);
    journal.append(entry);
  }

  function keep(message: Message): KeptMessage {
    record({ kind: 'message', message });
    const kept = { message, number: Number(message.id.slice(1)), revision: memory.revision() };
    changed({ kind: 'message', kept });
    changed({ kind: 'people' });
    return kept;
  }

  const conversations: Conversations = {
    ...whatIsKnown(memory),
    post: (message) => memory.postedAs(message.key) ?? keep({ ...message, id: `m${++last}`, edited: false }),
    rewrite(id, card) {
      const kept = memory.find(id);
      if (!kept) return null;
      const rewritten = keep({ ...kept.message, edited: true, body: { kind: 'card', card } });
      // A club's post is rewritten because a name must go, among other things.
      if (kept.message.conversation === teamChannel) compact();
      return rewritten;
    },
    read(person, conversation, upTo) {
      if (upTo <= memory.readUpTo(person, conversation)) return;
      record({ kind: 'read', who: person.key, conversation, upTo: Math.min(upTo, last) });
      changed({ kind: 'people' });
    },
    setClosed(person, shut) {
      record({ kind: 'direct', who: person.key, closed: shut });
      changed({ kind: 'people' });
    },
    clockMoved: (next) => record({ kind: 'clock', offset: next }),
    forget(person) {
      memory.forget(person);
      compact();
      changed({ kind: 'gone' });
    },
  };
  return { conversations, offset: memory.offset() };
}

/** The questions that change nothing. */
function whatIsKnown(
  memory: Memory,
): Pick<Conversations, 'revision' | 'find' | 'seenBy' | 'changedSince' | 'unread' | 'isClosed'> {
  function seenBy(person: Person, conversation: string): readonly KeptMessage[] {
    return memory.all().filter((kept) => kept.message.conversation === conversation && mayRead(person, kept));
  }
  return {
    revision: memory.revision,
    find: memory.find,
    seenBy,
    changedSince: (person, since) =>
      memory
        .all()
        .filter((kept) => kept.revision > since && mayRead(person, kept))
        .sort((a, b) => a.revision - b.revision),
    unread(person, conversation) {
      const mark = memory.readUpTo(person, conversation);
      return seenBy(person, conversation).filter((kept) => kept.number > mark && kept.message.from !== person.key)
        .length;
    },
    isClosed: memory.isClosed,
  };
}

/** A message from the coach. */
export function fromCoach(
  conversation: string,
  only: string | null,
  card: Card,
  at: Instant,
  key: string | null,
): Omit<Message, 'id' | 'edited'> {
  return { conversation, from: 'coach', only, at, key, body: { kind: 'card', card } };
}
