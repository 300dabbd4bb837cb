import { type Kysely, sql } from 'kysely';

/** What waits, by its deadline: with very many due at once the earliest are found without sorting them all. Holds all that a claim asks, so no row is read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('nudge_deadline')
    .on('nudge')
    .columns(['closes_at', 'owner', 'due_at', 'platform'])
    .where(sql<boolean>`state = 'scheduled'`)
    .execute();
}
