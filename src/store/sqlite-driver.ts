import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type { Schema } from './schema.ts';

/** Distinct statements kept compiled; more than the store has. */
const statementsKept = 400;

/** Kysely on one open SQLite connection, as the store needs it. */
export function kyselyOn(sqlite: Sqlite.Database): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new CoachSqlite(sqlite) });
}

/** Somebody else has the database just now: the same again may go through. */
export function isConflict(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

/** The database takes nothing just now: its disk is full, gone or read-only, or somebody holds it. What was asked for is not to blame. */
export function isUnwritable(error: unknown): boolean {
  return /^SQLITE_(FULL|READONLY|BUSY|LOCKED|IOERR|CANTOPEN)/.test(codeOf(error));
}

/** SQLite's extended code, such as SQLITE_READONLY_DBMOVED; empty for an error that is not SQLite's. */
function codeOf(error: unknown): string {
  return error instanceof Sqlite.SqliteError ? error.code : '';
}

class CoachSqlite extends SqliteDialect {
  readonly #sqlite: Sqlite.Database;

  constructor(sqlite: Sqlite.Database) {
    super({ database: prepareOnce(sqlite) });
    this.#sqlite = sqlite;
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
  override createDriver(): Driver {
    return new ImmediateDriver(this.#sqlite);
  }
}

/** SQLite's schema changes belong to the transaction like any other: a migration that stops half way leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #sqlite: Sqlite.Database;

  constructor(sqlite: Sqlite.Database) {
    super({ database: prepareOnce(sqlite) });
    this.#sqlite = sqlite;
  }
  /** A transaction that writes takes its turn at once: one that read first would be refused without a wait when another process is writing. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
  /** On a full disk SQLite has rolled back by itself; a second time would be an error that hides the first. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
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
