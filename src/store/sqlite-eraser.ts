import Sqlite from 'better-sqlite3';
import { stopwatch } from '../time.ts';

/** In the file's `user_version`: nothing of a deleted person is left between its pages. A new file, and one of an earlier version, says 0. */
const CLEAN = 1;
/** Bytes up to which a file is written anew at once: some 4 to 8 ms a megabyte, in which nobody is answered. A larger one is at the next start. */
const AT_ONCE = 32 * 1024 * 1024;

/** Milliseconds between two of those, and after one that failed: whoever deletes again and again stops nobody. */
const APART = 30_000;

/** Takes what was deleted out of the bytes of the file too. */
export interface Eraser {
  /** Call inside the transaction that deletes: should the process die before `erase`, the next start does it. */
  owe(): void;
  /** Outside any transaction. What cannot be done now, because somebody reads or the disk is full, is tried again at the next call. */
  erase(): void;
  /** The same for a file of any size, at the start. What keeps it from being done, a disk without room for instance, is warned of and keeps nobody from starting. */
  eraseAll(): void;
}

/**
 * `secure_delete` overwrites deleted rows with zeros, but SQLite leaves stray copies of a row where it moved rows between pages, and nothing overwrites
 * what was deleted before that was on. Only a file that is written anew has neither. The write-ahead log still has all of it until it is cut to nothing.
 */
export function createEraser(sqlite: Sqlite.Database): Eraser {
  sqlite.pragma('secure_delete = on');
  // A log that an earlier process left behind is cut like one of ours.
  let logHoldsMore = true;
  let sinceWritten: (() => number) | null = null;

  const isClean = () => sqlite.pragma('user_version', { simple: true }) === CLEAN;
  const size = () =>
    Number(sqlite.pragma('page_count', { simple: true })) * Number(sqlite.pragma('page_size', { simple: true }));

  function writeAnew(): void {
    if (isClean()) return;
    sinceWritten = stopwatch();
    sqlite.exec('vacuum');
    sqlite.pragma(`user_version = ${CLEAN}`);
    logHoldsMore = true;
  }

  function cutLog(): void {
    if (!logHoldsMore) return;
    const waits = sqlite.pragma('busy_timeout', { simple: true });
    try {
      // Not waited for: a reader may take as long as it likes, and this is tried again.
      sqlite.pragma('busy_timeout = 0');
      logHoldsMore = sqlite.pragma('wal_checkpoint(truncate)', { simple: true }) !== 0;
    } finally {
      sqlite.pragma(`busy_timeout = ${waits}`);
    }
  }

  return {
    owe() {
      sqlite.pragma('user_version = 0');
      logHoldsMore = true;
    },
    erase() {
      try {
        const rested = sinceWritten === null || sinceWritten() > APART;
        if (!isClean() && rested && size() <= AT_ONCE) writeAnew();
        cutLog();
      } catch (error) {
        if (!(error instanceof Sqlite.SqliteError)) throw error;
        logHoldsMore = true;
      }
    },
    eraseAll() {
      try {
        writeAnew();
      } catch (error) {
        if (!(error instanceof Sqlite.SqliteError) || isDamage(error)) throw error;
        process.emitWarning(
          `The database could not be written anew (${error.code}; it takes ${Math.ceil(size() / 1e6)} MB beside it and as much in the temporary folder, SQLITE_TMPDIR): stray copies of what was deleted may stay in it until a start that can.`,
        );
      }
      cutLog();
    },
  };
}

function isDamage({ code }: InstanceType<typeof Sqlite.SqliteError>): boolean {
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}
