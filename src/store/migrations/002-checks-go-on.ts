import type { Kysely } from 'kysely';

/** Soreness is asked again later; how many messages a runner wants moved into the profile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('morning_check')
    .addColumn('later', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await db.schema.alterTable('runner').dropColumn('nudging').execute();
}
