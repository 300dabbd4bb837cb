import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Stands for a value while a query is put together. */
class Slot {
  readonly place: number;
  constructor(place: number) {
    this.place = place;
  }
}

/**
 * A query that is put together once, and then asked with other values: putting one together takes longer than most of ours take to run. `build` may do
 * nothing with its values but hand them to the query.
 */
export function prepared<Values extends readonly unknown[], Row>(
  build: (db: Kysely<Schema>, ...values: Values) => Compilable<Row>,
): (db: Kysely<Schema>, ...values: Values) => Promise<Row[]> {
  let once: CompiledQuery<Row> | null = null;
  return async (db, ...values) => {
    once ??= build(db, ...(values.map((_, place) => new Slot(place)) as unknown as Values)).compile();
    const parameters = once.parameters.map((value) => (value instanceof Slot ? values[value.place] : value));
    const { rows } = await db.executeQuery<Row>({ ...once, parameters });
    return rows;
  };
}
