import { type Expression, type ExpressionBuilder, type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import type { NudgeId } from '../engine/model/ids.ts';
import { type Nudge, transitions } from '../engine/model/nudge.ts';
import { DAY, type Instant } from '../time.ts';
import { abandoned, type ClaimOf, dueOwners } from './due-owners.ts';
import { changeable, nudgeColumns } from './nudge-rows.ts';
import { claimed, live, scheduled, sent } from './nudge-states.ts';
import { answerable } from './owed-answers.ts';
import { randomKey } from './random-key.ts';
import type { Reader } from './reader.ts';
import { silenced } from './removed-clubs.ts';
import type { NudgeRow, Schema } from './schema.ts';
import type { Settlement, Store } from './store.ts';

/** Platforms deliver an interaction again within minutes; three days outlast a weekend's outage of ours. */
const requestsKept = 3 * DAY;

type Where = Expression<SqlBool>;

/** See Store.claimDue. Rows whose window has closed are left to closeWindows. */
export async function claimDue(db: Kysely<Schema>, reader: Reader, at: ClaimOf): Promise<readonly Nudge[]> {
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
    .where((eb) => eb.or([waiting(eb, at), abandoned(at)]))
    .where('nudge.closes_at', '>', at.now)
    .returning(nudgeColumns)
    .execute();
  return rows
    .flatMap((row) => reader.nudge(row) ?? [])
    .sort((a, b) => a.closesAt - b.closesAt || (a.id < b.id ? -1 : 1));
}

function waiting(eb: ExpressionBuilder<Schema, 'nudge'>, at: ClaimOf): Where {
  return eb.and([scheduled, eb('nudge.due_at', '<=', at.now)]);
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
export async function closeWindows(
  db: Kysely<Schema>,
  reader: Reader,
  now: Instant,
  limit: number,
): Promise<readonly Nudge[]> {
  const is = await whatIsOver(db, now);
  const unsent = is.unsent ? await close(db, 'expire', scheduled, (eb) => eb('closes_at', '<=', now), now, limit) : [];
  const dropped = is.dropped
    ? await close(db, 'expire', claimed, (eb) => eb('lease_until', '<=', now), now, limit)
    : [];
  const unanswered = is.unanswered ? await close(db, 'miss', sent, (eb) => eb('closes_at', '<=', now), now, limit) : [];
  if (is.requests)
    await db
      .deleteFrom('seen_request')
      .where('at', '<', now - requestsKept)
      .execute();
  if (is.owed)
    await db
      .deleteFrom('owed_answer')
      .where('at', '<', now - answerable)
      .execute();
  return [...unsent, ...dropped, ...unanswered].flatMap((row) => reader.nudge(row) ?? []);
}

/** Almost every tick finds nothing over: one read tells, where a write each would take its turn three times. */
async function whatIsOver(db: Kysely<Schema>, now: Instant) {
  return db
    .selectNoFrom((eb) => {
      const any = (state: Where) => eb.selectFrom('nudge').select('owner').where(state).where('closes_at', '<=', now);
      return [
        eb.exists(any(scheduled)).as('unsent'),
        eb.exists(any(claimed).where('lease_until', '<=', now)).as('dropped'),
        eb.exists(any(sent)).as('unanswered'),
        eb
          .exists(
            eb
              .selectFrom('seen_request')
              .select('id')
              .where('at', '<', now - requestsKept),
          )
          .as('requests'),
        eb
          .exists(
            eb
              .selectFrom('owed_answer')
              .select('id')
              .where('at', '<', now - answerable),
          )
          .as('owed'),
      ];
    })
    .executeTakeFirstOrThrow();
}

async function close(
  db: Kysely<Schema>,
  by: 'expire' | 'miss',
  state: Where,
  over: (eb: ExpressionBuilder<Schema, 'nudge'>) => Where,
  now: Instant,
  limit: number,
): Promise<Selectable<NudgeRow>[]> {
  return db
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
}

/** See Store.nextDue. */
export async function nextDue(
  db: Kysely<Schema>,
  of: NonNullable<Parameters<Store['nextDue']>[0]>,
): Promise<Instant | null> {
  const { except = [], platforms, openAt } = of;
  const silent = await silenced(db);
  // What a restored copy holds waits for the operator, and wakes nobody.
  let rows = db.selectFrom('nudge').select('due_at').where(scheduled).where('platform', 'not like', 'held:%');
  if (silent !== null) rows = rows.where((eb) => eb.not(silent));
  if (except.length > 0) rows = rows.where('kind', 'not in', except);
  if (platforms) rows = rows.where('platform', 'in', platforms);
  if (openAt !== undefined) rows = rows.where('closes_at', '>', openAt);
  const row = await rows.orderBy('due_at').limit(1).executeTakeFirst();
  return row?.due_at ?? null;
}
