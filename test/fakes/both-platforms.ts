import { afterEach, beforeEach, expect } from 'vitest';
import { createDiscord } from '../../src/adapters/discord/index.ts';
import type { Inbound, Messenger } from '../../src/adapters/messenger.ts';
import { createSlack } from '../../src/adapters/slack/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Profile } from '../../src/engine/model/profile.ts';
import { openSqlite, type SqliteStore } from '../../src/store/sqlite.ts';
import { book } from '../fixtures/book.ts';
import { commands } from '../fixtures/commands.ts';
import { ended } from '../fixtures/recovery-day.ts';
import type { FakeClock } from './clock.ts';
import { startFakeDiscord } from './discord.ts';
import { pixel } from './discord-stage.ts';
import { followedUp } from './followed-up.ts';
import { startFakeSlack } from './slack.ts';
import { noPace, standingTime } from './standing-time.ts';

/** The same life on Discord and on Slack: the whole shell on the real SDK, against the double. */

/** A message as a person sees it. */
export interface Shown {
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A run as the options of the command, in the order of the typed line. */
export interface Told {
  readonly type: string;
  readonly duration: string;
  readonly temperature?: string;
  readonly sore?: string;
  readonly drank?: string;
  readonly weighed?: string;
}

/** Why the platform takes no more messages for a person. */
export type Refusal = 'left' | 'deleted';
/** What the platform says of its rate: seconds to wait, or no word on how long. */
export type Limit = { readonly retryAfter: number } | '429-without-headers';

export interface Runner {
  readonly id: string;
  knows(facts: Partial<Profile>): Promise<void>;
  report(run: Told): Promise<Shown>;
  ask(question: string): Promise<Shown>;
  /** Presses a button of the last answer. */
  press(label: string): Promise<Shown>;
  directs(): readonly Shown[];
  pressDirect(label: string): Promise<void>;
  /** From now on the platform refuses messages for them. */
  refuse(why: Refusal): void;
}

export interface PlatformLife {
  readonly clock: FakeClock;
  readonly store: SqliteStore;
  readonly app: App;
  runner(name: string): Runner;
  /** Lets time pass, sending what falls due on the way. */
  pass(to: number): Promise<void>;
  /** Requests so far to send a message of the bot's own accord. */
  posts(): number;
  /** The next such request is refused for its rate. */
  limit(how: Limit): void;
  /** Resolves when everything that follows the answers so far is done. */
  settled(): Promise<void>;
  /** A captain has the summary of every day in the club's channel, at 20:15; resolves with the answer. */
  setUp(): Promise<Shown>;
  /** The club's channel takes no more posts. */
  refuseChannel(why: 'deleted' | 'forbidden'): void;
  violations(): readonly unknown[];
  close(): Promise<void>;
}

/** A message of either double: what both have. */
interface Message {
  readonly text: string;
  readonly buttons: readonly { readonly label?: string | undefined }[];
}

/** What differs between the platforms; `M` is the double's own message. */
interface Connected<M extends Message> {
  readonly name: string;
  readonly messenger: Messenger;
  start(): Promise<void>;
  stop(): Promise<void>;
  violations(): readonly unknown[];
  posts(): number;
  limit(how: Limit): void;
  setUp(): Promise<M | null>;
  refuseChannel(why: 'deleted' | 'forbidden'): void;
  person(name: string): {
    readonly id: string;
    refuse(why: Refusal): void;
    report(run: Told): Promise<M | null>;
    ask(question: string): Promise<M | null>;
    click(message: M, label: string, direct: boolean): Promise<M | null>;
    directs(): readonly M[];
  };
}

const log = { info: () => {}, warn: () => {}, error: () => {} };
const fatal = (code: string) => expect.fail(code);

async function live<M extends Message>(
  connect: (clock: FakeClock, inbound: Inbound) => Promise<Connected<M>>,
): Promise<PlatformLife> {
  const clock = standingTime(ended);
  const store = await openSqlite(':memory:');
  const late: { app?: App } = {};
  const answers = followedUp(() => late.app ?? expect.fail('no app yet'));
  const platform = await connect(clock, answers.inbound);
  let ids = 0;
  const app = createApp({
    store,
    clock,
    book,
    commands,
    log,
    messengers: new Map([[platform.name, platform.messenger]]),
    random: () => 0.5,
    freshId: () => `id${String(++ids).padStart(8, '0')}`,
  });
  late.app = app;
  await platform.start();
  return {
    clock,
    store,
    app,
    posts: platform.posts,
    limit: platform.limit,
    settled: () => answers.done(),
    setUp: async () => shown(await platform.setUp()),
    refuseChannel: platform.refuseChannel,
    violations: platform.violations,
    async pass(to) {
      await answers.done();
      for (let due = await store.nextDue(); due !== null && due <= to; due = await store.nextDue()) {
        clock.set(Math.max(due, clock.now()));
        await app.tick();
      }
      clock.set(to);
      await app.tick();
    },
    runner(name) {
      const person = platform.person(name);
      let last: M | null = null;
      const keep = (message: M | null) => {
        last = message;
        return shown(message);
      };
      return {
        id: person.id,
        refuse: (why) => person.refuse(why),
        knows: async (facts) => {
          await store.update(person.id, { now: clock.now(), once: null }, ({ runner }) => ({
            changes: { runner: { profile: { ...runner.profile, zone: 'Europe/London', ...facts } } },
          }));
        },
        report: async (run) => keep(await person.report(run)),
        ask: async (question) => keep(await person.ask(question)),
        press: async (label) => (last ? keep(await person.click(last, label, false)) : expect.fail(`no ${label}`)),
        directs: () => person.directs().map(shown),
        pressDirect: async (label) => {
          const message = person
            .directs()
            .findLast((direct) => direct.buttons.some((button) => button.label === label));
          if (!message) expect.fail(`no button ${label}`);
          await person.click(message, label, true);
        },
      };
    },
    async close() {
      clock.release();
      await app.stop();
      await platform.stop();
      await store.close();
    },
  };
}

function shown(message: Message | null): Shown {
  return { text: message?.text ?? '', buttons: message?.buttons.map((button) => button.label ?? '') ?? [] };
}

/** A life of its own for each test of the suite, which breaks none of the platform's rules. */
export function eachLife(open: () => Promise<PlatformLife>): () => PlatformLife {
  let life: PlatformLife;
  beforeEach(async () => {
    life = await open();
  });
  afterEach(async () => {
    await life.close();
    expect(life.violations()).toEqual([]);
  });
  return () => life;
}

const FOR_EVER = 1_000_000;
/** A message into this channel of Discord. */
const to = (channel: string) => new RegExp(`^POST /channels/${channel}/messages$`);
const notes = { get: async () => null, set: async () => {} };

export const onDiscord = () =>
  live(async (clock, inbound) => {
    const fake = await startFakeDiscord();
    const discord = createDiscord({
      pace: noPace,
      token: fake.token,
      apiUrl: fake.url,
      commands,
      inbound,
      draw: async () => pixel,
      clock,
      log,
      notes,
      onFatal: fatal,
    });
    const post = /^POST \/channels\/\d+\/messages$/;
    return {
      name: 'discord',
      posts: () => fake.sent(post).length,
      limit: (how) => fake.fail(post, 1, how),
      setUp: async () => {
        const options = { channel: fake.general, time: '20:15', zone: 'Europe/London' };
        const user = fake.user('Dee', { captain: true });
        return (await fake.slash({ user, command: 'recovery-team', sub: 'setup', options })).message;
      },
      refuseChannel: (why) =>
        fake.fail(
          to(fake.general),
          FOR_EVER,
          why === 'deleted' ? { status: 404, code: 10003 } : { status: 403, code: 50013 },
        ),
      messenger: discord.messenger,
      start: () => discord.start(),
      stop: async () => {
        await discord.stop();
        await fake.stop();
      },
      violations: () => fake.violations,
      person(name) {
        const user = fake.user(name, { locale: 'en-GB' });
        const said = async (command: string, options: Record<string, string>) =>
          (await fake.slash({ user, command, options })).message;
        return {
          id: `discord:${user.id}`,
          refuse: (why) =>
            fake.fail(
              to(fake.directChannel(user)),
              FOR_EVER,
              why === 'left' ? { status: 403, code: 50278 } : { status: 404, code: 10013 },
            ),
          report: (run) => said('finished-run', { ...run }),
          ask: (question) => said('ask-coach', { question }),
          click: async (message, button, direct) =>
            (await fake.click({ user, message, button, ...(direct ? { guild: null } : {}) })).message,
          directs: () => fake.dms(user),
        };
      },
    };
  });

export const onSlack = () =>
  live(async (clock, inbound) => {
    const fake = await startFakeSlack({ now: clock.now });
    const slack = createSlack({
      mode: { kind: 'socket', botToken: fake.botToken, appToken: fake.appToken },
      apiUrl: fake.url,
      commands,
      inbound,
      draw: async () => pixel,
      clock,
      log,
      notes,
      onFatal: fatal,
    });
    return {
      name: 'slack',
      posts: () => fake.sent('chat.postMessage').length,
      limit: (how) => fake.fail('chat.postMessage', 1, how),
      setUp: async () => {
        const text = `setup <#${fake.general}|general> 20:15 Europe/London`;
        return (await fake.slash({ user: fake.user('Dee', { admin: true }), command: 'recovery-team', text })).message;
      },
      refuseChannel: (why) => fake.closeChannel(fake.general, why === 'deleted' ? 'deleted' : 'put-out'),
      messenger: slack.messenger,
      start: () => slack.start(),
      stop: async () => {
        await slack.stop();
        await fake.stop();
      },
      violations: () => fake.violations,
      person(name) {
        const user = fake.user(name, { tz: 'Europe/London' });
        const said = async (command: string, text: string) => (await fake.slash({ user, command, text })).message;
        return {
          id: `slack:${fake.team}:${user.id}`,
          refuse: (why) => fake.closeDms(user, why === 'left' ? 'user_not_found' : 'user_disabled'),
          report: (run) => said('finished-run', lineOf(run)),
          ask: (question) => said('ask-coach', question),
          click: async (message, button) => (await fake.click({ user, message, button })).message,
          directs: () => fake.dms(user),
        };
      },
    };
  });

function lineOf({ type, duration, temperature, sore, drank, weighed }: Told): string {
  const clauses = [type, duration, temperature, sore, drank && `drank ${drank}`, weighed && `weighed ${weighed}`];
  return clauses.filter(Boolean).join(' ');
}
