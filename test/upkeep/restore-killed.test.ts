import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { backupByHand, restoreByHand } from '../../src/upkeep/by-hand.ts';
import { shelfOf } from '../../src/upkeep/shelf.ts';
import { kill, otherProcess } from '../fakes/other-process.ts';
import { aRun, noon } from '../store/fixtures.ts';

const root = mkdtempSync(join(tmpdir(), 'restore-killed-'));
afterAll(() => rmSync(root, { recursive: true }));

const ana = 'discord:1';
const runsIn = async (url: string) => {
  const store = await openSqlite(url);
  try {
    return (await store.read(ana, noon)).runs.map(({ id }) => id);
  } finally {
    await store.close();
  }
};
const add = async (url: string, id: string) => {
  const store = await openSqlite(url);
  await store.update(ana, { now: noon, once: null }, () => ({ changes: { addRun: aRun({ id }) } }));
  return store;
};

/** Before each of the names that a restore changes, and the runs that are there after the kill. */
const moments = [
  ['the copy is ready', ['run0000001', 'run0000002']],
  ['the log is set aside', ['run0000001']],
  ["the log's index is", ['run0000001']],
  ['the database is', ['run0000001']],
  ['the copy takes its place', ['run0000001']],
] as const;

it.each(moments)('a restore that is killed before %s leaves the old database or the copy, whole', async (at, left) => {
  const home = join(root, at.replaceAll(/\W/g, '-'));
  mkdirSync(home);
  const file = join(home, 'coach.db');
  const url = `file:${file}`;
  const config = { database: { kind: 'sqlite', url } as const, backups: { folder: null, keep: 2 }, dataKeys: [] };
  await (await add(url, 'run0000001')).close();
  await backupByHand(config, noon);
  // Away from where a start looks for backups.
  const backup = join(home, 'elsewhere.copy');
  const { folder } = shelfOf(config);
  renameSync(join(folder, readdirSync(folder)[0] ?? ''), backup);
  // The old database has a log, as after a kill.
  const store = await add(url, 'run0000002');
  const log = new Sqlite(file);
  await store.close();
  log.exec("insert into note (name, value) values ('x', 'y')");

  const byHand = new URL('../../src/upkeep/by-hand.ts', import.meta.url).href;
  const child = await otherProcess(`
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { rename } = fs;
    let renames = 0;
    fs.rename = async (from, to) => {
      if (renames++ !== ${moments.findIndex(([moment]) => moment === at)}) return rename(from, to);
      console.log('here');
      await new Promise(() => {});
    };
    syncBuiltinESMExports();
    const { restoreByHand } = await import('${byHand}');
    await restoreByHand(${JSON.stringify(config)}, { backup: '${backup}', send: false }, ${noon});`);
  await kill(child);
  log.close();
  expect((await runsIn(url)).toSorted()).toEqual(left);
  const aside = readdirSync(home).filter((name) => name.includes('.replaced-') && !/-(wal|shm)$/.test(name));
  expect(aside).toHaveLength(left.length === 1 ? 1 : 0);

  await restoreByHand(config, { backup, send: false }, noon);
  expect(await runsIn(url)).toEqual(['run0000001']);
  expect(readdirSync(home).filter((name) => /partial|restoring/.test(name))).toEqual([]);
});
