import type { Transaction } from 'kysely';
import type { RunnerId } from '../engine/model/ids.ts';
import type { Plan } from '../engine/model/plan.ts';
import type { Changes, Membership, MorningCheck, Runner, Snapshot } from '../engine/model/snapshot.ts';
import { Conflict } from './conflict.ts';
import { writeNudges } from './nudge-rows.ts';
import type { Schema } from './schema.ts';
import { checkValues, places } from './sealed-rows.ts';
import type { Sealing } from './sealing.ts';

type Loaded = { readonly snapshot: Snapshot; readonly version: number | null };

/** Writes one decision about one runner. Throws Conflict when the runner changed since `loaded` was read. */
export async function writeChanges(
  trx: Transaction<Schema>,
  sealing: Sealing,
  loaded: Loaded,
  changes: Changes,
): Promise<void> {
  const id = loaded.snapshot.runner.id;
  if (changes.forget) return forgetRunner(trx, id);
  if (!changesAnything(changes)) return;
  await writeRunner(trx, sealing, loaded, changes.runner ?? {});
  if (changes.addRun) {
    const { endedAt } = changes.addRun;
    const doc = sealing.seal(places.run(id, changes.addRun.id), JSON.stringify(changes.addRun));
    await trx
      .insertInto('run')
      .values({ runner: id, id: changes.addRun.id, ended_at: endedAt, doc })
      .onConflict((same) => same.columns(['runner', 'id']).doUpdateSet({ ended_at: endedAt, doc }))
      .execute();
  }
  for (const plan of changes.plans ?? []) await writePlan(trx, sealing, id, plan);
  await writeNudges(trx, id, loaded.snapshot.nudges, changes.nudges ?? [], 'replace');
  if (changes.check) await writeCheck(trx, sealing, id, changes.check);
  if (changes.membership) await writeMembership(trx, id, changes.membership);
}

/** Every table that names a runner, the ones that refer to the runner's row first. */
const ownedByRunner = [
  ['nudge', 'owner'],
  ['seen_request', 'owner'],
  ['owed_answer', 'owner'],
  ['morning_check', 'runner'],
  ['membership', 'runner'],
  ['plan', 'runner'],
  ['run', 'runner'],
  ['runner', 'id'],
] as const satisfies readonly (readonly [keyof Schema, string])[];

export async function forgetRunner(trx: Transaction<Schema>, id: RunnerId): Promise<void> {
  for (const [table, column] of ownedByRunner) {
    await trx
      .deleteFrom(table)
      .where(trx.dynamic.ref<never>(column), '=', id as never)
      .execute();
  }
}

/** False for a deletion, and for a decision that only tells: that may be taken anew, and not waiting for the disk is most of what it saves. */
export function leavesTrace(changes: Changes): boolean {
  return !changes.forget && changesAnything(changes);
}

function changesAnything(changes: Changes): boolean {
  const { runner, addRun, plans = [], nudges = [], check, membership } = changes;
  return Boolean(runner ?? addRun ?? check ?? membership) || plans.length > 0 || nudges.length > 0;
}

async function writeRunner(
  trx: Transaction<Schema>,
  sealing: Sealing,
  loaded: Loaded,
  change: NonNullable<Changes['runner']>,
): Promise<void> {
  const { runner } = loaded.snapshot;
  if (loaded.version === null) {
    const row = {
      id: runner.id,
      version: 1,
      created_at: runner.createdAt,
      profile: sealedProfile(sealing, runner.id, change.profile ?? runner.profile),
      ...columnsOf(sealing, { ...runner, ...change }),
    };
    await trx.insertInto('runner').values(row).execute();
    return;
  }
  // A profile that could not be read stays as it is until the runner has filled it in again.
  const profile = change.profile ? { profile: sealedProfile(sealing, runner.id, change.profile) } : {};
  const { numUpdatedRows } = await trx
    .updateTable('runner')
    .set({ ...columnsOf(sealing, { ...runner, ...change }), ...profile, version: loaded.version + 1 })
    .where('id', '=', runner.id)
    .where('version', '=', loaded.version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Conflict();
}

function sealedProfile(sealing: Sealing, runner: RunnerId, profile: Runner['profile']): string {
  return sealing.seal(places.profile(runner), JSON.stringify(profile));
}

function columnsOf(sealing: Sealing, runner: Runner) {
  return {
    channel: runner.channel,
    reach: runner.reach,
    paused: runner.paused ? 1 : 0,
    red_flag_rule: runner.redFlag ? sealing.seal(places.redFlag(runner.id), runner.redFlag.rule) : null,
    red_flag_at: runner.redFlag?.at ?? null,
    ignored: runner.ignored,
    told: runner.toldNotMedical ? 1 : 0,
  };
}

async function writePlan(trx: Transaction<Schema>, sealing: Sealing, runner: RunnerId, plan: Plan): Promise<void> {
  const values = {
    ordinal: plan.ordinal,
    created_at: plan.createdAt,
    ended_at: plan.run.endedAt,
    club: plan.run.club,
    doc: sealing.seal(places.plan(runner, plan.id), JSON.stringify(plan)),
  };
  await trx
    .insertInto('plan')
    .values({ runner, id: plan.id, ...values })
    .onConflict((same) => same.columns(['runner', 'id']).doUpdateSet(values))
    .execute();
}

async function writeCheck(
  trx: Transaction<Schema>,
  sealing: Sealing,
  runner: RunnerId,
  check: MorningCheck,
): Promise<void> {
  const values = { at: check.at, ...checkValues(sealing, runner, check.plan, check) };
  await trx
    .insertInto('morning_check')
    .values({ runner, plan: check.plan, ...values })
    .onConflict((same) => same.columns(['runner', 'plan']).doUpdateSet(values))
    .execute();
}

async function writeMembership(trx: Transaction<Schema>, runner: RunnerId, membership: Membership): Promise<void> {
  const values = { name: membership.name, visibility: membership.visibility, seen_at: membership.seenAt };
  await trx
    .insertInto('membership')
    .values({ runner, club: membership.club, ...values })
    .onConflict((same) => same.columns(['runner', 'club']).doUpdateSet(values))
    .execute();
}
