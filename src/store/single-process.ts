import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import Sqlite from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/** The note in the database that says who has it, and by which lock file. */
const NOTE = 'holder';

interface Holder {
  readonly who: string;
  /** The inode of the lock file: a lock file that was removed and made again is another one. */
  readonly lock: string;
}

/** What keeps a second coach out. */
export interface Alone {
  /** The last holder closed the database in good order, and nobody has touched the file since. */
  readonly untouched: boolean;
  /** Writes into the database, once it has its tables, who holds it. */
  sign(db: Sqlite.Database): void;
  /** After the database was closed in good order: says so to the next holder. */
  signOff(): void;
  release(): void;
}

/**
 * Holds `<file>.lock` for this process until `release`, or until the process ends in whatever way: the lock is the operating system's.
 * Throws a StoreError `in-use` that names the holder. `file` is the real path. A holder whose lock file was removed, or who came by a hard link, is
 * known by having the database itself open.
 */
export function holdAlone(file: string): Alone {
  const lock = new Sqlite(`${file}.lock`, { timeout: 0 });
  try {
    const mine: Holder = {
      who: `process ${process.pid} on ${hostname()}`,
      lock: String(statSync(`${file}.lock`, { bigint: true }).ino),
    };
    const untouched = take(lock, file, mine.who);
    const last = lastHolder(file);
    // Whoever held this very lock file before is gone, or it could not have been taken.
    if (last?.lock !== mine.lock && isOpenElsewhere(file)) throw last ? inUse(file, last.who) : openedBy(file);
    return {
      untouched,
      signOff: () => signOff(lock, file),
      sign: (db) =>
        void db.prepare('insert or replace into note (name, value) values (?, ?)').run(NOTE, JSON.stringify(mine)),
      release: () => void lock.close(),
    };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Whether the file is as the last holder signed it off; from now on it is not, whatever becomes of this process. */
function take(lock: Sqlite.Database, file: string, who: string): boolean {
  try {
    lock.exec('begin immediate');
    lock.exec('create table if not exists holder (who text not null)');
    lock.exec('create table if not exists stopped (state text not null)');
    const signed = lock.prepare<[], string>('select state from stopped').pluck().get();
    lock.exec('delete from stopped');
    lock.exec('delete from holder');
    lock.prepare('insert into holder (who) values (?)').run(who);
    lock.exec('commit');
    lock.exec('begin immediate');
    return signed !== undefined && signed === stateOf(file);
  } catch (error) {
    throw isBusy(error) ? inUse(file, whoWrote(lock)) : error;
  }
}

function signOff(lock: Sqlite.Database, file: string): void {
  // A store that is closed a second time has nothing more to say.
  const state = lock.open ? stateOf(file) : null;
  if (state === null) return;
  try {
    lock.prepare('insert into stopped (state) values (?)').run(state);
    lock.exec('commit');
  } catch (error) {
    // Without a mark the next start checks everything, and that is all.
    if (!(error instanceof Sqlite.SqliteError)) throw error;
  }
}

/** What changes when anybody writes to the file, puts another one in its place or leaves a log beside it; null with such a log. */
function stateOf(file: string): string | null {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return null;
  const { ino, size, mtimeMs } = statSync(file);
  return [ino, size, Math.floor(mtimeMs)].join(' ');
}

function inUse(file: string, who: string): StoreError {
  return new StoreError(
    'in-use',
    `${file} is in use by ${who}. Stop that one first, or point DATABASE_URL at another file: two coaches on one file would nudge everybody twice.`,
  );
}

/** No coach has ever signed this file, so what has it open may be a mere reader; a coach of before 0.2.1 cannot be told from one. */
function openedBy(file: string): StoreError {
  return new StoreError(
    'in-use',
    `Another program has ${file} open: an older coach, or a shell or a copying tool. Close it for this first start of the new version; readers may come back afterwards.`,
  );
}

/** The lock is the writer's, which lets others read who it is. */
function whoWrote(lock: Sqlite.Database): string {
  try {
    const who = lock.prepare<[], string>('select who from holder').pluck().get();
    return who ?? 'another process';
  } catch {
    return 'another process that is just starting';
  }
}

function lastHolder(file: string): Holder | null {
  const db = new Sqlite(file, { timeout: 0 });
  try {
    const note = db.prepare<[string], string>('select value from note where name = ?').pluck().get(NOTE);
    return note === undefined ? null : JSON.parse(note);
  } catch {
    return null;
  } finally {
    db.close();
  }
}

/** Every connection to a database in write-ahead mode shares a lock on it for as long as it is open. */
function isOpenElsewhere(file: string): boolean {
  const db = new Sqlite(file, { timeout: 0 });
  try {
    db.pragma('locking_mode = exclusive');
    db.exec('begin exclusive; rollback');
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    // A damaged file is open nowhere that could use it, and whoever opens it next says what it is.
    if (isDamaged(error)) return false;
    throw error;
  } finally {
    db.close();
  }
}

function isDamaged(error: unknown): boolean {
  return (
    error instanceof Sqlite.SqliteError && (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
  );
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
