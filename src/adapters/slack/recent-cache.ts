import type { Clock } from '../../time.ts';

export interface RecentCache<V> {
  /** The value, unless it is older than it may be. */
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  /** Forgets the entry if it still holds this value. */
  drop(key: string, value: V): void;
}

/** Remembers the latest `most` entries, each for `freshMs` milliseconds: a workspace of any size costs the same memory. */
export function createRecentCache<V>(clock: Clock, most: number, freshMs: number): RecentCache<V> {
  const entries = new Map<string, { readonly value: V; readonly at: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      const age = clock.now() - entry.at;
      // A clock that was set back makes an entry look younger than nothing.
      return age >= 0 && age < freshMs ? entry.value : undefined;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: clock.now() });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
    drop(key, value) {
      if (entries.get(key)?.value === value) entries.delete(key);
    },
  };
}
