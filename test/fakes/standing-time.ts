import { vi } from 'vitest';
import type { Pace } from '../../src/adapters/discord/pace.ts';
import type { Instant } from '../../src/time.ts';
import { createFakeClock, type FakeClock } from './clock.ts';

/**
 * One clock for the coach and for the SDKs of this process: it moves only when told to, and no time-out ever comes due, so that a busy machine is a slow
 * test and not another outcome (a picture that comes too late, a zone that was not looked up in time). `release` gives real time back.
 */
export function standingTime(start: Instant): FakeClock & { release(): void } {
  vi.useFakeTimers({ now: start, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const clock = createFakeClock(start);
  const set = (at: Instant) => {
    clock.set(at);
    vi.setSystemTime(at);
  };
  return { now: clock.now, set, advance: (ms) => set(clock.now() + ms), release: () => void vi.useRealTimers() };
}

/** For the Discord adapter while time stands: nothing waits for its turn. */
export const noPace: Pace = { slot: async () => 0, freeze: () => {}, frozenFor: () => 0 };
