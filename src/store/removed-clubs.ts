import { type Expression, type Kysely, type SqlBool, sql, type Transaction } from 'kysely';
import type { ClubId } from '../engine/model/ids.ts';
import type { Instant } from '../time.ts';
import { summaryTime } from './clubs.ts';
import type { Schema } from './schema.ts';

/** Literals, not parameters: only then can the database see that its partial index covers the question. */
const removed = sql<SqlBool>`club.removed_at is not null`;

/**
 * True for the rows of `nudge` that nobody may send: a removed club's own, and those of members who are in no other club. Null while no club is removed,
 * which is nearly always, so that a claim pays nothing for it.
 */
export async function silenced(db: Kysely<Schema>): Promise<Expression<SqlBool> | null> {
  const any = await db.selectFrom('club').select('id').where(removed).limit(1).executeTakeFirst();
  if (!any) return null;
  // A Slack runner carries the workspace in the id.
  return sql<SqlBool>`(
    exists (
      select 1 from club
      where removed_at is not null and (club.id = nudge.owner or club.id || ':' = substr(nudge.owner, 1, length(club.id) + 1))
    )
    or (
      exists (
        select 1 from membership join club on club.id = membership.club
        where membership.runner = nudge.owner and club.removed_at is not null
      )
      and not exists (
        select 1 from membership left join club on club.id = membership.club
        where membership.runner = nudge.owner and club.removed_at is null
      )
    )
  )`;
}

/** See Store.removeClub. A club that nothing is stored about needs no row. */
export async function removeClub(trx: Transaction<Schema>, id: ClubId, now: Instant): Promise<void> {
  const row = await trx.selectFrom('club').select('id').where('id', '=', id).executeTakeFirst();
  if (row) {
    await trx
      .updateTable('club')
      .set({ removed_at: now })
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .execute();
    return;
  }
  if (!(await isKnown(trx, id))) return;
  const unset = { channel: null, time: summaryTime, zone: null };
  await trx
    .insertInto('club')
    .values({ id, version: 1, created_at: now, removed_at: now, ...unset })
    .execute();
}

async function isKnown(trx: Transaction<Schema>, id: ClubId): Promise<boolean> {
  const of = (table: 'membership' | 'plan') =>
    trx.selectFrom(table).select('runner').where('club', '=', id).limit(1).executeTakeFirst();
  // ';' follows ':', so these are the ids that begin with the club's and a colon.
  const inside = () =>
    trx
      .selectFrom('runner')
      .select('id')
      .where('id', '>=', `${id}:`)
      .where('id', '<', `${id};`)
      .limit(1)
      .executeTakeFirst();
  return Boolean((await of('membership')) ?? (await of('plan')) ?? (await inside()));
}

/** See Store.returnClub. */
export async function returnClub(db: Kysely<Schema>, id: ClubId): Promise<void> {
  await db.updateTable('club').set({ removed_at: null }).where('id', '=', id).where(removed).execute();
}

/** See Store.clubs. */
export async function knownClubs(
  db: Kysely<Schema>,
): Promise<readonly { readonly id: ClubId; readonly removedAt: Instant | null }[]> {
  const rows = await db.selectFrom('club').select(['id', 'removed_at']).execute();
  const named = await db
    .selectFrom('membership')
    .select('club')
    .distinct()
    // A wish to stay hidden outlives its club, and is no sign of one.
    .where('visibility', '!=', 'hidden')
    .where('club', 'not in', db.selectFrom('club').select('id'))
    .execute();
  return [
    ...rows.map((row) => ({ id: row.id, removedAt: row.removed_at })),
    ...named.map((row) => ({ id: row.club, removedAt: null })),
  ];
}

/** See Store.clubsToForget. */
export async function clubsToForget(db: Kysely<Schema>, before: Instant): Promise<readonly ClubId[]> {
  const rows = await db.selectFrom('club').select('id').where(removed).where('removed_at', '<=', before).execute();
  return rows.map((row) => row.id);
}
