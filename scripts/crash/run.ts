import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stopwatch, systemClock } from '../../src/time.ts';
import type { FakeUser } from '../../test/fakes/discord.ts';
import { type Bot, startBot } from '../bot-process.ts';
import { BATCH, type Kill, planKills } from './kills.ts';
import { type Member, onDiscord, onSlack, openPlatforms, type Platforms, writeClub } from './members.ts';
import { moments } from './moments.ts';
import { closeWindow, endLeases, hasRun, holdFirst, OPEN, plantFirst, plantRows, waitingRows } from './rows.ts';
import { type Span, type Verdict, verdictOn } from './tally.ts';
import { killInMigration } from './upgrade.ts';

/** Milliseconds that a life may take to come to its point, and the last bot between two rows: longer than a lease. */
const PATIENCE = { life: 60_000, row: 100_000 } as const;
/** From so many kills on, two files have a bot each at a time. */
const WORTH_TWO = 20;

export interface Report {
  /** Messages in the conversations, and what became of the nudges that fell due, by platform. */
  readonly messages: number;
  readonly discord: Readonly<Record<Verdict, number>>;
  readonly slack: Readonly<Record<Verdict, number>>;
  /** Runs that were acknowledged and not in the file when the bot was killed: a later start owes them their answer. */
  readonly owed: number;
  /** What else should not be, in words, with the number of the life. */
  readonly problems: readonly string[];
}

/**
 * Kills `count` bots of this seed, one after the other on a file, lets a last one finish, and tells what became of every nudge. `killed` hears after
 * each kill how many there were.
 */
export async function crash(
  count: number,
  seed: number,
  lookUp: boolean,
  killed: (times: number) => void = () => {},
): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const kills = planKills(count, seed).map((kill, life) => ({ ...kill, life }));
  const lanes = count < WORTH_TWO ? 1 : 2;
  let times = 0;
  const each = () => killed(++times);
  try {
    const parts = Array.from({ length: lanes }, (_, lane) =>
      runLane(
        folder,
        lane,
        kills.filter(({ life }) => life % lanes === lane),
        lookUp,
        each,
      ),
    );
    return (await Promise.all(parts)).reduce(added);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Life extends Kill {
  readonly life: number;
}

interface Awaited {
  readonly platform: 'discord' | 'slack';
  readonly life: Life;
  readonly member: Member;
  window: Span;
}

/** One file and its doubles, and what has happened to them so far. */
interface Lane {
  readonly folder: string;
  readonly file: string;
  readonly platforms: Platforms;
  readonly runners: ReadonlyMap<Life, Readonly<Record<'discord' | 'slack', readonly Member[]>>>;
  readonly reporters: ReadonlyMap<Life, FakeUser>;
  readonly awaited: Awaited[];
  readonly ups: Span[];
  readonly problems: string[];
  /** Owners of such runs. */
  readonly owed: string[];
}

async function runLane(
  folder: string,
  number: number,
  lives: readonly Life[],
  lookUp: boolean,
  each: () => void,
): Promise<Report> {
  const lane = await openLane(folder, join(folder, `coach${number}.db`), lives, lookUp);
  try {
    for (const life of lives) {
      await (life.point === 'migration' ? upgrade(lane, life) : liveAndDie(lane, life));
      each();
    }
    await finish(lane);
    return reportOf(lane);
  } finally {
    await lane.platforms.stop();
  }
}

async function openLane(folder: string, file: string, lives: readonly Life[], lookUp: boolean): Promise<Lane> {
  const platforms = await openPlatforms(lookUp);
  const { discord } = platforms;
  const some = (many: boolean, most: number, make: (index: number) => Member) =>
    many ? Array.from({ length: most }, (_, index) => make(index)) : [];
  const runners = new Map(
    lives.map((life) => [
      life,
      {
        discord: some(life.point !== 'migration', BATCH.discord, (index) =>
          onDiscord(platforms, discord.user(`Runner${life.life}x${index}`)),
        ),
        slack: some(life.point.endsWith('-slack'), BATCH.slack, (index) =>
          onSlack(platforms, `Runner${life.life}x${index}`),
        ),
      },
    ]),
  );
  const reporters = new Map(lives.map((life) => [life, discord.user(`Reporter${life.life}`)]));
  await writeClub(
    file,
    [...runners.values()].flatMap((of) => [...of.discord, ...of.slack]),
    [...reporters.values()].map((user) => onDiscord(platforms, user)),
  );
  holdFirst(file);
  return { folder, file, platforms, runners, reporters, awaited: [], ups: [], problems: [], owed: [] };
}

const botOn = ({ folder, platforms }: Lane, file: string): Bot =>
  startBot(folder, { ...platforms.env, DATABASE_URL: `file:${file}` });

async function liveAndDie(lane: Lane, life: Life): Promise<void> {
  if (life.point === 'migration') return;
  const { file, platforms, awaited, problems } = lane;
  const begun = systemClock.now();
  const planted = (['discord', 'slack'] as const).flatMap((platform) =>
    (lane.runners.get(life)?.[platform] ?? []).map((member): Awaited => {
      return { platform, life, member, window: { from: begun, to: begun + OPEN } };
    }),
  );
  plantRows(
    file,
    planted.map(({ member }) => member.id),
    begun,
  );
  awaited.push(...planted);

  const reporter = lane.reporters.get(life);
  if (!reporter) throw new Error('A life without a reporter');
  let up = Number.POSITIVE_INFINITY;
  void platforms.discord.next(/^GET \/gateway\/bot$/).then(() => {
    up = systemClock.now();
  });
  const bot = botOn(lane, file);
  const end = await Promise.race([
    moments[life.point]({ platforms, bot, reporter }, life).then(() => 'reached'),
    bot.gone.then((code) => `ended by itself: ${code}`),
    wait(PATIENCE.life, 'did not come to its point', { ref: false }),
  ]).finally(bot.kill);
  const now = systemClock.now();
  if (end !== 'reached') problems.push(`life ${life.life} (${life.point}) ${end}`);
  if (up < now) lane.ups.push({ from: up, to: now });

  endLeases(file);
  const closing = life.closes === null ? undefined : planted[life.closes];
  if (closing) {
    closing.window = { from: begun, to: now };
    closeWindow(file, closing.member.id, now);
  }
  if (life.point !== 'acknowledged') return;
  const member = onDiscord(platforms, reporter);
  if (plantFirst(file, member.id, now)) {
    awaited.push({ platform: 'discord', life, member, window: { from: now, to: now + OPEN } });
  } else lane.owed.push(member.id);
}

async function upgrade(lane: Lane, life: Life): Promise<void> {
  const wrong = await killInMigration(`${lane.file}.old${life.life}`, life, (file) => botOn(lane, file));
  if (wrong !== null) lane.problems.push(`life ${life.life}: a database of ${life.version} ${wrong}`);
}

/** The last bot sends what waits, and stops in good order. */
async function finish(lane: Lane): Promise<void> {
  const from = systemClock.now();
  const bot = botOn(lane, lane.file);
  let left = Number.POSITIVE_INFINITY;
  let still = stopwatch();
  while (left > 0 && still() < PATIENCE.row) {
    await wait(100);
    const waiting = waitingRows(lane.file, systemClock.now());
    if (waiting !== left) still = stopwatch();
    left = waiting;
  }
  await Promise.race([bot.ready, bot.gone]);
  const code = await bot.stop();
  if (code !== 0) lane.problems.push(`the last bot ended with ${code}`);
  if (left > 0) lane.problems.push(`the last bot left ${left} rows`);
  for (const owner of lane.owed)
    if (!hasRun(lane.file, owner)) lane.problems.push(`a run of ${owner} was acknowledged and never stored`);
  lane.ups.push({ from, to: systemClock.now() });
}

function reportOf({ awaited, ups, problems, platforms, owed }: Lane): Report {
  const counts = () => ({ arrived: 0, lost: 0, doubled: 0, down: 0, late: 0 });
  const [discord, slack] = [counts(), counts()];
  const wrong: string[] = [...platforms.discord.violations, ...platforms.slack.violations];
  let messages = 0;
  for (const { platform, life, member, window } of awaited) {
    const arrived = member.arrived();
    const verdict = verdictOn({ window, arrived }, ups);
    messages += arrived.length;
    (platform === 'discord' ? discord : slack)[verdict] += 1;
    if (verdict !== 'arrived' && verdict !== 'down')
      wrong.push(`life ${life.life} (${life.point}): a message on ${platform} was ${verdict}`);
  }
  return { messages, discord, slack, owed: owed.length, problems: [...problems, ...wrong] };
}

function added(one: Report, other: Report): Report {
  const sum = (a: Report['discord'], b: Report['discord']) => ({
    arrived: a.arrived + b.arrived,
    lost: a.lost + b.lost,
    doubled: a.doubled + b.doubled,
    down: a.down + b.down,
    late: a.late + b.late,
  });
  return {
    messages: one.messages + other.messages,
    discord: sum(one.discord, other.discord),
    slack: sum(one.slack, other.slack),
    owed: one.owed + other.owed,
    problems: [...one.problems, ...other.problems],
  };
}
