import type { Log } from '../adapters/log.ts';

/** Something that must work before the bot may be called ready: the store, one platform. */
export interface HealthPart {
  readonly name: string;
  /** False or a rejection means not ready; the reason is in the log, not in the answer. */
  ready(): Promise<boolean> | boolean;
}

export interface HealthReport {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, 'ok' | 'not ready'>>;
}

export interface Health {
  report(): Promise<HealthReport>;
}

/** Milliseconds that a part may take to answer: less than the usual probe's patience. */
const patience = 2_000;

/** Asks every part at once; one that does not answer in two seconds is not ready. Never rejects. */
export function createHealth(parts: readonly HealthPart[]): Health {
  return {
    report: async () => {
      const states = await Promise.all(parts.map(async (part) => [part.name, await isReady(part)] as const));
      return {
        ready: states.every(([, ready]) => ready),
        parts: Object.fromEntries(states.map(([name, ready]) => [name, ready ? 'ok' : 'not ready'])),
      };
    },
  };
}

async function isReady(part: HealthPart): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), patience);
  try {
    return await Promise.race([part.ready(), late.promise]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** The store's part: green when the database can be read and written. The log has the reason, once, when that changes. */
export function storePart(store: { ping(): Promise<void> }, log: Log): HealthPart {
  let well = true;
  return {
    name: 'store',
    ready: async () => {
      try {
        await store.ping();
        if (!well) log.info({}, 'The store can be written again');
        well = true;
      } catch (error) {
        if (well) log.error({ err: error }, 'The store cannot be written');
        well = false;
      }
      return well;
    },
  };
}
