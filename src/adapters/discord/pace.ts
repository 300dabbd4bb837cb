import { stopwatch } from '../../time.ts';

/** Lets requests go one after the other at a steady rate: what Discord counts a second, it never sees in a burst. */
export interface Pace {
  /**
   * Resolves with 0 when one request may go, those that somebody waits for first, then in the order in which they came. Resolves with the milliseconds
   * for which nothing may go when that is not worth waiting for.
   */
  slot(urgent: boolean): Promise<number>;
  /** Discord said that it takes nothing for so many milliseconds. */
  freeze(ms: number): void;
  /** Milliseconds for which nothing may go; 0 when requests go. */
  frozenFor(): number;
}

/** Requests that Discord takes from a bot in any second. */
const LIMIT = 50;
/** Milliseconds in which we send no more than that: some arrive closer together than they left. */
const WINDOW = 1_015;
/** What may go at once after a rest, so that a timer that comes late costs nothing. */
const BURST = 2;
/** Milliseconds: a longer freeze is handed back instead of being waited out, so that what is due first goes first afterwards. */
export const WORTH_WAITING = 5_000;

type Go = (refusedForMs: number) => void;

/** Counts requests by the milliseconds that pass: a token bucket, and a window for what a burst and the flow after it come to. */
function createMeter(limit: number) {
  const perMs = limit / WINDOW;
  /** When the latest requests went, as many as the limit allows, the oldest first. */
  const went: number[] = [];
  let tokens = BURST;
  let filledAt = 0;

  /** When the limit has room for one more. */
  function roomAt(): number {
    const oldest = went.length < limit ? undefined : went[0];
    return oldest === undefined ? 0 : oldest + WINDOW;
  }

  return {
    /** Milliseconds until one more may go. */
    wait(now: number): number {
      if (now > filledAt) {
        tokens = Math.min(BURST, tokens + (now - filledAt) * perMs);
        filledAt = now;
      }
      return Math.max(0, (1 - tokens) / perMs, roomAt() - now);
    },
    take(now: number): void {
      tokens -= 1;
      went.push(now);
      if (went.length > limit) went.shift();
    },
    /** What passes until then does not count: Discord's second begins anew. */
    emptyUntil(at: number): void {
      tokens = 0;
      filledAt = Math.max(filledAt, at);
    },
  };
}

/** By the time that passes, in milliseconds: a clock that is set neither stops nor bursts it. */
export function createPace(limit: number = LIMIT): Pace {
  const meter = createMeter(limit);
  const urgent: Go[] = [];
  const others: Go[] = [];
  const elapsed = stopwatch();
  let frozenUntil = 0;
  let timer: NodeJS.Timeout | null = null;

  function pump(): void {
    timer = null;
    const now = elapsed();
    while (now >= frozenUntil && meter.wait(now) === 0) {
      const go = urgent.shift() ?? others.shift();
      if (!go) return;
      meter.take(now);
      go(0);
    }
    if (urgent.length + others.length === 0) return;
    const wait = Math.max(frozenUntil - now, meter.wait(now));
    timer = setTimeout(pump, Math.max(1, Math.ceil(wait)));
  }

  const frozenFor = () => Math.max(0, frozenUntil - elapsed());

  return {
    slot(first) {
      const frozen = frozenFor();
      if (frozen > WORTH_WAITING) return Promise.resolve(frozen);
      return new Promise((resolve) => {
        (first ? urgent : others).push(resolve);
        if (timer === null) pump();
      });
    },
    freeze(ms) {
      frozenUntil = Math.max(frozenUntil, elapsed() + ms);
      meter.emptyUntil(frozenUntil);
      if (frozenFor() <= WORTH_WAITING) return;
      for (const go of [...urgent.splice(0), ...others.splice(0)]) go(frozenFor());
    },
    frozenFor,
  };
}
