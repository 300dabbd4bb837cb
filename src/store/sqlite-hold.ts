import type Sqlite from 'better-sqlite3';
import type { Instant } from '../time.ts';
import { openExisting } from './sqlite-existing.ts';

/** The note inside every backup that says what it is: whoever opens such a file as the live one has restored it. */
const COPY = 'copy';
/** The note in a restored database whose old nudges wait for the operator. */
const RESTORED = 'restored';
/** Stands before the platform in a row that is held: a claim asks for platforms that can send, and no such one can. */
const HELD = 'held:';

/** Rows that would be sent if they were let go now. */
export interface HeldRows {
  readonly platform: string;
  readonly kind: string;
  readonly rows: number;
}

/**
 * Says inside a copy, which is no database of the coach's unless it has notes, that it is one. `label` is which. What the original was about to answer
 * is not the copy's to answer, and the tokens for it are nothing to keep.
 */
export function markCopy(copy: Sqlite.Database, label: string): void {
  if (hasNotes(copy)) setNote(copy, COPY, label);
  copy.pragma('secure_delete = on');
  if (hasTable(copy, 'owed_answer')) copy.prepare('delete from owed_answer').run();
}

/**
 * Holds, once, everything that a restored copy was still to send: the original may have sent it. Runs that are reported afterwards have rows of their
 * own, which are sent as ever. Windows of held rows close as ever.
 */
export function holdWhenCopied(db: Sqlite.Database): void {
  const hold = db.transaction(() => {
    const label = noteOf(db, COPY);
    if (label === null) return;
    db.prepare(
      `update nudge set platform = '${HELD}' || platform
       where state in ('scheduled', 'claimed', 'cancelled', 'failed') and platform not like '${HELD}%'`,
    ).run();
    setNote(db, RESTORED, label);
    db.prepare('delete from note where name = ?').run(COPY);
  });
  hold.immediate();
}

/** What is held and could still be sent at `now`; null when nothing was restored, or it was let go. */
export function heldRows(db: Sqlite.Database, now: Instant): readonly HeldRows[] | null {
  if (noteOf(db, RESTORED) === null) return null;
  return db
    .prepare<[Instant], HeldRows>(
      `select substr(platform, ${HELD.length + 1}) as platform, kind, count(*) as rows from nudge
       where platform like '${HELD}%' and state in ('scheduled', 'claimed') and closes_at > ? group by 1, 2 order by 1, 2`,
    )
    .all(now);
}

/** Lets what was held go to its platform, each row inside its own window. */
function letGo(db: Sqlite.Database): void {
  const release = db.transaction(() => {
    db.prepare(`update nudge set platform = substr(platform, ${HELD.length + 1}) where platform like '${HELD}%'`).run();
    db.prepare('delete from note where name = ?').run(RESTORED);
  });
  release.immediate();
}

/** Opens a file, also one that a coach has open, and lets go. Returns what was held, as `heldRows` does. Throws a StoreError when there is no such file. */
export function letGoIn(file: string, now: Instant): readonly HeldRows[] | null {
  const db = openExisting(file);
  try {
    if (!hasNotes(db)) return null;
    holdWhenCopied(db);
    const held = heldRows(db, now);
    if (held !== null) letGo(db);
    return held;
  } finally {
    db.close();
  }
}

function hasNotes(db: Sqlite.Database): boolean {
  return hasTable(db, 'note');
}

function hasTable(db: Sqlite.Database, name: string): boolean {
  return db.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(name) !== undefined;
}

function noteOf(db: Sqlite.Database, name: string): string | null {
  return db.prepare<[string], string>('select value from note where name = ?').pluck().get(name) ?? null;
}

function setNote(db: Sqlite.Database, name: string, value: string): void {
  db.prepare('insert or replace into note (name, value) values (?, ?)').run(name, value);
}
