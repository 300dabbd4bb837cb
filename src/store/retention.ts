import type { Kysely, Transaction } from 'kysely';
import type { Instant } from '../time.ts';
import type { Schema } from './schema.ts';

/** Rows that were removed because of their age. */
export interface Dropped {
  readonly runs: number;
  readonly plans: number;
  readonly nudges: number;
  readonly mornings: number;
}

/** Owners a transaction at most: each is short, and people are answered in between. */
const AT_A_TIME = 200;

/**
 * See Store.dropOld. Goes from owner to owner along the primary keys, so that it needs no index of its own. `changed` is called in every transaction
 * that removes something.
 */
export async function dropOld(db: Kysely<Schema>, before: Instant, changed: () => void): Promise<Dropped> {
  const total = { runs: 0, plans: 0, nudges: 0, mornings: 0 };
  const kinds = ['runs', 'plans', 'nudges', 'mornings'] as const;
  const add = (dropped: Dropped) => {
    for (const kind of kinds) total[kind] += dropped[kind];
  };
  for (const table of ['runner', 'club'] as const) {
    let last = '';
    for (
      let owners = await ownersAfter(db, table, last);
      owners.length > 0;
      owners = await ownersAfter(db, table, last)
    ) {
      last = owners.at(-1) ?? last;
      add(
        await db.transaction().execute(async (trx) => {
          const dropped = await dropOldOf(trx, owners, before);
          if (kinds.some((kind) => dropped[kind] > 0)) changed();
          return dropped;
        }),
      );
    }
  }
  return total;
}

async function ownersAfter(db: Kysely<Schema>, table: 'runner' | 'club', last: string): Promise<string[]> {
  const rows = await db.selectFrom(table).select('id').where('id', '>', last).orderBy('id').limit(AT_A_TIME).execute();
  return rows.map(({ id }) => id);
}

async function dropOldOf(trx: Transaction<Schema>, owners: readonly string[], before: Instant): Promise<Dropped> {
  const nudges = await trx
    .deleteFrom('nudge')
    .where('owner', 'in', owners)
    .where((eb) =>
      eb.or([
        eb('closes_at', '<', before),
        eb(
          eb.refTuple('owner', 'plan'),
          'in',
          eb
            .selectFrom('plan')
            .select(['runner', 'id'])
            .where('runner', 'in', owners)
            .where('ended_at', '<', before)
            .$asTuple('runner', 'id'),
        ),
      ]),
    )
    .executeTakeFirst();
  const mornings = await trx
    .deleteFrom('morning_check')
    .where('runner', 'in', owners)
    .where('at', '<', before)
    .executeTakeFirst();
  const ofAge = (table: 'plan' | 'run') =>
    trx.deleteFrom(table).where('runner', 'in', owners).where('ended_at', '<', before).executeTakeFirst();
  const plans = await ofAge('plan');
  const runs = await ofAge('run');
  return {
    runs: Number(runs.numDeletedRows),
    plans: Number(plans.numDeletedRows),
    nudges: Number(nudges.numDeletedRows),
    mornings: Number(mornings.numDeletedRows),
  };
}
