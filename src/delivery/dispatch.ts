import type { Messenger } from '../adapters/messenger.ts';
import { LEASE, type Nudge, type Transition } from '../engine/model/nudge.ts';
import type { Store } from '../store/store.ts';
import type { Instant } from '../time.ts';
import type { Allowance } from './allowance.ts';
import { budgets, carefulBudget } from './budgets.ts';
import { type DeliverParts, deliver, handBack, postpone } from './deliver.ts';
import { createLane, type Lane } from './lanes.ts';
import { type Bundle, bundle } from './outcome.ts';

/** What one tick, or one delivery to one owner, claimed; it fills up while the work goes on. */
export interface Batch {
  claimed: number;
  readonly moves: Partial<Record<Transition, number>>;
  readonly work: Promise<void>[];
}

export function newBatch(): Batch {
  return { claimed: 0, moves: {}, work: [] };
}

/** Claims what the budgets can send and puts it on the way, at each platform so many messages at a time. */
export interface Dispatch {
  /** At most `most` claims, of one owner's rows or of all that is due. Rejects when the store cannot claim. */
  claim(messenger: Messenger, batch: Batch, most: number, owner?: Nudge['owner']): Promise<void>;
  /** Messages that are on their way. */
  underWay(): number;
  /** Claims nothing more, and gives back what was claimed and not begun. */
  stop(): void;
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>;
}

export interface DispatchParts {
  readonly store: Pick<Store, 'claimDue'>;
  readonly messengers: ReadonlyMap<string, Messenger>;
  readonly allowance: Allowance;
  readonly deliverParts: DeliverParts;
}

export function createDispatch({ store, messengers, allowance, deliverParts }: DispatchParts): Dispatch {
  const lanes = new Map<string, Lane>(
    [...messengers.keys()].map((platform) => [platform, createLane((budgets[platform] ?? carefulBudget).lane)]),
  );
  let stopping = false;

  function send(rows: readonly Nudge[], messenger: Messenger, lane: Lane, now: Instant, batch: Batch): void {
    batch.claimed += rows.length;
    for (const message of bundle(rows)) {
      const place = allowance.take(message.owner, now);
      batch.work.push(
        lane.run(message.owner, async () => {
          const { moves } = place.ok
            ? await go(message, messenger)
            : await postpone(deliverParts, message, now + place.waitMs);
          for (const by of moves) batch.moves[by] = (batch.moves[by] ?? 0) + 1;
        }),
      );
    }
  }

  async function go(message: Bundle, messenger: Messenger) {
    const done = stopping ? await handBack(deliverParts, message) : await deliver(deliverParts, messenger, message);
    allowance.over(message.owner, done.tried);
    return done;
  }

  return {
    claim: async (messenger, batch, most, owner) => {
      const lane = lanes.get(messenger.platform);
      if (!lane) return;
      for (let round = 0; round < most && !stopping; round++) {
        if (messenger.heldFor?.()) return;
        const now = deliverParts.clock.now();
        const limit = allowance.room(messenger.platform, lane.size(), now);
        if (limit < 1) return;
        const only = owner === undefined ? {} : { owner };
        const rows = await store.claimDue({ now, limit, leaseMs: LEASE, platforms: [messenger.platform], ...only });
        send(rows, messenger, lane, now, batch);
        if (rows.length < limit) return;
      }
    },
    underWay: () => lanes.values().reduce((sum, lane) => sum + lane.size(), 0),
    stop: () => {
      stopping = true;
    },
    idle: async () => void (await Promise.all(lanes.values().map((lane) => lane.idle()))),
  };
}
