import type { Transaction } from 'kysely';
import type { RunnerId } from '../engine/model/ids.ts';
import { checkOf, membershipOf, runnerOf } from './load-runner.ts';
import { nudgeColumns, nudgeOf } from './nudge-rows.ts';
import { readable } from './readable.ts';
import type { Schema } from './schema.ts';

/** See Store.export: every row about the runner, however old, with times as ISO 8601 in UTC. */
export async function exportRunner(trx: Transaction<Schema>, id: RunnerId): Promise<Record<string, unknown>> {
  const runner = await trx.selectFrom('runner').selectAll().where('id', '=', id).executeTakeFirst();
  const runs = await trx.selectFrom('run').select('doc').where('runner', '=', id).orderBy('ended_at').execute();
  const plans = await trx
    .selectFrom('plan')
    .select('doc')
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
    runner: runner ? runnerOf(runner) : null,
    runs: runs.map((run) => JSON.parse(run.doc)),
    plans: plans.map((plan) => JSON.parse(plan.doc)),
    nudges: nudges.map(nudgeOf),
    morningChecks: checks.map(checkOf),
    memberships: memberships.map(membershipOf),
    requests,
  };
  return Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, readable(value, name)]));
}
