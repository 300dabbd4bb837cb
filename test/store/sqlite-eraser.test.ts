import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createEraser } from '../../src/store/sqlite-eraser.ts';
import type { Store } from '../../src/store/store.ts';
import { wordsLeft } from '../fakes/bytes.ts';
import { aNudge, aPlan, aRun, noon } from './fixtures.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-erase-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
let file: string;
beforeEach(() => {
  file = join(folder, `${++files}`, 'coach.db');
});

const open = () => openSqlite(`file:${file}`);
const at = { now: noon, once: null };
const forget = (store: Store, id: string) => store.update(id, at, () => ({ changes: { forget: true } }));

/** One more run of this runner; `size` letters of notes, so that rows have many lengths. */
function runs(store: Store, id: string, nth: number, size: number) {
  const plan = `plan${String(nth).padStart(6, '0')}`;
  const run = aRun({ id: `run${String(nth).padStart(7, '0')}` });
  const nudges = ['stretch', 'snack', 'hydrate', 'ice-bath'].map((step) => aNudge({ owner: id, plan, step }));
  const notes = [{ rule: 'G-load' as const, id: 'legacy' as const, text: `${id} ${'n'.repeat(size)}` }];
  return store.update(id, at, () => ({
    changes: {
      runner: { ignored: nth },
      addRun: run,
      plans: [aPlan({ id: plan, ordinal: nth, run, notes })],
      nudges,
      membership: { club: 'discord:9', name: `Name of ${id}`, visibility: 'named', seenAt: noon },
    },
  }));
}

describe('a deletion', () => {
  it('leaves no stray copy that SQLite made when it moved rows from page to page', async () => {
    await (await open()).close();
    const db = new Sqlite(file);
    db.pragma('synchronous = off');
    const eraser = createEraser(db);
    db.exec('create table doc (runner text, id text, doc text, primary key (runner, id))');
    const write = db.prepare('insert or replace into doc values (?, ?, ?)');
    const left = (id: string) => readFileSync(file).includes(id);
    let state = 1;
    const any = (below: number) => {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return state % below;
    };
    let strays = 0;
    for (let round = 0; round < 40 && strays === 0; round++) {
      const ids = Array.from({ length: 60 }, (_, n) => `discord:${1_000_000 + any(8_999_999)}x${round}x${n}`);
      db.transaction(() => {
        for (let n = 0; n < 800; n++) write.run(ids[any(60)], `plan${any(50)}`, 'd'.repeat(any(5000)));
      })();
      for (const id of ids) {
        db.transaction(() => {
          eraser.owe();
          db.prepare('delete from doc where runner = ?').run(id);
        })();
        db.pragma('wal_checkpoint(truncate)');
        if (!left(id)) continue;
        strays++;
        eraser.erase();
        expect(left(id)).toBe(false);
      }
    }
    expect(strays).toBeGreaterThan(0);
    db.close();
  });

  it('of a whole workspace does the same for everybody inside', async () => {
    const store = await open();
    await runs(store, 'slack:T1:U1', 1, 900);
    await runs(store, 'slack:T2:U2', 1, 900);
    await store.forgetClub('slack:T1');
    expect(await wordsLeft(file, ['slack:T1', 'slack:T2:U2'])).toEqual([
      'slack:T2:U2 in the file',
      'slack:T2:U2 in .test.backup',
    ]);
    await store.close();
  });

  it('in a large file zeroes the rows at once and writes the file anew at the next start', async () => {
    const store = await open();
    await runs(store, 'discord:1', 1, 900);
    await store.setNote('ballast', 'b'.repeat(40_000_000));
    await runs(store, 'discord:2', 1, 900);
    const mark = () => {
      const db = new Sqlite(file);
      const version = db.pragma('user_version', { simple: true });
      db.close();
      return version;
    };
    expect(mark()).toBe(1);
    await forget(store, 'discord:1');
    expect(mark()).toBe(0);
    expect((await readFile(file)).includes('discord:1')).toBe(false);
    expect((await readFile(`${file}-wal`)).length).toBe(0);
    await store.close();
    await (await open()).close();
    expect(mark()).toBe(1);
  });

  it('that the process did not live to finish is finished by the next start', async () => {
    const store = await open();
    await runs(store, 'discord:1', 1, 900);
    await store.close();
    const db = new Sqlite(file);
    db.exec('begin; pragma user_version = 0; delete from nudge; delete from plan; delete from run;');
    db.exec('delete from membership; delete from runner; commit');
    db.close();
    expect((await readFile(file)).includes('discord:1')).toBe(true);
    await (await open()).close();
    expect((await readFile(file)).includes('discord:1')).toBe(false);
  });
});

describe('a disk without room to write the file anew', () => {
  it('is warned of, keeps nobody from starting, and is tried again', async () => {
    await (await open()).close();
    const db = new Sqlite(file);
    db.pragma('user_version = 0');
    const real = db.exec.bind(db);
    const warned = once(process, 'warning');
    db.exec = () => {
      throw new Sqlite.SqliteError('database or disk is full', 'SQLITE_FULL');
    };
    createEraser(db).eraseAll();
    expect(String(await warned)).toContain('SQLITE_FULL');
    expect(db.pragma('user_version', { simple: true })).toBe(0);
    db.exec = real;
    createEraser(db).eraseAll();
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    db.close();
  });
});

describe('a file of 0.2.0', () => {
  /** As 0.2.0 left it: deleted rows in free pages, a longer document replaced by a shorter one. */
  async function old(): Promise<void> {
    const store = await open();
    for (const id of ['discord:left', 'discord:stays']) for (let n = 0; n < 20; n++) await runs(store, id, n, 5000);
    await store.close();
    const db = new Sqlite(file);
    db.pragma('secure_delete = off');
    db.pragma('user_version = 0');
    db.exec("update plan set doc = replace(doc, 'G-load', 'heart-disease') where runner = 'discord:stays'");
    db.exec(`update plan set doc = '{"id":"short"}' where runner = 'discord:stays'`);
    for (const [table, column] of [
      ['nudge', 'owner'],
      ['membership', 'runner'],
      ['plan', 'runner'],
      ['run', 'runner'],
      ['runner', 'id'],
    ])
      db.exec(`delete from ${table} where ${column} = 'discord:left'`);
    db.exec("delete from note where name = 'holder'");
    db.close();
    const bytes = await readFile(file);
    expect([bytes.includes('discord:left'), bytes.includes('heart-disease')]).toEqual([true, true]);
  }

  it('is freed at the first start of what was deleted or replaced before', async () => {
    await old();
    const store = await open();
    expect(await wordsLeft(file, ['discord:left', 'heart-disease'])).toEqual([]);
    await forget(store, 'discord:stays');
    expect(await wordsLeft(file, ['discord:stays'])).toEqual([]);
    await store.close();
  });

  it('is freed before the backup that a migration makes', async () => {
    await old();
    const db = new Sqlite(file);
    db.exec("delete from kysely_migration where name >= '002'");
    db.exec('drop index nudge_deadline; drop table owed_answer');
    db.exec(
      `alter table runner add column nudging text not null default 'normal';
       alter table morning_check drop column later;
       alter table nudge drop column kind;
       drop index club_removed;
       alter table club drop column removed_at`,
    );
    db.close();
    await (await open()).close();
    const backup = await readFile(`${file}.before-002-checks-go-on.backup`);
    expect([backup.includes('discord:stays'), backup.includes('discord:left')]).toEqual([true, false]);
  });
});
