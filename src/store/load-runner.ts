import type { Kysely, Selectable } from 'kysely';
import type { RunnerId } from '../engine/model/ids.ts';
import { profile } from '../engine/model/profile.ts';
import type { Membership, Runner, Snapshot } from '../engine/model/snapshot.ts';
import { readPlan } from '../engine/model/stored-plan.ts';
import { DAY, type Instant } from '../time.ts';
import { nudgeColumns, nudgeOf } from './nudge-rows.ts';
import type { MembershipRow, RunnerRow, Schema } from './schema.ts';
import { checkOf, places } from './sealed-rows.ts';
import type { Sealing } from './sealing.ts';

const runsKept = 60 * DAY;
/** A week of two runs a day: the ice baths and dishes of the last seven days are all there. */
const plansShown = 16;

/** A runner's snapshot and the version it was read at; null for a runner without a row. */
export async function loadRunner(
  db: Kysely<Schema>,
  sealing: Sealing,
  id: RunnerId,
  now: Instant,
): Promise<{ snapshot: Snapshot; version: number | null }> {
  const row = await db.selectFrom('runner').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) {
    const snapshot = { runner: newRunner(id, now), runs: [], plans: [], nudges: [], checks: [], memberships: [] };
    return { snapshot, version: null };
  }
  const runs = await db
    .selectFrom('run')
    .select(['id', 'doc'])
    .where('runner', '=', id)
    .where('ended_at', '>=', now - runsKept)
    .orderBy('ended_at', 'desc')
    .execute();
  const plans = await db
    .selectFrom('plan')
    .select(['id', 'doc'])
    .where('runner', '=', id)
    .orderBy('ordinal', 'desc')
    .orderBy('created_at', 'desc')
    .limit(plansShown)
    .execute();
  const ids = plans.map((plan) => plan.id);
  const nudges =
    ids.length === 0
      ? []
      : await db.selectFrom('nudge').select(nudgeColumns).where('owner', '=', id).where('plan', 'in', ids).execute();
  const checks = await db
    .selectFrom('morning_check')
    .selectAll()
    .where('runner', '=', id)
    .where('at', '>=', now - runsKept)
    .orderBy('at', 'desc')
    .execute();
  const memberships = await db.selectFrom('membership').selectAll().where('runner', '=', id).orderBy('club').execute();
  const place = (plan: string) => ids.indexOf(plan);
  const snapshot: Snapshot = {
    runner: runnerOf(sealing, row),
    runs: runs.map((run) => JSON.parse(sealing.open(places.run(id, run.id), run.doc))),
    plans: plans.flatMap((plan) => readPlan(sealing.open(places.plan(id, plan.id), plan.doc)) ?? []),
    nudges: nudges.map(nudgeOf).sort((a, b) => place(a.plan) - place(b.plan) || a.dueAt - b.dueAt || a.slot - b.slot),
    checks: checks.map((check) => checkOf(sealing, check)),
    memberships: memberships.map(membershipOf),
  };
  return { snapshot, version: row.version };
}

function newRunner(id: RunnerId, now: Instant): Runner {
  return {
    id,
    profile: profile.parse({}),
    channel: null,
    reach: 'unknown',
    paused: false,
    redFlag: null,
    ignored: 0,
    toldNotMedical: false,
    createdAt: now,
  };
}

/** The profile is parsed, so that one stored by an earlier version gets the defaults of what was added since. */
export function runnerOf(sealing: Sealing, row: Selectable<RunnerRow>): Runner {
  return {
    id: row.id,
    profile: profile.parse(JSON.parse(sealing.open(places.profile(row.id), row.profile))),
    channel: row.channel,
    reach: row.reach,
    paused: row.paused === 1,
    redFlag:
      row.red_flag_rule === null || row.red_flag_at === null
        ? null
        : { rule: sealing.open(places.redFlag(row.id), row.red_flag_rule), at: row.red_flag_at },
    ignored: row.ignored,
    toldNotMedical: row.told === 1,
    createdAt: row.created_at,
  };
}

export function membershipOf(row: Selectable<MembershipRow>): Membership {
  return { club: row.club, name: row.name, visibility: row.visibility, seenAt: row.seen_at };
}
