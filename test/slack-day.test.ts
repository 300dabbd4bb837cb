import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { createSlack, type Slack } from '../src/adapters/slack/index.ts';
import { type App, createApp } from '../src/app.ts';
import { createDraw } from '../src/pictures/draw.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { HOUR } from '../src/time.ts';
import { createFakeClock } from './fakes/clock.ts';
import { type FakeSlack, type FakeSlackMessage, type FakeSlackUser, startFakeSlack } from './fakes/slack.ts';
import { bed, ended, expectMethodTimes, noteSteps, type StepTimes } from './fixtures/recovery-day.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const clock = createFakeClock(ended);
let fake: FakeSlack;
let store: Store;
let app: App;
let slack: Slack;

beforeAll(async () => {
  fake = await startFakeSlack({ now: clock.now });
  store = await openSqlite(':memory:');
  let ids = 0;
  slack = createSlack({
    mode: { kind: 'socket', botToken: fake.botToken, appToken: fake.appToken },
    apiUrl: fake.url,
    commands,
    inbound: { handle: (request) => app.handle(request), clubGone: (club) => app.clubGone(club) },
    draw: createDraw(),
    clock,
    log,
    onFatal: (code) => expect.fail(code),
  });
  app = createApp({
    store,
    clock,
    commands,
    log,
    messengers: new Map([['slack', slack.messenger]]),
    random: () => 0.5,
    freshId: () => `id${String(++ids).padStart(8, '0')}`,
  });
  await slack.start();
});

afterAll(async () => {
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
    await expect.poll(() => fake.dms(ana).length).toBe(1);

    const at: StepTimes = new Map();
    let seen = 0;
    for (let turn = 0; turn < 30; turn++) {
      for (const message of fake.dms(ana).slice(seen)) {
        seen++;
        noteSteps(at, message.text, clock.now());
        await finish(ana, message);
      }
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
});

/** Presses every Done button of a message, one after the other. */
async function finish(user: FakeSlackUser, message: FakeSlackMessage): Promise<void> {
  for (let presses = 0; presses < 4; presses++) {
    const label = message.buttons.map((button) => button.label ?? '').find((one) => one.startsWith('Done'));
    if (!label) return;
    await fake.click({ user, message, button: label });
  }
}
