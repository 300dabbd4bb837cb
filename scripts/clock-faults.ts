import { setTimeout as wait } from 'node:timers/promises';
import { HOUR, MINUTE, stopwatch, wallTime } from '../src/time.ts';
import { type ClockedBot, faketime, startClockedBot, type Told } from './clocked-bot.ts';

/**
 * What a moved clock does to the real process: the night that summer time ends on the host, a clock set back, a clock set ahead. Takes some five
 * minutes; needs Debian's libfaketime. Ends with code 1 when something is not as it should be.
 */
if (faketime === null) {
  process.stderr.write('This needs libfaketime, which moves the clock of one process: apt-get install libfaketime\n');
  process.exit(2);
}
const library = faketime;
/** 02:00 summer time in Rome; an hour later the clock there goes back to 02:00. */
const night = Date.UTC(2026, 9, 25);
/** Milliseconds that the event loop may stand still. */
const MOST = 200;

const say = (line: string) => process.stdout.write(`${line}\n`);
let broken = 0;
function check(holds: boolean, line: string): void {
  if (!holds) broken += 1;
  say(`${holds ? 'ok    ' : 'BROKEN'} ${line}`);
}
const shown = ({ at, words }: Told) => `${wallTime(at, 'UTC')}Z ${words}`;

/** Reports a long run at 00:00:20Z on the bot's clock. */
async function runAtMidnight(zone: string): Promise<ClockedBot> {
  const bot = await startClockedBot(library, zone, night - MINUTE / 2);
  await bot.set(night + 20_000);
  await bot.run();
  return bot;
}

/** Two hours with a stretch whose timer runs, so that steps and calls are among the messages. */
async function lastHours(zone: string): Promise<readonly string[]> {
  const bot = await runAtMidnight(zone);
  let alive = await bot.live(night + 16 * MINUTE);
  if (alive) {
    await bot.press('Start timer');
    alive = await bot.live(night + 2 * HOUR);
  }
  const told = bot.told().map(shown);
  check((await bot.zone()) === 'UTC', `host in ${zone}: the process counts hours in UTC`);
  check(alive, `host in ${zone}: ticks at every stop from 00:00Z to 02:00Z`);
  for (const line of told) say(`         ${line}`);
  await bot.stop();
  return told;
}

async function summerTimeEnds(): Promise<void> {
  const utc = await lastHours('UTC');
  const rome = await lastHours('Europe/Rome');
  check(utc.length === 6, `six messages in UTC (${utc.length})`);
  check(rome.join() === utc.join(), `the same in Europe/Rome, at the same minutes (${rome.length})`);
}

async function setBack(ms: number, what: string): Promise<void> {
  const bot = await runAtMidnight('UTC');
  await bot.live(night + 16 * MINUTE);
  const before = bot.told().length;
  const next = bot.nextDue() ?? 0;
  check(await bot.set(bot.now() - ms), `clock set back ${what}: it ticks on, now at ${wallTime(bot.now(), 'UTC')}Z`);
  await bot.live(next + MINUTE);
  const told = bot.told().slice(before);
  const atItsMinute = told.length === 1 && told[0] && wallTime(told[0].at, 'UTC') === wallTime(next, 'UTC');
  check(atItsMinute === true, `the next step comes once, at ${wallTime(next, 'UTC')}Z: ${told.map(shown).join(', ')}`);
  await bot.stop();
}

/** Jumps ahead; resolves with the longest freeze in ms from then until past the full minute that was planned before. */
async function jump(bot: ClockedBot, hours: number): Promise<number> {
  const ticks = await bot.ticks();
  const elapsed = stopwatch();
  await bot.longestFreeze();
  const alive = await bot.set(bot.now() + hours * HOUR);
  await wait(65_000);
  const freeze = await bot.longestFreeze();
  const ticked = (await bot.ticks()) - ticks;
  const seconds = Math.ceil(elapsed() / 1000);
  check(
    alive && ticked <= seconds + 3,
    `clock set ${hours} h ahead: no tick is made up for, ${ticked} in ${seconds} s`,
  );
  return freeze;
}

async function setAhead(): Promise<void> {
  const bot = await runAtMidnight('UTC');
  for (const hours of [8, 24, 24 * 400]) {
    // Another program can hold this machine up, but hardly three times in a row.
    let freeze = await jump(bot, hours);
    for (let again = 0; freeze > MOST && again < 2; again++) freeze = Math.min(freeze, await jump(bot, hours));
    check(freeze <= MOST, `clock set ${hours} h ahead: the event loop's longest freeze is ${freeze.toFixed(0)} ms`);
  }
  check(await bot.ready(), '/readyz is green');
  await bot.stop();
}

await summerTimeEnds();
await setBack(30_000, '30 s');
await setBack(HOUR, 'an hour');
await setAhead();
say(broken === 0 ? 'All as it should be.' : `${broken} broken.`);
process.exitCode = broken > 0 ? 1 : 0;
