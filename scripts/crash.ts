import { parseArgs } from 'node:util';
import { stopwatch } from '../src/time.ts';
import { crash, type Report } from './crash/run.ts';

/**
 * `npm run crash [kills] [seed] [-- --no-look-up]`: bots are killed at random and at named points, on files that go from one to the next. The same seed
 * kills at the same points. Ends with code 1 when a message was lost or came twice, or something else is wrong.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'no-look-up': { type: 'boolean', default: false } },
});
const [kills = 200, seed = Math.floor(Math.random() * 2 ** 31)] = positionals.map(Number);
if (![kills, seed].every((given) => Number.isSafeInteger(given) && given >= 0)) {
  process.stderr.write('npm run crash [kills] [seed] [-- --no-look-up]: both are whole numbers\n');
  process.exit(2);
}
const say = (line: string) => process.stdout.write(`${line}\n`);
const number = (value: number) => value.toLocaleString('en');
const both = ({ discord, slack }: Report, verdict: keyof Report['discord']) =>
  number(discord[verdict] + slack[verdict]);

say(
  `${kills} kills, seed ${seed}${values['no-look-up'] ? ', the look into the history finds nothing on Discord' : ''}`,
);
const elapsed = stopwatch();
const report = await crash(kills, seed, !values['no-look-up'], (times) => {
  if (times % 20 === 0 && times < kills) say(`  ${times} kills, ${Math.round(elapsed() / 1000)} s`);
});
for (const problem of report.problems) say(`  ${problem}`);
say(
  `${kills} kills (seed ${seed}): ${number(report.messages)} messages, ${both(report, 'lost')} lost, ${both(report, 'doubled')} doubled, ${both(report, 'down')} down at the time`,
);
say(
  `  on Slack ${number(report.slack.arrived)} arrived, ${report.slack.lost} lost, ${report.slack.doubled} doubled; ${report.owed} runs acknowledged, stored by a later start; ${Math.round(elapsed() / 1000)} s`,
);
process.exitCode = report.problems.length > 0 ? 1 : 0;
