import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepared } from '../../src/store/prepared.ts';
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
