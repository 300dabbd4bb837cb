import type { Kysely } from 'kysely';

/** What was acknowledged and is not answered yet, found by its age at every look at the clock. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('owed_answer')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('owed_answer_key', ['owner', 'id'])
    .execute();
  await db.schema.createIndex('owed_answer_at').on('owed_answer').columns(['at']).execute();
}
