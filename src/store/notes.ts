import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** See Store.note. */
export async function readNote(db: Kysely<Schema>, name: string): Promise<string | null> {
  const row = await db.selectFrom('note').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

/** See Store.setNote. */
export async function setNote(db: Kysely<Schema>, name: string, value: string): Promise<void> {
  await db
    .insertInto('note')
    .values({ name, value })
    .onConflict((same) => same.column('name').doUpdateSet({ value }))
    .execute();
}

/** Characters that a probe finds room for: more than any one decision writes. */
const ROOM = 64 * 1024;

/** Writes what needs new pages and takes them back: a small note that is there already could be rewritten on a disk that is full. */
export async function probe(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await setNote(trx, 'room', '.'.repeat(ROOM));
    await trx.deleteFrom('note').where('name', '=', 'room').execute();
    await setNote(trx, 'ping', 'pong');
  });
}
