import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { explained } from '../../src/store/open-trouble.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-open-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
let file: string;
beforeEach(() => {
  file = join(folder, `${++files}.db`);
});
const opened = async () => (await openSqlite(`file:${file}`)).close();

it('an empty file beside a sound backup is refused, and without one it is a new one', async () => {
  await opened();
  const backup = `${file}.before.backup`;
  const db = new Sqlite(file);
  db.exec(`vacuum into '${backup}'`);
  db.close();
  await writeFile(file, '');
  await expect(opened()).rejects.toThrow(
    `is missing or empty, but there is a backup of it, ${backup}: put it back with npm run restore`,
  );
  expect(await readFile(file)).toHaveLength(0);
  await rm(backup);
  await expect(opened()).resolves.toBeUndefined();
});

it("another program's database is refused, untouched", async () => {
  const db = new Sqlite(file);
  db.exec('create table bookmarks (url text)');
  db.close();
  const before = await readFile(file);
  await expect(opened()).rejects.toThrow('is the database of another program');
  expect(await readFile(file)).toEqual(before);
});

it('a file that another program holds is refused with what to do, and opens when it is let go', async () => {
  await opened();
  const other = new Sqlite(file);
  other.exec('begin immediate');
  await expect(opened()).rejects.toThrow('is held by another program. Close that one, then start again (SQLITE_BUSY).');
  other.close();
  await expect(opened()).resolves.toBeUndefined();
});

it.each([
  ['SQLITE_FULL', 'its disk is full. Free some space, then start again (SQLITE_FULL).'],
  ['ENOSPC', 'its disk is full.'],
  ['SQLITE_READONLY_DIRECTORY', 'may only be read. Give this user the right to write'],
  ['EROFS', 'mount the disk for writing'],
  ['SQLITE_CANTOPEN', 'Check the path'],
])('%s at the start is one sentence with the mend', async (code, sentence) => {
  const error = Object.assign(new Error('as the library says it'), { code });
  expect(await explained(error, '/data/coach.db', undefined)).toMatchObject({
    code: 'unusable',
    message: expect.stringMatching(/^\/data\/coach\.db .*\.$/),
    cause: error,
  });
  expect(String(await explained(error, '/data/coach.db', undefined))).toContain(sentence);
});

/** The owner of a file may always write it again, so the file has to be somebody else's. */
const nobody = 65_534;
it.runIf(process.geteuid?.() === 0).each([
  ['folder', 0o555, 'cannot be opened and written. Check the path, its permissions'],
  ['file', 0o777, 'may only be read. Give this user the right to write the file and its folder'],
])('a %s that may not be written is refused with what to do, untouched, and opens when it may', async (...given) => {
  const [, mode, mend] = given;
  await chmod(folder, 0o755);
  const own = join(folder, `${++files}`);
  file = join(own, 'coach.db');
  await mkdir(own);
  await opened();
  const before = await readFile(file);
  await chmod(file, 0o444);
  if (mode === 0o777) await chmod(`${file}.lock`, 0o666);
  await chmod(own, mode);
  process.seteuid?.(nobody);
  try {
    await expect(opened()).rejects.toThrow(mend);
  } finally {
    process.seteuid?.(0);
  }
  expect((await readFile(file)).equals(before)).toBe(true);
  await expect(opened()).resolves.toBeUndefined();
});
