import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { aNudge, aPlan, aRun, noon } from './fixtures.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-damaged-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;
let store: Store;
let sqlite: Sqlite.Database;
let lines: string[];

const club = 'discord:9';
const ana = 'discord:1';
const ben = 'discord:2';

/** Ana and Ben of one club, each with a run, a plan, a nudge and a morning check. */
beforeEach(async () => {
  const file = join(folder, `${++files}.db`);
  lines = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  store = await openSqlite(`file:${file}`, { damaged: (row) => log.error(row, 'A damaged row is set aside') });
  for (const owner of [ana, ben])
    await store.update(owner, { now: noon, once: null }, ({ runner }) => ({
      changes: {
        runner: {
          profile: { ...runner.profile, health: ['diabetes-insulin'], avoid: ['nuts'], ageBand: '60-plus' },
        },
        addRun: aRun({ club }),
        plans: [aPlan({ run: aRun({ club }) })],
        nudges: [aNudge({ owner })],
        check: {
          plan: 'plan000001',
          at: noon,
          soreness: 4,
          sleepHours: null,
          pain: null,
          later: [{ at: noon, soreness: 3 }],
        },
        membership: { club, name: `Name of ${owner}`, visibility: 'named', seenAt: noon },
      },
    }));
  await store.updateClub(club, { now: noon, since: noon, once: null }, () => ({ changes: { club: { channel: 'c' } } }));
  sqlite = new Sqlite(file);
});
afterEach(async () => {
  sqlite.close();
  await store.close();
});

/** What a document may have become: no JSON, JSON of another shape, a time that no calendar has. */
const kinds = {
  'cut off': (doc: string) => doc.slice(0, -5),
  'something else': () => '[7]',
  nothing: () => '',
  'a null': () => 'null',
  'out of time': (doc: string) => doc.replaceAll(/"(endedAt|createdAt|bedtime|at)":("[^"]*"|\d+)/g, '"$1":1e300'),
} as const;

const documents = [
  { table: 'runner', column: 'profile', who: 'id', key: ana },
  { table: 'run', column: 'doc', who: 'runner', key: `${ana}/run0000001` },
  { table: 'plan', column: 'doc', who: 'runner', key: `${ana}/plan000001` },
  { table: 'morning_check', column: 'later', who: 'runner', key: `${ana}/plan000001` },
] as const;

describe.each(documents)('a damaged document of $table', ({ table, column, who, key }) => {
  const spoil = (how: keyof typeof kinds) => {
    const doc = sqlite.prepare<[string], string>(`select ${column} from ${table} where ${who} = ?`).pluck().get(ana);
    if (!doc) throw new Error('nothing to damage');
    sqlite.prepare(`update ${table} set ${column} = ? where ${who} = ?`).run(kinds[how](doc), ana);
  };
  it.each(Object.keys(kinds) as (keyof typeof kinds)[])(
    'that is %s is set aside and everything else goes on',
    async (how) => {
      spoil(how);
      const read = await store.read(ana, noon);
      const left = { runs: table === 'run' ? 0 : 1, plans: table === 'plan' ? 0 : 1 };
      expect({ runs: read.runs.length, plans: read.plans.length }).toEqual(left);
      expect(read.checks).toMatchObject([{ soreness: 4, later: table === 'morning_check' ? [] : [{ soreness: 3 }] }]);
      expect(read.memberships).toHaveLength(1);
      expect(await store.export(ana)).toMatchObject({ runner: { id: ana }, nudges: [{ owner: ana }] });
      const members = (await store.readClub(club, 0))?.members.map(({ runner, plans }) => [runner, plans.length]);
      expect(members).toEqual([
        [ana, left.plans],
        [ben, 1],
      ]);
      expect(await store.claimDue({ now: noon, limit: 9, leaseMs: 1, platforms: ['discord'] })).toHaveLength(2);
      await store.update(ana, { now: noon, once: null }, () => ({ changes: { forget: true } }));
      for (const other of documents)
        expect(sqlite.prepare(`select ${other.who} from ${other.table}`).pluck().all()).toEqual([ben]);
    },
  );

  it('is named in the log once, by its key alone', async () => {
    spoil('cut off');
    await store.read(ana, noon);
    await store.export(ana);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 'error', table, key }]);
    expect(lines.join()).not.toMatch(/Name of|diabetes|nuts|bedtime/);
  });
});

describe('a damaged profile', () => {
  const damage = (doc: string) => sqlite.prepare('update runner set profile = ? where id = ?').run(doc, ana);
  const profile = async () => (await store.read(ana, noon)).runner.profile;

  it('keeps what can be read of it and says what safety misses', async () => {
    damage(JSON.stringify({ bedtime: '21:15', health: 'diabetes-insulin', massKg: -3, avoid: ['nuts'] }));
    expect(await profile()).toMatchObject({ bedtime: '21:15', health: [], massKg: null, avoid: ['nuts'] });
    expect((await profile()).lost).toEqual(['body', 'food', 'health']);
  });

  it('stays as it is while something else is written, for whoever can still mend it', async () => {
    damage('{"health":["dia');
    await store.update(ana, { now: noon, once: null }, () => ({ changes: { runner: { ignored: 3 } } }));
    expect(sqlite.prepare('select ignored, profile from runner where id = ?').raw().get(ana)).toEqual([
      3,
      '{"health":["dia',
    ]);
  });

  it('with a zone that nobody knows is asked for it again', async () => {
    damage('{"zone":"Mars/Olympus"}');
    expect(await profile()).toMatchObject({ zone: null, lost: [] });
  });
});

it('a damaged membership hides its runner, and a nudge in no known state is never sent', async () => {
  sqlite.prepare("update membership set visibility = 'nmaed' where runner = ?").run(ana);
  sqlite.prepare("update nudge set kind = 'setp' where owner = ?").run(ana);
  expect((await store.readClub(club, 0))?.members).toMatchObject([
    { runner: ana, visibility: 'hidden' },
    { runner: ben, visibility: 'named' },
  ]);
  const claimed = await store.claimDue({ now: noon, limit: 9, leaseMs: 1, platforms: ['discord'] });
  expect(claimed.map(({ owner }) => owner)).toEqual([ben]);
  expect(lines.map((line) => JSON.parse(line).table).sort()).toEqual(['membership', 'nudge']);
});
