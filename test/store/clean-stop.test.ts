import { mkdtemp, open, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { kill, otherCoach } from '../fakes/other-process.ts';
import { aNudge, aPlan, noon } from './fixtures.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-stop-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
let file: string;
const opened = async () => (await openSqlite(`file:${file}`)).close();

/** A file with a hundred pages, closed in good order. */
beforeEach(async () => {
  file = join(folder, `${++files}`, 'coach.db');
  const store = await openSqlite(`file:${file}`);
  for (let n = 0; n < 50; n++) {
    const owner = `discord:${n}`;
    await store.update(owner, { now: noon, once: null }, () => ({
      changes: { plans: [aPlan()], nudges: [aNudge({ owner })] },
    }));
  }
  await store.close();
});

/** Spoils pages behind the schema. Only a check of the whole file sees it, because size and time stay unless `shown`. */
async function rot(shown: boolean): Promise<void> {
  const { mtimeMs, size } = await stat(file);
  const pages = await open(file, 'r+');
  await pages.write(Buffer.alloc(4096, 7), 0, 4096, size - 2 * 4096);
  await pages.close();
  const at = new Date(shown ? 0 : Math.floor(mtimeMs));
  await utimes(file, at, at);
}

it('a file that was closed in good order is not read whole at the next start', async () => {
  await rot(false);
  await expect(opened()).resolves.toBeUndefined();
});

it('a file that somebody touched after a clean stop is checked whole', async () => {
  await rot(true);
  await expect(opened()).rejects.toMatchObject({ code: 'corrupt' });
});

it('a file is checked whole after a kill, however cleanly it was closed before', async () => {
  await kill(await otherCoach(file));
  await rot(false);
  await expect(opened()).rejects.toMatchObject({ code: 'corrupt' });
});
