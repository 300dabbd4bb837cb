import type { Card } from '../../card.ts';
import type { Instant } from '../../time.ts';
import { conversationsOf, directOf, type Person, teamChannel } from './club.ts';
import type { Entry, Journal, Message } from './journal.ts';

/** More than this many messages are history that nobody scrolls to; the oldest go. */
const KEPT = 2000;

/** A message with its place in the order of all changes. */
export interface KeptMessage {
  readonly message: Message;
  readonly number: number;
  /** Rises with every new or rewritten message: what a page has seen is one number. */
  readonly revision: number;
}

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

/** Folds the journal, then keeps it up to date. `changed` hears of every change after that. */
export function openConversations(
  journal: Journal,
  changed: (change: Change) => void,
): { conversations: Conversations; offset: number } {
  const messages = new Map<string, KeptMessage>();
  const keys = new Map<string, string>();
  const marks = new Map<string, number>();
  const closed = new Set<string>();
  let revision = 0;
  let offset = 0;

  function apply(entry: Entry): void {
    switch (entry.kind) {
      case 'message': {
        const { message } = entry;
        messages.set(message.id, { message, number: Number(message.id.slice(1)), revision: ++revision });
        if (message.key !== null) keys.set(message.key, message.id);
        if (messages.size > KEPT) forgetOldest();
        return;
      }
      case 'read':
        marks.set(`${entry.who} ${entry.conversation}`, entry.upTo);
        return;
      case 'direct':
        if (entry.closed) closed.add(entry.who);
        else closed.delete(entry.who);
        return;
      case 'clock':
        offset = entry.offset;
        return;
    }
  }

  function forgetOldest(): void {
    const [oldest] = messages.values();
    if (oldest) drop(oldest.message);
  }

  function drop({ id, key }: Message): void {
    messages.delete(id);
    if (key !== null) keys.delete(key);
  }

  /** Writes the journal anew: what was rewritten or dropped is nowhere in it. */
  function compact(): void {
    journal.compact([
      ...[...messages.values()]
        .sort((a, b) => a.number - b.number)
        .map(({ message }) => ({ kind: 'message', message }) satisfies Entry),
      ...[...marks].map(([mark, upTo]) => {
        const [who = '', conversation = teamChannel] = mark.split(' ');
        return { kind: 'read', who, conversation, upTo } satisfies Entry;
      }),
      ...[...closed].map((who) => ({ kind: 'direct', who, closed: true }) satisfies Entry),
      { kind: 'clock', offset },
    ]);
  }

  function record(entry: Entry): void {
    apply(entry);
    journal.append(entry);
  }

  function keep(message: Message): KeptMessage {
    record({ kind: 'message', message });
    const kept = { message, number: Number(message.id.slice(1)), revision };
    changed({ kind: 'message', kept });
    changed({ kind: 'people' });
    return kept;
  }

  function markOf(person: Person, conversation: string): number {
    return marks.get(`${person.key} ${conversation}`) ?? 0;
  }

  function seenBy(person: Person, conversation: string): KeptMessage[] {
    return [...messages.values()].filter((kept) => kept.message.conversation === conversation && mayRead(person, kept));
  }

  for (const entry of journal.past) apply(entry);
  let last = Math.max(0, ...[...messages.values()].map((kept) => kept.number));
  compact();

  const conversations: Conversations = {
    revision: () => revision,
    post(message) {
      const earlier = message.key === null ? undefined : keys.get(message.key);
      const kept = earlier === undefined ? undefined : messages.get(earlier);
      return kept ?? keep({ ...message, id: `m${++last}`, edited: false });
    },
    rewrite(id, card) {
      const kept = messages.get(id);
      if (!kept) return null;
      const rewritten = keep({ ...kept.message, edited: true, body: { kind: 'card', card } });
      // A club's post is rewritten because a name must go, among other things.
      if (kept.message.conversation === teamChannel) compact();
      return rewritten;
    },
    find: (id) => messages.get(id) ?? null,
    seenBy,
    changedSince: (person, since) =>
      [...messages.values()]
        .filter((kept) => kept.revision > since && mayRead(person, kept))
        .sort((a, b) => a.revision - b.revision),
    unread(person, conversation) {
      const mark = markOf(person, conversation);
      return seenBy(person, conversation).filter((kept) => kept.number > mark && kept.message.from !== person.key)
        .length;
    },
    read(person, conversation, upTo) {
      if (upTo <= markOf(person, conversation)) return;
      record({ kind: 'read', who: person.key, conversation, upTo: Math.min(upTo, last) });
      changed({ kind: 'people' });
    },
    isClosed: (person) => closed.has(person.key),
    setClosed(person, shut) {
      record({ kind: 'direct', who: person.key, closed: shut });
      changed({ kind: 'people' });
    },
    clockMoved: (next) => record({ kind: 'clock', offset: next }),
    forget(person) {
      const ours = [...messages.values()].filter(
        ({ message }) =>
          message.from === person.key || message.only === person.key || message.conversation === directOf(person),
      );
      for (const { message } of ours) drop(message);
      for (const mark of marks.keys()) if (mark.startsWith(`${person.key} `)) marks.delete(mark);
      compact();
      changed({ kind: 'gone' });
    },
  };
  return { conversations, offset };
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
