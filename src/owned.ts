import type { Log } from './adapters/log.ts';
import type { Messenger } from './adapters/messenger.ts';
import { type DebtsParts, readLeft } from './app/debts.ts';
import { type HealthPart, storePart } from './ops/health.ts';
import { stopAll } from './ops/stops.ts';
import type { Store } from './store/store.ts';

/** What the process has opened: whom it can send through, what must work before it is ready, what still has to start, and how all of it stops. */
export interface Owned {
  readonly messengers: Map<string, Messenger>;
  readonly health: HealthPart[];
  readonly starts: (() => Promise<void>)[];
  /** The last one opened stops first. */
  readonly stops: (() => Promise<void>)[];
  /** What an adapter calls when it cannot go on. Loud, and out: the supervisor starts us again. */
  fatal(message: string): (code: string) => void;
}

/** Owns the store to begin with; a signal stops everything that was opened by then. */
export function own(store: Store, log: Log): Owned {
  const stops = [() => store.close()];
  const leave = async (code: number, why: string) => {
    log.info({ code }, why);
    await stopAll(stops, log);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void leave(0, 'Stopping: finishing what is in flight'));
  return {
    messengers: new Map(),
    health: [storePart(store, log)],
    starts: [],
    stops,
    fatal: (message) => (code) => {
      log.error({ code }, message);
      void leave(1, 'Stopping');
    },
  };
}

/** Lets every adapter hear. What it returns answers what an earlier process left unanswered. */
export async function startAll({ starts, stops, messengers }: Owned, owing: DebtsParts): Promise<() => void> {
  const left = await readLeft(owing);
  for (const start of starts) await start();
  stops.push(() => left.stop());
  return () => void left.answer(messengers);
}
