import type { ChildProcess } from 'node:child_process';
import { link, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { kill, otherCoach, otherProcess } from '../fakes/other-process.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-lock-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
let file: string;
beforeEach(async () => {
  file = join(folder, `${++files}`, 'coach.db');
  await mkdir(dirname(file));
});
const opened = async (path = file) => (await openSqlite(`file:${path}`)).close();
const inUseBy = (child: ChildProcess) => new RegExp(`in use by process ${child.pid} on .*Stop that one first`);

describe('a second coach on one file', () => {
  it('is refused, hears who holds it, and may have it after kill -9', async () => {
    const first = await otherCoach(file);
    await expect(opened()).rejects.toThrow(inUseBy(first));
    await kill(first);
    await opened();
  });

  it('is refused in one process too', async () => {
    const store = await openSqlite(`file:${file}`);
    await expect(opened()).rejects.toMatchObject({ name: 'StoreError', code: 'in-use' });
    await store.ping();
    await store.close();
    await opened();
  });

  it.each(['file', 'folder', 'file that is not there yet'])(
    'is refused through a symbolic link: a %s',
    async (what) => {
      const around = join(folder, `${files}-link`);
      if (what === 'folder') await symlink(dirname(file), around);
      else await mkdir(around);
      const path = join(around, 'coach.db');
      if (what !== 'folder') await symlink(`../${files}/coach.db`, path);
      if (what === 'file that is not there yet') {
        const store = await openSqlite(`file:${path}`);
        await expect(opened()).rejects.toMatchObject({ code: 'in-use' });
        await store.close();
        return;
      }
      const first = await otherCoach(file);
      await expect(opened(path)).rejects.toThrow(inUseBy(first));
      await kill(first);
      await opened(path);
    },
  );

  it('is refused through a hard link', async () => {
    const first = await otherCoach(file);
    await link(file, `${file}.too`);
    await expect(opened(`${file}.too`)).rejects.toThrow(inUseBy(first));
  });

  it('is refused after somebody removed the lock file, and after somebody put another one there', async () => {
    const first = await otherCoach(file);
    await rm(`${file}.lock`);
    await expect(opened()).rejects.toThrow(inUseBy(first));
    await expect(opened()).rejects.toThrow(inUseBy(first));
    const copy = new Sqlite(join(dirname(file), 'another.lock'));
    copy.exec('create table holder (who text)');
    copy.close();
    await rename(join(dirname(file), 'another.lock'), `${file}.lock`);
    await expect(opened()).rejects.toThrow(inUseBy(first));
    await kill(first);
    await opened();
  });

  it('starts beside somebody who only reads', async () => {
    await opened();
    await otherProcess(
      `const db = new Sqlite('${file}', { readonly: true }); db.exec('begin; select * from note'); console.log('reading');`,
    );
    await opened();
  });
});
