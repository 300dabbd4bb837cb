import { expect } from 'vitest';
import { createDiscord } from '../../src/adapters/discord/index.ts';
import type { Inbound, Messenger } from '../../src/adapters/messenger.ts';
import { createSlack } from '../../src/adapters/slack/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Profile } from '../../src/engine/model/profile.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
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

export interface Runner {
  knows(facts: Partial<Profile>): Promise<void>;
  report(run: Told): Promise<Shown>;
  ask(question: string): Promise<Shown>;
  /** Presses a button of the last answer. */
  press(label: string): Promise<Shown>;
  directs(): readonly Shown[];
  pressDirect(label: string): Promise<void>;
}

export interface PlatformLife {
  readonly clock: FakeClock;
  runner(name: string): Runner;
  /** Lets time pass, sending what falls due on the way. */
  pass(to: number): Promise<void>;
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
  person(name: string): {
    readonly id: string;
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
    return {
      name: 'discord',
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
