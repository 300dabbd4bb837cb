import type { Instant } from '../time.ts';
import type { Budget } from './budgets.ts';

/** Token buckets by name, filled as the clock moves forward; a clock set back neither fills nor empties them. */
export interface Buckets {
  /** Messages that may go now; less than 0 after more went than there was room for. */
  available(name: string, budget: Budget, now: Instant): number;
  take(name: string, budget: Budget, now: Instant): void;
  giveBack(name: string, budget: Budget): void;
  /** Drops those that are full again, so that a conversation of last week costs no memory. */
  prune(now: Instant): void;
}

interface Level {
  budget: Budget;
  tokens: number;
  at: Instant;
}

export function createBuckets(): Buckets {
  const levels = new Map<string, Level>();

  function level(name: string, budget: Budget, now: Instant): Level {
    const known = levels.get(name) ?? { budget, tokens: budget.burst, at: now };
    const passed = Math.max(0, now - known.at);
    const filled = {
      budget,
      tokens: Math.min(budget.burst, known.tokens + (passed / 1000) * budget.perSecond),
      at: now,
    };
    levels.set(name, filled);
    return filled;
  }

  return {
    available: (name, budget, now) => level(name, budget, now).tokens,
    take: (name, budget, now) => {
      level(name, budget, now).tokens -= 1;
    },
    giveBack: (name, budget) => {
      const known = levels.get(name);
      if (known) known.tokens = Math.min(budget.burst, known.tokens + 1);
    },
    prune: (now) => {
      for (const [name, { budget }] of levels) {
        if (level(name, budget, now).tokens >= budget.burst) levels.delete(name);
      }
    },
  };
}
