import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/** Milliseconds that a command by hand waits for the coach's own writes. */
const busyTimeout = 5_000;

/** Opens a database that is there, beside a coach that may run on it. Throws a StoreError when it is not. */
export function openExisting(file: string): Sqlite.Database {
  if (!existsSync(file)) {
    throw new StoreError('unusable', `There is no database ${file}. Set DATABASE_URL as it is set for the coach.`);
  }
  return new Sqlite(file, { timeout: busyTimeout });
}
