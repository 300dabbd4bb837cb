import { sql, type Transaction } from 'kysely';
import { stopwatch } from '../time.ts';
import type { Schema } from './schema.ts';

export type Work<T> = (trx: Transaction<Schema>) => Promise<T>;

/** Runs all of it in one transaction; rejects when its commit fails. */
export type Transact = (work: Work<void>) => Promise<void>;

interface Job {
  readonly work: Work<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** Milliseconds after which a commit takes no further job: nobody is heard meanwhile. */
const LONGEST = 3;

/** When to begin; and how long it has taken, in milliseconds. */
export interface Timing {
  /** Everything that arrives until then shares one commit. */
  readonly soon: (begin: () => void) => void;
  readonly watch: () => () => number;
}

/** At the end of this turn of the event loop. */
export const thisTurn: Timing = { soon: setImmediate, watch: stopwatch };
/** Before anything else is heard: for what a person waits for. */
export const atOnce: Timing = { soon: queueMicrotask, watch: stopwatch };

/**
 * Writes that come together are committed together: of all that a write costs, waiting for the disk is the most, and that is once. Each job has a
 * savepoint of its own, so that one that fails takes nobody along; it sees what those before it wrote. Resolves when the commit is on the disk, and
 * rejects, all of those in it, when that fails.
 */
export function groupCommits(transact: Transact, { soon, watch }: Timing = thisTurn): <T>(work: Work<T>) => Promise<T> {
  const waiting: Job[] = [];
  let busy = false;

  async function flush(): Promise<void> {
    const jobs: Job[] = [];
    let settle: (() => void)[] = [];
    try {
      await transact(async (trx) => {
        const elapsed = watch();
        for (let job = waiting.shift(); job; job = elapsed() < LONGEST ? waiting.shift() : undefined) {
          jobs.push(job);
          settle.push(await inSavepoint(trx, job));
        }
      });
    } catch (error) {
      // What could not even begin is not tried again here: whoever asked decides that.
      if (jobs.length === 0) jobs.push(...waiting.splice(0));
      settle = jobs.map((job) => () => job.reject(error));
    }
    if (waiting.length > 0) soon(flush);
    else busy = false;
    for (const done of settle) done();
  }

  return <T>(work: Work<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as Job['resolve'], reject });
      if (busy) return;
      busy = true;
      soon(flush);
    });
}

/** What to tell the caller once the commit is on the disk. */
async function inSavepoint(trx: Transaction<Schema>, { work, resolve, reject }: Job): Promise<() => void> {
  await sql`savepoint job`.execute(trx);
  try {
    const value = await work(trx);
    await sql`release job`.execute(trx);
    return () => resolve(value);
  } catch (error) {
    try {
      await sql`rollback to job`.execute(trx);
      await sql`release job`.execute(trx);
    } catch {
      // On a full disk SQLite has rolled back everything by itself: nothing of the group is stored, for the reason that came first.
      throw error;
    }
    return () => reject(error);
  }
}
