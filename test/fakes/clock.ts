import type { Clock, Instant } from '../../src/time.ts';

/** A clock that only moves when told to, in either direction. */
export interface FakeClock extends Clock {
  set(at: Instant): void;
  advance(ms: number): void;
}

/** Starts on Monday 2026-06-01 at 12:00 UTC unless told otherwise. */
export function createFakeClock(start: Instant = 1_780_315_200_000): FakeClock {
  let at = start;
  return {
    now: () => at,
    set: (to) => {
      at = to;
    },
    advance: (ms) => {
      at += ms;
    },
  };
}
