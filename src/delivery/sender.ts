import type { Messenger } from '../adapters/messenger.ts';
import { platformOf } from '../engine/model/ids.ts';
import { LEASE, type Nudge, type Transition } from '../engine/model/nudge.ts';
import type { Store } from '../store/store.ts';
import type { Instant } from '../time.ts';
import { type Allowance, createAllowance } from './allowance.ts';
import { type DeliverParts, deliver, handBack, postpone } from './deliver.ts';
import { createLane, type Lane } from './lanes.ts';
import { type Bundle, bundle } from './outcome.ts';
import { createSettler } from './settler.ts';

export type { Composer, Composition } from './deliver.ts';

export interface Sender {
  /**
   * Claims what is due and what the budgets can send, and sends it, earliest deadline first. Resolves when all of that is settled, or after half a
   * second: slow sends go on, and the next tick serves the others meanwhile. A tick during another one's claiming does nothing. Rejects when the store cannot claim.
   */
  tick(): Promise<TickReport>;
  /** The same for one owner, to the end: right after a command. */
  deliverFor(owner: Nudge['owner']): Promise<TickReport>;
  /** Claims nothing more; resolves when everything in flight is settled. What was claimed and not begun is given back. */
  stop(): Promise<void>;
}

export interface TickReport {
  readonly claimed: number;
  readonly moves: Readonly<Partial<Record<Transition, number>>>;
  /** Messages still on their way. */
  readonly underWay: number;
}

export interface SenderParts extends Omit<DeliverParts, 'settler'> {
  readonly store: Pick<Store, 'claimDue' | 'settle'>;
  /** By platform. */
  readonly messengers: ReadonlyMap<string, Messenger>;
  readonly allowance?: Allowance;
}

/** Messages at one platform at a time: at a tenth of a second each far more than any budget; few enough that a hanging platform is not stormed. */
const width = 16;
/** Milliseconds that a tick waits for its slowest message; less than the second between ticks. */
const patience = 500;
/** Claims a tick makes for one platform at most: a budget counts messages and a claim counts rows, so folding leaves room for more. */
const rounds = 12;

export function createSender(parts: SenderParts): Sender {
  const { store, messengers, clock } = parts;
  const deliverParts: DeliverParts = { ...parts, settler: createSettler(store) };
  const allowance = parts.allowance ?? createAllowance();
  const lanes = new Map<string, Lane>([...messengers.keys()].map((platform) => [platform, createLane(width)]));
  let claiming: Promise<void> | null = null;
  const claims = new Set<Promise<unknown>>();
  let stopping = false;

  const underWay = () => lanes.values().reduce((sum, lane) => sum + lane.size(), 0);

  function dispatch(rows: readonly Nudge[], messenger: Messenger, lane: Lane, now: Instant, batch: Batch): void {
    batch.claimed += rows.length;
    for (const one of bundle(rows)) {
      const place = allowance.take(one.owner, now);
      batch.work.push(
        lane.run(one.owner, async () => {
          const { moves } = place.ok ? await go(one, messenger) : await postpone(deliverParts, one, now + place.waitMs);
          for (const by of moves) batch.moves[by] = (batch.moves[by] ?? 0) + 1;
        }),
      );
    }
  }

  async function go(one: Bundle, messenger: Messenger) {
    const done = stopping ? await handBack(deliverParts, one) : await deliver(deliverParts, messenger, one);
    if (!done.tried) allowance.giveBack(one.owner);
    return done;
  }

  async function claim(messenger: Messenger, batch: Batch, most: number, owner?: Nudge['owner']): Promise<void> {
    const lane = lanes.get(messenger.platform);
    if (!lane) return;
    for (let round = 0; round < most && !stopping; round++) {
      const now = clock.now();
      const limit = allowance.room(messenger.platform, lane.size(), now);
      if (limit < 1) return;
      const only = owner === undefined ? {} : { owner };
      const rows = await store.claimDue({ now, limit, leaseMs: LEASE, platforms: [messenger.platform], ...only });
      dispatch(rows, messenger, lane, now, batch);
      if (rows.length < limit) return;
    }
  }

  async function claimAll(batch: Batch): Promise<void> {
    allowance.settle(clock.now());
    for (const messenger of messengers.values()) await claim(messenger, batch, rounds);
  }

  async function tracked(work: Promise<void>): Promise<void> {
    claims.add(work);
    try {
      await work;
    } finally {
      claims.delete(work);
    }
  }

  const report = (batch: Batch): TickReport => ({
    claimed: batch.claimed,
    moves: { ...batch.moves },
    underWay: underWay(),
  });

  return {
    tick: async () => {
      const batch = newBatch();
      if (stopping || claiming) return report(batch);
      claiming = tracked(claimAll(batch));
      try {
        await claiming;
      } finally {
        claiming = null;
      }
      await within(patience, Promise.all(batch.work));
      return report(batch);
    },
    deliverFor: async (owner) => {
      const batch = newBatch();
      const messenger = messengers.get(platformOf(owner));
      if (stopping || !messenger) return report(batch);
      await tracked(claim(messenger, batch, 1, owner));
      await Promise.all(batch.work);
      return report(batch);
    },
    stop: async () => {
      stopping = true;
      while (claims.size > 0) await Promise.allSettled(claims);
      await Promise.all(lanes.values().map((lane) => lane.idle()));
    },
  };
}

interface Batch {
  claimed: number;
  readonly moves: Partial<Record<Transition, number>>;
  readonly work: Promise<void>[];
}

function newBatch(): Batch {
  return { claimed: 0, moves: {}, work: [] };
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
