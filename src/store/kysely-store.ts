import type { Kysely, Transaction } from 'kysely';
import type { Changes, Snapshot } from '../engine/model/snapshot.ts';
import { DAY, type Instant } from '../time.ts';
import { claimDue, closeWindows, nextDue, settle } from './claims.ts';
import { forgetClub, loadClub, writeClubChanges } from './clubs.ts';
import { retried } from './conflict.ts';
import { exportRunner } from './export-runner.ts';
import { loadRunner } from './load-runner.ts';
import { dropOld } from './retention.ts';
import type { Schema } from './schema.ts';
import { createSealing, type Sealing } from './sealing.ts';
import type { Store } from './store.ts';
import { writeChanges } from './write-runner.ts';

/** What a database brings along: its Kysely, and how it says that two transactions met. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly isConflict: (error: unknown) => boolean;
  /** How documents with health facts are stored; as they are unless given. */
  readonly sealing?: Sealing;
  /** For a database whose files keep what was deleted: told inside the transaction that deletes, and asked afterwards and at every look at the clock. */
  readonly erasure?: { owe(): void; erase(): Promise<void> };
  close(): Promise<void>;
}

/** Platforms deliver an interaction again within minutes; three days outlast a weekend's outage of ours. */
const requestsKept = 3 * DAY;

/** The store on any database that Kysely speaks. */
export function createStore(database: Database): Store {
  const { db, isConflict, erasure, close, sealing = createSealing() } = database;
  const { reading, erasing } = transactionsOf(database);

  return {
    update: (runner, { now, once }, decide) =>
      erasing(async (trx) => {
        const repeated = once !== null && (await wasSeen(trx, runner, once));
        const loaded = await loadRunner(trx, sealing, runner, now);
        const decision = decide(loaded.snapshot, repeated);
        if (repeated) return { decision, erases: false };
        await writeChanges(trx, sealing, loaded, decision.changes);
        if (once !== null && !decision.changes.forget) await remember(trx, runner, once, now);
        return { decision, erases: loaded.version !== null && takesAway(loaded.snapshot, decision.changes) };
      }),
    updateClub: (club, { now, since, once }, decide) =>
      erasing(async (trx) => {
        const repeated = once !== null && (await wasSeen(trx, club, once));
        const loaded = await loadClub(trx, sealing, club, since, now);
        const decision = decide(loaded.snapshot);
        if (repeated) return { decision, erases: false };
        await writeClubChanges(trx, loaded, decision.changes);
        if (once !== null && !decision.changes.forget) await remember(trx, club, once, now);
        return { decision, erases: loaded.version !== null && decision.changes.forget === true };
      }),
    read: (runner, now) => reading(async (trx) => (await loadRunner(trx, sealing, runner, now)).snapshot),
    readClub: (club, since) =>
      reading(async (trx) => {
        const { snapshot, version } = await loadClub(trx, sealing, club, since, 0);
        return version === null ? null : snapshot;
      }),
    claimDue: (at) => retried(isConflict, () => claimDue(db, at)),
    record: (settlements) => retried(isConflict, () => settle(db, settlements)),
    closeWindows: async (now, limit) => {
      const closed = await retried(isConflict, () => closeWindows(db, now, limit));
      await db
        .deleteFrom('seen_request')
        .where('at', '<', now - requestsKept)
        .execute();
      await erasure?.erase();
      return closed;
    },
    nextDue: (except = []) => nextDue(db, except),
    export: (runner) => reading((trx) => exportRunner(trx, sealing, runner)),
    forgetClub: async (club) => {
      await erasing(async (trx) => {
        await forgetClub(trx, club);
        return { decision: null, erases: true };
      });
    },
    dropOld: async (before) => {
      const dropped = await retried(isConflict, () => dropOld(db, before, () => erasure?.owe()));
      await erasure?.erase();
      return dropped;
    },
    ...notesIn(db),
    close,
  };
}

function notesIn(db: Kysely<Schema>): Pick<Store, 'note' | 'setNote' | 'ping'> {
  const setNote = async (name: string, value: string) => {
    await db
      .insertInto('note')
      .values({ name, value })
      .onConflict((same) => same.column('name').doUpdateSet({ value }))
      .execute();
  };
  return {
    note: async (name) => {
      const row = await db.selectFrom('note').select('value').where('name', '=', name).executeTakeFirst();
      return row?.value ?? null;
    },
    setNote,
    ping: () => setNote('ping', 'pong'),
  };
}

/** Reading, and writing that leaves no bytes of what it took away; both are tried again when two transactions meet. */
function transactionsOf({ db, isConflict, erasure }: Database) {
  const reading = <T>(work: (trx: Transaction<Schema>) => Promise<T>) =>
    retried(isConflict, () => db.transaction().setAccessMode('read only').execute(work));
  /** `work` returns what it found and decided: what is taken out of it must leave the bytes of the file too. */
  const erasing = async <T>(
    work: (trx: Transaction<Schema>) => Promise<{ decision: T; erases: boolean }>,
  ): Promise<T> => {
    const { decision, erases } = await retried(isConflict, () =>
      db.transaction().execute(async (trx) => {
        const done = await work(trx);
        if (done.erases) erasure?.owe();
        return done;
      }),
    );
    if (erases) await erasure?.erase();
    return decision;
  };
  return { reading, erasing };
}

/** A runner who is forgotten, or health facts whose consent was taken back (GDPR Art. 9). */
function takesAway({ runner }: Snapshot, changes: Changes): boolean {
  const after = changes.runner?.profile;
  const facts = runner.profile.health.length > 0 || runner.profile.iceScreen !== null;
  const gone = after !== undefined && after.health.length === 0 && after.iceScreen === null;
  return changes.forget === true || (facts && gone);
}

async function wasSeen(trx: Transaction<Schema>, owner: string, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('seen_request')
    .select('id')
    .where('owner', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

async function remember(trx: Transaction<Schema>, owner: string, id: string, at: Instant): Promise<void> {
  await trx.insertInto('seen_request').values({ owner, id, at }).execute();
}
