import { inTime } from '../adapters/in-time.ts';
import type { Log } from '../adapters/log.ts';
import { type Clock, stopwatch } from '../time.ts';
import { startHeartbeat } from './heartbeat.ts';

/** Milliseconds between two wake-ups that come whatever the tick asks for, by a timer that no change of the clock moves. */
const PACE = 1_000;
/** Milliseconds without a tick that came to a good end, after which the ticker counts as standing still. */
const STILL = 30_000;
/** Milliseconds that the end waits for a tick under way; containers wait 10 s. */
const PATIENCE = 5_000;

export interface Ticker {
  /** False while the last good tick is more than 30 s ago: it hangs, or every one fails, or nothing wakes it. For /readyz. */
  ready(): boolean;
  /** Wakes nothing more; resolves when the tick under way has ended, or after 5 s: one that hangs must not hold up the end of the process. */
  stop(): Promise<void>;
}

/**
 * Wakes `tick` when it asked for it (it resolves with the milliseconds until then), every second, and at every full minute whatever became of the
 * seconds. Never two at once, and a gap of any length costs one tick. A tick that rejects is logged; the next one comes all the same. `clock` is the machine's own.
 */
export function startTicker(tick: () => Promise<number>, clock: Clock, log: Log): Ticker {
  let running: Promise<void> | null = null;
  let sinceGood = stopwatch();
  let still = false;
  let soonest: NodeJS.Timeout | undefined;
  let stopped = false;
  const ready = () => sinceGood() <= STILL;

  async function run(): Promise<void> {
    try {
      const wanted = await tick();
      sinceGood = stopwatch();
      clearTimeout(soonest);
      if (!stopped && wanted < PACE) soonest = setTimeout(wake, wanted);
    } catch (error) {
      log.error({ err: error }, 'A tick failed');
    }
  }

  function wake(): void {
    running ??= run().finally(() => {
      running = null;
    });
    if (still === !ready()) return;
    still = !still;
    if (still) log.error({ seconds: Math.round(sinceGood() / 1000) }, 'The ticker stands still');
    else log.info({}, 'The ticker goes on');
  }

  const heartbeat = startHeartbeat(wake, clock, log);
  const timer = setInterval(() => {
    heartbeat.check();
    wake();
  }, PACE);
  return {
    ready,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      clearTimeout(soonest);
      await heartbeat.stop();
      if (running) await inTime(running, PATIENCE);
    },
  };
}
