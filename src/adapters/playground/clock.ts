import type { Clock, Instant } from '../../time.ts';

/** A clock that can be moved forward and then runs on in real time. It never goes backward. */
export interface MovableClock extends Clock {
  /** Milliseconds ahead of the base clock. */
  offset(): number;
  /** Does nothing when `at` is in the past. */
  moveTo(at: Instant): void;
}

export function createMovableClock(base: Clock, start: number, moved: (offset: number) => void): MovableClock {
  let offset = start;
  return {
    now: () => base.now() + offset,
    offset: () => offset,
    moveTo(at) {
      const next = at - base.now();
      if (next <= offset) return;
      offset = next;
      moved(offset);
    },
  };
}
