import type { Compilable, CompiledQuery, DialectAdapter, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Stands for a value while a query is put together. */
class Slot {
  readonly place: number;
  constructor(place: number) {
    this.place = place;
  }
}

/**
 * A query that is put together once for each kind of database, and then asked with other values: putting one together takes longer than most of ours take
 * to run. `build` may do nothing with its values but hand them to the query.
 */
export function prepared<Values extends readonly unknown[], Row>(
  build: (db: Kysely<Schema>, ...values: Values) => Compilable<Row>,
): (db: Kysely<Schema>, ...values: Values) => Promise<Row[]> {
  const known = new WeakMap<DialectAdapter, CompiledQuery<Row>>();

  function compiled(db: Kysely<Schema>, slots: readonly Slot[]): CompiledQuery<Row> {
    const { adapter } = db.getExecutor();
    const query = known.get(adapter) ?? build(db, ...(slots as unknown as Values)).compile();
    known.set(adapter, query);
    return query;
  }

  return async (db, ...values) => {
    const query = compiled(
      db,
      values.map((_, place) => new Slot(place)),
    );
    const parameters = query.parameters.map((value) => (value instanceof Slot ? values[value.place] : value));
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
