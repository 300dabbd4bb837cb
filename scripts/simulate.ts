import { MINUTE, wallTime } from '../src/time.ts';
import type { Happening } from './simulation/act.ts';
import { shorten } from './simulation/shorten.ts';
import { simulate } from './simulation/simulate.ts';

/**
 * `npm run simulate [seed] [runners] [days]`: the whole coach on a real store in memory, 200 runners in all the world's zones for 60 days, with outages,
 * restarts, kills, a clock that jumps and presses of any button. Ends with code 1 when a law of delivery is broken, and prints the shortest history
 * that breaks it.
 */
const [seed = 7, count = 200, days = 60] = process.argv.slice(2).map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);
const done = await simulate(seed, count, days);
const [first] = done.broken;
const lived = `${count} runners, ${days} days, seed ${seed}: ${done.messages.toLocaleString('en')} messages, ${done.acts.toLocaleString('en')} acts`;
if (!first) say(`${lived}, no invariant broken`);
else {
  say(`${lived}, then an invariant was broken`);
  const breaches = done.broken.map(({ what, owner, at }) => `  ${new Date(at).toISOString()} ${owner}: ${what}`);
  for (const breach of new Set(breaches)) say(breach);
  const shortest = await shorten(done, done.history, first);
  if (!shortest) say('It did not break again when the history was played once more.');
  else {
    const zone = done.people.find(({ name }) => name === first.owner)?.zone ?? 'UTC';
    say(`The shortest history found, ${shortest.length} acts, in the time of ${zone}:`);
    let at = done.start;
    for (const { after, act } of shortest) {
      at += after;
      say(`  ${shown(at, zone, { after, act })}`);
    }
  }
  process.exitCode = 1;
}

function shown(at: number, zone: string, { after, act }: Happening): string {
  return `day ${Math.floor((at - done.start) / (24 * 60 * MINUTE))} ${wallTime(at, zone)} (+${Math.round(after / MINUTE)} min) ${JSON.stringify(act)}`;
}
