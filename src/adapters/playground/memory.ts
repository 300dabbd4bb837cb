import { directOf, type Person, teamChannel } from './club.ts';
import type { Entry, Message } from './journal.ts';

/** More than this many messages are history that nobody scrolls to; the oldest go. */
const KEPT = 2000;

/** A message with its place in the order of all changes. */
export interface KeptMessage {
  readonly message: Message;
  readonly number: number;
  /** Rises with every new or rewritten message: what a page has seen is one number. */
  readonly revision: number;
}

/** What the entries of the journal add up to. */
export interface Memory {
  apply(entry: Entry): void;
  all(): KeptMessage[];
  find(id: string): KeptMessage | null;
  /** The message that came with this idempotency key before. */
  postedAs(key: string | null): KeptMessage | null;
  /** The number of the last message that this person has read there. */
  readUpTo(person: Person, conversation: string): number;
  isClosed(person: Person): boolean;
  revision(): number;
  /** Milliseconds that the clock was moved ahead. */
  offset(): number;
  /** Drops what was said to and by this person. */
  forget(person: Person): void;
  /** Fewer entries that add up to the same. */
  entries(): Entry[];
}

export function remember(past: readonly Entry[]): Memory {
  const messages = new Map<string, KeptMessage>();
  const keys = new Map<string, string>();
  const marks = new Map<string, number>();
  const closed = new Set<string>();
  let revision = 0;
  let offset = 0;

  function keep(message: Message): void {
    messages.set(message.id, { message, number: Number(message.id.slice(1)), revision: ++revision });
    if (message.key !== null) keys.set(message.key, message.id);
    const [oldest] = messages.values();
    if (messages.size > KEPT && oldest) drop(oldest.message);
  }

  function drop({ id, key }: Message): void {
    messages.delete(id);
    if (key !== null) keys.delete(key);
  }

  function apply(entry: Entry): void {
    switch (entry.kind) {
      case 'message':
        keep(entry.message);
        return;
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

  for (const entry of past) apply(entry);
  return {
    apply,
    all: () => [...messages.values()],
    find: (id) => messages.get(id) ?? null,
    postedAs(key) {
      const id = key === null ? undefined : keys.get(key);
      return id === undefined ? null : (messages.get(id) ?? null);
    },
    readUpTo: (person, conversation) => marks.get(`${person.key} ${conversation}`) ?? 0,
    isClosed: (person) => closed.has(person.key),
    revision: () => revision,
    offset: () => offset,
    forget(person) {
      for (const { message } of messages.values()) if (concerns(message, person)) drop(message);
      for (const mark of marks.keys()) if (mark.startsWith(`${person.key} `)) marks.delete(mark);
    },
    entries: () => entriesOf([...messages.values()], marks, closed, offset),
  };
}

function concerns({ from, only, conversation }: Message, person: Person): boolean {
  return from === person.key || only === person.key || conversation === directOf(person);
}

function entriesOf(
  kept: KeptMessage[],
  marks: ReadonlyMap<string, number>,
  closed: ReadonlySet<string>,
  offset: number,
): Entry[] {
  return [
    ...kept.sort((a, b) => a.number - b.number).map(({ message }) => ({ kind: 'message', message }) satisfies Entry),
    ...[...marks].map(([mark, upTo]) => {
      const [who = '', conversation = teamChannel] = mark.split(' ');
      return { kind: 'read', who, conversation, upTo } satisfies Entry;
    }),
    ...[...closed].map((who) => ({ kind: 'direct', who, closed: true }) satisfies Entry),
    { kind: 'clock', offset },
  ];
}
