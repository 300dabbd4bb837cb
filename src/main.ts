import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandsWith } from '../commands/index.ts';
import { createDiscord } from './adapters/discord/index.ts';
import type { Inbound, Messenger } from './adapters/messenger.ts';
import { createPlayground } from './adapters/playground/index.ts';
import { createSlack } from './adapters/slack/index.ts';
import type { Watch } from './app/watch.ts';
import { type App, createApp } from './app.ts';
import { readConfig } from './config.ts';
import { startTicker } from './delivery/ticker.ts';
import { openBook } from './engine/ask/open-book.ts';
import { REFRESH } from './engine/club/posts.ts';
import { platformOf } from './engine/model/ids.ts';
import type { Transition } from './engine/model/nudge.ts';
import { createHealth, type HealthPart, storePart } from './ops/health.ts';
import { createHttp, serve } from './ops/http.ts';
import { createLog } from './ops/log.ts';
import { createMetrics, type Metrics, type NudgeOutcome } from './ops/metrics.ts';
import { createDraw } from './pictures/draw.ts';
import { randomKey } from './store/random-key.ts';
import { openSqlite } from './store/sqlite.ts';
import { folderOf, journalName } from './store/sqlite-address.ts';
import { systemClock } from './time.ts';
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
  const store = await openSqlite(config.database.url);
  const draw = createDraw();
  const book = openBook(bookEntries(en));
  const commands = commandsWith(book);
  const messengers = new Map<string, Messenger>();
  const health: HealthPart[] = [storePart(store)];
  const opened: (() => Promise<void>)[] = [() => store.close()];
  const leave = async (code: number, why: string) => {
    log.info({ code }, why);
    for (const stop of opened.toReversed()) await stop();
    process.exit(code);
  };
  /** Loud, and out: the supervisor starts us again. */
  const fatal = (message: string) => (code: string) => {
    log.error({ code }, message);
    void leave(1, 'Stopping');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void leave(0, 'Stopping: finishing what is in flight'));
  const started: (() => Promise<void>)[] = [];

  // Adapters call the app and the app calls the adapters: this is the knot, tied once.
  const late: { app: App | null } = { app: null };
  const app = () => {
    if (!late.app) throw new Error('The app is not wired yet');
    return late.app;
  };
  const inbound: Inbound = {
    handle: (request) => app().handle(request),
    clubGone: (club) => app().clubGone(club),
  };

  const playground = config.playground
    ? createPlayground({
        commands,
        inbound,
        draw,
        log,
        base: systemClock,
        // Beside real tokens real people wait for their nudges: time is what it is.
        movable: !config.discord && !config.slack,
        journal: join(folderOf(config.database.url), journalName),
        dueWork: {
          tick: () => app().tick(),
          nextDue: () => store.nextDue(),
          nextNudge: () => store.nextDue([REFRESH]),
        },
      })
    : null;
  const clock = playground?.clock ?? systemClock;
  if (playground) messengers.set('playground', playground.messenger);

  if (config.discord) {
    const discord = createDiscord({
      ...config.discord,
      commands,
      inbound,
      draw,
      clock,
      log,
      notes: { get: (name) => store.note(name), set: (name, value) => store.setNote(name, value) },
      onFatal: fatal('Discord cannot go on'),
    });
    messengers.set('discord', discord.messenger);
    health.push({ name: 'discord', ready: () => discord.ready() });
    started.push(() => discord.start());
    opened.push(() => discord.stop());
  }
  const slack = config.slack
    ? createSlack({
        mode: config.slack,
        apiUrl: config.slack.apiUrl,
        commands,
        inbound,
        draw,
        clock,
        log,
        onFatal: fatal('Slack cannot go on'),
      })
    : null;
  if (slack) {
    messengers.set('slack', slack.messenger);
    health.push({ name: 'slack', ready: () => slack.ready() });
    started.push(() => slack.start());
    opened.push(() => slack.stop());
  }

  late.app = createApp({
    store,
    messengers,
    commands,
    book,
    clock,
    random: Math.random,
    freshId: () => randomKey(10),
    log,
    watch: watchWith(metrics),
  });
  const http = createHttp({
    health: createHealth(health),
    metrics,
    log,
    mounts: playground ? [{ path: '/', app: playground.app }] : [],
    raw: slack?.http ? [{ path: '/slack/events', listener: slack.http }] : [],
  });
  const serving = await serve(config.host, config.port, http.listener);
  opened.push(() => serving.stop());
  if (playground) opened.push(() => playground.stop());
  for (const start of started) await start();
  const ticker = startTicker(() => app().tick(), systemClock, log);
  health.push({ name: 'ticker', ready: () => ticker.ready() });
  opened.push(
    () => app().stop(),
    () => ticker.stop(),
  );

  if (playground) process.stdout.write(`\nThe playground is open: ${serving.url}\n\n`);
  log.info({ platforms: [...messengers.keys()], address: serving.url }, 'Ready');
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
  await main();
} catch (error) {
  refuse([error instanceof Error ? error.message : 'The start failed']);
  process.exit(1);
}
