import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import type { Instant } from '../time.ts';
import { claimed, live, scheduled } from './nudge-states.ts';
import { silenced } from './removed-clubs.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

export type ClaimOf = Parameters<Store['claimDue']>[0];
type Where = Expression<SqlBool>;
interface Due {
  readonly owner: string;
  readonly closes_at: Instant;
}

/** Due rows up to which reading and sorting them all costs less than anything else: about a millisecond. */
const few = 1_000;
/** Entries by deadline that are looked at when more are due: some 2 ms. What is due first mostly ends first, so that the first hundred are enough. */
const mostAhead = 20_000;

/** Owners by earliest deadline, as many as it takes to reach the limit. Where nothing is due it is one read, however many rows wait. */
export async function dueOwners(db: Kysely<Schema>, at: ClaimOf): Promise<string[]> {
  const { due, lapsed } = await whatIsDue(db, at);
  if (due === 0 && !lapsed) return [];
  const heard = await unlessSilenced(db);
  const rows = [
    ...(due === 0 ? [] : await waitingRows(db, at, due, heard)),
    ...(lapsed ? await lapsedRows(db, at, heard) : []),
  ].toSorted((a, b) => a.closes_at - b.closes_at || (a.owner < b.owner ? -1 : 1));
  return enough(db, at, [...new Set(rows.slice(0, at.limit).map((row) => row.owner))]);
}

/** True for the rows that may be sent: nobody hears from a bot that their club removed. */
async function unlessSilenced(db: Kysely<Schema>): Promise<Where> {
  const silent = await silenced(db);
  return silent === null ? sql<SqlBool>`true` : sql<SqlBool>`not ${silent}`;
}

/** How many rows wait and are due, counted up to one more than `few`, and whether a claim was left behind. */
async function whatIsDue(db: Kysely<Schema>, at: ClaimOf): Promise<{ due: number; lapsed: boolean }> {
  const found = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom(
          eb
            .selectFrom('nudge')
            .select('due_at')
            .where(scheduled)
            .where('due_at', '<=', at.now)
            .limit(few + 1)
            .as('waiting'),
        )
        .select((of) => of.fn.countAll().as('rows'))
        .as('due'),
      eb.exists(eb.selectFrom('nudge').select('owner').where(abandoned(at))).as('lapsed'),
    ])
    .executeTakeFirstOrThrow();
  return { due: Number(found.due), lapsed: Boolean(found.lapsed) };
}

async function waitingRows(db: Kysely<Schema>, at: ClaimOf, due: number, heard: Where): Promise<readonly Due[]> {
  if (due <= few || at.owner !== undefined) return sortedRows(db, at, heard);
  const first = await firstByDeadline(db, at, heard);
  return first.length === at.limit ? first : sortedRows(db, at, heard);
}

/** Every due row is read by its due time and sorted. The plus keeps the database from walking all that waits by deadline instead. */
function sortedRows(db: Kysely<Schema>, at: ClaimOf, heard: Where): Promise<readonly Due[]> {
  let query = db
    .selectFrom('nudge')
    .select(['owner', 'closes_at'])
    .where(scheduled)
    .where('due_at', '<=', at.now)
    .where(sql<SqlBool>`+nudge.closes_at > ${at.now}`)
    .where('platform', 'in', [...at.platforms])
    .where(heard);
  if (at.owner !== undefined) query = query.where('owner', '=', at.owner);
  return query.orderBy(sql`+nudge.closes_at`).orderBy('owner').limit(at.limit).execute();
}

/** Walks what waits by its deadline and takes what is due. Fewer than the limit: too many that are not due yet end earlier. */
function firstByDeadline(db: Kysely<Schema>, at: ClaimOf, heard: Where): Promise<readonly Due[]> {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom('nudge')
        .select(['owner', 'closes_at', 'due_at', 'platform'])
        .where(scheduled)
        .where('closes_at', '>', at.now)
        .where(heard)
        .orderBy('closes_at')
        .orderBy('owner')
        .limit(mostAhead)
        .as('ahead'),
    )
    .select(['owner', 'closes_at'])
    .where('due_at', '<=', at.now)
    .where('platform', 'in', [...at.platforms])
    .limit(at.limit)
    .execute();
}

function lapsedRows(db: Kysely<Schema>, at: ClaimOf, heard: Where): Promise<readonly Due[]> {
  let query = db
    .selectFrom('nudge')
    .select(['owner', 'closes_at'])
    .where(abandoned(at))
    .where('closes_at', '>', at.now)
    .where('platform', 'in', [...at.platforms])
    .where(heard);
  if (at.owner !== undefined) query = query.where('owner', '=', at.owner);
  return query.orderBy('closes_at').orderBy('owner').limit(at.limit).execute();
}

/** Owners' rows come together: as many of the first owners as fill the limit. */
async function enough(db: Kysely<Schema>, at: ClaimOf, owners: string[]): Promise<string[]> {
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

/** The lease ran out, or it reaches further than any claim made now could: then the clock was set back and nobody may hold the row. */
export function abandoned({ now, leaseMs }: Pick<ClaimOf, 'now' | 'leaseMs'>) {
  return sql<SqlBool>`(${claimed} and nudge.due_at <= ${now} and (nudge.lease_until <= ${now} or nudge.lease_until > ${now + leaseMs}))`;
}
