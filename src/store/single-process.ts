import { hostname } from 'node:os';
import Sqlite from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/**
 * Holds `<file>.lock` for this process until `release`, or until the process ends in whatever way: the lock is the operating system's.
 * Throws a StoreError `in-use` that names the holder. The lock is the writer's, which lets others read who it is.
 */
export function holdAlone(file: string): { release(): void } {
  const lock = new Sqlite(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('begin immediate');
    lock.exec('create table if not exists holder (who text not null)');
    lock.exec('delete from holder');
    lock.prepare('insert into holder (who) values (?)').run(`process ${process.pid} on ${hostname()}`);
    lock.exec('commit');
    lock.exec('begin immediate');
  } catch (error) {
    const busy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
    const who = busy ? holderOf(lock) : '';
    lock.close();
    if (!busy) throw error;
    throw new StoreError(
      'in-use',
      `${file} is in use by ${who}. Stop that one first, or point DATABASE_URL at another file: two coaches on one file would nudge everybody twice.`,
    );
  }
  return { release: () => void lock.close() };
}

function holderOf(lock: Sqlite.Database): string {
  try {
    const who = lock.prepare<[], string>('select who from holder').pluck().get();
    return who ?? 'another process';
  } catch {
    return 'another process that is just starting';
  }
}
