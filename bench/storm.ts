import Sqlite from 'better-sqlite3';
import { startTicker } from '../src/delivery/ticker.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { DAY, HOUR, type Instant, systemClock } from '../src/time.ts';
import { startBenchBot } from './bot-inside.ts';
import { type Figure, quantile, short, spread } from './figures.ts';
import { paced } from './load.ts';
import { copyRunner, seed, someFile } from './rows.ts';

/** Discord's limit for a bot, requests a second. */
const LIMIT = 50;
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const post = /^POST \/channels\/\d+\/messages$/;
const counted = /^\/(?:channels|users)\//;

interface Weather {
  readonly runners: number;
  /** All due at once, or so many milliseconds apart. */
  readonly everyMs: number;
  /** Whether the direct-message channels are known, or each message opens its own first. */
  readonly open: boolean;
  /** Seconds that windows are open, spread evenly between the two; an hour without. */
  readonly windows?: readonly [number, number];
  /** In the order in which they fell due, without regard to their deadlines. */
  readonly firstInFirstOut?: boolean;
  /** How often others ask for something meanwhile, a second. */
  readonly asking?: number;
}

interface Outcome {
  /** Requests that were taken, of those that the limit allows until the last message. */
  readonly share: number;
  readonly refused: number;
  readonly inWindow: number;
  /** Milliseconds from a row's due time to its message at the double. */
  readonly lateness: readonly number[];
  /** Milliseconds to the first answer. */
  readonly first: readonly number[];
}

/** What Discord's limit is used for when very many nudges fall due: at a double that refuses more than 50 requests a second. */
export async function storms(runners: number): Promise<readonly Figure[]> {
  const windows = [5, (120 * runners) / 3000] as const;
  const best = await weather({ runners, everyMs: 0, open: true, windows, asking: 5 });
  const fifo = await weather({ runners, everyMs: 0, open: true, windows, firstInFirstOut: true });
  const opening = await weather({ runners: Math.min(500, runners), everyMs: 0, open: false });
  const steady = await weather({ runners: 300, everyMs: 50, open: true });
  const share = ({ share, refused }: Outcome) => `${share.toFixed(3)}, ${refused} refused`;
  const within = ({ inWindow }: Outcome) => `${((100 * inWindow) / runners).toFixed(0)} %`;
  const late = quantile(steady.lateness, 0.99);
  return [
    {
      what: `storm of ${short(runners)}: share of the limit`,
      ours: share(best),
      goal: '>= 0.97',
      met: best.share >= 0.97,
    },
    { what: '... delivered inside their windows', ours: within(best), beside: `first in, first out: ${within(fifo)}` },
    {
      what: '... first answers meanwhile',
      ours: spread(best.first),
      goal: '<= 1 s',
      met: quantile(best.first, 0.99) <= 1000,
    },
    { what: 'storm with channels to open: share', ours: share(opening), goal: '>= 0.97', met: opening.share >= 0.97 },
    { what: 'steady 20/s: lateness due to us', ours: spread(steady.lateness), goal: '<= 100 ms', met: late <= 100 },
  ];
}

async function weather(of: Weather): Promise<Outcome> {
  const { file, drop } = someFile();
  await seed(file);
  const ids = Array.from({ length: of.runners }, (_, index) => String(1_100_000_000_000_000_000n + BigInt(index)));
  const owners = ids.map((id) => `discord:${id}`);
  const never = { dueAt: systemClock.now() + DAY, closesAt: systemClock.now() + 2 * DAY };
  copyRunner(file, owners, () => never);
  const store = await openSqlite(`file:${file}`);
  let start = Number.POSITIVE_INFINITY;
  const inTurn = () => firstInFirstOut(store, owners, () => start);
  const bot = await startBenchBot(of.firstInFirstOut ? inTurn() : store, LIMIT);
  const channels = new Map(
    ids.map((id, index) => [bot.discordDouble.directChannel(bot.discordDouble.user(`Runner${index}`, { id })), index]),
  );
  // Two seconds ahead, so that what a start asks Discord for is over.
  start = systemClock.now() + 2_000;
  const rowOf = (index: number) => {
    const dueAt = start + index * of.everyMs;
    return { dueAt, closesAt: dueAt + windowOf(of, index) };
  };
  plant(file, owners, of.open ? [...channels.keys()] : [], rowOf);
  const ticker = startTicker(() => bot.app.tick(0), systemClock, silent);
  while (systemClock.now() < start) await new Promise((resolve) => setTimeout(resolve, 1));
  let over = false;
  const asked = of.asking ? ask(bot, of.asking, () => !over) : Promise.resolve([]);
  while ((await store.nextDue({ openAt: systemClock.now() })) !== null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  over = true;
  const first = await asked;
  await ticker.stop();
  await bot.stop();
  drop();

  const arrived = bot.discordDouble.sent(post).flatMap(({ path, at, status }) => {
    const index = channels.get(path.split('/')[2] ?? '');
    return status === 200 && index !== undefined ? [{ at, ...rowOf(index) }] : [];
  });
  const seconds = (Math.max(...arrived.map(({ at }) => at)) - start) / 1000;
  const requests = bot.discordDouble.requests.filter(({ path, at }) => counted.test(path) && at >= start);
  return {
    share: requests.filter(({ status }) => status === 200).length / (LIMIT * seconds),
    refused: requests.filter(({ status }) => status === 429).length,
    inWindow: arrived.filter(({ at, closesAt }) => at <= closesAt).length,
    lateness: arrived.map(({ at, dueAt }) => at - dueAt),
    first,
  };
}

/** Milliseconds that a row's window is open, shuffled by a prime: the order in which they fell due says nothing about their deadlines. */
function windowOf({ runners, windows }: Weather, index: number): number {
  if (!windows) return HOUR;
  const [least, most] = windows;
  return 1000 * (least + ((most - least) * ((index * 7919) % runners)) / runners);
}

/** Makes every owner's row due as `rowOf` says, and their channel known where there is one. */
function plant(
  file: string,
  owners: readonly string[],
  channels: readonly string[],
  rowOf: (index: number) => { readonly dueAt: Instant; readonly closesAt: Instant },
): void {
  const sqlite = new Sqlite(file);
  const row = sqlite.prepare(
    'update nudge set opens_at = min(opens_at, :due), due_at = :due, closes_at = :closes where owner = :owner',
  );
  const known = sqlite.prepare("update runner set channel = :channel, reach = 'open' where id = :owner");
  sqlite.transaction(() => {
    for (const [index, owner] of owners.entries()) {
      const { dueAt, closesAt } = rowOf(index);
      row.run({ owner, due: dueAt, closes: closesAt });
      const channel = channels[index];
      if (channel !== undefined) known.run({ owner, channel });
    }
  })();
  sqlite.close();
}

/** Somebody who looks at their plan, all the while. */
async function ask(
  bot: Awaited<ReturnType<typeof startBenchBot>>,
  perSecond: number,
  goesOn: () => boolean,
): Promise<readonly number[]> {
  const user = bot.discordDouble.user('Ana');
  const first: number[] = [];
  while (goesOn()) {
    await paced(perSecond, 1, async (_, due) => {
      first.push((await bot.discordDouble.slash({ user, command: 'recovery', sub: 'next' })).firstAt - due);
    });
  }
  return first;
}

/** The same store, but whoever fell due first is claimed first: each owner in turn, then whatever is left. */
function firstInFirstOut(store: Store, owners: readonly string[], start: () => Instant): Store {
  let next = 0;
  return {
    ...store,
    claimDue: async (at) => {
      if (at.owner !== undefined || !at.platforms.includes('discord')) return store.claimDue(at);
      if (at.now < start()) return [];
      const rows = [];
      while (rows.length < at.limit && next < owners.length) {
        const owner = owners[next++];
        if (owner !== undefined) rows.push(...(await store.claimDue({ ...at, limit: 1, owner })));
      }
      return rows.length > 0 ? rows : store.claimDue(at);
    },
  };
}
