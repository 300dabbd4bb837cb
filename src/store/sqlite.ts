import Sqlite from 'better-sqlite3';
import { createStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { explained, refuseEmptied, refuseForeign } from './open-trouble.ts';
import { dropUnfinished, keepPrivate } from './private-files.ts';
import type { Damaged } from './reader.ts';
import { type Alone, holdAlone } from './single-process.ts';
import { fileOf, realFile } from './sqlite-address.ts';
import { backupBeside, passesCheck } from './sqlite-backup.ts';
import { isConflict, isUnwritable, kyselyOn } from './sqlite-driver.ts';
import { createEraser } from './sqlite-eraser.ts';
import type { Store } from './store.ts';

/** Milliseconds that a statement waits for somebody else's lock. It blocks the event loop, so it is short. */
const busyTimeout = 50;

/**
 * Opens 'file:<path>' (the folder is made) or ':memory:', checks it and brings its schema forward, with a backup beside it first.
 * `damaged` is told of rows that cannot be read. Throws a StoreError whose message tells an operator what to do.
 */
export async function openSqlite(url: string, damaged: Damaged = () => {}): Promise<Store> {
  const path = fileOf(url);
  if (path === null) return openDatabase(':memory:', null, damaged);
  let file = path;
  try {
    file = await realFile(path);
    await refuseEmptied(file);
    await keepPrivate(file);
    const alone = holdAlone(file);
    try {
      await dropUnfinished(file);
      return await openDatabase(file, alone, damaged);
    } catch (error) {
      alone.release();
      throw error;
    }
  } catch (error) {
    throw await explained(error, file);
  }
}

async function openDatabase(file: string, alone: Alone | null, damaged: Damaged): Promise<Store> {
  const sqlite = new Sqlite(file, { timeout: busyTimeout });
  try {
    refuseForeign(sqlite, file);
    sqlite.pragma('journal_mode = wal');
    sqlite.pragma('synchronous = full');
    sqlite.pragma('foreign_keys = on');
    // It reads every page, which takes seconds a million rows: not where the last coach left in good order.
    if (!alone?.untouched && !passesCheck(sqlite))
      throw new Sqlite.SqliteError('integrity_check failed', 'SQLITE_CORRUPT');
    const db = kyselyOn(sqlite);
    const eraser = createEraser(sqlite);
    await migrate(db, migrations, async (next) => {
      eraser.eraseAll();
      if (alone) await backupBeside(sqlite, file, `before-${next}`);
    });
    alone?.sign(sqlite);
    eraser.eraseAll();
    return createStore({
      db,
      isConflict,
      isUnwritable,
      damaged,
      // One connection: whoever has it is in no transaction of somebody else's.
      erasure: { owe: eraser.owe, erase: () => db.connection().execute(async () => eraser.erase()) },
      close: async () => {
        await db.destroy();
        alone?.signOff();
        alone?.release();
      },
    });
  } catch (error) {
    sqlite.close();
    throw error;
  }
}
