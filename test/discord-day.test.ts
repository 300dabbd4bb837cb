import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDiscord, type Discord } from '../src/adapters/discord/index.ts';
import { type App, createApp } from '../src/app.ts';
import { createDraw } from '../src/pictures/draw.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { HOUR } from '../src/time.ts';
import { type FakeDiscord, type FakeUser, startFakeDiscord } from './fakes/discord.ts';
import { followedUp } from './fakes/followed-up.ts';
import { noPace, standingTime } from './fakes/standing-time.ts';
import { book } from './fixtures/book.ts';
import { commands } from './fixtures/commands.ts';
import { bed, ended, expectMethodTimes, noteSteps, type StepTimes } from './fixtures/recovery-day.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const clock = standingTime(ended);
let fake: FakeDiscord;
let store: Store;
let app: App;
const answers = followedUp(() => app);
let discord: Discord;

beforeAll(async () => {
  fake = await startFakeDiscord();
  store = await openSqlite(':memory:');
  discord = createDiscord({
    pace: noPace,
    token: fake.token,
    apiUrl: fake.url,
    commands,
    inbound: answers.inbound,
    draw: createDraw(),
    clock,
    log,
    onFatal: (code) => expect.fail(code),
    notes: { get: (name) => store.note(name), set: (name, value) => store.setNote(name, value) },
  });
  app = startApp();
  await discord.start();
});

let ids = 0;
/** A second call is a restart: nothing of the first one's memory is left. */
function startApp(): App {
  return createApp({
    store,
    clock,
    book,
    commands,
    log,
    messengers: new Map([['discord', discord.messenger]]),
    random: () => 0.5,
    freshId: () => `id${String(++ids).padStart(8, '0')}`,
  });
}

afterAll(async () => {
  clock.release();
  await app.stop();
  await discord.stop();
  await fake.stop();
  await store.close();
});

describe('a recovery day through the real discord.js', () => {
  it('registers the eight commands', () => {
    expect(fake.commands.map((command) => command.name).sort()).toEqual(commands.map((one) => one.name).sort());
  });

  it('plans at once, nudges every step in its window, once, and posts the summary', async () => {
    const ana = fake.user('Ana', { locale: 'de' });
    const dee = fake.user('Dee', { captain: true });
    await fake.slash({
      user: dee,
      command: 'recovery-team',
      sub: 'setup',
      options: { channel: fake.general, time: '20:15', zone: 'Europe/Berlin' },
    });
    const plan = await fake.slash({ user: ana, command: 'finished-run', options: { type: 'long', duration: '90min' } });
    expect(plan.deferred).toBe(true);
    expect(plan.message?.text).toContain('1 h 30 long run: load 450');
    expect(plan.message?.files.length).toBe(1);
    if (plan.message) await fake.click({ user: ana, message: plan.message, button: 'None of these' });
    await answers.done();
    expect(fake.dms(ana)).toHaveLength(1);

    const at: StepTimes = new Map();
    let seen = 0;
    for (let turn = 0; turn < 30; turn++) {
      for (const message of fake.dms(ana).slice(seen)) {
        seen++;
        noteSteps(at, message.text, clock.now());
        await finish(ana, message);
      }
      await answers.done();
      const due = await store.nextDue();
      if (due === null || due > bed + 10 * HOUR) break;
      clock.set(Math.max(due, clock.now()));
      await app.tick();
      await app.tick();
    }
    expectMethodTimes(at);
    const posts = fake.channel(fake.general);
    expect(posts).toHaveLength(1);
    expect(posts[0]?.text).toContain('Completed recovery');
    expect(fake.violations).toEqual([]);
  });

  it("answers a second click, a click after a restart and another runner's click kindly, with one effect", async () => {
    const [cleo, mallory] = [fake.user('Cleo'), fake.user('Mallory')];
    await fake.slash({ user: cleo, command: 'finished-run', options: { type: 'easy', duration: '45min' } });
    await answers.done();
    expect(fake.dms(cleo)).toHaveLength(1);
    const [nudge] = fake.dms(cleo);
    if (!nudge) throw new Error('no nudge came');
    const done = nudge.buttons.find((one) => one.label === 'Done')?.customId ?? '';
    const state = async () =>
      (await store.read(`discord:${cleo.id}`, clock.now())).nudges.find((one) => one.step === 'hydrate')?.state;
    const foreign = await fake.click({ user: mallory, guild: null, message: nudge, button: done });
    expect(foreign.message?.text).toContain('another runner');
    expect(await state()).toBe('sent');
    await fake.click({ user: cleo, guild: null, message: nudge, button: done });
    expect(nudge.text).toContain('Next:');
    expect(await state()).toBe('done');
    const before = await store.read(`discord:${cleo.id}`, clock.now());
    await app.stop();
    app = startApp();
    const second = await fake.click({ user: cleo, guild: null, message: nudge, button: done, stale: true });
    expect(second.message?.text).toContain('done already');
    expect(await store.read(`discord:${cleo.id}`, clock.now())).toEqual(before);
    expect(fake.violations).toEqual([]);
  });

  it('tells a runner with closed direct messages privately, and tries no second time', async () => {
    const ben = fake.user('Ben');
    fake.closeDms(ben);
    const plan = await fake.slash({ user: ben, command: 'finished-run', options: { type: 'easy', duration: '45min' } });
    const told = await plan.next();
    expect(told?.text).toContain("can't send you direct messages");
    const today = await fake.slash({ user: ben, command: 'recovery', sub: 'today' });
    expect(today.message?.text).toContain('cannot send you direct messages');
    await answers.done();
    const tried = fake.sent(/POST .*\/channels\/\d+\/messages/).length;
    clock.advance(HOUR);
    await app.tick();
    expect(fake.sent(/POST .*\/channels\/\d+\/messages/).length).toBe(tried);
    expect(fake.violations).toEqual([]);
  });
});

/** Presses every Done button of a message, one after the other. */
async function finish(user: FakeUser, message: ReturnType<FakeDiscord['dms']>[number]): Promise<void> {
  for (let presses = 0; presses < 4; presses++) {
    const label = message.buttons.map((button) => button.label ?? '').find((one) => one.startsWith('Done'));
    if (!label) return;
    await fake.click({ user, guild: null, message, button: label });
  }
}
