import { complete } from '../src/adapters/playground/complete.ts';
import type { Said } from '../src/command.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { book } from '../test/fixtures/book.ts';
import { commands } from '../test/fixtures/commands.ts';
import { hostilePieces, hostileText } from '../test/fixtures/hostile-text.ts';
import { startBenchBot } from './bot-inside.ts';

/**
 * How much processor time, in milliseconds, a line costs that is made to cost much: through the real SDKs at doubles on the loopback address and a store in
 * memory, doubles included. The middle one of the rounds counts. Ends with 1 when a goal is missed.
 */
const ROUNDS = 5;
const { app, discordDouble, slackDouble, stop } = await startBenchBot(await openSqlite(':memory:'));
// So that no line pays for the book being opened.
book.suggest('');

const onDiscord = discordDouble.user('Mallory');
const onSlack = slackDouble.user('Mallory', { tz: 'Europe/Berlin' });
const boss = slackDouble.user('Boss', { tz: 'Europe/Berlin', admin: true });
const chief = discordDouble.user('Chief', { captain: true });
const other = slackDouble.user('Ana', { tz: 'Europe/Berlin' });
const otherOnDiscord = discordDouble.user('Ana');
const today = () => slackDouble.slash({ user: other, command: 'recovery', text: 'today' });
const todayOnDiscord = () => discordDouble.slash({ user: otherOnDiscord, command: 'recovery', sub: 'today' });

const grows = '\ufdfa'.repeat(3980);
const chat = (length: number) =>
  'one more easy lap of the park, no chest pain at all '.repeat(length / 50).slice(0, length);
let forms = 0;
/** A form of the app itself: no double sends more boxes than a form has. */
const form = (fields: Readonly<Record<string, string>>) =>
  app.handle({
    id: `form-${++forms}`,
    runner: { id: 'slack:T1:U9', name: 'Mallory', zone: 'Europe/Berlin', locale: null },
    club: null,
    said: { kind: 'form', line: 'recovery-profile body', fields },
    message: null,
  });
const boxes = (count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, nth) => [`box${nth}`, text]));

async function modal(): Promise<unknown> {
  const { form: opened } = await discordDouble.slash({ user: onDiscord, command: 'recovery-profile', sub: 'body' });
  if (!opened) throw new Error('no form was opened');
  const typed = opened.fields.filter(({ kind }) => kind === 'text').map(({ name }) => [name, chat(4000)] as const);
  return discordDouble.submitModal({ user: onDiscord, form: opened, fields: Object.fromEntries(typed) });
}

async function view(): Promise<unknown> {
  const { form: opened } = await slackDouble.slash({ user: onSlack, command: 'recovery-profile', text: 'body' });
  if (!opened) throw new Error('no form was opened');
  const box = opened.fields.find(({ type }) => type === 'plain_text_input');
  if (!box) throw new Error('a form without a box');
  return slackDouble.submitView({ user: onSlack, form: opened, fields: { [box.name]: chat(65_000) } });
}

const setup = { command: 'recovery-team', text: `setup ${grows}` };
const setupOnDiscord = { command: 'recovery-team', sub: 'setup', options: { zone: grows } };
const suggesting = { command: 'ask-coach', option: 'question', typed: 'sore legs or cold bath? '.repeat(250) };
const deeds: readonly (readonly [what: string, goal: number, deed: () => unknown])[] = [
  ["Slack: a runner's /recovery today, for comparison", 100, today],
  ["Discord: a runner's /recovery today, for comparison", 100, todayOnDiscord],
  [
    'Slack: setup + 3,980 x U+FDFA, then another runner',
    100,
    async () => {
      await Promise.all([slackDouble.slash({ user: onSlack, ...setup }), today()]);
    },
  ],
  [
    "Slack: the same as the captain's, then another runner",
    100,
    async () => {
      await Promise.all([slackDouble.slash({ user: boss, ...setup }), today()]);
    },
  ],
  [
    'Discord: setup + 3,980 x U+FDFA, then another runner',
    100,
    async () => {
      await Promise.all([discordDouble.slash({ user: onDiscord, ...setupOnDiscord }), todayOnDiscord()]);
    },
  ],
  [
    "Discord: the same as the captain's, then another",
    100,
    async () => {
      await Promise.all([discordDouble.slash({ user: chief, ...setupOnDiscord }), todayOnDiscord()]);
    },
  ],
  [
    'Discord: 6,000 characters to be completed',
    100,
    () => discordDouble.autocomplete({ user: onDiscord, ...suggesting }),
  ],
  ['Discord: a form opened and sent, 4,000 in each box', 200, modal],
  ['Slack: a form opened and sent, 65,000 in one box', 200, view],
  ['app: a form with 64 k in 16 boxes', 200, () => form(boxes(16, chat(4000)))],
  ['app: a form with 240 kB in 60 boxes', 200, () => form(boxes(60, chat(4000)))],
  ['app: a form with 64 k of U+FDFA in 16 boxes', 200, () => form(boxes(16, '\ufdfa'.repeat(4000)))],
  ['playground: 4,000 x U+FDFA to be completed', 100, () => complete(commands, `/recovery-team setup ${grows}`)],
];

/** Milliseconds of the middle round, and of the dearest. */
async function costOf(deed: () => unknown, rounds: number): Promise<{ middle: number; worst: number }> {
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await deed();
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
  }
  costs.sort((a, b) => a - b);
  return { middle: costs[Math.floor(rounds / 2)] ?? 0, worst: costs.at(-1) ?? 0 };
}

let missed = 0;
function print(what: string, { middle, worst }: { middle: number; worst: number }, goal: number): void {
  const late = middle > goal;
  if (late) missed++;
  const figures = [middle.toFixed(1), worst.toFixed(1), String(goal)].map((figure) => figure.padStart(8)).join('');
  process.stdout.write(`${what.padEnd(56)}${figures}${late ? '  MISSED' : ''}\n`);
}

process.stdout.write('processor time of hostile lines, milliseconds\n');
process.stdout.write(`${'what'.padEnd(56)}${['middle', 'worst', 'goal'].map((title) => title.padStart(8)).join('')}\n`);
for (const [what, goal, deed] of deeds) print(what, await costOf(deed, ROUNDS), goal);

/** Every line and option there is, with every hostile text: just short enough to be read by a run line, by anything, and too long. */
const LENGTHS = [299, 1499, 4000];
let said = 0;
const hear = (what: Said) =>
  app.handle({
    id: `said-${++said}`,
    runner: { id: 'slack:T1:U8', name: 'Mallory', zone: 'Europe/Berlin', locale: null },
    club: { id: 'slack:T1', channel: 'C1', captain: true },
    said: what,
    message: null,
  });
const sayings = (text: string): readonly Said[] =>
  commands.flatMap(({ name, options, subs }): Said[] => [
    { kind: 'line', line: `${name} ${text}` },
    ...subs.map((sub): Said => ({ kind: 'line', line: `${name} ${sub.name} ${text}` })),
    ...[{ name: null, options }, ...subs].flatMap((sub) =>
      sub.options.map(
        (option): Said => ({ kind: 'options', command: name, sub: sub.name, options: { [option.name]: text } }),
      ),
    ),
  ]);
for (const length of LENGTHS) {
  let dearest = { middle: 0, worst: 0 };
  let most = '';
  for (const piece of hostilePieces) {
    for (const saying of sayings(hostileText(piece, length))) {
      const cost = await costOf(() => hear(saying), 3);
      if (cost.middle <= dearest.middle) continue;
      dearest = cost;
      most = `${saying.kind === 'options' ? saying.command : saying.line.split(' ', 1)} ${JSON.stringify(piece)}`;
    }
  }
  print(`any command, ${length} characters: ${most}`, dearest, 20);
}

await stop();
process.exitCode = missed > 0 ? 1 : 0;
