import type Sqlite from 'better-sqlite3';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { HOUR, type Instant, MINUTE } from '../../src/time.ts';
import { type LegacyPlan, legacyPlan } from '../fixtures/legacy-plans.ts';
import { rawSqlite } from './raw-sqlite.ts';

/** How many of the migrations each version knew. */
const versions = { '0.1.0': 1, '0.2.0': 2, '0.2.1': 3, '0.3.0': 4 } as const;
export type Version = keyof typeof versions;
/** Versions whose rows are written here. */
type Written = Exclude<Version, '0.3.0'>;

/** Hot and very big, with an ice bath: told at 12:30, on 2026-06-07 in Berlin. */
export const marathon = legacyPlan('Marathoner in the heat');
/** Of the evening before. */
const evening = legacyPlan('Evening tempo, 20:15');
const club = 'discord:club';

/** A day in a club, as that version had written it when it was stopped at 13:16: Ana is in the ice since 13:10, Ben's soreness was answered, Cleo has just run. */
export async function writeAsOf(asOf: Version, file: string): Promise<void> {
  const { sqlite, db } = rawSqlite(file);
  sqlite.pragma('journal_mode = wal');
  // 0.3.0 had the day from the version before it.
  const version: Written = asOf === '0.3.0' ? '0.2.1' : asOf;
  const bring = (to: Version) =>
    migrate(db, Object.fromEntries(Object.entries(migrations).slice(0, versions[to])), async () => {});
  await bring(version);
  const table = (name: string) => (row: Row) => insert(sqlite, name, row);
  writeRunner(version, table, 'discord:ana', marathon, club);
  writeRunner(version, table, 'discord:ben', evening, club);
  writeRunner(version, table, 'discord:cleo', marathon, null);
  for (const row of [...anasRows(version), ...bensRows(version), ...cleosRows(version), ...clubsRows(version)])
    table('nudge')({ ...unsent, ...row });
  const later = version === '0.1.0' ? {} : { later: '[]' };
  const check = { plan: evening.plan.id, at: morning, soreness: 8, sleep_hours: 6.5, pain: null, ...later };
  table('morning_check')({ runner: 'discord:ben', ...check });
  table('club')({ id: club, version: 3, channel: 'team', time: '20:30', zone: 'Europe/Berlin', created_at: 5 });
  table('seen_request')({ owner: 'discord:ana', id: 'before-the-upgrade', at: at(40) });
  table('note')({ name: 'discord-commands', value: 'a fingerprint' });
  await bring(asOf);
  await db.destroy();
}

type Row = Readonly<Record<string, string | number | null>>;

function insert(sqlite: Sqlite.Database, table: string, row: Row): void {
  const names = Object.keys(row);
  sqlite
    .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
    .run(Object.values(row));
}

/** Minutes after Ana's report. */
export const at = (minutes: number): Instant => marathon.now + minutes * MINUTE;
/** Ben's answer to the soreness check of Sunday morning. */
const morning = evening.now + 11 * HOUR;

function writeRunner(
  version: Written,
  table: (name: string) => (row: Row) => void,
  id: string,
  legacy: LegacyPlan,
  of: string | null,
): void {
  const { profile, columns } = profileAsOf(version, legacy);
  const reach = { channel: `dm-${id}`, reach: 'open', paused: 0, red_flag_rule: null, red_flag_at: null };
  const counts = { ignored: 0, told: 1, created_at: 5 };
  table('runner')({ id, version: 4, profile: JSON.stringify(profile), ...reach, ...counts, ...columns });
  const plan = planAsOf(version, legacy, of);
  const run = { id: plan.run.id, ended_at: plan.run.endedAt };
  table('run')({ runner: id, ...run, doc: JSON.stringify(plan.run) });
  const key = { runner: id, id: plan.id, ordinal: plan.ordinal, created_at: plan.createdAt };
  table('plan')({ ...key, ended_at: plan.run.endedAt, club: of, doc: JSON.stringify(plan) });
  const name = id === 'discord:ana' ? 'Ana' : id === 'discord:ben' ? 'Ben' : 'Cleo';
  if (of !== null) table('membership')({ runner: id, club: of, name, visibility: 'named', seen_at: legacy.now });
}

/** The profile as that version stored it: how many messages had a column of its own, and ice baths were asked about, not remembered. */
function profileAsOf(version: Written, { profile }: LegacyPlan) {
  if (version === '0.2.1') return { profile, columns: {} };
  const { iceTakenAt: _taken, iceScreen: _screen, flaggedAt: _flagged, nudging, ...before } = profile;
  return version === '0.2.0'
    ? { profile: { ...before, nudging, newToIce: false }, columns: {} }
    : { profile: { ...before, newToIce: false }, columns: { nudging } };
}

/** A document as that version wrote it: without what only a later one did. */
function planAsOf(version: Written, { plan }: LegacyPlan, of: string | null) {
  const whole = { ...plan, run: { ...plan.run, club: of } };
  if (version === '0.2.1') return whole;
  const left = plan.left.map(({ question: _question, ...reason }) => reason);
  const steps = plan.steps.map(({ sipMl: _sip, ...step }) => step);
  if (version === '0.2.0') return { ...whole, left, steps };
  const { dayLoad: _load, nightFrom: _night, ...before } = whole;
  return {
    ...before,
    method: 1,
    left: left.map(({ inFull: _full, ...reason }) => reason),
    steps: steps.map(({ plain: _plain, keep: _keep, shorter: _shorter, drinkMl: _drink, ...step }) => step),
  };
}

/** What every row has besides. */
const unsent: Row = {
  platform: 'discord',
  state: 'scheduled',
  attempt: 0,
  lease_until: null,
  token: null,
  message_key: null,
  message_channel: null,
  message_id: null,
  settled_at: null,
  started_at: null,
};

/** A row of a plan's step, in the step's own window. */
function stepRow(owner: string, { plan }: LegacyPlan, id: string, change: Row = {}): Row {
  const planned = plan.steps.find(({ step }) => step === id);
  if (!planned) throw new Error(`no ${id} in ${plan.id}`);
  const { opensAt, dueAt, closesAt } = planned;
  return { ...keyOf(owner, plan.id, id, 0), opens_at: opensAt, due_at: dueAt, closes_at: closesAt, ...change };
}

function rowAt(owner: string, plan: string, step: string, dueAt: Instant, minutes: number, change: Row = {}): Row {
  const window = { opens_at: dueAt, due_at: dueAt, closes_at: dueAt + minutes * MINUTE };
  return { ...keyOf(owner, plan, step, Number(change.slot ?? 0)), ...window, ...change };
}

function keyOf(owner: string, plan: string, step: string, slot: number): Row {
  const prefix = owner === club ? `${club}@${plan}` : plan;
  return { owner, plan, step, slot, id: `${prefix}.${step}.${slot}` };
}

/** Went out as that message. */
function out(owner: string, message: string, state: 'sent' | 'done' | 'skipped' | 'missed' = 'sent'): Row {
  return { state, attempt: 1, message_key: `key-${message}`, message_channel: `dm-${owner}`, message_id: message };
}

/** Stretch and snack shared a message; the timer of the ice bath has called the third minute. */
function anasRows(version: Written): Row[] {
  const ana = 'discord:ana';
  const step = (id: string, change?: Row) => stepRow(ana, marathon, id, change);
  const minutes = version === '0.2.1' ? [3, 10, 15, 18] : [3, 10, 15];
  const calls = minutes.map((minute, index) =>
    rowAt(ana, marathon.plan.id, 'ice-bath', at(40 + minute), 10, {
      slot: index + 1,
      ...(minute === 3 ? out(ana, 'old-call') : {}),
    }),
  );
  const check = rowAt(ana, marathon.plan.id, 'check', marathon.plan.wake + 30 * MINUTE, 330);
  const well = [
    { id: 'well-2h', hours: 2, open: 90 },
    { id: 'well-6h', hours: 6, open: 120 },
    { id: 'well-24h', hours: 24, open: 360 },
  ].map(({ id, hours, open }) => rowAt(ana, marathon.plan.id, id, at(hours * 60), open));
  return [
    step('hydrate', { ...out(ana, 'old-hydrate', 'done'), settled_at: at(5) }),
    step('stretch', { ...out(ana, 'old-stretch', 'skipped'), settled_at: at(17) }),
    step('snack', out(ana, 'old-stretch')),
    step('ice-bath', { ...out(ana, 'old-ice'), started_at: at(40) }),
    ...['meal', 'rest', 'roll', 'sleep'].map((id) => step(id)),
    ...calls,
    check,
    ...(version === '0.1.0' ? [] : well),
  ];
}

function bensRows(version: Written): Row[] {
  const ben = 'discord:ben';
  const { id, wake } = evening.plan;
  const step = (name: string, change: Row) => stepRow(ben, evening, name, change);
  const later = [
    rowAt(ben, id, 'check-day2', wake + 24 * HOUR + 30 * MINUTE, 330),
    rowAt(ben, id, 'check-72h', wake + 72 * HOUR + 30 * MINUTE, 330),
    rowAt(ben, id, 'check-7d', wake + 168 * HOUR + 30 * MINUTE, 330, { state: 'cancelled' }),
    rowAt(ben, id, 'fewer', evening.now + 30 * MINUTE, 30, out(ben, 'old-meal', 'missed')),
  ];
  return [
    rowAt(ben, id, 'hello', evening.now, 60, out(ben, 'old-hello', 'missed')),
    step('hydrate', { ...out(ben, 'old-drink', 'done'), settled_at: evening.now + 5 * MINUTE }),
    step('stretch', { state: 'expired' }),
    step('meal', out(ben, 'old-meal', 'missed')),
    step('sleep', { state: 'failed', attempt: 8 }),
    rowAt(ben, id, 'check', wake + 30 * MINUTE, 330, { ...out(ben, 'old-check', 'done'), settled_at: morning }),
    ...(version === '0.1.0' ? [] : later),
  ];
}

/** As they were made: nothing has gone out. */
function cleosRows(version: Written): Row[] {
  const cleo = 'discord:cleo';
  const { id, wake, steps } = marathon.plan;
  const well = version === '0.1.0' ? [] : [rowAt(cleo, id, 'well-2h', at(120), 90)];
  return [
    ...steps.map(({ step }) => stepRow(cleo, marathon, step)),
    rowAt(cleo, id, 'check', wake + 30 * MINUTE, 330),
    ...well,
  ];
}

/** Saturday's post, what rewrote it, and Sunday's, which waits. */
function clubsRows(version: Written): Row[] {
  const saturday = evening.now + 15 * MINUTE;
  const posted = { ...out(club, 'old-post', 'missed'), message_channel: 'team' };
  const rewriting = rowAt(club, '2026-06-06', 'refresh', saturday + 10_000, 24 * 60, {
    slot: 1 + 10_000 + 48 * HOUR,
    ...posted,
    message_key: 'key-rewriting',
  });
  return [
    rowAt(club, '2026-06-06', 'summary', saturday, 180, posted),
    rowAt(club, '2026-06-07', 'summary', saturday + 24 * HOUR, 180),
    ...(version === '0.1.0' ? [] : [rewriting]),
  ];
}
