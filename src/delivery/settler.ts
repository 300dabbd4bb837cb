import type { Settlement, Store } from '../store/store.ts';

/** Collects outcomes that arrive together and writes them in one transaction. Resolves with the nudges that still belonged to their claim. */
export interface Settler {
  record(settlements: readonly Settlement[]): Promise<ReadonlySet<Settlement>>;
}

interface Waiting {
  readonly settlements: readonly Settlement[];
  resolve(ours: ReadonlySet<Settlement>): void;
  reject(reason: unknown): void;
}

export function createSettler(store: Pick<Store, 'record'>): Settler {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    const settlements = batch.flatMap((caller) => caller.settlements);
    try {
      const written = new Set(await store.record(settlements));
      for (const { settlements: own, resolve } of batch)
        resolve(new Set(own.filter((settlement) => written.has(settlement.id))));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    record: (settlements) => {
      if (settlements.length === 0) return Promise.resolve(new Set());
      return new Promise((resolve, reject) => {
        // Everything that finishes in this turn of the event loop shares one commit.
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ settlements, resolve, reject });
      });
    },
  };
}
