import type { Transaction } from 'kysely';
import type { RunnerId } from '../engine/model/ids.ts';
import { membershipOf, runnerOf } from './load-runner.ts';
import { nudgeColumns, nudgeOf } from './nudge-rows.ts';
import { readable } from './readable.ts';
import type { Schema } from './schema.ts';
import { checkOf, places } from './sealed-rows.ts';
import type { Sealing } from './sealing.ts';

/** See Store.export: every row about the runner, however old, with times as ISO 8601 in UTC. */
export async function exportRunner(
  trx: Transaction<Schema>,
  sealing: Sealing,
  id: RunnerId,
): Promise<Record<string, unknown>> {
  const runner = await trx.selectFrom('runner').selectAll().where('id', '=', id).executeTakeFirst();
  const runs = await trx.selectFrom('run').select(['id', 'doc']).where('runner', '=', id).orderBy('ended_at').execute();
  const plans = await trx
    .selectFrom('plan')
    .select(['id', 'doc'])
    .where('runner', '=', id)
    .orderBy('ordinal')
    .orderBy('created_at')
    .execute();
  const nudges = await trx.selectFrom('nudge').select(nudgeColumns).where('owner', '=', id).orderBy('due_at').execute();
  const checks = await trx.selectFrom('morning_check').selectAll().where('runner', '=', id).orderBy('at').execute();
  const memberships = await trx.selectFrom('membership').selectAll().where('runner', '=', id).orderBy('club').execute();
  const requests = await trx
    .selectFrom('seen_request')
    .select(['id', 'at'])
    .where('owner', '=', id)
    .orderBy('at')
    .execute();
  const whole = {
    runner: runner ? runnerOf(sealing, runner) : null,
    runs: runs.map((run) => JSON.parse(sealing.open(places.run(id, run.id), run.doc))),
    plans: plans.map((plan) => JSON.parse(sealing.open(places.plan(id, plan.id), plan.doc))),
    nudges: nudges.map(nudgeOf),
    morningChecks: checks.map((check) => checkOf(sealing, check)),
    memberships: memberships.map(membershipOf),
    requests,
  };
  return Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, readable(value, name)]));
}
