import Sqlite from 'better-sqlite3';
import { HOUR, type Instant } from '../../src/time.ts';
import { reading } from '../../test/store/raw-sqlite.ts';

/** The year 2100: when rows fall due that nobody has planted yet. */
const FAR = Date.UTC(2100, 0);
/** Milliseconds that a planted row's window is open. */
export const OPEN = HOUR;

/** Every runner's first row waits until it is planted, and is the only one. Only while no bot is up, like all that writes here. */
export function holdFirst(file: string): void {
  write(file, (db) => {
    keepFirst(db, 'true');
    db.prepare("update nudge set due_at = ?, closes_at = ? where state = 'scheduled'").run(FAR, FAR + HOUR);
  });
}

/** The rows of these owners fall due at `now`. */
export function plantRows(file: string, owners: readonly string[], now: Instant): void {
  write(file, (db) => {
    const plant = db.prepare(
      "update nudge set opens_at = ?, due_at = ?, closes_at = ? where owner = ? and state = 'scheduled'",
    );
    for (const owner of owners) plant.run(now, now, now + OPEN, owner);
  });
}

/** As if the leases of the dead process had run out. */
export function endLeases(file: string): void {
  write(file, (db) => db.prepare("update nudge set lease_until = 1 where state = 'claimed'").run());
}

export function closeWindow(file: string, owner: string, now: Instant): void {
  write(file, (db) => db.prepare('update nudge set closes_at = ? where owner = ?').run(now, owner));
}

/** Leaves an owner only the first row, and plants it. False when the owner has none. */
export function plantFirst(file: string, owner: string, now: Instant): boolean {
  const has = write(file, (db) => {
    keepFirst(db, 'owner = :owner', { owner });
    return db.prepare('select 1 from nudge where owner = ?').get(owner) !== undefined;
  });
  plantRows(file, [owner], now);
  return has;
}

/** How many rows a bot has still to send or to settle at `now`. */
export function waitingRows(file: string, now: Instant): number {
  return reading(file, (db) => {
    const count = db
      .prepare<[number, number], number>(
        "select count(*) from nudge where state in ('scheduled', 'claimed') and due_at < ? and closes_at > ?",
      )
      .pluck();
    return count.get(now + HOUR, now) ?? 0;
  });
}

export function hasRun(file: string, owner: string): boolean {
  return reading(file, (db) => db.prepare('select 1 from run where runner = ?').get(owner) !== undefined);
}

function keepFirst(db: Sqlite.Database, where: string, named: object = {}): void {
  db.prepare(
    `update nudge set state = 'cancelled' where ${where} and state = 'scheduled' and id not in (
       select id from (select id, row_number() over (partition by owner order by due_at, id) as place from nudge where ${where})
       where place = 1)`,
  ).run(named);
}

function write<T>(file: string, work: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(file);
  try {
    return db.transaction(() => work(db)).immediate();
  } finally {
    db.close();
  }
}
