import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openSqlite } from '../src/store/sqlite.ts';
import { DAY, HOUR, type Instant, MINUTE, systemClock } from '../src/time.ts';
import { openClubLife } from '../test/fakes/club-life.ts';

/** The runner whose rows are copied. */
const MODEL = 'discord:model';
/** Rows of a plan that others get as filler, so that a million is a hundred thousand plans. */
const FILLER = 10;

/** A folder of its own with a file path in it; `drop` removes both. */
export function someFile(): { readonly file: string; readonly folder: string; drop(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  return { file: join(folder, 'coach.db'), folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A file with one runner, who ran three minutes ago while the platform was out of reach: a plan with its rows, the first of them due. */
export async function seed(file: string, now: Instant = systemClock.now()): Promise<void> {
  const life = await openClubLife(now - 3 * MINUTE, `file:${file}`);
  life.messenger.answer(() => ({ kind: 'retry', afterMs: 1000 }));
  await life.say('finished-run easy 40min', { as: MODEL.slice('discord:'.length) });
  await life.app.stop();
  await life.store.close();
}

/** Each of `owners` gets what the seeded runner has, of the nudges the first alone: due and closed as `when` says. */
export function copyRunner(
  file: string,
  owners: readonly string[],
  when: (index: number) => { readonly dueAt: Instant; readonly closesAt: Instant },
): void {
  const sqlite = new Sqlite(file);
  sqlite.pragma('foreign_keys = on');
  const copies = ['runner', 'run', 'plan'].map((table) => {
    const key = table === 'runner' ? 'id' : 'runner';
    const columns = columnsOf(sqlite, table);
    const taken = columns.map((column) => (column === key ? ':owner' : `"${column}"`));
    return sqlite.prepare(
      `insert into "${table}" (${columns.map((column) => `"${column}"`)}) select ${taken} from "${table}" where "${key}" = '${MODEL}'`,
    );
  });
  const columns = columnsOf(sqlite, 'nudge');
  const changed: Readonly<Record<string, string>> = {
    owner: ':owner',
    opens_at: 'min(opens_at, :due)',
    due_at: ':due',
    closes_at: ':closes',
    // The failed try of the seed is none of theirs.
    attempt: '0',
    message_key: 'null',
  };
  const nudge = sqlite.prepare(
    `insert into nudge (${columns}) select ${columns.map((column) => changed[column] ?? column)} from nudge
     where owner = '${MODEL}' and state = 'scheduled' order by due_at limit 1`,
  );
  sqlite.transaction(() => {
    for (const [index, owner] of owners.entries()) {
      const { dueAt, closesAt } = when(index);
      for (const copy of copies) copy.run({ owner });
      nudge.run({ owner, due: dueAt, closes: closesAt });
    }
    sqlite.prepare('delete from nudge where owner = ?').run(MODEL);
  })();
  sqlite.close();
}

/**
 * Rows of runners who are not there, until the file has `rows` nudges: nine of ten were done long ago, one waits for tomorrow. Then the coach opens the
 * file and leaves it in good order.
 */
export async function fill(file: string, rows: number, now: Instant = systemClock.now()): Promise<void> {
  const sqlite = new Sqlite(file);
  sqlite.pragma('synchronous = off');
  const [model] = sqlite.prepare<[], { owner: string; plan: string }>('select owner, plan from nudge limit 1').all();
  if (!model) throw new Error('there is nothing to fill up with');
  const have = sqlite.prepare<[], number>('select count(*) from nudge').pluck().get() ?? 0;
  const changed: Readonly<Record<string, string>> = {
    owner: "'discord:filler' || n",
    step: "'stretch'",
    slot: 's',
    id: "'filler' || n || '-' || s",
    state: `case when n % ${FILLER} = 0 then 'scheduled' else 'done' end`,
    opens_at: ':at + n % 1000',
    due_at: ':at + n % 1000',
    closes_at: `:at + n % 1000 + ${HOUR}`,
  };
  const columns = columnsOf(sqlite, 'nudge');
  sqlite
    .prepare(
      `with recursive plans(n) as (select 1 union all select n + 1 from plans where n < :plans),
       slots(s) as (select 1 union all select s + 1 from slots where s < ${FILLER})
       insert into nudge (${columns}) select ${columns.map((column) => changed[column] ?? `model.${column}`)}
       from plans, slots, (select * from nudge where owner = :owner and plan = :plan limit 1) as model`,
    )
    .run({ ...model, at: now + DAY, plans: Math.max(1, Math.ceil((rows - have) / FILLER)) });
  sqlite.close();
  await (await openSqlite(`file:${file}`)).close();
}

/** Every runner's plan, run and nudges once more for each of `days` days before, all done: somebody who has had the coach for a while. */
export function age(file: string, days: number): void {
  const sqlite = new Sqlite(file);
  sqlite.transaction(() => {
    for (let day = 1; day <= days; day++) {
      const back = day * DAY;
      sqlite.exec(`
        insert into run (runner, id, ended_at, doc)
          select runner, id || '-${day}', ended_at - ${back},
            json_set(doc, '$.id', id || '-${day}', '$.endedAt', ended_at - ${back}) from run where instr(id, '-') = 0;
        insert into nudge (${columnsOf(sqlite, 'nudge')})
          select ${columnsOf(sqlite, 'nudge').map(
            (column) =>
              ({
                plan: `plan || '-${day}'`,
                id: `replace(id, plan, plan || '-${day}')`,
                state: "'done'",
                opens_at: `opens_at - ${back}`,
                due_at: `due_at - ${back}`,
                closes_at: `closes_at - ${back}`,
              })[column] ?? column,
          )} from nudge where instr(plan, '-') = 0 and owner in (select runner from plan);
        insert into plan (runner, id, ordinal, created_at, ended_at, club, doc)
          select runner, id || '-${day}', ordinal - ${day}, created_at - ${back}, ended_at - ${back}, club,
            json_set(doc, '$.id', id || '-${day}', '$.ordinal', ordinal - ${day}, '$.createdAt', created_at - ${back},
              '$.run.endedAt', ended_at - ${back}, '$.superseded', json('true')) from plan where instr(id, '-') = 0;
      `);
    }
  })();
  sqlite.close();
}

function columnsOf(sqlite: Sqlite.Database, table: string): string[] {
  return sqlite.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table);
}
