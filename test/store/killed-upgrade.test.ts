import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { kill, otherProcess } from '../fakes/other-process.ts';
import { writeAsOf } from './earlier-versions.ts';
import { reading, schemaOf } from './raw-sqlite.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-killed-upgrade-'));
afterAll(() => rm(folder, { recursive: true }));
const names = Object.keys(migrations);

const appliedTo = (file: string) =>
  reading(file, (db) => db.prepare<[], string>('select name from kysely_migration order by name').pluck().all());
const nudgesIn = (file: string) =>
  reading(file, (db) => db.prepare<[], number>('select count(*) from nudge').pluck().get());

/** A coach that upgrades this file and stands still before a migration, or at its end; it is killed there. */
async function killedAt(file: string, name: string, when: 'before' | 'after'): Promise<void> {
  const index = new URL('../../src/store/migrations/index.ts', import.meta.url).href;
  const child = await otherProcess(`
    const { migrations } = await import('${index}');
    const { up } = migrations['${name}'];
    migrations['${name}'] = { up: async (db) => {
      if ('${when}' === 'after') await up(db);
      console.log('here');
      await new Promise(() => {});
    } };
    await openSqlite('file:${file}');`);
  await kill(child);
}

it.each([
  ...names.slice(2).map((name) => ['between', 'before', name] as const),
  ...names.slice(-1).map((name) => ['inside', 'after', name] as const),
])(
  'a kill %s migrations (%s %s) leaves the old schema and a backup, and the next start goes through',
  async (...at) => {
    const [where, when, name] = at;
    const file = join(folder, `${where}-${name}.db`);
    await writeAsOf('0.1.0', file);
    const old = { schema: schemaOf(file), applied: appliedTo(file), nudges: nudgesIn(file) };
    await killedAt(file, name, when);
    const backup = `${file}.before-${names[1]}.backup`;
    for (const left of [file, backup])
      expect({ schema: schemaOf(left), applied: appliedTo(left), nudges: nudgesIn(left) }).toEqual(old);

    await (await openSqlite(`file:${file}`)).close();
    const whole = `${file}.whole`;
    await (await openSqlite(`file:${whole}`)).close();
    expect(schemaOf(file).toSorted()).toEqual(schemaOf(whole).toSorted());
    expect(appliedTo(file)).toEqual(names);
    expect(nudgesIn(file)).toBe(old.nudges);
    const beside = (await readdir(folder)).filter((one) => one.startsWith(`${where}-${name}.db.`));
    expect(beside.filter((one) => one.includes('partial'))).toEqual([]);
    expect(nudgesIn(backup)).toBe(old.nudges);
  },
);
