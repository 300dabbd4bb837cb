import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHealth, type Health, storePart } from '../../src/ops/health.ts';
import { createLog } from '../../src/ops/log.ts';
import { createStore } from '../../src/store/kysely-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { isConflict, isUnwritable, kyselyOn } from '../../src/store/sqlite-driver.ts';
import { type ClubLife, cardOf, openClubLife, words } from '../fakes/club-life.ts';
import { ended } from '../fixtures/recovery-day.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-unwritable-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
let file: string;
let sqlite: Sqlite.Database;
let life: ClubLife;
let health: Health;
let lines: string[];

/** A club on a file whose connection the test holds too, so that it can make the database take nothing. */
beforeEach(async () => {
  file = join(folder, `${++files}.db`);
  lines = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  sqlite = new Sqlite(file, { timeout: 0 });
  sqlite.pragma('journal_mode = wal');
  const db = kyselyOn(sqlite);
  await migrate(db, migrations, async () => {});
  const store = createStore({ db, isConflict, isUnwritable, close: () => db.destroy() });
  life = await openClubLife(ended, { ...store, backup: async () => null, held: () => null }, log);
  health = createHealth([storePart(store, log)]);
  await life.say('finished-run easy 40min');
});
afterEach(() => life.store.close());

const report = async () => (await health.report()).ready;
const told = async (line: string) => words(cardOf(await life.say(line)));
const codes = () => lines.map((line) => JSON.parse(line)).map(({ err, msg }) => err?.code ?? msg);
const pages = () => Number(sqlite.pragma('page_count', { simple: true }));

/** What makes the database take nothing, and takes the cause away again. */
const causes = {
  SQLITE_FULL: () => {
    // No page may be added, and none is free.
    sqlite.exec('vacuum');
    sqlite.pragma(`max_page_count = ${pages()}`);
    return () => void sqlite.pragma('max_page_count = 1000000');
  },
  SQLITE_READONLY: () => {
    sqlite.pragma('query_only = on');
    return () => void sqlite.pragma('query_only = off');
  },
  SQLITE_BUSY: () => {
    const other = new Sqlite(file);
    other.exec('begin immediate');
    return () => void other.close();
  },
} as const;

describe.each(Object.keys(causes) as (keyof typeof causes)[])('a store that takes nothing (%s)', (code) => {
  it('is said kindly, logged with its real code, not ready, and comes back by itself', async () => {
    expect(await report()).toBe(true);
    const mend = causes[code]();
    const long = `finished-run long 90min, ${'very windy '.repeat(20)}`;
    // A full disk shows when what is left in the pages that are there is used up.
    let said = await told(long);
    for (let n = 0; n < 40 && !said.includes('write nothing down'); n++) said = await told(`${long} ${n}`);
    expect(said).toContain('I can write nothing down just now');
    expect(codes()).toContain(code);
    expect(await report()).toBe(false);
    expect(await report()).toBe(false);
    mend();
    expect(await report()).toBe(true);
    expect(await told('finished-run long 91min')).not.toContain('write nothing down');
    expect(codes().filter((line) => line === 'The store can be written again')).toHaveLength(1);
  });

  it('keeps nobody who tells of danger from hearing what to do', async () => {
    const mend = causes[code]();
    expect(await told('finished-run easy 40min and my chest hurts')).toMatch(/emergency|112/);
    mend();
  });
});

it('a readiness probe needs new pages: a note that is there already would go through on a full disk', async () => {
  expect(await report()).toBe(true);
  causes.SQLITE_FULL();
  await life.store.setNote('ping', 'pong');
  expect(await report()).toBe(false);
  expect(codes()).toContain('SQLITE_FULL');
});
