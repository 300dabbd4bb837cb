import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../src/store/sqlite.ts';
import { startBenchBot } from './bench-bot.ts';
import { type Load, paced } from './bench-load.ts';

/**
 * How long a runner waits for `/finished-run` through the real SDKs, on a real SQLite file, at doubles on the loopback address: from the interaction
 * leaving the platform to the first answer arriving there, and to the plan with its picture. One process, `rounds` runners one after another.
 * Then a crowd on Discord: `crowd.perSecond` whole answers asked for a second, by the runners from before. The doubles run in the same process, so a
 * part of its work is theirs.
 */
const rounds = 200;
const crowd = { perSecond: 200, seconds: 10 };

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const { discordDouble, slackDouble, stop } = await startBenchBot(await openSqlite(`file:${join(folder, 'coach.db')}`));

const runners = Array.from({ length: rounds }, (_, index) => discordDouble.user(`Runner${index}`));
const first = { discord: [] as number[], slack: [] as number[] };
const plan = { discord: [] as number[], slack: [] as number[] };
for (const [round, user] of runners.entries()) {
  const minutes = 60 + (round % 120);
  {
    const answered = discordDouble.next(/\/callback/);
    const began = performance.now();
    const whole = discordDouble.slash({
      user,
      command: 'finished-run',
      options: { type: 'long', duration: `${minutes}min` },
    });
    await answered;
    first.discord.push(performance.now() - began);
    await whole;
    plan.discord.push(performance.now() - began);
  }
  {
    const user = slackDouble.user(`Runner${round}`, { tz: 'Europe/Berlin' });
    const answered = slackDouble.nextAck();
    const began = performance.now();
    const whole = slackDouble.slash({ user, command: 'finished-run', text: `long ${minutes}min` });
    await answered;
    first.slack.push(performance.now() - began);
    await whole;
    plan.slack.push(performance.now() - began);
  }
}

const crowds: readonly [string, Load][] = [
  ['/recovery next', await atOnce((user) => discordDouble.slash({ user, command: 'recovery', sub: 'next' }))],
  [
    '/ask-coach',
    await atOnce((user) =>
      discordDouble.slash({ user, command: 'ask-coach', options: { question: 'what does the baking soda do?' } }),
    ),
  ],
];

function atOnce(deed: (user: (typeof runners)[number]) => Promise<unknown>): Promise<Load> {
  return paced(crowd.perSecond, crowd.seconds, async (index) => {
    const user = runners[index % rounds];
    if (user) await deed(user);
  });
}

await stop();
rmSync(folder, { recursive: true });

const at = (values: readonly number[], share: number) =>
  (values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0).toFixed(1);
const rows = [
  ['first answer, Discord', first.discord, 300],
  ['first answer, Slack', first.slack, 300],
  ['plan with picture, Discord', plan.discord, 1000],
  ['plan with picture, Slack', plan.slack, 1000],
] as const;
process.stdout.write(`/finished-run at the doubles, ${rounds} runners, milliseconds\n`);
process.stdout.write(
  `${'what'.padEnd(28)}${'p50'.padStart(8)}${'p99'.padStart(8)}${'worst'.padStart(8)}${'goal'.padStart(8)}\n`,
);
for (const [what, values, goal] of rows)
  process.stdout.write(
    `${what.padEnd(28)}${at(values, 0.5).padStart(8)}${at(values, 0.99).padStart(8)}${at(values, 1).padStart(8)}${String(goal).padStart(8)}\n`,
  );
process.stdout.write(`\na crowd at the Discord double, ${crowd.perSecond} asked a second for ${crowd.seconds} s\n`);
process.stdout.write(
  `${'whole answers'.padEnd(28)}${['served/s', 'of asked', 'p50', 'p99'].map((head) => head.padStart(10)).join('')}\n`,
);
for (const [what, load] of crowds) {
  const rate = load.served / load.seconds;
  const cells = [
    rate.toFixed(0),
    `${((100 * rate) / crowd.perSecond).toFixed(0)} %`,
    at(load.waits, 0.5),
    at(load.waits, 0.99),
  ];
  process.stdout.write(`${what.padEnd(28)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}
