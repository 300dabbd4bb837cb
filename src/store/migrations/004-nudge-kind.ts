import { type Kysely, sql } from 'kysely';

/** What a row is stands in the row: until now its step and slot had told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('nudge')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('step'))
    .execute();
  // The ids of the steps that are no step of the method, as every version up to this one wrote them. One statement: no row comes into memory.
  await sql`
    update nudge set kind = case
      when step = 'refresh' then 'refresh'
      when step = 'summary' then 'post'
      when step = 'hello' then 'hello'
      when step = 'fewer' then 'question'
      when step in ('check', 'check-day2', 'check-72h', 'check-7d', 'well-2h', 'well-6h', 'well-24h') then 'check'
      else 'call'
    end
    where slot > 0 or step in (
      'refresh', 'summary', 'hello', 'fewer',
      'check', 'check-day2', 'check-72h', 'check-7d', 'well-2h', 'well-6h', 'well-24h'
    )`.execute(db);
}
