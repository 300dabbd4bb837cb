import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { startTicker } from '../src/delivery/ticker.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { MINUTE, systemClock } from '../src/time.ts';
import { openClubLife } from '../test/fakes/club-life.ts';
import { startBenchBot } from './bench-bot.ts';

/** Discord's limit for a bot, requests a second. */
export const LIMIT = 50;
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const post = /^POST \/channels\/\d+\/messages$/;

/** What became of nudges that fell due: see `storm` and `steady`. */
export interface Storm {
  readonly sent: number;
  readonly seconds: number;
  /** Requests that the double took, of those it allows in that time. */
  readonly share: number;
  readonly refused: number;
  /** Milliseconds from a row's due time to its message at the double. */
  readonly lateness: readonly number[];
}

/**
 * `runners` nudges wait, all due at once (or `everyMs` apart from now on), at a double that refuses more than 50 requests a second. With `open` the
 * direct-message channels are known; else each message opens its own first.
 */
export async function storm(runners: number, seconds: number, everyMs: number, open: boolean): Promise<Storm> {
  const folder = mkdtempSync(join(tmpdir(), 'storm-'));
  const file = join(folder, 'coach.db');
  const life = await openClubLife(systemClock.now() - 3 * MINUTE, `file:${file}`);
  life.messenger.answer(() => ({ kind: 'retry', afterMs: 1000 }));
  const ids = Array.from({ length: runners }, (_, index) => String(1_100_000_000_000_000_000n + BigInt(index)));
  for (const as of ids) await life.say('finished-run easy 40min', { as });
  await life.app.stop();
  await life.store.close();

  const bot = await startBenchBot(await openSqlite(`file:${file}`), LIMIT);
  const due = plant(file, bot, ids, everyMs, open);
  const began = performance.now();
  const ticker = startTicker(() => bot.app.tick(0), systemClock, silent);
  const sent = () => bot.discordDouble.sent(post).filter(({ status }) => status === 200);
  while (sent().length < runners && performance.now() - began < seconds * 1000)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const took = (performance.now() - began) / 1000;
  await ticker.stop();
  const arrived = sent();
  const counted = bot.discordDouble.requests.filter(({ path }) => /^\/(?:channels|users)\//.test(path));
  const ok = counted.filter(({ status }) => status === 200).length;
  const lateness = arrived.map(({ path, at }) => at - (due.get(path.split('/')[2] ?? '') ?? at));
  await bot.stop();
  rmSync(folder, { recursive: true });
  return {
    sent: arrived.length,
    seconds: took,
    share: ok / (LIMIT * took),
    refused: counted.filter(({ status }) => status === 429).length,
    lateness,
  };
}

type Bot = Awaited<ReturnType<typeof startBenchBot>>;

/** Makes the double know the runners and their first rows due when they are to be; returns when, by direct-message channel. */
function plant(file: string, bot: Bot, ids: readonly string[], everyMs: number, open: boolean): Map<string, number> {
  const sqlite = new Sqlite(file);
  const due = new Map<string, number>();
  const start = systemClock.now() + (everyMs > 0 ? 1_000 : 0);
  const setRow = sqlite.prepare("update nudge set due_at = ? where owner = ? and state = 'scheduled' and due_at <= ?");
  const later = sqlite.prepare("update nudge set state = 'cancelled' where owner = ? and due_at > ?");
  const channelOf = sqlite.prepare('update runner set channel = ?, reach = ? where id = ?');
  sqlite.transaction(() => {
    for (const [index, id] of ids.entries()) {
      const user = bot.discordDouble.user(`Runner${index}`, { id });
      const channel = bot.discordDouble.directChannel(user);
      const at = start + index * everyMs;
      setRow.run(at, `discord:${id}`, start);
      later.run(`discord:${id}`, at);
      if (open) channelOf.run(channel, 'open', `discord:${id}`);
      due.set(channel, at);
    }
  })();
  sqlite.close();
  return due;
}

if (import.meta.main) {
  const at = (values: readonly number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]?.toFixed(0);
  for (const [what, one] of [
    ['storm, channels known', () => storm(1000, 20, 0, true)],
    ['storm, channels to open', () => storm(500, 20, 0, false)],
    ['steady 20/s', () => storm(300, 20, 50, true)],
  ] as const) {
    const found = await one();
    const late = [0.5, 0.99, 1].map((share) => at(found.lateness, share));
    process.stdout.write(
      `${what.padEnd(26)} sent ${found.sent} in ${found.seconds.toFixed(1)} s, share ${found.share.toFixed(3)}, refused ${found.refused}, lateness p50/p99/worst ${late.join('/')} ms\n`,
    );
  }
}
