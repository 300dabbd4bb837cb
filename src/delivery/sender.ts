import { inTime } from '../adapters/in-time.ts';
import type { Messenger } from '../adapters/messenger.ts';
import { platformOf } from '../engine/model/ids.ts';
import type { Nudge, Transition } from '../engine/model/nudge.ts';
import type { Store } from '../store/store.ts';
import { type Allowance, createAllowance } from './allowance.ts';
import type { DeliverParts } from './deliver.ts';
import { type Batch, createDispatch, newBatch } from './dispatch.ts';
import { createSettler } from './settler.ts';

export type { Composer, Composition } from './deliver.ts';

export interface Sender {
  /**
   * Claims what is due and what the budgets can send, and sends it, earliest deadline first. Resolves when all of that is settled, or after `patience`
   * milliseconds (half a second when left out): slow sends go on, and the next tick serves the others meanwhile. A tick during another one's claiming
   * does nothing. Rejects when the store cannot claim.
   */
  tick(patience?: number): Promise<TickReport>;
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
  readonly store: Pick<Store, 'claimDue' | 'record'>;
  /** By platform. */
  readonly messengers: ReadonlyMap<string, Messenger>;
  readonly allowance?: Allowance;
}

/** Milliseconds that a tick waits for its slowest message. */
const PATIENCE = 500;
/** Claims a tick makes for one platform at most: a budget counts messages and a claim counts rows, so folding leaves room for more. */
const rounds = 12;

export function createSender(parts: SenderParts): Sender {
  const { store, messengers, clock, allowance = createAllowance() } = parts;
  const deliverParts: DeliverParts = { ...parts, settler: createSettler(store) };
  const dispatch = createDispatch({ store, messengers, allowance, deliverParts });
  let claiming: Promise<void> | null = null;
  const claims = new Set<Promise<unknown>>();
  let stopping = false;

  async function claimAll(batch: Batch): Promise<void> {
    allowance.settle(clock.now());
    for (const messenger of messengers.values()) await dispatch.claim(messenger, batch, rounds);
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
    underWay: dispatch.underWay(),
  });

  return {
    tick: async (patience = PATIENCE) => {
      const batch = newBatch();
      if (stopping || claiming) return report(batch);
      claiming = tracked(claimAll(batch));
      try {
        await claiming;
      } finally {
        claiming = null;
      }
      if (patience > 0) await inTime(Promise.all(batch.work), patience);
      return report(batch);
    },
    deliverFor: async (owner) => {
      const batch = newBatch();
      const messenger = messengers.get(platformOf(owner));
      if (stopping || !messenger) return report(batch);
      await tracked(dispatch.claim(messenger, batch, 1, owner));
      await Promise.all(batch.work);
      return report(batch);
    },
    stop: async () => {
      stopping = true;
      dispatch.stop();
      while (claims.size > 0) await Promise.allSettled(claims);
      await dispatch.idle();
    },
  };
}
