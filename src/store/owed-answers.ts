import type { Kysely, Transaction } from 'kysely';
import { type Instant, MINUTE } from '../time.ts';
import type { Damaged } from './reader.ts';
import type { Schema } from './schema.ts';
import { places } from './sealed-rows.ts';
import type { Sealing } from './sealing.ts';
import type { OwedAnswer } from './store.ts';

/** Milliseconds for which an interaction can be answered: Discord's token lives as long, Slack's response_url twice. */
export const answerable = 15 * MINUTE;
/** Starts that try: an answer that ends the process must not end every start. */
const mostTries = 3;

/** See Store.owe. */
export async function owe(db: Kysely<Schema>, sealing: Sealing, { owner, id, at, doc }: OwedAnswer): Promise<boolean> {
  const sealed = sealing.seal(places.owed(owner, id), doc);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('owed_answer')
    .values({ owner, id, at, tries: 0, doc: sealed })
    .onConflict((same) => same.columns(['owner', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** See Store.paid. */
export async function paid(db: Kysely<Schema>, { owner, id }: Pick<OwedAnswer, 'owner' | 'id'>): Promise<void> {
  await db.deleteFrom('owed_answer').where('owner', '=', owner).where('id', '=', id).execute();
}

/** See Store.owedStill. */
export async function owedStill(
  trx: Transaction<Schema>,
  sealing: Sealing,
  damaged: Damaged,
  now: Instant,
): Promise<readonly OwedAnswer[]> {
  await trx
    .deleteFrom('owed_answer')
    .where((eb) => eb.or([eb('at', '<', now - answerable), eb('tries', '>=', mostTries)]))
    .execute();
  await trx
    .updateTable('owed_answer')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .execute();
  const rows = await trx.selectFrom('owed_answer').select(['owner', 'id', 'at', 'doc']).orderBy('at').execute();
  return rows.flatMap((row) => {
    try {
      return [{ ...row, doc: sealing.open(places.owed(row.owner, row.id), row.doc) }];
    } catch {
      damaged({ table: 'owed_answer', key: `${row.owner}/${row.id}` });
      return [];
    }
  });
}
