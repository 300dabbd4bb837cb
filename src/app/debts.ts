import { inTime } from '../adapters/in-time.ts';
import type { Log } from '../adapters/log.ts';
import type { Debts, Messenger } from '../adapters/messenger.ts';
import { platformOf } from '../engine/model/ids.ts';
import type { OwedAnswer, Store } from '../store/store.ts';
import type { Clock } from '../time.ts';

/** Milliseconds that an acknowledgement waits for its row: the platforms give up after three seconds. */
const PATIENCE = 500;
/** Answers under way at once after a start: people who speak now are not to wait for those who spoke before. */
const AT_ONCE = 8;

export interface DebtsParts {
  readonly store: Pick<Store, 'owe' | 'paid' | 'owedStill'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What earlier processes left unanswered. */
export interface Left {
  /** Answers all of it, through adapters that have started. Never rejects. */
  answer(messengers: ReadonlyMap<string, Messenger>): Promise<void>;
  /** Begins no further answer, and waits for those under way: what is left waits for the next start. */
  stop(): Promise<void>;
}

/** Who was acknowledged and waits for an answer, in the store. An interaction that cannot be written down is answered all the same. */
export function createDebts({ store, clock, log }: DebtsParts): Debts {
  return {
    async owe(owed) {
      const written = store.owe({ ...owed, at: clock.now() }).catch((error: unknown) => {
        log.warn({ err: error }, 'An interaction could not be written down before it was acknowledged');
        return false;
      });
      await inTime(written, PATIENCE);
      return async () => {
        // Delivered twice, it is the first one's to answer.
        if (await written) await paid(store, owed, log);
      };
    },
  };
}

async function paid(store: DebtsParts['store'], owed: Parameters<Store['paid']>[0], log: Log): Promise<void> {
  await store
    .paid(owed)
    .catch((error: unknown) => log.warn({ err: error }, 'What was answered could not be forgotten'));
}

/** To be read before an adapter hears anything: what comes in afterwards is answered by this process. */
export async function readLeft({ store, clock, log }: DebtsParts): Promise<Left> {
  const left = [...(await store.owedStill(clock.now()))];
  let underWay: Promise<unknown> = Promise.resolve();

  async function answerOne(owed: OwedAnswer, messengers: ReadonlyMap<string, Messenger>): Promise<void> {
    const platform = platformOf(owed.owner);
    try {
      await messengers.get(platform)?.answerAnew?.(owed.doc);
      await paid(store, owed, log);
    } catch {
      log.warn({ platform, request: owed.id }, 'What an earlier process left unanswered could not be answered yet');
    }
  }

  return {
    async answer(messengers) {
      if (left.length > 0) log.info({ answers: left.length }, 'Answering what was acknowledged before this start');
      const worker = async () => {
        for (let next = left.shift(); next; next = left.shift()) await answerOne(next, messengers);
      };
      underWay = Promise.all(Array.from({ length: AT_ONCE }, worker));
      await underWay;
    },
    async stop() {
      left.length = 0;
      await underWay;
    },
  };
}
