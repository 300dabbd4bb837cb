import Sqlite from 'better-sqlite3';

/** In the file's `user_version`: nothing of a deleted person is left between its pages. A new file, and one of an earlier version, says 0. */
const CLEAN = 1;
/** Bytes up to which a file is written anew at once: some 4 to 8 ms a megabyte, in which nobody is answered. A larger one is at the next start. */
const AT_ONCE = 32 * 1024 * 1024;

/** Takes what was deleted out of the bytes of the file too. */
export interface Eraser {
  /** Call inside the transaction that deletes: should the process die before `erase`, the next start does it. */
  owe(): void;
  /** Outside any transaction. What cannot be done now, because somebody reads or the disk is full, is tried again at the next call. */
  erase(): void;
  /** The same for a file of any size, at the start. A disk without room for the copy is warned of and does not keep the coach from starting. */
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

  const isClean = () => sqlite.pragma('user_version', { simple: true }) === CLEAN;
  const size = () =>
    Number(sqlite.pragma('page_count', { simple: true })) * Number(sqlite.pragma('page_size', { simple: true }));

  function writeAnew(): void {
    if (isClean()) return;
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
        if (!isClean() && size() <= AT_ONCE) writeAnew();
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
        if (!(error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_FULL'))) throw error;
        process.emitWarning(
          `The disk has no room to write the database anew (${Math.ceil(size() / 1e6)} MB): stray copies of what was deleted may stay in it until a start with more room.`,
        );
      }
      cutLog();
    },
  };
}
