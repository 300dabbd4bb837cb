import type { Kysely } from 'kysely';
import type { RunnerId } from '../engine/model/ids.ts';
import { nobodyYet, type Snapshot } from '../engine/model/snapshot.ts';
import { DAY, type Instant } from '../time.ts';
import { nudgeColumns } from './nudge-rows.ts';
import { prepared } from './prepared.ts';
import type { Reader } from './reader.ts';
import type { Schema } from './schema.ts';

const runsKept = 60 * DAY;
/** The newest plans, as many as a history shows. */
const plansShown = 8;
/** Of a week of two runs a day all of them: its ice baths and dishes decide what comes next. */
const plansOfAWeek = 16;
const plansKept = 8 * DAY;

const runnerRow = prepared((db, id: RunnerId) => db.selectFrom('runner').selectAll().where('id', '=', id));
const runRows = prepared((db, id: RunnerId, since: Instant) =>
  db
    .selectFrom('run')
    .select(['runner', 'id', 'ended_at', 'doc'])
    .where('runner', '=', id)
    .where('ended_at', '>=', since),
);
const planRows = prepared((db, id: RunnerId) =>
  db
    .selectFrom('plan')
    .select(['runner', 'id', 'created_at', 'doc'])
    .where('runner', '=', id)
    .orderBy('ordinal', 'desc')
    .orderBy('created_at', 'desc')
    .limit(plansOfAWeek),
);
const checkRows = prepared((db, id: RunnerId, since: Instant) =>
  db.selectFrom('morning_check').selectAll().where('runner', '=', id).where('at', '>=', since),
);
const membershipRows = prepared((db, id: RunnerId) =>
  db.selectFrom('membership').selectAll().where('runner', '=', id).orderBy('club'),
);

/** A runner's snapshot and the version it was read at; null for a runner without a row. */
export async function loadRunner(
  db: Kysely<Schema>,
  reader: Reader,
  id: RunnerId,
  now: Instant,
): Promise<{ snapshot: Snapshot; version: number | null }> {
  const [row] = await runnerRow(db, id);
  if (!row) return { snapshot: nobodyYet(id, now), version: null };
  const runs = await runRows(db, id, now - runsKept);
  const newest = await planRows(db, id);
  const plans = newest.filter((plan, place) => place < plansShown || plan.created_at >= now - plansKept);
  const ids = plans.map((plan) => plan.id);
  const nudges =
    ids.length === 0
      ? []
      : await db.selectFrom('nudge').select(nudgeColumns).where('owner', '=', id).where('plan', 'in', ids).execute();
  const checks = await checkRows(db, id, now - runsKept);
  const memberships = await membershipRows(db, id);
  const place = (plan: string) => ids.indexOf(plan);
  const snapshot: Snapshot = {
    runner: reader.runner(row),
    // Sorted here: for a handful of rows the database's own sorter takes ten times as long.
    runs: runs.toSorted((a, b) => b.ended_at - a.ended_at).flatMap((run) => reader.run(run) ?? []),
    plans: plans.flatMap((plan) => reader.plan(plan) ?? []),
    nudges: nudges
      .flatMap((row) => reader.nudge(row) ?? [])
      .sort((a, b) => place(a.plan) - place(b.plan) || a.dueAt - b.dueAt || a.slot - b.slot),
    checks: checks.toSorted((a, b) => b.at - a.at).map(reader.check),
    memberships: memberships.map(reader.membership),
  };
  return { snapshot, version: row.version };
}
