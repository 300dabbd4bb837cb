import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MINUTE, systemClock } from '../src/time.ts';
import { startFakeDiscord } from './fakes/discord.ts';
import { startFakeSlack } from './fakes/slack.ts';

/** The real process, killed between the acknowledgement and the answer, and started again. */

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const key = Buffer.alloc(32, 7).toString('base64');
const closing: (() => unknown)[] = [];
/** Away from the repository, whose .env may hold real tokens. */
let folder: string;
let logged: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ack-'));
  logged = '';
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true });
});

function begin(platform: Record<string, string>): ChildProcess {
  const env = { PATH: process.env.PATH, ...platform, DATABASE_URL: `file:${join(folder, 'coach.db')}`, PORT: '0' };
  const child = spawn(process.execPath, [main], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (logged += text));
  closing.push(() => child.kill('SIGKILL'));
  return child;
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const over = once(child, 'exit');
  child.kill(signal);
  await over;
}

function withFile<T>(work: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(join(folder, 'coach.db'));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const rows = (table: 'run' | 'owed_answer') =>
  withFile((db) => db.prepare(`select count(*) from ${table}`).pluck().get());
/** Every byte that is kept: the file, its log, its backups. */
const bytes = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join();

async function discord(more: Record<string, string> = {}) {
  const fake = await startFakeDiscord({ now: () => systemClock.now() });
  closing.push(() => fake.stop());
  const env = { DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.url, ...more };
  const process = begin(env);
  await expect.poll(() => fake.commands.length, { timeout: 30_000 }).toBeGreaterThan(0);
  return { fake, env, process, ana: fake.user('Ana') };
}

const report = { command: 'finished-run', options: { type: 'long', duration: '90min' } };
/** The acknowledgement, and the edit that is the answer. */
const steps = { acknowledged: /POST .*callback/, stored: /PATCH .*@original/ } as const;

it.each([
  { killed: 'acknowledged', before: 0, more: {} },
  { killed: 'stored', before: 1, more: { DATA_KEY: key } },
] as const)(
  'killed after the ack on Discord, once the run was $killed: the answer comes after the restart, once ($more)',
  { timeout: 60_000 },
  async ({ killed, before, more }) => {
    const { fake, env, process, ana } = await discord(more);
    fake.fail(steps[killed], 1, killed === 'acknowledged' ? 'stored-then-hang' : 'hang');
    const reached = fake.next(steps[killed]);
    const seen = fake.slash({ user: ana, ...report });
    await reached;
    await end(process, 'SIGKILL');
    const [callback] = fake.sent(steps.acknowledged);
    const token = callback?.path.split('/')[3] ?? '';
    expect(bytes().includes(token)).toBe(!('DATA_KEY' in more));
    expect(rows('run')).toBe(before);

    const again = begin(env);
    expect((await seen).message?.text).toContain('Hydrate');
    await expect.poll(() => rows('owed_answer'), { timeout: 30_000 }).toBe(0);
    await end(again, 'SIGTERM');
    expect(rows('run')).toBe(1);
    expect(bytes()).not.toContain(token);
    expect(logged).toContain('Answering what was acknowledged');
    expect(logged).not.toContain(token);
    expect(fake.sent(steps.acknowledged)).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  },
);

it('answers nothing whose token is over, and nothing that Discord never saw acknowledged', {
  timeout: 60_000,
}, async () => {
  const { fake, env, process, ana } = await discord();
  fake.fail(steps.acknowledged, 1, 'hang');
  const refused = fake.next(steps.acknowledged);
  void fake.slash({ user: ana, ...report });
  await refused;
  fake.fail(steps.acknowledged, 1, 'stored-then-hang');
  const reached = fake.next(steps.acknowledged);
  void fake.slash({ user: fake.user('Ben'), ...report });
  await reached;
  await end(process, 'SIGKILL');
  expect(rows('owed_answer')).toBe(2);
  const earlier = 'update owed_answer set at = at - ? where owner != ?';
  withFile((db) => db.prepare(earlier).run(16 * MINUTE, `discord:${ana.id}`));

  const again = begin(env);
  await expect.poll(() => rows('owed_answer'), { timeout: 30_000 }).toBe(0);
  await end(again, 'SIGTERM');
  expect(rows('run')).toBe(0);
  expect(fake.sent(/GET .*@original/)).toHaveLength(1);
  expect(fake.sent(steps.stored)).toEqual([]);
});

it.each([
  { killed: 'acknowledged', at: 'users.info', before: 0 },
  { killed: 'stored', at: 'response_url', before: 1 },
] as const)(
  'killed after the ack on Slack, once the run was $killed: the answer comes after the restart, once',
  { timeout: 60_000 },
  async ({ at, before }) => {
    const fake = await startFakeSlack({ now: () => systemClock.now() });
    closing.push(() => fake.stop());
    const env = { SLACK_BOT_TOKEN: fake.botToken, SLACK_APP_TOKEN: fake.appToken, SLACK_API_URL: fake.url };
    const hello = fake.socket.nextHello();
    const process = begin(env);
    await hello;
    fake.fail(at, 1, 'hang');
    const reached = fake.next(at);
    const seen = fake.slash({
      user: fake.user('Ana', { tz: 'Europe/Berlin' }),
      command: 'finished-run',
      text: 'long 90min',
    });
    await reached;
    await end(process, 'SIGKILL');
    expect(rows('run')).toBe(before);

    const again = begin(env);
    expect((await seen).message?.text).toContain('Hydrate');
    await expect.poll(() => rows('owed_answer'), { timeout: 30_000 }).toBe(0);
    await end(again, 'SIGTERM');
    expect(rows('run')).toBe(1);
    expect(logged).toContain('Answering what was acknowledged');
    expect(logged).not.toContain('/response_url/');
    expect(fake.sent('response_url')).toHaveLength(before + 1);
    expect(fake.violations).toEqual([]);
  },
);
