import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, type Instant, wallTime } from '../../src/time.ts';
import { type ClubLife, openClubLife } from '../fakes/club-life.ts';
import { answerLines, cardLines } from '../fixtures/card-lines.ts';
import { at, marathon, type Version, writeAsOf } from './earlier-versions.ts';

const folder = await mkdtemp(join(tmpdir(), 'coach-upgrade-'));
afterAll(() => rm(folder, { recursive: true }));
let files = 0;

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Every row of every table but those of Kysely's own. */
function tablesOf(file: string): Tables {
  const db = new Sqlite(file, { readonly: true });
  try {
    const names = db
      .prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'kysely%'")
      .pluck()
      .all();
    return Object.fromEntries(
      names.map((name) => [name, db.prepare<[], Readonly<Record<string, unknown>>>(`select * from ${name}`).all()]),
    );
  } finally {
    db.close();
  }
}

/** The upgrade, at 13:16 unless said otherwise. */
const stopped = at(46);
const firstChange = {
  '0.1.0': '002-checks-go-on',
  '0.2.0': '003-first-ice-bath',
  '0.2.1': '004-nudge-kind',
  '0.3.0': '005-removed-clubs',
} as const satisfies Record<Version, string>;

describe.each(['0.1.0', '0.2.0', '0.2.1', '0.3.0'] as const satisfies readonly Version[])(
  'a database of %s',
  (version) => {
    const late = version === '0.2.1' || version === '0.3.0';
    let file: string;
    let life: ClubLife | null;
    const opened = async (now: Instant = stopped) => {
      life = await openClubLife(now, `file:${file}`);
      return life;
    };
    beforeEach(async () => {
      life = null;
      file = join(folder, `${++files}.db`);
      await writeAsOf(version, file);
    });
    afterEach(() => life?.store.close());

    it('is copied as it was before anything is changed', async () => {
      const before = tablesOf(file);
      await opened();
      const copy = tablesOf(`${file}.before-${firstChange[version]}.backup`);
      // The copy says that it is one.
      const mark = { name: 'copy', value: `before-${firstChange[version]}` };
      expect(copy).toEqual({ ...before, note: [...(before.note ?? []), mark] });
      expect(before.nudge?.every((row) => 'kind' in row)).toBe(version === '0.3.0');
      expect(before.club?.every((row) => !('removed_at' in row))).toBe(true);
    });

    it('keeps every row, and every fact in it', async () => {
      const before = tablesOf(file);
      await opened();
      const after = tablesOf(file);
      // Nobody was owed an answer by a version that did not write it down.
      expect(after.owed_answer).toEqual([]);
      expect(Object.keys(after).toSorted()).toEqual([...Object.keys(before), 'owed_answer'].toSorted());
      for (const [table, rows] of Object.entries(before)) {
        // 0.1.0 had a column that nobody could set, and who holds the file is nobody's data.
        const kept = rows.map(({ nudging: _nudging, ...row }) => expect.objectContaining(row));
        const now = after[table]?.filter((row) => row.name !== 'holder');
        expect(now, table).toEqual(kept);
      }
    });

    it('says of every row what it is', async () => {
      await opened();
      const kinds = Map.groupBy(tablesOf(file).nudge ?? [], ({ kind }) => String(kind));
      const steps = [...kinds].map(([kind, rows]) => [kind, [...new Set(rows.map(({ step }) => step))].toSorted()]);
      const early = version === '0.1.0';
      const plan = ['hydrate', 'ice-bath', 'meal', 'rest', 'roll', 'sleep', 'snack', 'stretch'];
      const checks = ['check', 'check-72h', 'check-7d', 'check-day2', 'well-24h', 'well-2h', 'well-6h'];
      expect(Object.fromEntries(steps)).toEqual({
        step: plan,
        call: ['ice-bath'],
        check: early ? ['check'] : checks,
        hello: ['hello'],
        post: ['summary'],
        ...(early ? {} : { question: ['fewer'], refresh: ['refresh'] }),
      });
      const calls = kinds.get('call')?.map(({ slot }) => slot);
      expect(calls).toEqual(late ? [1, 2, 3, 4] : [1, 2, 3]);
    });

    it('knows of no club that removed the bot', async () => {
      const { store } = await opened();
      expect(await store.clubs()).toEqual([{ id: 'discord:club', removedAt: null }]);
    });

    it("says today's plan as it was", async () => {
      const { say } = await opened(marathon.now);
      expect(answerLines(await say('recovery today', { as: 'cleo', direct: true }))).toBe(marathon.says.today);
    });

    it('says a step whose minute comes as it would have', async () => {
      const { app, messenger } = await opened(marathon.now);
      await app.tick();
      const [first] = messenger.stored.filter(({ to }) => 'runner' in to && to.runner === 'discord:cleo');
      expect(first && cardLines(first.card)).toBe(marathon.says.steps.find(({ step }) => step === 'hydrate')?.sent);
    });

    it('settles the step of an old button, whatever came in the same message', async () => {
      const { say, store } = await opened();
      const message = { channel: 'dm-discord:ana', message: 'old-stretch' };
      const { reply } = await say(`recovery done ${marathon.plan.id}.snack.0`, { direct: true, message });
      expect(reply.kind).toBe('replace');
      expect(answerLines({ reply })).toContain('✅ 4:1 snack');
      const { nudges } = await store.read('discord:ana', stopped);
      expect(nudges.find(({ step }) => step === 'snack')).toMatchObject({ state: 'done', settledAt: stopped, message });
    });

    it('ends the ice bath that a timer ran for: no call comes after that', async () => {
      const { say, pass, messenger } = await opened();
      const message = { channel: 'dm-discord:ana', message: 'old-ice' };
      const { reply } = await say(`recovery out ${marathon.plan.id}.ice-bath.0`, { direct: true, message });
      expect(reply.kind).toBe('replace');
      expect(answerLines({ reply })).toContain('✅ Ice bath');
      await pass(at(70));
      expect(messenger.stored.flatMap(({ card }) => cardLines(card)).join()).not.toContain('⏱️');
    });

    it('goes on as it was: the calls of the timer that runs, what was still to come, and nothing twice', async () => {
      const { pass, store } = await opened();
      const before = await messagesOf(store, stopped);
      await pass(stopped + 24 * HOUR);
      const after = await messagesOf(store, stopped + 24 * HOUR);
      expect(before.filter((row) => !after.includes(row))).toEqual([]);
      const fresh = after.filter((row) => !before.includes(row)).map((row) => row.replace(/ \S+$/, ''));
      expect(fresh).toEqual([...toCome, ...(version === '0.1.0' ? [] : asked), ...(late ? areYouOut : [])].toSorted());
    });
  },
);

/** From 13:16 on. Nobody answers: after two messages the coach asks whether fewer would do, in the next one. */
const toCome = [
  'discord:ana ice-bath.2 13:20',
  'discord:ana ice-bath.3 13:25',
  'discord:ana meal.0 13:45',
  'discord:ana rest.0 14:20',
  'discord:ana roll.0 21:30',
  'discord:ana fewer.0 21:30',
  'discord:ana sleep.0 22:30',
  'discord:ana check.0 07:00',
  'discord:club summary.0 20:30',
];
/** The checks that came with 0.2.0. */
const asked = [
  'discord:ana well-2h.0 14:30',
  'discord:ana well-6h.0 18:30',
  'discord:ana well-24h.0 12:30',
  'discord:ben check-day2.0 07:00',
];
/** The question that came with 0.2.1, for a bath that nobody ended. */
const areYouOut = ['discord:ana ice-bath.4 13:28'];

/** The rows whose message is out: owner, step and slot, when it was due, and which message. */
async function messagesOf({ read, readClub }: ClubLife['store'], now: Instant): Promise<string[]> {
  const { nudges: anas } = await read('discord:ana', now);
  const { nudges: bens } = await read('discord:ben', now);
  const posts = (await readClub('discord:club', 0))?.posts ?? [];
  return [...anas, ...bens, ...posts]
    .flatMap(({ owner, step, slot, dueAt, message }) =>
      message === null ? [] : `${owner} ${step}.${slot} ${wallTime(dueAt, 'Europe/Berlin')} ${message.message}`,
    )
    .toSorted();
}
