import Sqlite from 'better-sqlite3';
import type { Instant } from '../time.ts';
import { createStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { explained, refuseEmptied, refuseForeign } from './open-trouble.ts';
import { dropUnfinished, keepPrivate } from './private-files.ts';
import type { Damaged } from './reader.ts';
import { createSealing } from './sealing.ts';
import { type Alone, holdAlone } from './single-process.ts';
import { fileOf, realFile } from './sqlite-address.ts';
import { backupBeside, backupOnto, passesCheck, type Shelf } from './sqlite-backup.ts';
import { isConflict, isUnwritable, kyselyOn } from './sqlite-driver.ts';
import { createEraser } from './sqlite-eraser.ts';
import { type HeldRows, heldRows, holdWhenCopied } from './sqlite-hold.ts';
import { finishRestore } from './sqlite-restore.ts';
import { refuseWrongKey, sealStored } from './sqlite-sealing.ts';
import type { Store } from './store.ts';

/** Milliseconds that a statement waits for somebody else's lock. It blocks the event loop, so it is short. */
const busyTimeout = 50;

/**
 * Pages, 16 MB of them, after which the write-ahead log is moved into the file: somebody's answer waits some ten milliseconds for it. At SQLite's own
 * thousand that is every hundredth answer; most pages are written again and again, so that four times as many take hardly longer.
 */
const pagesLogged = 4_000;

/** What a file can beside being the store. */
export interface SqliteStore extends Store {
  /** Copies the file, while it is used, onto the shelf; returns the copy's path, or null for memory. Rejects when the copy is not whole. */
  backup(shelf: Shelf, now: Instant): Promise<string | null>;
  /** What a restored copy would send at `now` if it were let go; null when nothing is held. */
  held(now: Instant): readonly HeldRows[] | null;
}

/** What an operator decides about a database. */
export interface Opening {
  /** A folder with more backups than lie beside the file, for advice. */
  readonly backups?: string;
  /** Keys of 32 bytes in base64, the one that seals first; none, and health facts are readable in the file. */
  readonly keys?: readonly string[];
  /** Told of rows that cannot be read. */
  readonly damaged?: Damaged;
}

/**
 * Opens 'file:<path>' (the folder is made; a restore that was cut short is ended) or ':memory:', checks it and brings its schema forward, with a backup beside it first. A file that was a
 * backup holds what it was still to send. With keys, what was stored without one, or with an older one, is sealed before anything else.
 * Throws a StoreError whose message tells an operator what to do.
 */
export async function openSqlite(url: string, opening: Opening = {}): Promise<SqliteStore> {
  const { backups } = opening;
  const path = fileOf(url);
  if (path === null) return openDatabase(':memory:', null, opening);
  let file = path;
  try {
    file = await realFile(path);
    await keepPrivate(file);
    const alone = holdAlone(file);
    try {
      await dropUnfinished(file);
      await finishRestore(file);
      await refuseEmptied(file, backups);
      return await openDatabase(file, alone, opening);
    } catch (error) {
      alone.release();
      throw error;
    }
  } catch (error) {
    throw await explained(error, file, backups);
  }
}

async function openDatabase(file: string, alone: Alone | null, { keys, damaged }: Opening): Promise<SqliteStore> {
  const sealing = createSealing(keys);
  const sqlite = new Sqlite(file, { timeout: busyTimeout });
  try {
    refuseForeign(sqlite, file);
    sqlite.pragma('journal_mode = wal');
    sqlite.pragma('synchronous = full');
    sqlite.pragma(`wal_autocheckpoint = ${pagesLogged}`);
    sqlite.pragma('foreign_keys = on');
    // It reads every page, which takes seconds a million rows: not where the last coach left in good order.
    if (!alone?.untouched && !passesCheck(sqlite))
      throw new Sqlite.SqliteError('integrity_check failed', 'SQLITE_CORRUPT');
    refuseWrongKey(sqlite, file, sealing);
    const db = kyselyOn(sqlite);
    const eraser = createEraser(sqlite);
    await migrate(db, migrations, async (next) => {
      eraser.eraseAll();
      if (alone) await backupBeside(sqlite, file, `before-${next}`);
    });
    holdWhenCopied(sqlite);
    sealStored(sqlite, file, sealing, eraser.owe);
    alone?.sign(sqlite);
    eraser.eraseAll();
    const store = createStore({
      db,
      isConflict,
      isUnwritable,
      damaged: damaged ?? (() => {}),
      sealing,
      // In the write-ahead log at once, and on the disk with whatever is written next: two waits for the disk fewer for each answer.
      lightly: (work) =>
        db.connection().execute(async (light) => {
          sqlite.pragma('synchronous = normal');
          try {
            await light.transaction().execute(work);
          } finally {
            sqlite.pragma('synchronous = full');
          }
        }),
      // One connection: whoever has it is in no transaction of somebody else's.
      erasure: { owe: eraser.owe, erase: () => db.connection().execute(async () => eraser.erase()) },
      close: async () => {
        await db.destroy();
        alone?.signOff();
        alone?.release();
      },
    });
    return {
      ...store,
      backup: async (shelf, now) => (alone ? backupOnto(sqlite, file, shelf, now) : null),
      held: (now) => heldRows(sqlite, now),
    };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}
