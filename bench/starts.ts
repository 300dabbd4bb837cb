import { readFileSync } from 'node:fs';
import { startBot } from '../scripts/bot-process.ts';
import { type Figure, median } from './figures.ts';
import { fill, seed, someFile } from './rows.ts';

const ROUNDS = 5;
/** Milliseconds after which the book's index is learnt and the compiled code is kept. */
const SETTLED = 2_000;

interface Start {
  readonly seconds: number;
  /** Megabytes resident: when it is ready, and a little later. */
  readonly ready: number;
  readonly settled: number;
}

/** From nothing to ready, of the real process as `npm start` runs it without accounts; the middle one of some starts after one that compiles. */
export async function starts(rows: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [what, goal, stored] of [
    ['a start, empty file', 1, 0],
    ['a start, 1 M rows', 1.5, rows],
  ] as const) {
    const { file, folder, drop } = someFile();
    if (stored > 0) {
      await seed(file);
      await fill(file, stored);
    }
    await start(folder, file);
    const rounds: Start[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await start(folder, file));
    const seconds = median(rounds.map((one) => one.seconds));
    const ready = median(rounds.map((one) => one.ready));
    const settled = median(rounds.map((one) => one.settled));
    figures.push(
      { what, ours: `${seconds.toFixed(2)} s`, goal: `<= ${goal} s`, met: seconds <= goal },
      {
        what: '... resident when ready',
        ours: `${ready.toFixed(0)} MB`,
        beside: `settled ${settled.toFixed(0)} MB`,
        goal: '<= 150 MB',
        met: ready <= 150,
      },
    );
    drop();
  }
  return figures;
}

async function start(folder: string, file: string): Promise<Start> {
  const began = performance.now();
  const bot = startBot(folder, { DATABASE_URL: `file:${file}` });
  await bot.ready;
  const seconds = (performance.now() - began) / 1000;
  const ready = residentOf(bot.pid);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const settled = residentOf(bot.pid);
  await bot.stop();
  return { seconds, ready, settled };
}

/** Megabytes that a process has in memory, as Linux counts them. */
function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
