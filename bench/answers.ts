import { readFileSync } from 'node:fs';
import { startBot } from '../scripts/bot-process.ts';
import { systemClock } from '../src/time.ts';
import { type FakeDiscord, type FakeUser, startFakeDiscord } from '../test/fakes/discord.ts';
import { type FakeSlack, startFakeSlack } from '../test/fakes/slack.ts';
import { type Figure, quantile, short, spread } from './figures.ts';
import { type Load, paced } from './load.ts';
import { age, fill, someFile } from './rows.ts';

/** Runners on each platform, with a plan of today and one for each of so many days before. */
const RUNNERS = 100;
const DAYS = 15;
const SECONDS = 8;
/** Interactions a second. */
const RATES = [50, 200, 500] as const;
const STEEPER = [700, 1000, 1400, 2000];
/** Milliseconds within which an answer still feels like one. */
const STILL_GOOD = 100;
const QUESTION = 'what does the baking soda do?';

/** What a person does, and resolves with when the first answer came: milliseconds of performance.now(). */
type Deed = (index: number) => Promise<number>;

/**
 * How long people wait, as the platform sees it: the real process with the real SDKs on a file with `rows` nudges, at doubles in this process. Each
 * wait counts from when the interaction was due to be made.
 */
export async function answers(rows: number): Promise<readonly Figure[]> {
  const { file, folder, drop } = someFile();
  const discord = await startFakeDiscord({ now: () => systemClock.now() });
  const slack = await startFakeSlack({ now: () => systemClock.now() });
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.url,
    DATABASE_URL: `file:${file}`,
  };
  const up = async () => {
    const bot = startBot(folder, env);
    await bot.ready;
    return bot;
  };
  let bot = await up();
  const people = {
    discord: crowdOf(discord),
    slack: Array.from({ length: RUNNERS }, (_, nth) => slack.user(`Runner${nth}`)),
  };
  const reports = [
    await one('/finished-run', 'Discord', RUNNERS, (nth) =>
      discord.slash({ user: at(people.discord, nth), command: 'finished-run', options: long }),
    ),
    await one('/finished-run', 'Slack', RUNNERS, (nth) =>
      slack.slash({ user: at(people.slack, nth), command: 'finished-run', text: 'long 90min' }),
    ),
  ];
  // The first message of each plan follows its answer.
  while (people.discord.some((user) => discord.dms(user).length === 0))
    await new Promise((resolve) => setTimeout(resolve, 50));
  await bot.stop();
  age(file, DAYS);
  await fill(file, rows);
  bot = await up();
  const figures = [
    ...reports.flat(),
    ...(await climb('Discord', onDiscord(discord, people.discord), bot.pid)),
    ...(await climb('Slack', onSlack(slack, people.slack), bot.pid)),
  ];
  await bot.stop();
  await Promise.all([discord.stop(), slack.stop()]);
  drop();
  return figures;
}

const long = { type: 'long', duration: '90min' };

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nobody is there');
  return item;
}

function crowdOf(discord: FakeDiscord): readonly FakeUser[] {
  return Array.from({ length: RUNNERS }, (_, nth) => discord.user(`Runner${nth}`));
}

function under(values: readonly number[], most: number) {
  return { goal: `<= ${most} ms`, met: quantile(values, 0.99) <= most };
}

/** One person after the other, so that nobody waits for anybody's picture. */
async function one(
  what: string,
  platform: string,
  times: number,
  deed: (nth: number) => Promise<{ readonly firstAt: number } | { readonly ackAt: number }>,
): Promise<readonly Figure[]> {
  const first: number[] = [];
  const whole: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const began = performance.now();
    const answer = await deed(nth);
    first.push(('firstAt' in answer ? answer.firstAt : answer.ackAt) - began);
    whole.push(performance.now() - began);
  }
  // The very first one after a start compiles half the program.
  const [cold = 0] = first.splice(0, 1);
  whole.splice(0, 1);
  const beside = `the first after a start: ${short(cold)} ms`;
  return [
    { what: `${platform}: ${what} alone, first answer`, ours: spread(first), beside, ...under(first, 300) },
    { what: '... with its picture', ours: spread(whole), ...under(whole, 1000) },
  ];
}

/** Clicks and looks at the plan, two each, and a question: what people do all day. */
function onDiscord(discord: FakeDiscord, people: readonly FakeUser[]): Deed {
  const done = people.map((user) => {
    const message = discord.dms(user)[0];
    const button = message?.buttons.find(({ label }) => label === 'Done')?.customId;
    if (!message || !button) throw new Error('the first message did not come');
    return { message, button };
  });
  return async (index) => {
    const user = at(people, index);
    const deeds = [
      () => discord.slash({ user, command: 'recovery', sub: 'next' }),
      () => discord.click({ user, guild: null, ...at(done, index), stale: true }),
      () => discord.slash({ user, command: 'recovery', sub: 'next' }),
      () => discord.click({ user, guild: null, ...at(done, index), stale: true }),
      () => discord.slash({ user, command: 'ask-coach', options: { question: QUESTION } }),
    ];
    return (await at(deeds, index)()).firstAt;
  };
}

function onSlack(slack: FakeSlack, people: readonly ReturnType<FakeSlack['user']>[]): Deed {
  // No pictures among them: Slack takes each as an upload of its own, some twenty a minute.
  const lines = [
    ['recovery', 'next'],
    ['recovery', 'next'],
    ['recovery', 'next'],
    ['recovery', 'next'],
    ['ask-coach', QUESTION],
  ] as const;
  return async (index) => {
    const [command, text] = at(lines, index);
    return (await slack.slash({ user: at(people, index), command, text })).ackAt;
  };
}

interface Step extends Load {
  readonly first: readonly number[];
  /** Milliseconds of processor time that the bot took for each. */
  readonly cost: number;
}

async function step(perSecond: number, deed: Deed, pid: number): Promise<Step> {
  const first: number[] = [];
  const before = processorTimeOf(pid);
  const load = await paced(perSecond, SECONDS, async (index, due) => {
    first.push((await deed(index)) - due);
  });
  return { ...load, first, cost: (processorTimeOf(pid) - before) / load.asked };
}

/** Milliseconds that a process has run, as Linux counts them, in hundredths of a second. */
function processorTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function climb(platform: string, deed: Deed, pid: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  // A bot that has been up for an hour: what people do all day is compiled.
  for (let warm = 0; warm < 3; warm++) await step(RATES[1], deed, pid);
  const goals: Readonly<Record<number, number>> = { 50: 10, 500: 25 };
  let best = 0;
  for (const rate of RATES) {
    const { first, waits, cost } = await step(rate, deed, pid);
    const goal = goals[rate];
    if (quantile(first, 0.99) <= STILL_GOOD) best = rate;
    figures.push(
      { what: `${platform}: first answer at ${rate}/s`, ours: spread(first), ...(goal ? under(first, goal) : {}) },
      {
        what: '... whole answer',
        ours: spread(waits),
        beside: `${cost.toFixed(1)} ms of processor each`,
        ...(rate === 200 ? under(waits, 250) : {}),
      },
    );
  }
  for (const rate of STEEPER) {
    if (best < RATES[2]) break;
    const { first } = await step(rate, deed, pid);
    if (quantile(first, 0.99) > STILL_GOOD) break;
    best = rate;
  }
  figures.push({ what: `${platform}: highest rate within ${STILL_GOOD} ms`, ours: `${short(best)}/s` });
  return figures;
}
