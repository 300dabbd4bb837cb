import { createDiscord } from '../src/adapters/discord/index.ts';
import type { Inbound } from '../src/adapters/messenger.ts';
import { createSlack } from '../src/adapters/slack/index.ts';
import { createDebts } from '../src/app/debts.ts';
import { type App, createApp } from '../src/app.ts';
import { createDraw } from '../src/pictures/draw.ts';
import type { Store } from '../src/store/store.ts';
import { systemClock } from '../src/time.ts';
import { startFakeDiscord } from '../test/fakes/discord.ts';
import { startFakeSlack } from '../test/fakes/slack.ts';
import { book } from '../test/fixtures/book.ts';
import { commands } from '../test/fixtures/commands.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** The whole bot on the real SDKs, at a Discord and a Slack double on the loopback address. `stop` closes the store too.
 * Discord's refuses more than `perSecond` requests a second. */
export async function startBenchBot(store: Store, perSecond = Number.POSITIVE_INFINITY) {
  const late: { app: App | null } = { app: null };
  const inbound: Inbound = {
    handle: async (request) => {
      if (!late.app) throw new Error('not wired');
      return late.app.handle(request);
    },
    clubsHere: async () => {},
    clubGone: async () => {},
  };
  const notes = {
    get: (name: string) => store.note(name),
    set: (name: string, value: string) => store.setNote(name, value),
  };
  const debts = createDebts({ store, clock: systemClock, log: silent });
  const shared = { commands, inbound, debts, draw: createDraw(), clock: systemClock, log: silent, onFatal, notes };
  const discordDouble = await startFakeDiscord({ now: () => systemClock.now(), perSecond });
  const slackDouble = await startFakeSlack({ now: () => systemClock.now() });
  const discord = createDiscord({
    ...shared,
    token: discordDouble.token,
    apiUrl: discordDouble.url,
  });
  const slack = createSlack({
    ...shared,
    mode: { kind: 'socket', botToken: slackDouble.botToken, appToken: slackDouble.appToken },
    apiUrl: slackDouble.url,
  });
  let ids = 0;
  const app = createApp({
    store,
    clock: systemClock,
    book,
    commands,
    log: silent,
    messengers: new Map([
      ['discord', discord.messenger],
      ['slack', slack.messenger],
    ]),
    random: Math.random,
    freshId: () => `id${String(++ids).padStart(8, '0')}`,
  });
  late.app = app;
  await Promise.all([discord.start(), slack.start()]);
  return {
    app,
    discordDouble,
    slackDouble,
    async stop() {
      await app.stop();
      await Promise.all([discord.stop(), slack.stop()]);
      await Promise.all([discordDouble.stop(), slackDouble.stop()]);
      await store.close();
    },
  };
}

function onFatal(code: string): never {
  throw new Error(code);
}
