import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { MorningCheck } from '../../src/engine/model/snapshot.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { createSealing } from '../../src/store/sealing.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { sealStored } from '../../src/store/sqlite-sealing.ts';
import { restoreByHand } from '../../src/upkeep/by-hand.ts';
import { wordsLeft } from '../fakes/bytes.ts';
import { aNudge, aPlan, aRun, noon } from './fixtures.ts';
import { rawSqlite } from './raw-sqlite.ts';

const root = mkdtempSync(join(tmpdir(), 'sealed-'));
afterAll(() => rmSync(root, { recursive: true }));
let files = 0;
const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const [first, second] = [key(1), key(2)];

type Store = Awaited<ReturnType<typeof openSqlite>>;

describe('a database with DATA_KEY', () => {
  const me = 'discord:1';
  const run = aRun({ rpe: 7.25, sore: [{ area: 'achilles' }] });
  const check: MorningCheck = {
    plan: 'plan000001',
    at: noon,
    soreness: 6.125,
    sleepHours: 5,
    pain: 'pinpoint',
    later: [{ at: noon, soreness: 3.625 }],
  };
  /** Each is a health fact that `fill` stores. */
  const facts = ['heart-disease', 'chest-pain', '3.625', 'achilles', 'pinpoint', '7.25'];
  let file: string;
  let url: string;
  beforeEach(() => {
    file = join(root, `${++files}.db`);
    url = `file:${file}`;
  });
  async function fill(store: Store): Promise<void> {
    const { profile } = (await store.read(me, noon)).runner;
    await store.update(me, { now: noon, once: null }, () => ({
      changes: {
        runner: { profile: { ...profile, health: ['heart-disease'] }, redFlag: { rule: 'chest-pain', at: noon } },
        addRun: run,
        plans: [aPlan({ run })],
        nudges: [aNudge({ owner: me })],
        check,
      },
    }));
  }
  const everything = async (store: Store) => ({
    whole: await store.export(me),
    read: await store.read(me, noon),
    club: await store.readClub('discord:9', 0),
  });
  async function plainFile(): Promise<Awaited<ReturnType<typeof everything>>> {
    const store = await openSqlite(url);
    await store.updateClub('discord:9', { now: noon, since: 0, once: null }, () => ({
      changes: { club: { channel: 'team' } },
    }));
    await fill(store);
    await store.update(me, { now: noon, once: null }, () => ({
      changes: { membership: { club: 'discord:9', name: 'Ana', visibility: 'named', seenAt: noon } },
    }));
    const before = await everything(store);
    await store.close();
    return before;
  }

  it('has no health fact in the bytes of the file, its log or a backup, and reads as ever', async () => {
    const before = await plainFile();
    expect(await wordsLeft(file, facts)).toEqual(expect.arrayContaining(facts.map((word) => `${word} in the file`)));
    file = `${file}.other`;
    url = `file:${file}`;
    const store = await openSqlite(url, { keys: [first] });
    await fill(store);
    expect(await wordsLeft(file, facts)).toEqual([]);
    const { runner, runs, plans, checks, nudges } = (await everything(store)).read;
    expect({ runner, runs, plans, checks, nudges }).toEqual({
      runner: before.read.runner,
      runs: before.read.runs,
      plans: before.read.plans,
      checks: before.read.checks,
      nudges: before.read.nudges,
    });
    await store.close();
  });

  it('seals at the start what was stored before there was a key, out of the bytes too', async () => {
    const before = await plainFile();
    const store = await openSqlite(url, { keys: [first] });
    expect(await wordsLeft(file, facts)).toEqual([]);
    expect(await everything(store)).toEqual(before);
    expect(before.club?.members[0]?.plans).toHaveLength(1);
    await store.close();
  });

  it('owes the writing anew of the file, in the same transaction, exactly when it sealed something', async () => {
    const { sqlite, db } = rawSqlite();
    await migrate(db, migrations, async () => {});
    const owed: boolean[] = [];
    const seal = (...keys: string[]) =>
      sealStored(sqlite, 'x', createSealing(keys), () => void owed.push(sqlite.inTransaction));
    seal();
    expect(owed).toEqual([]);
    seal(first);
    seal(first);
    expect(owed).toEqual([true]);
    seal(second, first);
    expect(owed).toEqual([true, true]);
    await db.destroy();
  });

  it('changes its key in one start with both, after which the old one is needed no more', async () => {
    const before = await plainFile();
    await (await openSqlite(url, { keys: [first] })).close();
    await (await openSqlite(url, { keys: [second, first] })).close();
    const store = await openSqlite(url, { keys: [second] });
    expect(await everything(store)).toEqual(before);
    await store.close();
    await expect(openSqlite(url, { keys: [first] })).rejects.toMatchObject({ code: 'sealed' });
  });

  it('is refused with a sentence, and not changed, when the key does not fit or is missing', async () => {
    await plainFile();
    await (await openSqlite(url, { keys: [first] })).close();
    const bytes = readFileSync(file);
    await expect(openSqlite(url, { keys: [second] })).rejects.toThrow(
      /^DATA_KEY does not fit .*the new key, a comma and the old one/,
    );
    await expect(openSqlite(url)).rejects.toThrow(/are sealed: set DATA_KEY to the key/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('is put back only with a key that fits the backup', async () => {
    await plainFile();
    const store = await openSqlite(url, { keys: [first] });
    const copy = await store.backup({ folder: join(root, 'kept'), keep: 3 }, noon);
    await store.close();
    const config = { database: { kind: 'sqlite', url } as const, backups: { folder: join(root, 'kept'), keep: 3 } };
    const bytes = readFileSync(file);
    await expect(restoreByHand({ ...config, dataKeys: [second] }, { backup: copy, send: false }, noon)).rejects.toThrow(
      'DATA_KEY does not fit',
    );
    expect(readFileSync(file).equals(bytes)).toBe(true);
    const said = await restoreByHand({ ...config, dataKeys: [first] }, { backup: copy, send: false }, noon);
    expect(said.join()).toContain('1 step on discord');
  });

  it('has no soreness, sleep or pain in a column of its own', async () => {
    const store = await openSqlite(url, { keys: [first] });
    await fill(store);
    const raw = new Sqlite(file, { readonly: true });
    const row = raw.prepare('select soreness, sleep_hours, pain, later from morning_check').get();
    raw.close();
    expect(row).toEqual({ soreness: null, sleep_hours: null, pain: null, later: expect.stringMatching(/^sealed:v1:/) });
    await store.close();
  });

  it('sets aside a document that was moved to somebody else, and coaches nobody by it', async () => {
    const store = await openSqlite(url, { keys: [first] });
    await fill(store);
    await store.update('discord:2', { now: noon, once: null }, () => ({ changes: { runner: { ignored: 1 } } }));
    const raw = new Sqlite(file);
    raw.exec("update runner set profile = (select profile from runner where id = 'discord:1') where id = 'discord:2'");
    raw.close();
    expect((await store.read('discord:2', noon)).runner.profile).toMatchObject({
      health: [],
      lost: ['body', 'food', 'health'],
    });
    await store.close();
  });
});
