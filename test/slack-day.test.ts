import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSlack, type Slack } from '../src/adapters/slack/index.ts';
import { type App, createApp } from '../src/app.ts';
import { createDraw } from '../src/pictures/draw.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { HOUR } from '../src/time.ts';
import { followedUp } from './fakes/followed-up.ts';
import { type FakeSlack, type FakeSlackMessage, type FakeSlackUser, startFakeSlack } from './fakes/slack.ts';
import { standingTime } from './fakes/standing-time.ts';
import { book } from './fixtures/book.ts';
import { commands } from './fixtures/commands.ts';
import { bed, ended, expectMethodTimes, noteSteps, type StepTimes } from './fixtures/recovery-day.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const clock = standingTime(ended);
let fake: FakeSlack;
let store: Store;
let app: App;
const answers = followedUp(() => app);
let slack: Slack;

beforeAll(async () => {
  fake = await startFakeSlack({ now: clock.now });
  store = await openSqlite(':memory:');
  slack = createSlack({
    mode: { kind: 'socket', botToken: fake.botToken, appToken: fake.appToken },
    apiUrl: fake.url,
    commands,
    inbound: answers.inbound,
    draw: createDraw(),
    clock,
    log,
    notes: { get: (name) => store.note(name), set: (name, value) => store.setNote(name, value) },
    onFatal: (code) => expect.fail(code),
  });
  app = startApp();
  await slack.start();
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
    messengers: new Map([['slack', slack.messenger]]),
    random: () => 0.5,
    freshId: () => `id${String(++ids).padStart(8, '0')}`,
  });
}

afterAll(async () => {
  clock.release();
  await app.stop();
  await slack.stop();
  await fake.stop();
  await store.close();
});

describe('a recovery day through the real Bolt', () => {
  it('plans at once, nudges every step in its window, once, and posts the summary', async () => {
    const ana = fake.user('Ana', { tz: 'Europe/Berlin' });
    const dee = fake.user('Dee', { admin: true });
    const setup = `setup <#${fake.general}|general> 20:15 Europe/Berlin`;
    await fake.slash({ user: dee, command: 'recovery-team', text: setup });
    const plan = await fake.slash({ user: ana, command: 'finished-run', text: 'long 90min' });
    expect(plan.message?.text).toContain('1 h 30 long run: load 450');
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
    await fake.slash({ user: cleo, command: 'finished-run', text: 'easy 45min' });
    await answers.done();
    expect(fake.dms(cleo)).toHaveLength(1);
    const [nudge] = fake.dms(cleo);
    if (!nudge) throw new Error('no nudge came');
    const done = nudge.buttons.find((one) => one.label === 'Done')?.value ?? '';
    const runner = [...((await store.readClub(`slack:${fake.team}`, 0))?.members ?? [])].find(
      (one) => one.name === 'Cleo',
    );
    const state = async () =>
      (await store.read(runner?.runner ?? '', clock.now())).nudges.find((one) => one.step === 'hydrate')?.state;
    // A button says its line; whoever got hold of the line can type it.
    const typed = done.replace(/^recovery /, '');
    const foreign = await fake.slash({ user: mallory, command: 'recovery', text: typed });
    expect(foreign.message?.text).toContain('another runner');
    expect(await state()).toBe('sent');
    await fake.click({ user: cleo, message: nudge, button: 'Done' });
    expect(await state()).toBe('done');
    await app.stop();
    app = startApp();
    const second = await fake.slash({ user: cleo, command: 'recovery', text: typed });
    expect(second.message?.text).toContain('done already');
    expect(await state()).toBe('done');
    expect(fake.violations).toEqual([]);
  });
});

/** Presses every Done button of a message, one after the other. */
async function finish(user: FakeSlackUser, message: FakeSlackMessage): Promise<void> {
  for (let presses = 0; presses < 4; presses++) {
    const label = message.buttons.map((button) => button.label ?? '').find((one) => one.startsWith('Done'));
    if (!label) return;
    await fake.click({ user, message, button: label });
  }
}
