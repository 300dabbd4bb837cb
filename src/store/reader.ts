import type { Selectable } from 'kysely';
import { type Nudge, nudgeKinds, nudgeStates } from '../engine/model/nudge.ts';
import type { Plan } from '../engine/model/plan.ts';
import type { Run } from '../engine/model/run.ts';
import type { Membership, MorningCheck, Runner } from '../engine/model/snapshot.ts';
import { readMorning, readProfile, readRun } from '../engine/model/stored-documents.ts';
import { readPlan } from '../engine/model/stored-plan.ts';
import { nudgeOf } from './nudge-rows.ts';
import { readLately } from './read-lately.ts';
import type { MembershipRow, MorningCheckRow, NudgeRow, PlanRow, RunnerRow, RunRow, Schema } from './schema.ts';
import { places } from './sealed-rows.ts';
import { type Place, SealError, type Sealing } from './sealing.ts';

/** Told of a row that cannot be read, by its key alone, once a process. */
export type Damaged = (row: { readonly table: keyof Schema; readonly key: string }) => void;

/** The one place where stored rows are read, each document with its schema. What cannot be read is null: it is set aside, and everything else goes on. */
export interface Reader {
  /** Never null: of a damaged profile `lost` says what has to be filled in again. */
  runner(row: Selectable<RunnerRow>): Runner;
  run(row: Pick<RunRow, 'runner' | 'id' | 'doc'>): Run | null;
  plan(row: Pick<PlanRow, 'runner' | 'id' | 'doc'>): Plan | null;
  nudge(row: Selectable<NudgeRow>): Nudge | null;
  /** Never null: a damaged list of what came later is an empty one. */
  check(row: Selectable<MorningCheckRow>): MorningCheck;
  membership(row: Selectable<MembershipRow>): Membership;
  /** A sound document as it is stored, for who wants to see all of it. */
  readonly whole: {
    run(row: Pick<RunRow, 'runner' | 'id' | 'doc'>): unknown;
    plan(row: Pick<PlanRow, 'runner' | 'id' | 'doc'>): unknown;
  };
}

/** Rows that are remembered as told of; more than that are told of again. */
const mostTold = 10_000;

export function createReader(sealing: Sealing, damaged: Damaged): Reader {
  const told = new Set<string>();
  const planIn = readLately(readPlan);
  const runIn = readLately(readRun);

  function setAside(table: keyof Schema, ...parts: readonly (string | number)[]): null {
    const key = parts.join('/');
    const row = `${table}/${key}`;
    if (told.has(row)) return null;
    if (told.size >= mostTold) told.clear();
    told.add(row);
    damaged({ table, key });
    return null;
  }

  /** What does not open with our keys is as unreadable as what is damaged. */
  function opened(place: Place, stored: string): string {
    try {
      return sealing.open(place, stored);
    } catch (error) {
      if (error instanceof SealError) return '';
      throw error;
    }
  }

  /** A warning sign whose rule cannot be read still stands. */
  function redFlagOf(row: Selectable<RunnerRow>): Runner['redFlag'] {
    if (row.red_flag_rule === null || row.red_flag_at === null) return null;
    const rule = opened(places.redFlag(row.id), row.red_flag_rule);
    if (rule === '') setAside('runner', row.id);
    return { rule, at: row.red_flag_at };
  }

  return {
    runner: (row) => {
      const { profile, damaged: unreadable } = readProfile(opened(places.profile(row.id), row.profile));
      if (unreadable) setAside('runner', row.id);
      return runnerOf(row, profile, redFlagOf(row));
    },
    run: (row) => runIn(opened(places.run(row.runner, row.id), row.doc)) ?? setAside('run', row.runner, row.id),
    plan: (row) => planIn(opened(places.plan(row.runner, row.id), row.doc)) ?? setAside('plan', row.runner, row.id),
    nudge: (row) => (isSound(row) ? nudgeOf(row) : setAside('nudge', row.owner, row.plan, row.step, row.slot)),
    check: (row) => {
      const answers = readMorning(opened(places.check(row.runner, row.plan), row.later));
      return morningOf(row, answers ?? setAside('morning_check', row.runner, row.plan) ?? []);
    },
    whole: {
      run: (row) => JSON.parse(opened(places.run(row.runner, row.id), row.doc)),
      plan: (row) => JSON.parse(opened(places.plan(row.runner, row.id), row.doc)),
    },
    membership: (row) => {
      const known = (['named', 'counted', 'hidden'] as const).includes(row.visibility);
      if (!known) setAside('membership', row.runner, row.club);
      // Whoever's wish cannot be read is not shown.
      return { club: row.club, name: row.name, visibility: known ? row.visibility : 'hidden', seenAt: row.seen_at };
    },
  };
}

function isSound(row: Selectable<NudgeRow>): boolean {
  const times = [row.opens_at, row.due_at, row.closes_at, row.attempt, row.slot];
  return nudgeStates.includes(row.state) && nudgeKinds.includes(row.kind) && times.every(Number.isFinite);
}

function runnerOf(row: Selectable<RunnerRow>, profile: Runner['profile'], redFlag: Runner['redFlag']): Runner {
  return {
    id: row.id,
    profile,
    channel: row.channel,
    reach: row.reach,
    paused: row.paused === 1,
    redFlag,
    ignored: row.ignored,
    toldNotMedical: row.told === 1,
    createdAt: row.created_at,
  };
}

/** Sealed, the document holds all the answers; else they have columns and the document says how it went on. */
function morningOf(
  row: Selectable<MorningCheckRow>,
  stored: NonNullable<ReturnType<typeof readMorning>>,
): MorningCheck {
  const { soreness, sleep_hours: sleepHours, pain } = row;
  const answers = Array.isArray(stored) ? { soreness, sleepHours, pain, later: stored } : stored;
  return { plan: row.plan, at: row.at, ...answers };
}
