import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { createSlack, type Slack } from '../src/adapters/slack/index.ts';
import { type App, createApp } from '../src/app.ts';
import { createDraw } from '../src/pictures/draw.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { Store } from '../src/store/store.ts';
import { HOUR, MINUTE } from '../src/time.ts';
import { createFakeClock } from './fakes/clock.ts';
import { type FakeSlack, type FakeSlackMessage, type FakeSlackUser, startFakeSlack } from './fakes/slack.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
/** Saturday 2026-06-06, 09:00 in Berlin; bedtime 22:30 there is 20:30 UTC. */
const ended = Date.UTC(2026, 5, 6, 7);
const bed = Date.UTC(2026, 5, 6, 20, 30);
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

    const at = new Map<string, number>();
    let seen = 0;
    for (let turn = 0; turn < 30; turn++) {
      for (const message of fake.dms(ana).slice(seen)) {
        seen++;
        for (const name of [
          'Hydrate',
          'Stretch',
          '4:1 snack',
          'Ice bath',
          'Balanced meal',
          'Rest',
          'Epsom',
          'Roll and',
          'Sleep',
          'Morning check',
        ]) {
          if (!message.text.split('\n').some((row) => new RegExp(`^[^\\p{L}\\d]+(?:Warm )?${name}`, 'u').test(row)))
            continue;
          expect(at.has(name)).toBe(false);
          at.set(name, clock.now());
        }
        await finish(ana, message);
      }
      const due = await store.nextDue();
      if (due === null || due > bed + 10 * HOUR) break;
      clock.set(Math.max(due, clock.now()));
      await app.tick();
      await app.tick();
    }
    const minutes = (name: string) => ((at.get(name) ?? Number.NaN) - ended) / MINUTE;
    const beforeBed = (name: string) => (bed - (at.get(name) ?? Number.NaN)) / MINUTE;
    expect(minutes('Hydrate')).toBeLessThanOrEqual(15);
    expect(minutes('Stretch')).toBeLessThanOrEqual(30);
    expect(minutes('4:1 snack')).toBeLessThanOrEqual(30);
    expect(minutes('Ice bath')).toBeGreaterThan(minutes('Stretch'));
    expect(minutes('Ice bath')).toBeLessThanOrEqual(75);
    expect(minutes('Balanced meal')).toBeGreaterThanOrEqual(60);
    expect(minutes('Balanced meal')).toBeLessThanOrEqual(120);
    expect(beforeBed('Epsom')).toBeGreaterThanOrEqual(60);
    expect(beforeBed('Epsom')).toBeLessThanOrEqual(90);
    expect(beforeBed('Roll and')).toBeLessThan(beforeBed('Epsom'));
    expect(beforeBed('Sleep')).toBe(0);
    expect(at.get('Morning check')).toBeGreaterThan(bed + 7 * HOUR);
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
