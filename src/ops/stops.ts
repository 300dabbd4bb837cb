import type { Log } from '../adapters/log.ts';

/** Milliseconds for one part to end what it has in flight, and for all of them: containers wait 10 s before they kill. */
const EACH = 2_000;
const ALL = 4_000;

/**
 * Ends what was opened, the last one first, each for two seconds at most and all but the first one within four. What hangs is left to the end of the process,
 * and a message among it to its lease. The first one opened, the store, is always waited for. Never rejects.
 */
export async function stopAll(stops: readonly (() => Promise<void>)[], log: Log): Promise<void> {
  const [last, ...others] = stops;
  const over = after(ALL);
  for (const stop of others.toReversed()) {
    const turn = after(EACH);
    await Promise.race([quietly(stop, log), turn.passed, over.passed]);
    turn.clear();
  }
  over.clear();
  if (last) await quietly(last, log);
}

async function quietly(stop: () => Promise<void>, log: Log): Promise<void> {
  try {
    await stop();
  } catch (error) {
    log.error({ err: error }, 'A part could not be stopped');
  }
}

function after(ms: number): { readonly passed: Promise<void>; clear(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  return { passed: promise, clear: () => clearTimeout(timer) };
}
