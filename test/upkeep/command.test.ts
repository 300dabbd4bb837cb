import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';

const command = fileURLToPath(new URL('../../src/upkeep.ts', import.meta.url));
// Away from the repository, whose .env may name a real database.
const folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'coach.db');
/** 80 kB are all that the disk takes of one file, as if it were full then; the database is larger. */
const onFullDisk = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 160; exec "$@"', 'sh', process.execPath, command, ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, DATABASE_URL: `file:${file}` },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATABASE_URL: `file:${file}`, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

it('npm run backup beside a coach that runs, then npm run restore without it, each say in a line what they did', async () => {
  const store = await openSqlite(`file:${file}`);
  const made = run(['backup']);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toMatch(
    /^Backed up, checked and kept as .*\/backups\/coach\.db\.[\dTZ-]+\.backup \(the newest 7 stay\)\.\n$/,
  );
  expect(run(['restore'])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^[^\n]*is in use by process \d+[^\n]*\n$/),
  });
  await store.close();
  expect(run(['restore'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('Nothing was to be sent'),
  });
  expect(run(['restore', '--send']).stdout).toBe('Let go: nothing was left to be sent.\n');
});

it('both end with a sentence, never with a trace, when they cannot', () => {
  const refused = run(['backup'], { DATABASE_URL: 'file:nowhere.db' });
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^There is no database nowhere\.db\. [^\n]*\n$/);
  expect(run(['backup'], { BACKUP_KEEP: 'all' }).stderr).toContain('BACKUP_KEEP should be a number');
  expect(run(['restore', 'no.backup']).stderr).toMatch(/^There is no file [^\n]*no\.backup\. [^\n]*\n$/);
});

it('both leave everything as it was, and nothing half done, when the disk fills up under them', async () => {
  await (await openSqlite(`file:${file}`)).close();
  const kept = join(folder, 'backups');
  expect(run(['backup'])).toMatchObject({ status: 0 });
  const left = () => readdirSync(folder).filter((name) => /partial|replaced/.test(name));
  const before = { database: readFileSync(file), kept: readdirSync(kept), left: left() };
  expect(before.database.length).toBeGreaterThan(80_000);
  expect(onFullDisk('backup')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/could not be backed up .*earlier backups are as they were.*free space[^\n]*\n$/),
  });
  expect(onFullDisk('restore')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^[^\n]*free space[^\n]*\n$/),
  });
  expect(readFileSync(file).equals(before.database)).toBe(true);
  expect(readdirSync(kept)).toEqual(before.kept);
  expect(left()).toEqual(before.left);
  expect(run(['restore'])).toMatchObject({ status: 0 });
});
