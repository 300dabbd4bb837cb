import fc from 'fast-check';
import { anyQuantity, isRefused, misreading, refusedPlainly } from '../test/fixtures/any-quantity.ts';

/** `npm run fuzz:quantities [how many] [seed]`: quantities typed in all shapes in all places, each read as the same value or refused. */
const [count = 100_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const found = new Map<string, { times: number; example: string }>();
const places = new Set<string>();
let misread = 0;
let refused = 0;
process.stdout.write(`${count} quantities, seed ${seed}\n`);
for (const typed of fc.sample(anyQuantity, { numRuns: count, seed })) {
  places.add(`${typed.kind}, ${typed.place}, ${typed.shape}`);
  const wrong = misreading(typed) ?? (refusedPlainly(typed) ? 'refused' : null);
  if (isRefused(typed)) refused += 1;
  if (wrong === null) continue;
  misread += 1;
  const key = `${typed.shape}: ${typed.kind}`;
  const known = found.get(key);
  found.set(key, { times: (known?.times ?? 0) + 1, example: known?.example ?? `${JSON.stringify(typed)} ${wrong}` });
}
for (const [key, { times, example }] of found) process.stdout.write(`${times} x ${key}\n    ${example}\n`);
process.stdout.write(
  `${places.size} kinds in places in shapes; ${refused} refused, the rest read; ${misread} wrong.\n`,
);
process.exitCode = found.size === 0 ? 0 : 1;
