import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { otherProcess } from '../fakes/other-process.ts';

const root = await mkdtemp(join(tmpdir(), 'coach-modes-'));
afterAll(() => rm(root, { recursive: true }));
let folders = 0;
let folder: string;
beforeEach(() => {
  folder = join(root, `${++folders}`);
});

const modeOf = async (path: string) => ((await stat(path)).mode & 0o7777).toString(8);
async function modes(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await modeOf(join(folder, name))])));
}
const opened = async () => (await openSqlite(`file:${folder}/coach.db`)).close();

it("everything that the coach makes is its owner's alone, even when the umask forbids nothing", async () => {
  const backups = new URL('../../src/store/sqlite-backup.ts', import.meta.url).href;
  await otherProcess(`
    process.umask(0);
    await openSqlite('file:${folder}/deep/coach.db');
    const { backupBeside } = await import('${backups}');
    await backupBeside(new Sqlite('${folder}/deep/coach.db'), '${folder}/deep/coach.db', 'now');
    console.log('open');`);
  expect(await modeOf(folder)).toBe('700');
  folder = join(folder, 'deep');
  expect(await modeOf(folder)).toBe('700');
  expect(await modes()).toEqual({
    'coach.db': '600',
    'coach.db-shm': '600',
    'coach.db-wal': '600',
    'coach.db.lock': '600',
    'coach.db.now.backup': '600',
  });
});

it('what an earlier version left readable is tightened, with its folder, and a copy that was never finished goes', async () => {
  await opened();
  const more = ['coach.db.before-002-checks-go-on.backup', 'coach.db.old.backup.partial', 'playground.jsonl'];
  for (const name of more) await writeFile(join(folder, name), '');
  for (const name of await readdir(folder)) await chmod(join(folder, name), 0o644);
  await chmod(folder, 0o755);
  await opened();
  expect(await modeOf(folder)).toBe('700');
  expect(await modes()).toEqual({
    'coach.db': '600',
    'coach.db.before-002-checks-go-on.backup': '600',
    'coach.db.lock': '600',
    'playground.jsonl': '600',
  });
});

it.each([
  ['that others use too', 0o755, 'holiday.jpg'],
  ['that everybody may write to', 0o1777, null],
])('a folder %s keeps its mode, and what is not ours in it too', async (_, mode, other) => {
  await mkdir(folder);
  await opened();
  if (other) {
    await writeFile(join(folder, other), '');
    await chmod(join(folder, other), 0o644);
  }
  await chmod(folder, mode);
  await opened();
  expect(await modeOf(folder)).toBe(mode.toString(8));
  expect(await modes()).toEqual({ 'coach.db': '600', 'coach.db.lock': '600', ...(other ? { [other]: '644' } : {}) });
});

it('an empty folder that was made for it is its own from the first start on', async () => {
  await mkdir(folder);
  await chmod(folder, 0o2770);
  await opened();
  expect(await modeOf(folder)).toBe('700');
});

it('through a symbolic link the real file is meant', async () => {
  await mkdir(join(folder, 'real'), { recursive: true });
  await symlink('real/coach.db', join(folder, 'coach.db'));
  await opened();
  expect(await readdir(folder)).toEqual(['coach.db', 'real']);
  folder = join(folder, 'real');
  expect(await modes()).toEqual({ 'coach.db': '600', 'coach.db.lock': '600' });
});
