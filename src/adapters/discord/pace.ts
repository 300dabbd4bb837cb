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

/** By the time that passes, in milliseconds: a clock that is set neither stops nor bursts it. */
export function createPace(limit: number = LIMIT): Pace {
  const perMs = limit / WINDOW;
  /** When the latest requests went, as many as the limit allows, the oldest first. */
  const went: number[] = [];
  const urgent: Go[] = [];
  const others: Go[] = [];
  let tokens = BURST;
  const elapsed = stopwatch();
  let filledAt = 0;
  let frozenUntil = 0;
  let timer: NodeJS.Timeout | null = null;

  function fill(now: number): void {
    // What passed while nothing could go does not count: Discord's second begins anew.
    const since = Math.max(filledAt, frozenUntil);
    if (now <= since) return;
    tokens = Math.min(BURST, tokens + (now - since) * perMs);
    filledAt = now;
  }

  /** When the limit has room for one more: a burst and what flows in after it would be one too many. */
  function roomAt(): number {
    const oldest = went.length < limit ? undefined : went[0];
    return oldest === undefined ? 0 : oldest + WINDOW;
  }

  function pump(): void {
    timer = null;
    const now = elapsed();
    fill(now);
    while (now >= frozenUntil && tokens >= 1 && now >= roomAt()) {
      const go = urgent.shift() ?? others.shift();
      if (!go) return;
      tokens -= 1;
      went.push(now);
      if (went.length > limit) went.shift();
      go(0);
    }
    if (urgent.length + others.length === 0) return;
    const wait = Math.max(frozenUntil - now, (1 - tokens) / perMs, roomAt() - now);
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
      tokens = 0;
      if (frozenFor() <= WORTH_WAITING) return;
      for (const go of [...urgent.splice(0), ...others.splice(0)]) go(frozenFor());
    },
    frozenFor,
  };
}
