import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

type Work<T> = (trx: Transaction<Schema>) => Promise<T>;

interface Job {
  readonly work: Work<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** Jobs that share one commit at most: others are answered in between. */
const MOST = 32;

/**
 * Writes that come together are committed together: of all that a write costs, waiting for the disk is the most, and that is once. Each job has a
 * savepoint of its own, so that one that fails takes nobody along; it sees what those before it wrote. Resolves when the commit is on the disk, and
 * rejects, all of them, when that fails.
 */
export function groupCommits(db: Kysely<Schema>): <T>(work: Work<T>) => Promise<T> {
  const waiting: Job[] = [];

  async function flush(): Promise<void> {
    const jobs = waiting.splice(0, MOST);
    if (waiting.length > 0) setImmediate(flush);
    const settle: (() => void)[] = [];
    try {
      await db.transaction().execute(async (trx) => {
        for (const job of jobs) settle.push(await inSavepoint(trx, job));
      });
    } catch (error) {
      for (const { reject } of jobs) reject(error);
      return;
    }
    for (const done of settle) done();
  }

  return <T>(work: Work<T>) =>
    new Promise<T>((resolve, reject) => {
      // Everything that arrives in this turn of the event loop shares one commit.
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ work, resolve: resolve as Job['resolve'], reject });
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
