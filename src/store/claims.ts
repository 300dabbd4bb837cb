import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { NudgeId } from '../engine/model/ids.ts';
import { type Nudge, type NudgeKind, transitions } from '../engine/model/nudge.ts';
import type { Instant } from '../time.ts';
import { changeable, nudgeColumns, nudgeOf } from './nudge-rows.ts';
import { randomKey } from './random-key.ts';
import type { Schema } from './schema.ts';
import type { Settlement, Store } from './store.ts';

type ClaimOf = Parameters<Store['claimDue']>[0];
type Where = Expression<SqlBool>;

// Literals, not parameters: only then can the database see that a partial index covers the question.
const scheduled = sql<SqlBool>`nudge.state = 'scheduled'`;
const claimed = sql<SqlBool>`nudge.state = 'claimed'`;
const sent = sql<SqlBool>`nudge.state = 'sent'`;
const live = sql<SqlBool>`nudge.state in ('scheduled', 'claimed')`;

/** See Store.claimDue. Rows whose window has closed are left to closeWindows. */
export async function claimDue(db: Kysely<Schema>, at: ClaimOf): Promise<readonly Nudge[]> {
  if (at.limit < 1 || at.platforms.length === 0) return [];
  const owners = await dueOwners(db, at);
  if (owners.length === 0) return [];
  const keys = owners.map((owner) => sql`(${owner}, ${randomKey()})`);
  // One statement, and it checks again that each row is due: between replicas the first one has it.
  const rows = await db
    .with(
      'fresh(for_owner, fresh_key)',
      () => sql<{ for_owner: string; fresh_key: string }>`(values ${sql.join(keys)})`,
    )
    .updateTable('nudge')
    .from('fresh')
    .set((eb) => ({
      state: transitions.claim.to,
      token: randomKey(),
      lease_until: at.now + at.leaseMs,
      attempt: eb('nudge.attempt', '+', 1),
      message_key: eb.fn.coalesce('nudge.message_key', 'fresh.fresh_key'),
    }))
    .whereRef('nudge.owner', '=', 'fresh.for_owner')
    .where(live)
    .where((eb) => eb.or([waiting(eb, at), abandoned(eb, at)]))
    .where('nudge.closes_at', '>', at.now)
    .returning(nudgeColumns)
    .execute();
  return rows.map(nudgeOf).sort((a, b) => a.closesAt - b.closesAt || (a.id < b.id ? -1 : 1));
}

/** Owners by earliest deadline, as many as it takes to reach the limit. */
async function dueOwners(db: Kysely<Schema>, at: ClaimOf): Promise<string[]> {
  const due = async (state: Where, when: (eb: ExpressionBuilder<Schema, 'nudge'>) => Where) => {
    let query = db.selectFrom('nudge').select(['owner', 'closes_at']).where(state).where(when);
    query = query.where('closes_at', '>', at.now).where('platform', 'in', [...at.platforms]);
    if (at.owner !== undefined) query = query.where('owner', '=', at.owner);
    return query.orderBy('closes_at').orderBy('owner').limit(at.limit).execute();
  };
  const rows = [...(await due(scheduled, (eb) => waiting(eb, at))), ...(await due(claimed, (eb) => abandoned(eb, at)))];
  rows.sort((a, b) => a.closes_at - b.closes_at || (a.owner < b.owner ? -1 : 1));
  const owners = [...new Set(rows.slice(0, at.limit).map((row) => row.owner))];
  if (owners.length < 2) return owners;
  const counts = await db
    .selectFrom('nudge')
    .select((eb) => ['owner', eb.fn.countAll().as('rows')])
    .where(live)
    .where('owner', 'in', owners)
    .where('due_at', '<=', at.now)
    .groupBy('owner')
    .execute();
  const rowsOf = new Map(counts.map((count) => [count.owner, Number(count.rows)]));
  let total = 0;
  return owners.filter((owner) => {
    if (total >= at.limit) return false;
    total += rowsOf.get(owner) ?? 1;
    return true;
  });
}

function waiting(eb: ExpressionBuilder<Schema, 'nudge'>, at: ClaimOf): Where {
  return eb.and([scheduled, eb('nudge.due_at', '<=', at.now)]);
}

/** The lease ran out, or it reaches further than any claim made now could: then the clock was set back and nobody may hold the row. */
function abandoned(eb: ExpressionBuilder<Schema, 'nudge'>, at: ClaimOf): Where {
  return eb.and([
    claimed,
    eb('nudge.due_at', '<=', at.now),
    eb.or([eb('nudge.lease_until', '<=', at.now), eb('nudge.lease_until', '>', at.now + at.leaseMs)]),
  ]);
}

/** See Store.settle. */
export async function settle(db: Kysely<Schema>, settlements: readonly Settlement[]): Promise<readonly NudgeId[]> {
  if (settlements.length === 0) return [];
  return db.transaction().execute(async (trx) => {
    const ours: NudgeId[] = [];
    for (const settlement of settlements) {
      const { nudge, reach } = settlement;
      const { numUpdatedRows } = await trx
        .updateTable('nudge')
        .set(changeable({ ...nudge, message: settlement.message ?? nudge.message }))
        .where('owner', '=', nudge.owner)
        .where('plan', '=', nudge.plan)
        .where('step', '=', nudge.step)
        .where('slot', '=', nudge.slot)
        .where('token', '=', settlement.token)
        .where(claimed)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) continue;
      ours.push(settlement.id);
      if (!reach) continue;
      await trx
        .updateTable('runner')
        .set((eb) => ({
          reach: reach.reach,
          channel: reach.channel,
          version: eb('version', '+', 1),
        }))
        .where('id', '=', reach.runner)
        .where((eb) => eb.or([eb('reach', '!=', reach.reach), eb('channel', 'is distinct from', reach.channel)]))
        .execute();
    }
    return ours;
  });
}

/** See Store.closeWindows. A claim that is still held is left to its sender. */
export async function closeWindows(db: Kysely<Schema>, now: Instant, limit: number): Promise<readonly Nudge[]> {
  const unsent = await close(db, 'expire', scheduled, (eb) => eb('due_at', '<=', now), now, limit);
  const dropped = await close(db, 'expire', claimed, (eb) => eb('lease_until', '<=', now), now, limit);
  const unanswered = await close(db, 'miss', sent, (eb) => eb('closes_at', '<=', now), now, limit);
  return [...unsent, ...dropped, ...unanswered];
}

async function close(
  db: Kysely<Schema>,
  by: 'expire' | 'miss',
  state: Where,
  over: (eb: ExpressionBuilder<Schema, 'nudge'>) => Where,
  now: Instant,
  limit: number,
): Promise<Nudge[]> {
  const rows = await db
    .updateTable('nudge')
    .set({ state: transitions[by].to, token: null, lease_until: null })
    .where(state)
    .where((eb) =>
      eb(
        eb.refTuple('owner', 'plan', 'step', 'slot'),
        'in',
        eb
          .selectFrom('nudge')
          .select(['owner', 'plan', 'step', 'slot'])
          .where(state)
          .where(over)
          .where('closes_at', '<=', now)
          .orderBy('closes_at')
          .limit(limit)
          .$asTuple('owner', 'plan', 'step', 'slot'),
      ),
    )
    .returning(nudgeColumns)
    .execute();
  return rows.map(nudgeOf);
}

/** See Store.nextDue. */
export async function nextDue(db: Kysely<Schema>, except: readonly NudgeKind[]): Promise<Instant | null> {
  const row = await db
    .selectFrom('nudge')
    .select((eb) => eb.fn.min('due_at').as('at'))
    .where(scheduled)
    // What a restored copy holds waits for the operator, and wakes nobody.
    .where('platform', 'not like', 'held:%')
    .$if(except.length > 0, (rows) => rows.where('kind', 'not in', except))
    .executeTakeFirst();
  return row?.at ?? null;
}
