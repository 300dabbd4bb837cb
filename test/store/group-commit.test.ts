import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupCommits, thisTurn } from '../../src/store/group-commit.ts';
import { kyselyOn } from '../../src/store/sqlite-driver.ts';

let sqlite: Sqlite.Database;
let commits: number;
let write: ReturnType<typeof groupCommits>;
/** Milliseconds that each job takes, as far as the store knows. */
let slowness: number;
/** A stopwatch that stands still but for the jobs it is asked after. */
const watch = () => {
  let passed = 0;
  return () => {
    passed += slowness;
    return passed;
  };
};
beforeEach(() => {
  commits = 0;
  slowness = 0;
  sqlite = new Sqlite(':memory:', { verbose: (text) => void (/^commit/i.test(String(text)) && commits++) });
  sqlite.exec('create table word (said text primary key)');
  const db = kyselyOn(sqlite);
  write = groupCommits((work) => db.transaction().execute(work), { ...thisTurn, watch });
});
afterEach(() => sqlite.close());

const add = (word: string) => write((trx) => sql`insert into word values (${word})`.execute(trx));
const words = () => sqlite.prepare<[], string>('select said from word order by rowid').pluck().all();

it('writes that come together share one commit, in the order in which they came', async () => {
  await Promise.all(['a', 'b', 'c'].map(add));
  expect(words()).toEqual(['a', 'b', 'c']);
  expect(commits).toBe(1);
});

it('a write that fails takes nobody along, and leaves nothing of itself', async () => {
  const twice = () =>
    write(async (trx) => {
      await sql`insert into word values ('half')`.execute(trx);
      await sql`insert into word values ('a')`.execute(trx);
    });
  const results = await Promise.allSettled([add('a'), twice(), add('c')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['a', 'c']);
});

it('one sees what those before it wrote', async () => {
  const count = () => write(async (trx) => (await sql`select said from word`.execute(trx)).rows.length);
  expect(await Promise.all([count(), add('a'), count()])).toEqual([0, expect.anything(), 1]);
});

it('nobody is told that it is stored when the commit fails', async () => {
  sqlite.pragma('max_page_count = 3');
  const long = (word: string) => add(word.repeat(20_000));
  const results = await Promise.allSettled([add('a'), long('x'), add('c')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(results[0]).toMatchObject({ reason: { code: 'SQLITE_FULL' } });
  expect(words()).toEqual(['c']);
});

it('those that take long make several commits, so that others are answered in between', async () => {
  slowness = 1;
  await Promise.all(Array.from({ length: 7 }, (_, n) => add(String(n))));
  expect(words()).toHaveLength(7);
  expect(commits).toBe(3);
});

it('what cannot even begin is told to all who wait, and what comes later is written', async () => {
  sqlite.exec('begin');
  const results = await Promise.allSettled([add('a'), add('b')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  sqlite.exec('rollback');
  await add('c');
  expect(words()).toEqual(['c']);
});
