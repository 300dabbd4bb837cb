import { type Clock, DAY, type Instant, MINUTE } from '../../time.ts';
import { createRecentCache } from './recent-cache.ts';

/** Milliseconds from one look into a history to the next: Slack's usual fifty a minute, and what it leaves to apps that are sold outside its marketplace. */
const BETWEEN = { usual: 1_200, strict: MINUTE } as const;
/** Messages whose last attempt is remembered. */
const MOST = 5_000;

/** Which messages may have arrived unheard, and when the next one may be looked for. */
export interface LookUps {
  /** False when the last attempt at this message surely stored nothing. */
  inDoubt(key: string): boolean;
  /** How the latest attempt ended: `stored` is null when nobody knows. */
  note(key: string, stored: false | null): void;
  /** Takes the look-up that is free and answers 0, or the milliseconds until one is. */
  take(): number;
  /** Slack refused a look-up for its rate: from now on one a minute. */
  refused(): void;
}

export function createLookUps(clock: Clock): LookUps {
  const unstored = createRecentCache<true>(clock, MOST, DAY);
  let between: number = BETWEEN.usual;
  let last: Instant | null = null;
  return {
    inDoubt: (key) => unstored.get(key) === undefined,
    note: (key, stored) => {
      if (stored === false) unstored.set(key, true);
      else unstored.drop(key, true);
    },
    take: () => {
      const now = clock.now();
      // A clock that was set back makes the last one look like the future.
      const since = last === null ? between : Math.abs(now - last);
      if (since < between) return between - since;
      last = now;
      return 0;
    },
    refused: () => {
      between = BETWEEN.strict;
    },
  };
}
