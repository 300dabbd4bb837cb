import type { Kysely, Transaction } from 'kysely';
import type { ClubId } from '../engine/model/ids.ts';
import { type Nudge, transitions } from '../engine/model/nudge.ts';
import type { Club, ClubChanges, ClubSnapshot } from '../engine/model/snapshot.ts';
import type { Instant } from '../time.ts';
import { Conflict } from './conflict.ts';
import { nudgeColumns, nudgeOf, writeNudges } from './nudge-rows.ts';
import type { Schema } from './schema.ts';
import { places } from './sealed-rows.ts';
import type { Sealing } from './sealing.ts';
import { forgetRunner } from './write-runner.ts';

const postsShown = 8;
/** Half past eight in the evening: most runs are in, few people are asleep. */
const summaryTime = '20:30';

type LoadedClub = { readonly snapshot: ClubSnapshot; readonly version: number | null };

/** A club with its members' plans since `since`, and the version it was read at; null for a club without a row. */
export async function loadClub(
  db: Kysely<Schema>,
  sealing: Sealing,
  id: ClubId,
  since: Instant,
  now: Instant,
): Promise<LoadedClub> {
  const row = await db.selectFrom('club').selectAll().where('id', '=', id).executeTakeFirst();
  const club: Club = row
    ? { id, channel: row.channel, time: row.time, zone: row.zone, createdAt: row.created_at }
    : { id, channel: null, time: summaryTime, zone: null, createdAt: now };
  const members = await db
    .selectFrom('membership')
    .selectAll()
    .where('club', '=', id)
    .orderBy('name')
    .orderBy('runner')
    .execute();
  const plans = await db
    .selectFrom('plan')
    .select(['runner', 'id', 'doc'])
    .where('club', '=', id)
    .where('ended_at', '>=', since)
    .orderBy('ended_at', 'desc')
    .execute();
  const nudges = await db
    .selectFrom('plan')
    .innerJoin('nudge', (join) => join.onRef('nudge.owner', '=', 'plan.runner').onRef('nudge.plan', '=', 'plan.id'))
    .select(nudgeColumns.map((column) => `nudge.${column}` as const))
    .where('plan.club', '=', id)
    .where('plan.ended_at', '>=', since)
    .orderBy('nudge.due_at')
    .orderBy('nudge.slot')
    .execute();
  const posts = await db
    .selectFrom('nudge')
    .select(nudgeColumns)
    .where('owner', '=', id)
    .where('kind', '=', 'post')
    .orderBy('due_at', 'desc')
    .limit(postsShown)
    .execute();

  const nudgesOf = Map.groupBy(nudges.map(nudgeOf), (nudge) => `${nudge.owner} ${nudge.plan}`);
  const plansOf = Map.groupBy(plans, (plan) => plan.runner);
  const snapshot: ClubSnapshot = {
    club,
    members: members.map((member) => ({
      runner: member.runner,
      name: member.name,
      visibility: member.visibility,
      plans: (plansOf.get(member.runner) ?? []).map((plan) => ({
        plan: JSON.parse(sealing.open(places.plan(plan.runner, plan.id), plan.doc)),
        nudges: nudgesOf.get(`${plan.runner} ${plan.id}`) ?? ([] as Nudge[]),
      })),
    })),
    posts: posts.map(nudgeOf),
  };
  return { snapshot, version: row?.version ?? null };
}

/** Writes one decision about one club. Throws Conflict when the club changed since `loaded` was read. */
export async function writeClubChanges(
  trx: Transaction<Schema>,
  loaded: LoadedClub,
  changes: ClubChanges,
): Promise<void> {
  const { club } = loaded.snapshot;
  if (changes.forget) return forgetClub(trx, club.id);
  const { posts = [] } = changes;
  if (!changes.club && posts.length === 0) return;
  await writeClub(trx, loaded.version, { ...club, ...changes.club });
  // A period's post that is older than what was seen stays as it is: nobody gets last month's summary again.
  await writeNudges(trx, club.id, loaded.snapshot.posts, posts, 'keep');
}

async function writeClub(trx: Transaction<Schema>, version: number | null, club: Club): Promise<void> {
  const values = { channel: club.channel, time: club.time, zone: club.zone };
  if (version === null) {
    await trx
      .insertInto('club')
      .values({ id: club.id, version: 1, created_at: club.createdAt, ...values })
      .execute();
    return;
  }
  const { numUpdatedRows } = await trx
    .updateTable('club')
    .set({ ...values, version: version + 1 })
    .where('id', '=', club.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Conflict();
}

/**
 * The bot was taken out of the club. Its posts and settings go, and so do members that exist only inside it (a Slack workspace's). Others keep their own
 * plans, but the nudges of runs that were reported here stop, and a wish to stay hidden outlives the rest.
 */
export async function forgetClub(trx: Transaction<Schema>, id: ClubId): Promise<void> {
  const inside = await trx.selectFrom('runner').select('id').where('id', 'like', `${id}:%`).execute();
  for (const runner of inside) await forgetRunner(trx, runner.id);
  await trx
    .updateTable('nudge')
    .set({ state: transitions.cancel.to, token: null, lease_until: null })
    .where('state', 'in', [...transitions.cancel.from])
    .where((eb) =>
      eb(
        eb.refTuple('owner', 'plan'),
        'in',
        eb.selectFrom('plan').select(['runner', 'id']).where('club', '=', id).$asTuple('runner', 'id'),
      ),
    )
    .execute();
  await trx.deleteFrom('nudge').where('owner', '=', id).execute();
  await trx.deleteFrom('seen_request').where('owner', '=', id).execute();
  await trx.deleteFrom('membership').where('club', '=', id).where('visibility', '!=', 'hidden').execute();
  await trx.updateTable('plan').set({ club: null }).where('club', '=', id).execute();
  await trx.deleteFrom('club').where('id', '=', id).execute();
}
