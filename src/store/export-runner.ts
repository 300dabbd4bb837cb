import type { Transaction } from 'kysely';
import type { RunnerId } from '../engine/model/ids.ts';
import { nudgeColumns } from './nudge-rows.ts';
import { readable } from './readable.ts';
import type { Reader } from './reader.ts';
import type { Schema } from './schema.ts';

/** See Store.export: every row about the runner, however old, with times as ISO 8601 in UTC. */
export async function exportRunner(
  trx: Transaction<Schema>,
  reader: Reader,
  id: RunnerId,
): Promise<Record<string, unknown>> {
  const runner = await trx.selectFrom('runner').selectAll().where('id', '=', id).executeTakeFirst();
  const runs = await trx
    .selectFrom('run')
    .select(['runner', 'id', 'doc'])
    .where('runner', '=', id)
    .orderBy('ended_at')
    .execute();
  const plans = await trx
    .selectFrom('plan')
    .select(['runner', 'id', 'doc'])
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
    runner: runner ? reader.runner(runner) : null,
    runs: runs.flatMap((run) => (reader.run(run) ? [reader.whole.run(run)] : [])),
    plans: plans.flatMap((plan) => (reader.plan(plan) ? [reader.whole.plan(plan)] : [])),
    nudges: nudges.flatMap((nudge) => reader.nudge(nudge) ?? []),
    morningChecks: checks.map(reader.check),
    memberships: memberships.map(reader.membership),
    requests,
  };
  return Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, readable(value, name)]));
}
