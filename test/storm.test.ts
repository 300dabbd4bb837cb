import Sqlite from 'better-sqlite3';
import type { KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import { budgets } from '../src/delivery/budgets.ts';
import { createStore } from '../src/store/kysely-store.ts';
import { migrate } from '../src/store/migrate.ts';
import { migrations } from '../src/store/migrations/index.ts';
import { isConflict, isUnwritable, kyselyOn } from '../src/store/sqlite-driver.ts';
import { MINUTE } from '../src/time.ts';
import { type ClubLife, cardOf, openClubLife, words } from './fakes/club-life.ts';
import { ended } from './fixtures/recovery-day.ts';

const DUE = 100_000;
/** Whose window closes first; only these need a plan, for nobody else's turn comes here. */
const FIRST = 200;
const LANE = budgets.discord?.lane ?? 0;
/** Milliseconds that a tick may wait for what it sent: as long as the test may take. */
const PATIENT = 19_000;
const now = ended + 20 * MINUTE;

let sqlite: Sqlite.Database;
let life: ClubLife;
/** Messages before the storm. */
let seedAsked = 0;
/** Rows that each statement gave, in order. */
let given: number[] = [];
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    given.push(result.rows.length);
    return result;
  },
};

/** So many snacks are due, one a runner, the windows closing a millisecond one after the other. */
function storm(due: number): void {
  const series = (count: number) =>
    `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${count})`;
  const columns = (table: string, but: Readonly<Record<string, string>>) => {
    const names = sqlite.prepare<[], string>(`select name from pragma_table_info('${table}')`).pluck().all();
    return `(${names}) select ${names.map((name) => but[name] ?? name)} from`;
  };
  const owner = `'discord:r' || i`;
  const seed = `'discord:seed'`;
  sqlite.exec(`
    ${series(FIRST)} insert into runner ${columns('runner', { id: owner })} runner, n where id = ${seed};
    ${series(FIRST)} insert into plan ${columns('plan', { runner: owner })} plan, n where runner = ${seed};
    ${series(due)} insert into nudge ${columns('nudge', { owner, closes_at: 'closes_at + i' })} nudge, n
      where owner = ${seed} and step = 'snack';
    delete from nudge where owner = ${seed};`);
}
const inState = (state: string) =>
  sqlite.prepare<[string], number>('select count(*) from nudge where state = ?').pluck().get(state);

async function begin(due: number): Promise<void> {
  sqlite = new Sqlite(':memory:');
  const db = kyselyOn(sqlite);
  await migrate(db, migrations, async () => {});
  const close = () => db.destroy();
  const store = createStore({ db: db.withPlugin(counting), isConflict, isUnwritable, close });
  life = await openClubLife(ended, { ...store, backup: async () => null, held: () => null });
  await life.say('finished-run long 90min', { as: 'seed' });
  storm(due);
  life.clock.set(now);
  given = [];
  seedAsked = life.messenger.asked.length;
}
const asked = () => life.messenger.asked.length - seedAsked;
/** A tick whose messages all hang on their way; resolves with what lets them go. */
async function hangingTick(): Promise<() => void> {
  const releases = Array.from({ length: FIRST }, (_, n) => life.messenger.hold(`discord:r${n}`));
  await life.app.tick(0);
  await expect.poll(asked).toBe(LANE);
  return () => {
    for (const release of releases) release();
  };
}
const today = async () => words(cardOf(await life.say('recovery today', { as: 'r150' })));

describe('while 100,000 nudges are due', () => {
  it('no more are claimed than are on their way, and who asks meanwhile has an answer before the next one', async () => {
    await begin(DUE);
    const release = await hangingTick();
    expect([inState('claimed'), inState('scheduled')]).toEqual([LANE, DUE - LANE]);
    await life.app.tick(0);
    expect(inState('claimed')).toBe(LANE);
    expect(await today()).toContain('long run');
    expect([inState('claimed'), asked()]).toEqual([LANE, LANE]);
    release();
    await life.app.stop();
    expect(inState('sent')).toBe(LANE);
    await life.store.close();
  });

  it('an answer between two ticks comes before any further nudge, and the next tick goes on', async () => {
    await begin(DUE);
    await life.app.tick(PATIENT);
    const before = asked();
    expect(await today()).toContain('long run');
    expect(asked()).toBe(before);
    await life.app.tick(PATIENT);
    expect(asked()).toBeGreaterThan(before);
    await life.app.stop();
    await life.store.close();
  });

  it('a tick asks the database as often, and for as few rows, as while 2,000 are due', async () => {
    const counts: number[][] = [];
    for (const due of [2_000, DUE]) {
      await begin(due);
      const release = await hangingTick();
      counts.push(given.toSorted((a, b) => a - b));
      release();
      await life.app.stop();
      await life.store.close();
    }
    const [few = [], many = []] = counts;
    expect(many).toEqual(few);
    expect(many.at(-1)).toBe(LANE);
    // A handful to claim, and what each message is made of.
    expect(many.length).toBeLessThan(10 + 8 * LANE);
  });
});
