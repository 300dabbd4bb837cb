import { parseArgs } from 'node:util';
import { answers } from './answers.ts';
import { drain } from './drain.ts';
import { type Figure, print } from './figures.ts';
import { starts } from './starts.ts';
import { storeCosts, ticks } from './store.ts';
import { storms } from './storm.ts';

/**
 * npm run bench [-- parts...] [--big]: how fast the coach is, on its own code, as ratios in one run. Ends with 1 when a goal is missed. Some ten minutes;
 * on a busy machine every figure is worse. docs/performance.md explains them.
 */
const { values, positionals } = parseArgs({
  options: { big: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const MILLION = 1_000_000;

const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  store: storeCosts,
  ticks: () => ticks([10_000, MILLION, ...(values.big ? [10 * MILLION] : [])]),
  drain,
  answers: () => answers(MILLION),
  storm: () => storms(values.big ? 100_000 : 3_000),
  start: () => starts(MILLION),
};
const unknown = positionals.filter((part) => !(part in parts));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}, or none for all of them.\n`,
  );
  process.exit(1);
}

let missed = 0;
print({ what: 'figure', ours: 'ours', beside: 'beside it', goal: 'goal' });
for (const [name, part] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stderr.write(`(${name} ...)\n`);
  for (const figure of await part()) {
    if (figure.met === false) missed++;
    print(figure);
  }
}
process.exitCode = missed > 0 ? 1 : 0;
