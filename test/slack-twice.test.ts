import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createSlack } from '../src/adapters/slack/index.ts';
import { createApp } from '../src/app.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { DAY, MINUTE } from '../src/time.ts';
import { createFakeClock } from './fakes/clock.ts';
import { pixel } from './fakes/discord-stage.ts';
import { type FakeSlack, startFakeSlack } from './fakes/slack.ts';
import { book } from './fixtures/book.ts';
import { commands } from './fixtures/commands.ts';

/** The whole bot behind Slack: what Slack delivers twice, or somebody replays, has one effect. */

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function club(http: boolean) {
  const clock = createFakeClock(Date.UTC(2026, 5, 6, 7));
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const fake = await startFakeSlack({ now: clock.now });
  const store = await openSqlite(':memory:');
  const slack = createSlack({
    mode: http
      ? { kind: 'http', botToken: fake.botToken, signingSecret: fake.signingSecret }
      : { kind: 'socket', botToken: fake.botToken, appToken: fake.appToken },
    apiUrl: fake.url,
    commands,
    inbound: {
      handle: (request) => app.handle(request),
      clubGone: (gone) => app.clubGone(gone),
      clubsHere: (here, all) => app.clubsHere(here, all),
    },
    draw: async () => pixel,
    clock,
    log,
    notes: { get: (name) => store.note(name), set: (name, value) => store.setNote(name, value) },
    onFatal: (code) => expect.fail(code),
  });
  let ids = 0;
  const app = createApp({
    store,
    clock,
    book,
    commands,
    log,
    messengers: new Map([['slack', slack.messenger]]),
    random: () => 0.5,
    freshId: () => `id${String(++ids).padStart(8, '0')}`,
  });
  const web: Server | null = slack.http && createServer(slack.http);
  if (web) {
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    fake.deliverTo(`http://127.0.0.1:${(web.address() as AddressInfo).port}/slack/events`);
  }
  await slack.start();
  closing.push(async () => {
    await app.stop();
    await slack.stop();
    web?.closeAllConnections();
    web?.close();
    await fake.stop();
    await store.close();
    expect(fake.violations).toEqual([]);
  });
  const ana = fake.user('Ana', { tz: 'Europe/Berlin' });
  const runner = `slack:${fake.team}:${ana.id}`;
  const state = async () => {
    const { runs, nudges } = await store.read(runner, clock.now());
    return { runs: runs.length, nudges: nudges.map(({ step, state }) => `${step} ${state}`).sort() };
  };
  const removed = async () => (await store.clubs()).some((known) => known.removedAt !== null);
  return { fake, store, ana, state, app, clock, removed };
}

test.each([false, true])('a run that Slack reports twice is one run (HTTP: %s)', async (http) => {
  const { fake, ana, state } = await club(http);
  await fake.slash({ user: ana, command: 'finished-run', text: 'long 90min' });
  await expect.poll(() => fake.dms(ana).length).toBe(1);
  const before = await expect.poll(state).toMatchObject({ runs: 1 }).then(state);
  const again = fake.next('response_url');
  if (http) expect((await fake.replay()).status).toBe(200);
  else await fake.redeliver();
  await again;
  expect(await state()).toEqual(before);
  expect(fake.dms(ana)).toHaveLength(1);
});

test.each([
  ['a disconnect frame', (fake: FakeSlack) => fake.disconnect()],
  [
    'a connection that is cut',
    async (fake: FakeSlack) => {
      const back = fake.socket.nextHello();
      fake.socket.cut();
      await back;
    },
  ],
])('a run whose acknowledgement was lost with %s comes again, and is one run', async (_, deed) => {
  const { fake, ana, state } = await club(false);
  await fake.slash({ user: ana, command: 'finished-run', text: 'long 90min' });
  await expect.poll(() => fake.dms(ana).length).toBe(1);
  const before = await expect.poll(state).toMatchObject({ runs: 1 }).then(state);
  await deed(fake);
  const again = fake.next('response_url');
  await fake.redeliver();
  await again;
  expect(await state()).toEqual(before);
  expect(fake.dms(ana)).toHaveLength(1);
  await fake.slash({ user: ana, command: 'recovery', text: 'stop' });
  expect((await state()).nudges.filter((one) => one.endsWith(' scheduled'))).toEqual([]);
});

test.each([false, true])('a click that Slack delivers twice is one click (HTTP: %s)', async (http) => {
  const { fake, ana, state } = await club(http);
  await fake.slash({ user: ana, command: 'finished-run', text: 'long 90min' });
  await expect.poll(() => fake.dms(ana).length).toBe(1);
  const [message] = fake.dms(ana);
  const button = message?.buttons.find(({ label }) => label.startsWith('Done'))?.label;
  if (!message || !button) throw new Error('no Done button');
  await fake.click({ user: ana, message, button });
  const before = await state();
  await fake.redeliver();
  // A further interaction is answered after the repeated one was handled.
  await fake.slash({ user: ana, command: 'recovery', text: 'today' });
  expect(await state()).toEqual(before);
  expect(before.nudges.filter((one) => one.endsWith(' done')).length).toBeGreaterThan(0);
});

test.each([false, true])('a captain sets the summary up by picking the channel (HTTP: %s)', async (http) => {
  const { fake, store } = await club(http);
  const dee = fake.user('Dee', { admin: true });
  const channel = fake.createChannel(true, 'recovery');
  const text = `setup <#${channel}|recovery> 20:30 Europe/Berlin`;
  const seen = await fake.slash({ user: dee, command: 'recovery-team', text });
  expect(seen.message?.text).toContain('Summary is set');
  const stored = await store.readClub(`slack:${fake.team}`, 0);
  expect(stored?.club).toMatchObject({ channel, time: '20:30', zone: 'Europe/Berlin' });
});

test.each([false, true])('a workspace that removes the app is forgotten a day later (HTTP: %s)', async (http) => {
  const { fake, ana, state, app, clock, removed } = await club(http);
  await fake.slash({ user: ana, command: 'finished-run', text: 'long 90min' });
  await expect.poll(async () => (await state()).runs).toBe(1);
  await fake.event({ type: 'app_uninstalled' });
  await expect.poll(removed).toBe(true);
  clock.advance(DAY - 1);
  await app.tick();
  expect((await state()).runs).toBe(1);
  clock.advance(MINUTE);
  await app.tick();
  expect((await state()).runs).toBe(0);
});
