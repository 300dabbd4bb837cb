import type { Messenger, SendResult } from '../../src/adapters/messenger.ts';
import type { Card } from '../../src/card.ts';
import type { ClubId, MessageRef, RunnerId } from '../../src/engine/model/ids.ts';
import type { FaultKind } from './act.ts';

/** A platform that honours message keys, is down when told to, and tells of everything that a person sees. */
export interface Platform extends Messenger {
  up: boolean;
  readonly faults: FaultKind[];
  readonly messages: () => number;
  /** Whether the message of this key was stored, answered or not. */
  has(key: string): boolean;
}

export interface Watching {
  /** A new message is stored. */
  seen(owner: RunnerId | ClubId, card: Card, ref: MessageRef, key: string): void;
  edited(owner: RunnerId | ClubId, card: Card): void;
  /** A request failed: what its rows miss is the platform's doing. */
  failed(owner: RunnerId | ClubId): void;
}

const results: Readonly<Record<Exclude<FaultKind, 'throw' | 'lost-answer'>, SendResult>> = {
  retry: { kind: 'retry', afterMs: 3_000 },
  limited: { kind: 'limited', afterMs: 5_000 },
  unknown: { kind: 'unknown' },
  closed: { kind: 'closed' },
  refused: { kind: 'refused', code: '50035' },
};

export function createPlatform(watching: Watching): Platform {
  const stored = new Map<string, MessageRef>();
  const faults: FaultKind[] = [];
  const platform: Platform = {
    platform: 'discord',
    up: true,
    faults,
    messages: () => stored.size,
    has: (key) => stored.has(key),
    send: async (to, card, { key }) => {
      const owner = 'runner' in to ? to.runner : to.club;
      const fault = platform.up ? faults.shift() : 'retry';
      if (fault !== undefined) watching.failed(owner);
      if (fault === 'throw') throw new Error('a bug in an adapter');
      if (fault !== undefined && fault !== 'lost-answer') return results[fault];
      const ref = stored.get(key) ?? { channel: to.channel ?? `dm-${owner}`, message: `m${stored.size + 1}` };
      if (!stored.has(key)) {
        stored.set(key, ref);
        watching.seen(owner, card, ref, key);
      }
      return fault ? { kind: 'unknown' } : { kind: 'delivered', ref };
    },
    edit: async (ref, card, owner) => {
      if (!platform.up) {
        watching.failed(owner);
        return results.retry;
      }
      watching.edited(owner, card);
      return { kind: 'delivered', ref };
    },
  };
  return platform;
}
