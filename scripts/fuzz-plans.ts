import fc from 'fast-check';
import { anyRunner, planOf } from '../test/fixtures/any-runner.ts';
import { broken } from '../test/fixtures/plan-laws.ts';

/** `npm run fuzz [how many] [seed]`: plans for that many generated runners, each held against the laws of the rule book. */
const [count = 1_000_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const batch = 5_000;
const found = new Map<string, { times: number; example: string }>();
process.stdout.write(`${count} runners, seed ${seed}\n`);
for (let done = 0; done < count; done += batch) {
  for (const of of fc.sample(anyRunner, { numRuns: Math.min(batch, count - done), seed: seed + done })) {
    for (const wrong of broken(planOf(of), of)) {
      const known = found.get(wrong);
      found.set(wrong, { times: (known?.times ?? 0) + 1, example: known?.example ?? JSON.stringify(of) });
    }
  }
  if ((done / batch) % 20 === 19) process.stdout.write(`  ${done + batch} done, ${found.size} laws broken\n`);
}
for (const [wrong, { times, example }] of found) process.stdout.write(`${times} x ${wrong}\n    ${example}\n`);
process.stdout.write(found.size === 0 ? 'No law was broken.\n' : `${found.size} kinds of failure.\n`);
process.exitCode = found.size === 0 ? 0 : 1;
