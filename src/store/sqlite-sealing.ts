import type Sqlite from 'better-sqlite3';
import type { MorningCheckRow, PlanRow, RunnerRow, RunRow } from './schema.ts';
import { checkOf, checkValues, places } from './sealed-rows.ts';
import { type Place, SealError, type Sealing } from './sealing.ts';
import { StoreError } from './store-error.ts';

/** The note that opens with the key that everything is sealed with. */
const NOTE = 'data-key';
const place: Place = ['note', NOTE];
/** Rows that are in memory at a time. */
const AT_A_TIME = 500;

/** Throws a StoreError `sealed` when the documents in a database do not open with these keys, or with none. Changes nothing. */
export function refuseWrongKey(db: Sqlite.Database, file: string, sealing: Sealing): void {
  // A new file has no notes yet.
  if (db.prepare("select 1 from sqlite_master where name = 'note'").get() === undefined) return;
  const check = db.prepare<[string], string>('select value from note where name = ?').pluck().get(NOTE);
  if (check === undefined) return;
  try {
    sealing.open(place, check);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw wrongKey(file, sealing, error);
  }
}

/**
 * Seals, in one transaction, what was stored without a key or with an older one, once a key. `changed` is called in that transaction: what was readable
 * still lies in the bytes of the file. Throws a StoreError `sealed` when something does not open, and changes nothing then.
 */
export function sealStored(db: Sqlite.Database, file: string, sealing: Sealing, changed: () => void): void {
  if (sealing.keyId === null) return;
  const check = db.prepare<[string], string>('select value from note where name = ?').pluck().get(NOTE);
  if (check?.startsWith(`sealed:v1:${sealing.keyId}:`)) return;
  const all = db.transaction(() => {
    sealRunners(db, sealing);
    for (const table of ['run', 'plan'] as const) sealDocs(db, sealing, table);
    sealChecks(db, sealing);
    const value = sealing.seal(place, 'fits');
    db.prepare('insert or replace into note (name, value) values (?, ?)').run(NOTE, value);
    changed();
  });
  try {
    all.immediate();
  } catch (error) {
    throw error instanceof SealError ? wrongKey(file, sealing, error) : error;
  }
}

function wrongKey(file: string, sealing: Sealing, cause: SealError): StoreError {
  if (sealing.keyId === null) {
    return new StoreError(
      'sealed',
      `The health facts in ${file} are sealed: set DATA_KEY to the key that they were sealed with.`,
      { cause },
    );
  }
  return new StoreError(
    'sealed',
    `DATA_KEY does not fit ${file}: set it to the key that its health facts were sealed with; while changing it, to the new key, a comma and the old one.`,
    { cause },
  );
}

type Rows<T> = T & { readonly rowid: number };

/** Every row of a table, a page at a time, changed by `work`. */
function eachRow<T>(db: Sqlite.Database, table: string, work: (row: Rows<T>) => void): void {
  const page: Sqlite.Statement<[number], Rows<T>> = db.prepare(
    `select rowid, * from ${table} where rowid > ? order by rowid limit ${AT_A_TIME}`,
  );
  let last = Number.MIN_SAFE_INTEGER;
  for (let rows = page.all(last); rows.length > 0; rows = page.all(last)) {
    for (const row of rows) work(row);
    last = rows.at(-1)?.rowid ?? last;
  }
}

function sealRunners(db: Sqlite.Database, sealing: Sealing): void {
  const write = db.prepare('update runner set profile = ?, red_flag_rule = ? where rowid = ?');
  eachRow<RunnerRow>(db, 'runner', (row) => {
    const again = (where: Place, stored: string) => sealing.seal(where, sealing.open(where, stored));
    const rule = row.red_flag_rule === null ? null : again(places.redFlag(row.id), row.red_flag_rule);
    write.run(again(places.profile(row.id), row.profile), rule, row.rowid);
  });
}

function sealDocs(db: Sqlite.Database, sealing: Sealing, table: 'run' | 'plan'): void {
  const write = db.prepare(`update ${table} set doc = ? where rowid = ?`);
  eachRow<RunRow | PlanRow>(db, table, (row) => {
    const where = places[table](row.runner, row.id);
    write.run(sealing.seal(where, sealing.open(where, row.doc)), row.rowid);
  });
}

function sealChecks(db: Sqlite.Database, sealing: Sealing): void {
  const write = db.prepare(
    'update morning_check set soreness = @soreness, sleep_hours = @sleep_hours, pain = @pain, later = @later where rowid = @rowid',
  );
  eachRow<MorningCheckRow>(db, 'morning_check', (row) => {
    write.run({ rowid: row.rowid, ...checkValues(sealing, row.runner, row.plan, checkOf(sealing, row)) });
  });
}
