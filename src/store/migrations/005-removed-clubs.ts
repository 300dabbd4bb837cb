import type { Kysely } from 'kysely';

/** A club that removed the bot is known as such for a day before its data goes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('club').addColumn('removed_at', 'bigint').execute();
  await db.schema
    .createIndex('club_removed')
    .on('club')
    .column('removed_at')
    .where('removed_at' as never, 'is not', null)
    .execute();
}
