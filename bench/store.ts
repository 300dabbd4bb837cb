import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEASE, move } from '../src/engine/model/nudge.ts';
import type { Changes } from '../src/engine/model/snapshot.ts';
import { openSqlite, type SqliteStore } from '../src/store/sqlite.ts';
import { HOUR, systemClock } from '../src/time.ts';
import { openClubLife } from '../test/fakes/club-life.ts';
import { replay, transcriptOf } from './bare.ts';
import { type Figure, median, short } from './figures.ts';
import { copyRunner, fill, seed, someFile } from './rows.ts';

const ROUNDS = 5;
const PLANS = 500;
const ROWS = 5_000;
/** Rows that a claim takes. */
const CLAIM = 50;
const CEILING = 5;

/** What the store costs over the same statements run bare, each on its own copy of one file, the middle one of a few rounds. */
export async function storeCosts(): Promise<readonly Figure[]> {
  const { file, folder, drop } = someFile();
  await seed(file);
  const now = systemClock.now();
  const owners = Array.from({ length: ROWS }, (_, index) => `discord:${index}`);
  copyRunner(file, owners, (index) => ({ dueAt: now - 1000, closesAt: now + HOUR + index }));
  const changes = await aPlan();
  let copies = 0;
  const figures: Figure[] = [];
  for (const [what, unit, count, work] of [
    [
      'plan insert (read, decide, 12 rows), one by one',
      'plans/s',
      PLANS,
      (store: SqliteStore) => plans(store, changes, 1),
    ],
    ['... ten at once', 'plans/s', PLANS, (store: SqliteStore) => plans(store, changes, 10)],
    [`claim ${CLAIM} and settle them together`, 'rows/s', ROWS, (store: SqliteStore) => claims(store, CLAIM)],
    [`claim ${CLAIM} and settle each`, 'rows/s', ROWS, (store: SqliteStore) => claims(store, 1)],
  ] as const) {
    const onCopy = async (deed: (copy: string) => Promise<number>) => {
      const copy = join(folder, `copy${++copies}.db`);
      copyFileSync(file, copy);
      return deed(copy);
    };
    const onStore = (copy: string) => timed(copy, work);
    let transcript: Awaited<ReturnType<typeof transcriptOf>> = [];
    await onCopy(async (copy) => {
      const store = await openSqlite(`file:${copy}`);
      transcript = await transcriptOf(() => work(store));
      await store.close();
      return 0;
    });
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await onCopy(onStore));
      bare.push(await onCopy(async (copy) => replay(copy, transcript)));
    }
    const ratio = median(ours) / median(bare);
    const rate = (times: readonly number[]) => short((count * 1000) / median(times));
    figures.push({
      what,
      ours: `${rate(ours)} ${unit}`,
      beside: `bare ${rate(bare)}/s: ${ratio.toFixed(2)} x the time`,
      goal: `<= ${CEILING} x`,
      met: ratio <= CEILING,
    });
  }
  drop();
  return figures;
}

/** Milliseconds of the work alone. */
async function timed(file: string, work: (store: SqliteStore) => Promise<void>): Promise<number> {
  const store = await openSqlite(`file:${file}`);
  const began = performance.now();
  await work(store);
  const took = performance.now() - began;
  await store.close();
  return took;
}

/** What a report of a run changes. */
async function aPlan(): Promise<Changes> {
  const life = await openClubLife(systemClock.now());
  await life.say('finished-run easy 40min', { as: 'model' });
  const { runner, runs, plans: made, nudges, memberships } = await life.store.read('discord:model', life.clock.now());
  await life.store.close();
  const [run] = runs;
  const [membership] = memberships;
  if (!run || !membership) throw new Error('the run was not stored');
  const { id: _id, createdAt: _createdAt, ...rest } = runner;
  return { runner: rest, addRun: run, plans: made, nudges, membership };
}

async function plans(store: SqliteStore, changes: Changes, atOnce: number): Promise<void> {
  const now = systemClock.now();
  for (let done = 0; done < PLANS; done += atOnce) {
    const several = Array.from({ length: atOnce }, async (_, index) => {
      const owner = `discord:new${done + index}`;
      const own = { ...changes, nudges: (changes.nudges ?? []).map((nudge) => ({ ...nudge, owner })) };
      await store.update(owner, { now, once: 'request' }, () => ({ changes: own }));
    });
    await Promise.all(several);
  }
}

async function claims(store: SqliteStore, together: number): Promise<void> {
  const now = systemClock.now();
  for (let done = 0; done < ROWS; ) {
    const claimed = await store.claimDue({ now, limit: CLAIM, leaseMs: LEASE, platforms: ['discord'] });
    if (claimed.length === 0) throw new Error(`nothing more to claim after ${done}`);
    done += claimed.length;
    const settlements = claimed.flatMap((nudge) => {
      const after = move(nudge, 'deliver', { leaseUntil: null, token: null, message: { channel: 'c', message: 'm' } });
      return after && nudge.token ? [{ id: nudge.id, token: nudge.token, nudge: after }] : [];
    });
    for (let from = 0; from < settlements.length; from += together)
      await store.record(settlements.slice(from, from + together));
  }
}

/** A tick that finds nothing due, by how many rows are stored. */
export async function ticks(sizes: readonly number[]): Promise<readonly Figure[]> {
  const costs: number[] = [];
  for (const rows of sizes) {
    const { file, drop } = someFile();
    await seed(file);
    await fill(file, rows);
    const life = await openClubLife(systemClock.now(), `file:${file}`);
    const tick = async (index: number) => {
      // A second later each time, so that windows are looked at too.
      life.clock.set(systemClock.now() + index * 1000);
      const began = performance.now();
      await life.app.tick(0);
      return performance.now() - began;
    };
    const times: number[] = [];
    for (let index = 0; index < 1000; index++) times.push(await tick(index));
    costs.push(median(times.slice(200)) * 1000);
    await life.app.stop();
    await life.store.close();
    drop();
  }
  const [least = 0] = costs;
  return sizes.map((rows, index) => {
    const cost = costs[index] ?? 0;
    const ratio = cost / least;
    const line = { what: `a tick with nothing due, ${rowsSaid(rows)} rows`, ours: `${short(cost)} us` };
    return index === 0 ? line : { ...line, beside: `${ratio.toFixed(2)} x`, goal: '<= 1.3 x', met: ratio <= 1.3 };
  });
}

function rowsSaid(rows: number): string {
  return rows >= 1_000_000 ? `${rows / 1_000_000} M` : `${rows / 1000} k`;
}
