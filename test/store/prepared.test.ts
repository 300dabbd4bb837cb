import Sqlite from 'better-sqlite3';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepared } from '../../src/store/prepared.ts';
import type { Schema } from '../../src/store/schema.ts';
import { kyselyOn } from '../../src/store/sqlite-driver.ts';

let sqlite: Sqlite.Database;
beforeEach(() => {
  sqlite = new Sqlite(':memory:');
  sqlite.exec("create table note (name text primary key, value text); insert into note values ('a', '1'), ('b', '2')");
});
afterEach(() => sqlite.close());

it('is put together once and asked with other values, in whatever order they stand in it', async () => {
  const db = kyselyOn(sqlite);
  let built = 0;
  const rows = prepared((on, value: string, name: string) => {
    built++;
    return on.selectFrom('note').select('name').where('name', '=', name).where('value', '=', value).limit(5);
  });
  expect(await rows(db, '1', 'a')).toEqual([{ name: 'a' }]);
  expect(await rows(db, '2', 'b')).toEqual([{ name: 'b' }]);
  expect(await rows(db, '2', 'a')).toEqual([]);
  expect(await db.transaction().execute((trx) => rows(trx, '1', 'a'))).toEqual([{ name: 'a' }]);
  expect(built).toBe(1);
});

it('is put together anew for another kind of database', async () => {
  const rows = prepared((on, name: string) => on.selectFrom('note').select('value').where('name', '=', name));
  await rows(kyselyOn(sqlite), 'a');
  const asked: string[] = [];
  const postgres = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createDriver: () => new DummyDriver(),
    },
    log: ({ query }) => void asked.push(query.sql),
  });
  await rows(postgres, 'a');
  expect(asked).toEqual(['select "value" from "note" where "name" = $1']);
});
