import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { commandsWith } from '../commands/index.ts';
import type { Log } from './adapters/log.ts';
import type { Debts, Inbound } from './adapters/messenger.ts';
import { createPlayground, type Playground } from './adapters/playground/index.ts';
import type { Slack } from './adapters/slack/index.ts';
import { createDebts, type DebtsParts } from './app/debts.ts';
import { createKnot } from './app/knot.ts';
import type { Watch } from './app/watch.ts';
import { type App, createApp } from './app.ts';
import type { Draw } from './card.ts';
import type { Command } from './command.ts';
import { type Config, readConfig, type SlackConfig } from './config.ts';
import { startTicker } from './delivery/ticker.ts';
import { type Book, openBook } from './engine/ask/open-book.ts';
import { platformOf } from './engine/model/ids.ts';
import type { Transition } from './engine/model/nudge.ts';
import { createHealth } from './ops/health.ts';
import { createHttp, serve } from './ops/http.ts';
import { createLog } from './ops/log.ts';
import { createMetrics, type Metrics, type NudgeOutcome } from './ops/metrics.ts';
import { type Owned, own, startAll } from './owned.ts';
import { createDraw } from './pictures/draw.ts';
import { randomKey } from './store/random-key.ts';
import { openSqlite, type SqliteStore } from './store/sqlite.ts';
import { folderOf, journalName } from './store/sqlite-address.ts';
import type { Shelf } from './store/sqlite-backup.ts';
import type { Store } from './store/store.ts';
import { type Clock, systemClock } from './time.ts';
import { dailyBackup, dailyRetention, startNightly } from './upkeep/nightly.ts';
import { heldCount, sayOfData } from './upkeep/say-of-data.ts';
import { shelfOf } from './upkeep/shelf.ts';
import { bookEntries } from './wording/book-entries.ts';
import { en } from './wording/en/index.ts';

/** The composition root: reads the environment, wires the rooms, owns what it opens. */
async function main(): Promise<void> {
  // No library here is to count hours on the host's wall clock, which has some twice and some never.
  process.env.TZ = 'UTC';
  if (existsSync('.env')) process.loadEnvFile('.env');
  const read = readConfig(process.env);
  if (!read.ok) return refuse(['The configuration needs a look:', ...read.problems.map((problem) => `  - ${problem}`)]);
  const { config } = read;
  const log = createLog(config.logLevel);
  const metrics = createMetrics();
  const shelf = shelfOf(config);
  const store = await openStore(config, shelf, metrics, log);
  const owned = own(store, log);
  const book = openBook(bookEntries(en));
  const { app, inbound, tie } = createKnot();
  const owing: DebtsParts = { store, clock: systemClock, log };
  const shared = { commands: commandsWith(book), inbound, debts: createDebts(owing), draw: createDraw(), log };

  const playground = config.playground ? openPlayground(config, shared, store, app) : null;
  const clock = playground?.clock ?? systemClock;
  if (playground) owned.messengers.set('playground', playground.messenger);
  if (config.discord) await addDiscord(owned, config.discord, { ...shared, clock }, store);
  const slack = config.slack ? await addSlack(owned, config.slack, { ...shared, clock }, store) : null;

  tie(
    createApp({
      store,
      messengers: owned.messengers,
      commands: shared.commands,
      book,
      clock,
      random: Math.random,
      freshId: () => randomKey(10),
      log,
      watch: watchWith(metrics),
    }),
  );
  const http = createHttp({
    host: config.host,
    health: createHealth(owned.health),
    metrics,
    log,
    mounts: playground ? [{ path: '/', app: playground.app }] : [],
    raw: slack?.http ? [{ path: '/slack/events', listener: slack.http }] : [],
  });
  const serving = await serve(config.host, config.port, http.listener);
  owned.stops.push(() => serving.stop());
  if (playground) owned.stops.push(() => playground.stop());
  await app().tidy();
  const answerLeft = await startAll(owned, owing);
  const ticker = startTicker(() => app().tick(0), systemClock, log);
  owned.health.push({ name: 'ticker', ready: () => ticker.ready() });
  owned.stops.push(
    () => app().stop(),
    () => ticker.stop(),
  );
  keepHouse(owned, store, shelf, log);
  if (playground) process.stdout.write(`\nThe playground is open: ${serving.url}\n\n`);
  log.info({ platforms: [...owned.messengers.keys()], address: serving.url }, 'Ready');
  setImmediate(settleIn, book, answerLeft);
}

/** What a start need not wait for: answers that an earlier process owes, the questions' index, the compiled code that the next start reads. */
async function settleIn(book: Book, answerLeft: () => void): Promise<void> {
  answerLeft();
  for (const _ of book.learn()) await nextTurn();
  flushCompileCache();
}

/** For the installation: the rest of what any start loads, after this file's own imports. The runtime keeps the compiled code when it ends. */
async function compileAdapters(): Promise<void> {
  await Promise.all([import('./adapters/discord/index.ts'), import('./adapters/slack/index.ts')]);
}

async function openStore(config: Config, { folder }: Shelf, metrics: Metrics, log: Log): Promise<SqliteStore> {
  const damaged = (row: object) => log.error(row, 'A damaged row is set aside');
  const store = await openSqlite(config.database.url, { backups: folder, keys: config.dataKeys, damaged });
  metrics.watchHeld(() => heldCount(store, systemClock.now()));
  sayOfData(store, config.dataKeys.length > 0, systemClock.now(), log);
  return store;
}

/** What is done every night, the removing first, so that the fresh backup has nothing of it. */
function keepHouse(owned: Owned, store: SqliteStore, shelf: Shelf, log: Log): void {
  const jobs = [dailyRetention(store, systemClock), dailyBackup(store, shelf, systemClock)];
  const nightly = startNightly(jobs, { notes: store, clock: systemClock, log });
  owned.stops.push(() => nightly.stop());
}

/** What every adapter is given. */
interface Shared {
  readonly commands: readonly Command[];
  readonly inbound: Inbound;
  readonly debts: Debts;
  readonly draw: Draw;
  readonly log: Log;
}

function openPlayground(config: Config, shared: Shared, store: Store, app: () => App): Playground {
  return createPlayground({
    ...shared,
    base: systemClock,
    // Beside real tokens real people wait for their nudges: time is what it is.
    movable: !config.discord && !config.slack,
    journal: join(folderOf(config.database.url), journalName),
    dueWork: {
      tick: () => app().tick(),
      nextDue: () => store.nextDue(),
      nextNudge: () => store.nextDue({ except: ['refresh'] }),
    },
  });
}

/** The SDKs are loaded where their platform is configured: each costs a start a third of a second and some forty megabytes. */
async function addDiscord(
  owned: Owned,
  config: NonNullable<Config['discord']>,
  shared: Shared & { readonly clock: Clock },
  store: Store,
): Promise<void> {
  const { createDiscord } = await import('./adapters/discord/index.ts');
  const discord = createDiscord({
    ...config,
    ...shared,
    notes: notesOf(store),
    onFatal: owned.fatal('Discord cannot go on'),
  });
  owned.messengers.set('discord', discord.messenger);
  owned.health.push({ name: 'discord', ready: () => discord.ready() });
  owned.starts.push(() => discord.start());
  owned.stops.push(() => discord.stop());
}

async function addSlack(
  owned: Owned,
  config: SlackConfig,
  shared: Shared & { readonly clock: Clock },
  store: Store,
): Promise<Slack> {
  const { createSlack } = await import('./adapters/slack/index.ts');
  const slack = createSlack({
    mode: config,
    apiUrl: config.apiUrl,
    ...shared,
    notes: notesOf(store),
    onFatal: owned.fatal('Slack cannot go on'),
  });
  owned.messengers.set('slack', slack.messenger);
  owned.health.push({ name: 'slack', ready: () => slack.ready() });
  owned.starts.push(() => slack.start());
  owned.stops.push(() => slack.stop());
  return slack;
}

function notesOf(store: Store) {
  return {
    get: (name: string) => store.note(name),
    set: (name: string, value: string) => store.setNote(name, value),
  };
}

/** What the app did, as counts. */
function watchWith(metrics: Metrics): Watch {
  const outcomes: Partial<Record<Transition, NudgeOutcome>> = { deliver: 'sent', expire: 'expired', fail: 'failed' };
  return {
    moved: (nudge, by, at) => {
      const platform = platformOf(nudge.owner);
      const outcome = outcomes[by];
      if (outcome) metrics.nudge(platform, outcome);
      if (outcome === 'sent') metrics.late(platform, at - nudge.dueAt);
    },
    ticked: metrics.tick,
    handled: metrics.handled,
  };
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

try {
  await (process.argv.includes('--compile-only') ? compileAdapters() : main());
} catch (error) {
  refuse([error instanceof Error ? error.message : 'The start failed']);
  process.exit(1);
}
