import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { MINUTE, systemClock } from '../src/time.ts';
import { openClubLife } from './fakes/club-life.ts';
import { startFakeDiscord } from './fakes/discord.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

it('loses and doubles nothing when the process is killed while nudges are going out', { timeout: 60_000 }, async () => {
  const fake = await startFakeDiscord({ now: () => systemClock.now() });
  // Away from the repository, whose .env may hold real tokens.
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const file = join(folder, 'coach.db');
  const runners = Array.from({ length: 12 }, (_, index) => fake.user(`Runner${index}`));
  // Two minutes ago the platform was out of reach, so that every first nudge waits.
  const life = await openClubLife(systemClock.now() - 2 * MINUTE, `file:${file}`);
  life.messenger.answer(() => ({ kind: 'retry', afterMs: 1000 }));
  for (const user of runners) await life.say('finished-run easy 40min', { as: user.id });
  await life.app.stop();
  await life.store.close();

  const post = /POST .*\/channels\/\d+\/messages/;
  const begin = () => {
    const env = {
      PATH: process.env.PATH,
      DISCORD_TOKEN: fake.token,
      DISCORD_API_URL: fake.url,
      DATABASE_URL: `file:${file}`,
      PORT: '0',
      LOG_LEVEL: 'silent',
    };
    const child = spawn(process.execPath, [main], { cwd: folder, env, stdio: 'ignore' });
    children.push(child);
    return child;
  };
  const first = begin();
  await fake.next(post);
  first.kill('SIGKILL');
  await once(first, 'exit');

  // As if the leases of the dead process had run out.
  const sqlite = new Sqlite(file);
  sqlite.prepare("update nudge set lease_until = 1 where state = 'claimed'").run();
  sqlite.close();
  const second = begin();
  const told = () => runners.map((user) => fake.dms(user).length);
  await expect.poll(told, { timeout: 59_000 }).toEqual(runners.map(() => 1));
  second.kill('SIGTERM');
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(told()).toEqual(runners.map(() => 1));

  const left = new Sqlite(file, { readonly: true });
  expect(left.prepare("select count(*) as n from nudge where step = 'hydrate' and state = 'sent'").get()).toEqual({
    n: runners.length,
  });
  left.close();
  expect(fake.violations).toEqual([]);
  await fake.stop();
  rmSync(folder, { recursive: true });
});
