import type { FakeFault, FakeRequest } from './discord-http.ts';

/** Answers to interactions do not count at Discord. */
const uncounted = /^\/(?:interactions|webhooks)\//;

/** Refuses what is more than `perSecond` requests in any second that passes, as Discord does for the whole bot. */
export function globalLimit(perSecond: number): (request: FakeRequest) => FakeFault | null {
  const taken: number[] = [];
  return ({ path }) => {
    if (uncounted.test(path)) return null;
    const now = performance.now();
    while ((taken[0] ?? now) <= now - 1_000) taken.shift();
    if (taken.length < perSecond) {
      taken.push(now);
      return null;
    }
    return { retryAfter: ((taken[0] ?? now) + 1_000 - now) / 1_000, global: true };
  };
}
