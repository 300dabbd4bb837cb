import { stat } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type { Instant } from '../time.ts';
import { createStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { dropUnfinished, keepPrivate } from './private-files.ts';
import type { Schema } from './schema.ts';
import { createSealing } from './sealing.ts';
import { type Alone, holdAlone } from './single-process.ts';
import { fileOf, realFile } from './sqlite-address.ts';
import { backupBeside, backupOnto, newestSoundBackup, passesCheck, type Shelf } from './sqlite-backup.ts';
import { createEraser } from './sqlite-eraser.ts';
import { type HeldRows, heldRows, holdWhenCopied } from './sqlite-hold.ts';
import { refuseWrongKey, sealStored } from './sqlite-sealing.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Milliseconds that a statement waits for somebody else's lock. It blocks the event loop, so it is short. */
const busyTimeout = 50;
/** Distinct statements kept compiled; more than the store has. */
const statementsKept = 400;

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
}

/**
 * Opens 'file:<path>' (the folder is made) or ':memory:', checks it and brings its schema forward, with a backup beside it first. A file that was a
 * backup holds what it was still to send. With keys, what was stored
 * without one, or with an older one, is sealed before anything else.
 * Throws a StoreError whose message tells an operator what to do.
 */
export async function openSqlite(url: string, { backups, keys }: Opening = {}): Promise<SqliteStore> {
  const path = fileOf(url);
  if (path === null) return openDatabase(':memory:', null, keys);
  let file = path;
  try {
    file = await realFile(path);
    await keepPrivate(file);
    const alone = holdAlone(file);
    try {
      await dropUnfinished(file);
      await refuseEmptyBesideBackup(file, backups);
      return await openDatabase(file, alone, keys);
    } catch (error) {
      alone.release();
      throw error;
    }
  } catch (error) {
    throw await explained(error, file, backups);
  }
}

/** A file that lost everything, or was never put back, would open as a new one, and nobody would be nudged any more. */
async function refuseEmptyBesideBackup(file: string, backups: string | undefined): Promise<void> {
  if ((await stat(file)).size > 0) return;
  const backup = await newestBackup(file, backups);
  if (backup === null) return;
  throw new StoreError(
    'unusable',
    `${file} is missing or empty, but there is a backup of it, ${backup}: put it back with npm run restore, or move the backups elsewhere to begin anew.`,
  );
}

/** Another program's database is not made ours. */
function refuseForeign(sqlite: Sqlite.Database, file: string): void {
  const tables = sqlite.prepare<[], string>("select name from sqlite_master where type = 'table'").pluck().all();
  if (tables.length === 0 || tables.includes('kysely_migration')) return;
  throw new StoreError(
    'unusable',
    `${file} belongs to another program, so I will not touch it. Point DATABASE_URL at another file.`,
  );
}

async function openDatabase(file: string, alone: Alone | null, keys: readonly string[] = []): Promise<SqliteStore> {
  const sealing = createSealing(keys);
  const sqlite = new Sqlite(file, { timeout: busyTimeout });
  try {
    refuseForeign(sqlite, file);
    sqlite.pragma('journal_mode = wal');
    sqlite.pragma('synchronous = full');
    sqlite.pragma('foreign_keys = on');
    if (!passesCheck(sqlite)) throw new Sqlite.SqliteError('integrity_check failed', 'SQLITE_CORRUPT');
    refuseWrongKey(sqlite, file, sealing);
    const db = new Kysely<Schema>({ dialect: new CoachSqlite({ database: prepareOnce(sqlite) }) });
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
      sealing,
      // One connection: whoever has it is in no transaction of somebody else's.
      erasure: { owe: eraser.owe, erase: () => db.connection().execute(async () => eraser.erase()) },
      close: async () => {
        await db.destroy();
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

class CoachSqlite extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}
/** SQLite's schema changes belong to the transaction like any other: a migration that stops half way leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A transaction that writes takes its turn at once: one that read first would be refused without a wait when another process is writing. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
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

function newestBackup(file: string, backups: string | undefined): Promise<string | null> {
  return newestSoundBackup(file, ...(backups === undefined ? [] : [backups]));
}

async function explained(error: unknown, file: string, backups: string | undefined): Promise<unknown> {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    const backup = await newestBackup(file, backups);
    const way = backup
      ? `The newest sound backup is ${backup}: put it back with npm run restore, which keeps the damaged file beside it.`
      : 'There is no sound backup of it.';
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
