import Sqlite from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import type { Schema } from '../../src/store/schema.ts';

/** An SQLite database past every door of ours, as statements and as Kysely, whose migrations are whole or not at all. */
export function rawSqlite(file = ':memory:') {
  const sqlite = new Sqlite(file);
  sqlite.pragma('foreign_keys = on');
  return { sqlite, db: new Kysely<Schema>({ dialect: new Dialect({ database: sqlite }) }) };
}

export class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
