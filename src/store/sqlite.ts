import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect } from 'kysely';
import { createStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { holdAlone } from './single-process.ts';
import { fileOf } from './sqlite-address.ts';
import { backupBeside, newestSoundBackup, passesCheck } from './sqlite-backup.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Milliseconds that a statement waits for somebody else's lock. It blocks the event loop, so it is short. */
const busyTimeout = 250;
/** Distinct statements kept compiled; more than the store has. */
const statementsKept = 400;

/**
 * Opens 'file:<path>' (the folder is made) or ':memory:', checks it and brings its schema forward, with a backup beside it first.
 * Throws a StoreError whose message tells an operator what to do.
 */
export async function openSqlite(url: string): Promise<Store> {
  const file = fileOf(url);
  if (file === null) return openDatabase(':memory:', () => {});
  try {
    await mkdir(dirname(file), { recursive: true });
    const alone = holdAlone(file);
    try {
      return await openDatabase(file, alone.release);
    } catch (error) {
      alone.release();
      throw error;
    }
  } catch (error) {
    throw await explained(error, file);
  }
}

async function openDatabase(file: string, release: () => void): Promise<Store> {
  const sqlite = new Sqlite(file, { timeout: busyTimeout });
  try {
    sqlite.pragma('journal_mode = wal');
    sqlite.pragma('synchronous = full');
    sqlite.pragma('foreign_keys = on');
    if (!passesCheck(sqlite)) throw new Sqlite.SqliteError('integrity_check failed', 'SQLITE_CORRUPT');
    const db = new Kysely<Schema>({ dialect: new TransactionalSqlite({ database: prepareOnce(sqlite) }) });
    await migrate(db, migrations, async (next) => {
      if (file !== ':memory:') await backupBeside(sqlite, file, `before-${next}`);
    });
    return createStore({
      db,
      isConflict,
      close: async () => {
        await db.destroy();
        release();
      },
    });
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** SQLite's schema changes belong to the transaction like any other: a migration that stops half way leaves nothing behind. */
class TransactionalSqlite extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Compiling a statement costs more than most of ours cost to run. */
function prepareOnce(sqlite: Sqlite.Database): SqliteDatabase {
  const known = new Map<string, Sqlite.Statement<unknown[]>>();
  return {
    close: () => void sqlite.close(),
    prepare: (text) => {
      const statement = known.get(text) ?? sqlite.prepare<unknown[]>(text);
      if (known.size >= statementsKept) known.clear();
      known.set(text, statement);
      return statement;
    },
  };
}

function isConflict(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

async function explained(error: unknown, file: string): Promise<unknown> {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    const backup = await newestSoundBackup(file);
    const way = backup
      ? `The newest sound backup is ${backup}: stop, move ${file} aside and put the backup in its place.`
      : 'There is no sound backup beside it.';
    return new StoreError('corrupt', `${file} is damaged, so I will not touch it. ${way}`, { cause: error });
  }
  if (code.startsWith('SQLITE_') || /^E[A-Z]+$/.test(code)) {
    return new StoreError(
      'unusable',
      `${file} cannot be opened and written (${code}). Check the path, its permissions and the free space on that disk.`,
      { cause: error },
    );
  }
  return error;
}
