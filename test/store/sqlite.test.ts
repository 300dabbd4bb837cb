import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/kysely-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import type { Schema } from '../../src/store/schema.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { backupBeside } from '../../src/store/sqlite-backup.ts';
import type { Store } from '../../src/store/store.ts';
import { otherProcess } from '../fakes/other-process.ts';
import type { StoreUnderTest } from '../store.contract.ts';
import { describeStore } from '../store.contract.ts';
import { aNudge, aPlan, noon } from './fixtures.ts';
import { Dialect, rawSqlite } from './raw-sqlite.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-store-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
const freshFile = () => join(folder, `${++files}`, 'coach.db');

describeStore('an SQLite file', async () => {
  const file = freshFile();
  const store = await openSqlite(`file:${file}`);
  return { store, rows: async () => countFile(file) };
});

describeStore('an SQLite file with DATA_KEY', async () => {
  const file = freshFile();
  const store = await openSqlite(`file:${file}`, { keys: [Buffer.alloc(32, 1).toString('base64')] });
  return { store, rows: async () => countFile(file) };
});

describeStore('SQLite in memory', async (): Promise<StoreUnderTest> => {
  const { sqlite, db } = rawSqlite();
  await migrate(db, migrations, async () => {});
  const store = createStore({ db, isConflict: () => false, close: () => db.destroy() });
  return { store, rows: async () => countRows(sqlite) };
});

function countFile(file: string): Record<string, number> {
  const db = new Sqlite(file, { readonly: true });
  try {
    return countRows(db);
  } finally {
    db.close();
  }
}

function countRows(db: Sqlite.Database): Record<string, number> {
  const tables = db
    .prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'kysely%'")
    .pluck()
    .all();
  // Who has the file, and what it is sealed with, is nobody's data.
  const but = (table: string) => (table === 'note' ? "where name not in ('holder', 'data-key')" : '');
  const count = (table: string) =>
    db
      .prepare<[], number>(`select count(*) from ${table} ${but(table)}`)
      .pluck()
      .get() ?? -1;
  return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

describe('an SQLite file', () => {
  let file: string;
  beforeEach(() => {
    file = freshFile();
  });
  const raw = (work: (db: Sqlite.Database) => void) => {
    const db = new Sqlite(file);
    work(db);
    db.close();
  };
  const opened = async () => (await openSqlite(`file:${file}`)).close();

  it('keeps what was written when it is opened again, and needs no migration then', async () => {
    const first = await openSqlite(`file:${file}`);
    await first.update('discord:1', { now: noon, once: null }, () => ({
      changes: { plans: [aPlan()], nudges: [aNudge({ owner: 'discord:1' })] },
    }));
    await first.close();
    const second = await openSqlite(`file:${file}`);
    expect((await second.read('discord:1', noon)).nudges).toEqual([aNudge({ owner: 'discord:1' })]);
    await second.close();
    expect(await readdir(join(file, '..'))).toEqual(['coach.db', 'coach.db.lock']);
  });

  it('journals ahead of writing, so that readers never wait', async () => {
    const store = await openSqlite(`file:${file}`);
    raw((db) => expect(db.pragma('journal_mode', { simple: true })).toBe('wal'));
    await store.close();
  });

  it('takes its turn before it decides: nobody else writes in the middle of a decision, and a reader takes no turn', async () => {
    const store = await openSqlite(`file:${file}`);
    const other = new Sqlite(file, { timeout: 0 });
    const turn = () => other.exec('begin immediate; rollback');
    await store.update('discord:1', { now: noon, once: null }, () => {
      expect(turn).toThrow('database is locked');
      return { changes: { runner: { ignored: 1 } } };
    });
    await store.updateClub('discord:9', { now: noon, since: noon, once: null }, () => {
      expect(turn).toThrow('database is locked');
      return { changes: {} };
    });
    other.exec('begin immediate');
    expect((await store.read('discord:1', noon)).runner.ignored).toBe(1);
    expect(await store.readClub('discord:9', noon)).toBeNull();
    expect(await store.export('discord:1')).toMatchObject({ runner: { ignored: 1 } });
    other.close();
    await store.close();
  });

  it("waits for another process's write of 150 ms", async () => {
    const store = await openSqlite(`file:${file}`);
    const writer = await otherProcess(`
      const db = new Sqlite('${file}');
      db.exec('begin immediate');
      process.stdin.once('data', () => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
        db.exec('commit');
        process.exit();
      });
      console.log('writing');`);
    writer.stdin?.write('go on');
    const all = Array.from({ length: 12 }, (_, n) =>
      store.update(`discord:${n}`, { now: noon, once: null }, () => ({ changes: { runner: { ignored: n } } })),
    );
    await expect(Promise.all(all)).resolves.toHaveLength(12);
    await store.close();
  });

  it('gives a profile of an earlier version the defaults of what was added since', async () => {
    const store = await openSqlite(`file:${file}`);
    await store.update('discord:1', { now: noon, once: null }, () => ({ changes: { runner: { ignored: 1 } } }));
    raw((db) => db.exec(`update runner set profile = '{"bedtime":"21:00"}'`));
    expect((await store.read('discord:1', noon)).runner.profile).toMatchObject({
      bedtime: '21:00',
      wake: '06:30',
      gear: ['tub', 'ice', 'roller', 'epsom'],
    });
    await store.close();
  });

  it('is not touched when its pages are damaged, and the newest sound backup is named', async () => {
    const store = await openSqlite(`file:${file}`);
    for (let n = 0; n < 50; n++) {
      const owner = `discord:${n}`;
      await store.update(owner, { now: noon, once: null }, () => ({
        changes: { plans: [aPlan()], nudges: [aNudge({ owner })] },
      }));
    }
    await store.close();
    raw((db) => db.pragma('wal_checkpoint(truncate)'));
    raw((db) => db.exec(`vacuum into '${file}.good.backup'`));
    await writeFile(`${file}.rotten.backup`, 'not a database at all');
    const pages = await open(file, 'r+');
    await pages.write(Buffer.alloc(4096 * 8, 7), 0, 4096 * 8, 4096 * 4);
    await pages.close();
    await expect(opened()).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining(`${file}.good.backup`),
    });
  });

  it('is refused when it is something else', async () => {
    await opened();
    await rm(file);
    await writeFile(file, 'a shopping list, and not a short one at that '.repeat(200));
    await expect(opened()).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('no sound backup'),
    });
  });

  it('of a newer version is refused with a way out', async () => {
    await opened();
    raw((db) => db.exec("insert into kysely_migration values ('999-tomorrow', '2030')"));
    await expect(opened()).rejects.toMatchObject({ code: 'newer', message: expect.stringContaining('999-tomorrow') });
  });

  it('in a place that cannot be is refused with a reason', async () => {
    await expect(openSqlite('file:/dev/null/coach.db')).rejects.toMatchObject({ code: 'unusable' });
    await expect(openSqlite('mysql://secret@host')).rejects.toThrow(/^(?!.*secret).*Try file:/);
  });

  it('is copied whole before it is migrated, and the copy opens', async () => {
    const store = await openSqlite(`file:${file}`);
    await store.update('discord:1', { now: noon, once: null }, () => ({ changes: { runner: { ignored: 1 } } }));
    await store.close();
    const live = new Sqlite(file);
    const copy = await backupBeside(live, file, 'before-002-add');
    live.close();
    expect(copy).toBe(`${file}.before-002-add.backup`);
    expect(countFile(copy).runner).toBe(1);
    expect((await readdir(join(file, '..'))).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('migrating', () => {
  const add: Migration = { up: (db) => db.schema.createTable('added').addColumn('id', 'text').execute() };
  const fail: Migration = {
    up: async (db) => {
      await db.schema.createTable('half').addColumn('id', 'text').execute();
      throw new Error('power cut');
    },
  };

  it('changes nothing the second time and backs up only what holds something', async () => {
    const { sqlite, db } = rawSqlite();
    const backups: string[] = [];
    const keep = async (next: string) => void backups.push(next);
    await migrate(db, migrations, keep);
    await migrate(db, migrations, keep);
    expect(backups).toEqual([]);
    await migrate(db, { ...migrations, '900-add': add }, keep);
    await migrate(db, { ...migrations, '900-add': add }, keep);
    expect(backups).toEqual(['900-add']);
    expect(countRows(sqlite).added).toBe(0);
    await db.destroy();
  });

  it('that stops half way leaves the old schema, and goes through later', async () => {
    const { sqlite, db } = rawSqlite();
    const keep = async () => {};
    await migrate(db, migrations, keep);
    const before = Object.keys(countRows(sqlite));
    await expect(migrate(db, { ...migrations, '900-add': add, '901-fail': fail }, keep)).rejects.toThrow('power cut');
    expect(Object.keys(countRows(sqlite))).toEqual(before);
    await migrate(db, { ...migrations, '900-add': add }, keep);
    expect(countRows(sqlite)).toHaveProperty('added');
    await db.destroy();
  });

  it.each(Object.keys(migrations))('brings a database of %s forward with everything in it', async (version) => {
    const { sqlite, db } = rawSqlite();
    const until = Object.keys(migrations).indexOf(version) + 1;
    await migrate(db, Object.fromEntries(Object.entries(migrations).slice(0, until)), async () => {});
    const columns = sqlite.prepare("select name from pragma_table_info('runner')").pluck().all();
    sqlite.exec(
      `insert into runner (id, version, profile, reach, paused, ignored, told, created_at${columns.includes('nudging') ? ', nudging' : ''})
       values ('discord:1', 3, '{"bedtime":"21:45"}', 'open', 0, 1, 1, 5${columns.includes('nudging') ? ", 'normal'" : ''});
       insert into morning_check (runner, plan, at, soreness) values ('discord:1', 'p1', ${noon}, 4);
       insert into run (runner, id, ended_at, doc) values ('discord:1', 'r1', ${noon}, '{"id":"r1","type":"long","minutes":90,"endedAt":${noon},"reportedAt":${noon},"nextAt":null,"club":null}')`,
    );
    await migrate(db, migrations, async () => {});
    const store = createStore({ db, isConflict: () => false, close: () => db.destroy() });
    const { runner, runs, checks } = await store.read('discord:1', noon);
    expect(runner).toMatchObject({ reach: 'open', ignored: 1, profile: { bedtime: '21:45', nudging: 'normal' } });
    expect(runs).toMatchObject([{ id: 'r1', minutes: 90 }]);
    expect(checks).toEqual([{ plan: 'p1', at: noon, soreness: 4, sleepHours: null, pain: null, later: [] }]);
    await store.close();
  });

  it('knows from the stored history who has taken an ice bath, and from when on (C14)', async () => {
    const { sqlite, db } = rawSqlite();
    const [first, second] = Object.entries(migrations);
    if (!first || !second) throw new Error('no early migrations');
    await migrate(db, Object.fromEntries([first, second]), async () => {});
    const who = (id: string, nudges: readonly string[], doc = '{"steps":[{"step":"ice-bath","substitute":false}]}') => {
      sqlite.exec(
        `insert into runner (id, version, profile, reach, paused, ignored, told, created_at)
         values ('${id}', 3, '{"bedtime":"21:45","newToIce":true}', 'open', 0, 0, 1, 5)`,
      );
      sqlite
        .prepare(`insert into plan (runner, id, ordinal, created_at, ended_at, doc) values (?, 'p1', 1, 1, 1, ?)`)
        .run(id, doc);
      for (const values of nudges)
        sqlite.exec(
          `insert into nudge (owner, plan, id, platform, opens_at, due_at, closes_at, attempt, step, slot, state, settled_at, started_at)
           values ('${id}', 'p1', 'p1', 'discord', 1, 1, 1, 0, ${values})`,
        );
    };
    who('timed', [`'ice-bath', 0, 'done', 900000, 600000`]);
    who('untimed', [`'ice-bath', 0, 'done', 700000, null`]);
    who('short', [`'ice-bath', 0, 'done', 700000, 600000`]);
    who('skipped', [`'ice-bath', 0, 'skipped', 700000, null`, `'meal', 0, 'done', 700000, null`]);
    who('shower', [`'ice-bath', 0, 'done', 700000, null`], '{"steps":[{"step":"ice-bath","substitute":true}]}');
    who('damaged', [`'ice-bath', 0, 'done', 700000, null`], '{"steps":[');
    await migrate(db, migrations, async () => {});
    const taken = sqlite
      .prepare("select id, json_extract(profile, '$.iceTakenAt') from runner order by id")
      .raw()
      .all();
    expect(taken).toEqual([
      ['damaged', null],
      ['short', null],
      ['shower', null],
      ['skipped', null],
      ['timed', 900000],
      ['untimed', 700000],
    ]);
    const store = createStore({ db, isConflict: () => false, close: () => db.destroy() });
    expect((await store.read('timed', noon)).runner.profile).toMatchObject({ bedtime: '21:45', iceTakenAt: 900000 });
    await store.close();
  });

  it('does not begin when the backup fails', async () => {
    const { sqlite, db } = rawSqlite();
    await migrate(db, migrations, async () => {});
    const full = async () => {
      throw new Error('disk full');
    };
    await expect(migrate(db, { ...migrations, '900-add': add }, full)).rejects.toThrow('disk full');
    expect(countRows(sqlite)).not.toHaveProperty('added');
    await db.destroy();
  });
});

describe('a decision', () => {
  it('is made again when what it read was changed before it was written', async () => {
    const { sqlite, db } = rawSqlite();
    await migrate(db, migrations, async () => {});
    const store = createStore({ db, isConflict: () => false, close: () => db.destroy() });
    const ignoring = (meanwhile: () => void) =>
      store.update('discord:1', { now: noon, once: null }, ({ runner }) => {
        meanwhile();
        return { changes: { runner: { ignored: runner.ignored + 1 } } };
      });
    await ignoring(() => {});
    let decisions = 0;
    await ignoring(() => {
      if (decisions++ === 0) sqlite.exec('update runner set version = version + 1');
    });
    expect(decisions).toBe(2);
    expect((await store.read('discord:1', noon)).runner.ignored).toBe(2);
    await store.close();
  });
});

describe('a tick', () => {
  let sqlite: Sqlite.Database;
  let store: Store;
  let asked: string[];
  beforeEach(async () => {
    const raw = rawSqlite();
    sqlite = raw.sqlite;
    asked = [];
    await migrate(raw.db, migrations, async () => {});
    const watched = new Kysely<Schema>({
      dialect: new Dialect({ database: sqlite }),
      log: (event) => void asked.push(event.query.sql),
    });
    store = createStore({ db: watched, isConflict: () => false, close: () => watched.destroy() });
  });
  afterEach(() => store.close());

  /** Rows that wait, one an owner, due and closing so many milliseconds from noon, each a millisecond after the one before. */
  const waiting = (kind: string, rows: number, due: number, closes: number) =>
    sqlite.exec(`
      with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${rows})
      insert into nudge (owner, plan, step, slot, id, kind, platform, state, attempt, opens_at, due_at, closes_at)
      select '${kind}' || i, 'p', 'meal', 0, i, 'step', 'discord', 'scheduled', 0, ${noon}, ${noon + due}, ${noon + closes} + i from n`);
  const claim = async (limit = 3) =>
    (await store.claimDue({ now: noon, limit, leaseMs: 1, platforms: ['discord'] })).map(({ owner }) => owner);
  const plansOf = () =>
    asked.map((text) => ({
      text,
      plan: sqlite
        .prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
        .all(Array(text.split('?').length - 1).fill(0))
        .map((step) => step.detail),
    }));

  it('finds what is due and what is over by the partial indexes, however much history there is', async () => {
    waiting('due', 2, 0, 9);
    waiting('over', 1, -9, -9);
    await claim(10);
    await store.closeWindows(noon, 10);
    await store.nextDue();
    expect(asked).toHaveLength(9);
    for (const { text, plan } of plansOf()) {
      const scans = plan.filter((step) => /^SCAN (?!fresh|waiting)/.test(step) && !/INDEX|CONSTANT/.test(step));
      expect(scans.map((step) => `${text}: ${step}`)).toEqual([]);
      if (/from "?nudge|update "?nudge/i.test(text))
        expect(plan.join()).toMatch(/nudge_(due|lease|answer|live|deadline)/);
    }
  });

  it('that finds nothing reads once for what is over and once for what is due, and writes nothing', async () => {
    waiting('later', 50, 1, 9);
    await store.closeWindows(noon, 10);
    expect(await claim()).toEqual([]);
    expect(asked.map((text) => text.slice(0, 6))).toEqual(['select', 'select']);
  });

  it('takes the earliest deadlines of very many that are due without sorting them', async () => {
    waiting('due', 1_200, 0, 1_000);
    waiting('soon', 1, 0, 5);
    waiting('not-yet', 100, 1, 1);
    expect(await claim()).toEqual(['soon0', 'due0', 'due1']);
    const counting = asked.length - 1;
    for (const { text, plan } of plansOf().slice(0, counting - 1))
      expect(`${text}: ${plan}`).not.toContain('TEMP B-TREE');
    expect(
      plansOf()
        .map(({ plan }) => plan.join())
        .join(),
    ).toContain('COVERING INDEX nudge_deadline');
  });

  it('finds them also behind very many that close earlier and are not due yet', async () => {
    waiting('due', 1_200, 0, 100_000);
    waiting('not-yet', 21_000, 1, 1);
    expect(await claim()).toEqual(['due0', 'due1', 'due2']);
  });
});
