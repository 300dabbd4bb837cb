import Sqlite from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import type { Schema } from '../../src/store/schema.ts';

/** An SQLite database past every door of ours, as statements and as Kysely, whose migrations are whole or not at all. */
export function rawSqlite(file = ':memory:') {
  const sqlite = new Sqlite(file);
  sqlite.pragma('foreign_keys = on');
  return { sqlite, db: new Kysely<Schema>({ dialect: new Dialect({ database: sqlite }) }) };
}

/** Looks into a file and leaves it as it was. */
export function reading<T>(file: string, read: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(file, { readonly: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** Every table and index as they were made. */
export function schemaOf(file: string): readonly string[] {
  return reading(file, (db) =>
    db.prepare<[], string>('select sql from sqlite_master where sql is not null order by name').pluck().all(),
  );
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
