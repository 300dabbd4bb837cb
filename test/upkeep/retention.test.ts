import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { DAY, HOUR } from '../../src/time.ts';
import { dailyRetention } from '../../src/upkeep/nightly.ts';
import { wordsLeft } from '../fakes/bytes.ts';
import { aNudge, aPlan, aRun, noon } from '../store/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'retention-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A runner with a run, its plan, a message of it and a check, all of this age in days. */
async function oneOfAge(store: Awaited<ReturnType<typeof openSqlite>>, owner: string, days: number, mark: string) {
  const at = noon - days * DAY;
  const run = aRun({ id: `run${mark}`, endedAt: at, club: null });
  const plan = aPlan({ id: `plan${mark}`, run });
  const nudge = aNudge({ owner, plan: plan.id, opensAt: at, dueAt: at, closesAt: at + HOUR, state: 'done' });
  const check = { plan: plan.id, at, soreness: 4, sleepHours: 7, pain: null, later: [] };
  await store.update(owner, { now: noon, once: null }, () => ({
    changes: { addRun: run, plans: [plan], nudges: [nudge], check },
  }));
}

it('what is older than 24 months leaves the file, its log and a fresh backup; the rest stays, and the log has counts alone', async () => {
  const file = join(folder, 'coach.db');
  const store = await openSqlite(`file:${file}`);
  for (let n = 0; n < 450; n++)
    await oneOfAge(store, `discord:${n}`, n % 3 === 0 ? 740 : 700, n % 3 === 0 ? 'oldoldold' : 'young');
  await store.updateClub('discord:9', { now: noon, since: noon, once: null }, () => ({
    changes: {
      club: { channel: 'team' },
      posts: [740, 700].map((days) => {
        const at = noon - days * DAY;
        return aNudge({
          owner: 'discord:9',
          plan: `day-${days}`,
          step: 'summary',
          kind: 'post',
          opensAt: at,
          dueAt: at,
          closesAt: at + HOUR,
        });
      }),
    },
  }));
  const old = ['oldoldold', 'day-740'];
  expect(await wordsLeft(file, old)).not.toEqual([]);

  const logged: object[] = [];
  const log = { info: (meta: object) => void logged.push(meta), warn: () => {}, error: () => {} };
  await dailyRetention(store, { now: () => noon }).run(log);
  expect(logged).toEqual([{ runs: 150, plans: 150, nudges: 151, mornings: 150 }]);
  expect(await wordsLeft(file, old)).toEqual([]);
  expect((await store.export('discord:1')).runs).toHaveLength(1);
  expect((await store.export('discord:1')).nudges).toHaveLength(1);
  expect(await store.export('discord:0')).toMatchObject({
    runner: { id: 'discord:0' },
    runs: [],
    plans: [],
    nudges: [],
    morningChecks: [],
  });
  expect((await store.readClub('discord:9', 0))?.posts.map(({ plan }) => plan)).toEqual(['day-700']);

  await dailyRetention(store, { now: () => noon }).run(log);
  expect(logged.at(-1)).toEqual({ runs: 0, plans: 0, nudges: 0, mornings: 0 });
  await store.close();
});

it('a message that closed a little later goes with the plan that it belongs to', async () => {
  const file = join(folder, 'late.db');
  const store = await openSqlite(`file:${file}`);
  await oneOfAge(store, 'discord:1', 732, 'edge');
  const raw = new Sqlite(file);
  raw.prepare('update nudge set closes_at = ?').run(noon - 725 * DAY);
  raw.close();
  expect(await store.dropOld(noon - 731 * DAY)).toMatchObject({ plans: 1, nudges: 1 });
  await store.close();
});
