import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { SnowflakeUtil } from 'discord.js';
import { type Instant, MINUTE, stopwatch, systemClock } from '../src/time.ts';
import { openClubLife } from '../test/fakes/club-life.ts';
import { type FakeUser, startFakeDiscord } from '../test/fakes/discord.ts';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Debian's libfaketime: it moves the clock of one process and leaves its monotonic time alone. Null where it is not installed. */
export const faketime = globSync('/usr/lib/{*/,}faketime/libfaketime.so.1')[0] ?? null;
/** Real milliseconds to wait for the ticker before it counts as silent; it ticks every second. */
const SILENCE = 15_000;

export interface Told {
  readonly at: Instant;
  readonly words: string;
}

/** The real process (src/main.ts) on a clock that can be moved while it runs, at a Discord double that shares this clock. */
export interface ClockedBot {
  now(): Instant;
  /** Sets the bot's clock. Resolves with true after two ticks there, with false when none came in time. */
  set(at: Instant): Promise<boolean>;
  /** Lives on to `until`, stopping before and at every row that falls due. False when the ticker fell silent. */
  live(until: Instant): Promise<boolean>;
  /** The earliest instant at which a row waits to be sent. */
  nextDue(): Instant | null;
  /** Reports a 90-minute long run. */
  run(): Promise<void>;
  /** Presses a button of the latest message that has one whose label begins like this. */
  press(start: string): Promise<void>;
  /** The runner's direct messages so far: when and what. */
  told(): readonly Told[];
  ticks(): Promise<number>;
  /** The longest freeze of the event loop since the last call, in milliseconds. */
  longestFreeze(): Promise<number>;
  /** The zone in which the process counts hours. */
  zone(): Promise<string>;
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Starts the bot on a host in `zone` whose clock shows `at`. The runner lives in Los Angeles, where a night in Europe is the afternoon. */
export async function startClockedBot(library: string, zone: string, at: Instant): Promise<ClockedBot> {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  const file = join(folder, 'coach.db');
  const clockFile = join(folder, 'clock');
  let ahead = 0;
  const now = () => systemClock.now() + ahead * 1000;
  /** Whole seconds, so that both sides know the same time; in one move, so that no half-written file is read. */
  const setClock = (to: Instant) => {
    ahead = Math.round((to - systemClock.now()) / 1000);
    writeFileSync(`${clockFile}.new`, `${ahead < 0 ? '' : '+'}${ahead}`);
    renameSync(`${clockFile}.new`, clockFile);
  };
  setClock(at);

  const double = await startFakeDiscord({ now });
  const runner = double.user('Ana');
  await prepare(runner, at, file);
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', local('loop-delay.ts'), local('../src/main.ts')], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      PATH: process.env.PATH,
      TZ: zone,
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: clockFile,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
      DISCORD_TOKEN: double.token,
      DISCORD_API_URL: double.url,
      DATABASE_URL: `file:${file}`,
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
  });
  const gone = once(child, 'exit');
  const base = `http://127.0.0.1:${port}`;
  const mustRun = () => {
    const end = child.exitCode ?? child.signalCode;
    if (end !== null) throw new Error(`The bot ended by itself: ${end}`);
  };
  const get = async (path: string) => {
    mustRun();
    return fetch(`${base}${path}`).catch(() => null);
  };
  const ticks = async () => {
    const text = (await (await get('/metrics'))?.text()) ?? '';
    return Number(/^recovery_tick_seconds_count (\d+)/m.exec(text)?.[1] ?? 0);
  };
  const twoTicks = async () => {
    const before = await ticks();
    const elapsed = stopwatch();
    while (elapsed() < SILENCE) {
      if ((await ticks()) >= before + 2) return true;
      await wait(50);
    }
    return false;
  };
  /** See loop-delay.ts. */
  const asked = async (): Promise<{ longest: number; zone: string }> => {
    mustRun();
    const answer = once(child, 'message');
    child.send('?');
    const [told] = await answer;
    return told;
  };
  while ((await ticks()) < 1) await wait(100);

  const stored = new Sqlite(file, { readonly: true });
  const due = stored.prepare<[], Instant | null>("select min(due_at) from nudge where state = 'scheduled'").pluck();
  const bot: ClockedBot = {
    now,
    set: (to) => {
      setClock(to);
      return twoTicks();
    },
    live: async (until) => {
      while (now() < until) {
        const next = due.get() ?? until;
        const before = next - MINUTE / 2;
        const stop = before > now() ? before : Math.max(next, now());
        if (!(await bot.set(Math.min(stop, now() + 10 * MINUTE, until)))) return false;
      }
      return true;
    },
    nextDue: () => due.get() ?? null,
    run: async () => {
      await double.slash({ user: runner, command: 'finished-run', options: { type: 'long', duration: '90min' } });
    },
    press: async (start) => {
      for (const message of double.dms(runner).toReversed()) {
        const button = message.buttons.find(({ label }) => label.startsWith(start));
        if (button) return void (await double.click({ user: runner, guild: null, message, button: button.label }));
      }
      throw new Error(`No message has the button ${start}`);
    },
    told: () =>
      double.dms(runner).map((message) => ({
        at: SnowflakeUtil.timestampFrom(message.id),
        words: message.text.split('\n', 1)[0]?.replaceAll('*', '') ?? '',
      })),
    ticks,
    longestFreeze: async () => (await asked()).longest,
    zone: async () => (await asked()).zone,
    ready: async () => (await get('/readyz'))?.status === 200,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      stored.close();
      await double.stop();
      rmSync(folder, { recursive: true });
    },
  };
  return bot;
}

/** The runner as the bot knew them before the night. */
async function prepare(runner: FakeUser, at: Instant, file: string): Promise<void> {
  const life = await openClubLife(at - 60 * MINUTE, `file:${file}`);
  await life.say('recovery-profile zone America/Los_Angeles', { as: runner.id, zone: null });
  await life.app.stop();
  await life.store.close();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || address === null) throw new Error('No port is free');
  return address.port;
}
