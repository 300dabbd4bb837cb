import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../src/time.ts';
import { startFakeDiscord } from './fakes/discord.ts';
import { startFakeSlack } from './fakes/slack.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const closing: (() => unknown)[] = [];
/** Away from the repository, whose .env may hold real tokens. */
let folder: string;
let logged: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'revoked-'));
  logged = '';
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true });
});

/** A platform with Ana, whose token works again after it was refused once. */
interface Scene {
  readonly env: Readonly<Record<string, string>>;
  /** The next message that the bot sends meets a refused token. */
  revoke(): void;
  /** Resolves when the bot hears. */
  readonly ready: () => Promise<unknown>;
  report(): Promise<unknown>;
  directs(): number;
}

async function onDiscord(): Promise<Scene> {
  const fake = await startFakeDiscord({ now: () => systemClock.now() });
  closing.push(() => fake.stop());
  const user = fake.user('Ana');
  return {
    env: { DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.url },
    revoke: () => fake.fail(/^POST \/channels\/\d+\/messages$/, 1, { status: 401, code: 0 }),
    ready: () => fake.next(/^PUT .*\/commands$/),
    report: () => fake.slash({ user, command: 'finished-run', options: { type: 'long', duration: '90min' } }),
    directs: () => fake.dms(user).length,
  };
}

async function onSlack(): Promise<Scene> {
  const fake = await startFakeSlack({ now: () => systemClock.now() });
  closing.push(() => fake.stop());
  const user = fake.user('Ana', { tz: 'Europe/Berlin' });
  return {
    env: { SLACK_BOT_TOKEN: fake.botToken, SLACK_APP_TOKEN: fake.appToken, SLACK_API_URL: fake.url },
    revoke: () => fake.fail('chat.postMessage', 1, { error: 'token_revoked' }),
    ready: () => fake.socket.nextHello(),
    report: () => fake.slash({ user, command: 'finished-run', text: 'long 90min' }),
    directs: () => fake.dms(user).length,
  };
}

function begin(platform: Scene['env']): ChildProcess {
  const env = { PATH: process.env.PATH, ...platform, DATABASE_URL: `file:${join(folder, 'coach.db')}`, PORT: '0' };
  const child = spawn(process.execPath, [main], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (logged += text));
  closing.push(() => child.kill('SIGKILL'));
  return child;
}

it.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])(
  'a token that %s refuses ends the process with an error, and with a new one nothing is lost',
  {
    timeout: 60_000,
  },
  async (name, open) => {
    const scene = await open();
    const hears = scene.ready();
    const first = begin(scene.env);
    await hears;
    const over = once(first, 'exit');
    scene.revoke();
    await scene.report();
    expect(await over).toEqual([1, null]);
    expect(logged).toContain(`${name} cannot go on`);
    expect(scene.directs()).toBe(0);

    // As if the minute were over after which it is tried again.
    const sqlite = new Sqlite(join(folder, 'coach.db'));
    const waiting = sqlite.prepare(
      "update nudge set due_at = 1, lease_until = null where step = 'hydrate' and state = 'scheduled'",
    );
    expect(waiting.run().changes).toBe(1);
    sqlite.close();
    const second = begin(scene.env);
    await expect.poll(scene.directs, { timeout: 30_000 }).toBe(1);
    const stopped = once(second, 'exit');
    second.kill('SIGTERM');
    expect(await stopped).toEqual([0, null]);
    expect(scene.directs()).toBe(1);
  },
);
