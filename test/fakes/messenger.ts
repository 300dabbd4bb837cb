import type { Address, Messenger, SendOptions, SendResult } from '../../src/adapters/messenger.ts';
import type { Card } from '../../src/card.ts';
import type { MessageRef } from '../../src/engine/model/ids.ts';

/** What the platform does with one request. `lost-answer` stores the message and the sender never hears of it; `throw` is a bug in an adapter. */
export type Fault =
  | Exclude<SendResult, { kind: 'delivered' }>
  | { readonly kind: 'lost-answer' }
  | { readonly kind: 'throw' };

export interface Sent {
  readonly to: Address;
  readonly card: Card;
  readonly key: string;
  readonly again: boolean;
  readonly ref: MessageRef;
}

/** A platform that stores messages by key and honours the key: the same one again is the same message. */
export interface FakeMessenger extends Messenger {
  /** Every request, in order. */
  readonly asked: readonly (SendOptions & { readonly to: Address })[];
  /** Every message that a person sees, in order. */
  readonly stored: readonly Sent[];
  readonly edits: readonly { readonly ref: MessageRef; readonly card: Card; readonly owner: string }[];
  /** The next requests meet these faults, one each. */
  next(...faults: readonly Fault[]): void;
  /** Decides each request that no `next` fault is waiting for, rewritings too; null: all is well. */
  answer(decide: (to: Address, options: SendOptions) => Fault | null): void;
  /** Keeps requests to this owner waiting until the returned function is called. */
  hold(owner: string): () => void;
}

export function createFakeMessenger(platform = 'discord'): FakeMessenger {
  const asked: (SendOptions & { to: Address })[] = [];
  const stored: Sent[] = [];
  const edits: { ref: MessageRef; card: Card; owner: string }[] = [];
  const queue: Fault[] = [];
  const held = new Map<string, Promise<void>>();
  let decide: (to: Address, options: SendOptions) => Fault | null = () => null;

  function store(to: Address, card: Card, options: SendOptions): MessageRef {
    const known = stored.find((message) => message.key === options.key);
    if (known) return known.ref;
    const owner = 'runner' in to ? to.runner : to.club;
    const ref = { channel: to.channel ?? `dm-${owner}`, message: `m${stored.length + 1}` };
    stored.push({ to, card, key: options.key, again: options.again, ref });
    return ref;
  }

  return {
    platform,
    asked,
    stored,
    edits,
    next: (...faults) => void queue.push(...faults),
    answer: (to) => {
      decide = to;
    },
    hold: (owner) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(owner, promise);
      return () => {
        held.delete(owner);
        resolve();
      };
    },
    send: async (to, card, options) => {
      asked.push({ ...options, to });
      await held.get('runner' in to ? to.runner : to.club);
      const fault = queue.shift() ?? decide(to, options);
      if (fault === null) return { kind: 'delivered', ref: store(to, card, options) };
      if (fault.kind === 'throw') throw new Error('a bug in an adapter');
      if (fault.kind !== 'lost-answer') return fault;
      store(to, card, options);
      return { kind: 'unknown' };
    },
    edit: async (ref, card, owner) => {
      const to = ref.channel.startsWith('dm-')
        ? { runner: owner, channel: ref.channel }
        : { club: owner, channel: ref.channel };
      const fault = decide(to, { key: '', again: false });
      if (fault?.kind === 'throw') throw new Error('a bug in an adapter');
      if (fault && fault.kind !== 'lost-answer') return fault;
      edits.push({ ref, card, owner });
      return fault ? { kind: 'unknown' } : { kind: 'delivered', ref };
    },
  };
}
