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

/** Requests a second: one less than Discord allows, for what else the token asks. */
const PER_SECOND = 49;
/** What may go at once after a rest, so that a timer that comes late costs nothing. Together with the rate it stays within Discord's 50 in any second. */
const BURST = 2;
/** Milliseconds: a longer freeze is handed back instead of being waited out, so that what is due first goes first afterwards. */
export const WORTH_WAITING = 5_000;

type Go = (refusedForMs: number) => void;

/** By the time that passes, in milliseconds: a clock that is set neither stops nor bursts it. */
export function createPace(perSecond: number = PER_SECOND): Pace {
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
    tokens = Math.min(BURST, tokens + ((now - since) / 1000) * perSecond);
    filledAt = now;
  }

  function pump(): void {
    timer = null;
    const now = elapsed();
    fill(now);
    while (now >= frozenUntil && tokens >= 1) {
      const go = urgent.shift() ?? others.shift();
      if (!go) return;
      tokens -= 1;
      go(0);
    }
    if (urgent.length + others.length === 0) return;
    const wait = Math.max(frozenUntil - now, ((1 - tokens) / perSecond) * 1000);
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
