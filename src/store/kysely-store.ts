import type { Kysely, Transaction } from 'kysely';
import type { Changes, Snapshot } from '../engine/model/snapshot.ts';
import type { Instant } from '../time.ts';
import { claimDue, closeWindows, nextDue, settle } from './claims.ts';
import { forgetClub, loadClub, writeClubChanges } from './clubs.ts';
import { retried } from './conflict.ts';
import { exportRunner } from './export-runner.ts';
import { atOnce, groupCommits, type Transact } from './group-commit.ts';
import { loadRunner } from './load-runner.ts';
import { probe, readNote, setNote } from './notes.ts';
import { owe, owedStill, paid } from './owed-answers.ts';
import { prepared } from './prepared.ts';
import { createReader, type Damaged } from './reader.ts';
import { clubsToForget, knownClubs, removeClub, returnClub } from './removed-clubs.ts';
import { dropOld } from './retention.ts';
import type { Schema } from './schema.ts';
import { createSealing, type Sealing } from './sealing.ts';
import type { Store } from './store.ts';
import { leavesTrace, writeChanges } from './write-runner.ts';

/** What a database brings along: its Kysely, and how it says that two transactions met. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly isConflict: (error: unknown) => boolean;
  /** That an error says that the database takes nothing just now. */
  readonly isUnwritable?: (error: unknown) => boolean;
  /** How documents with health facts are stored; as they are unless given. */
  readonly sealing?: Sealing;
  /** A transaction whose writes need not outlive the end of the machine, only that of the process. As any other unless given. */
  readonly lightly?: Transact;
  /** For a database whose files keep what was deleted: told inside the transaction that deletes, and asked afterwards and at every look at the clock. */
  readonly erasure?: { owe(): void; erase(): Promise<void> };
  /** Told of each row that cannot be read and is set aside. */
  readonly damaged?: Damaged;
  close(): Promise<void>;
}

/** The store on any database that Kysely speaks. */
export function createStore(database: Database): Store {
  const { db, isConflict, erasure, damaged = () => {}, close, sealing = createSealing() } = database;
  const reader = createReader(sealing, damaged);
  const { reading, erasing } = transactionsOf(database);

  return {
    update: (runner, { now, once }, decide) =>
      erasing(async (trx) => {
        const repeated = once !== null && (await wasSeen(trx, runner, once));
        const loaded = await loadRunner(trx, reader, runner, now);
        const decision = decide(loaded.snapshot, repeated);
        if (repeated) return { decision, erases: false };
        await writeChanges(trx, sealing, loaded, decision.changes);
        if (once !== null && leavesTrace(decision.changes)) await remember(trx, runner, once, now);
        return { decision, erases: loaded.version !== null && takesAway(loaded.snapshot, decision.changes) };
      }),
    updateClub: (club, { now, since, once }, decide) =>
      erasing(async (trx) => {
        const repeated = once !== null && (await wasSeen(trx, club, once));
        const loaded = await loadClub(trx, reader, club, since, now);
        const decision = decide(loaded.snapshot);
        if (repeated) return { decision, erases: false };
        await writeClubChanges(trx, loaded, decision.changes);
        if (once !== null && !decision.changes.forget) await remember(trx, club, once, now);
        return { decision, erases: loaded.version !== null && decision.changes.forget === true };
      }),
    read: (runner, now) => reading(async (trx) => (await loadRunner(trx, reader, runner, now)).snapshot),
    readClub: (club, since) =>
      reading(async (trx) => {
        const { snapshot, version } = await loadClub(trx, reader, club, since, 0);
        return version === null ? null : snapshot;
      }),
    claimDue: (at) => retried(isConflict, () => claimDue(db, reader, at)),
    record: (settlements) => retried(isConflict, () => settle(db, settlements)),
    closeWindows: async (now, limit) => {
      const closed = await retried(isConflict, () => closeWindows(db, reader, now, limit));
      await erasure?.erase();
      return closed;
    },
    nextDue: (of = {}) => nextDue(db, of),
    export: (runner) => reading((trx) => exportRunner(trx, reader, runner)),
    forgetClub: async (club) => {
      await erasing(async (trx) => {
        await forgetClub(trx, club);
        return { decision: null, erases: true };
      });
    },
    ...removals(database),
    ...owing(database, sealing),
    dropOld: async (before) => {
      const dropped = await retried(isConflict, () => dropOld(db, before, () => erasure?.owe()));
      await erasure?.erase();
      return dropped;
    },
    ...notes(database),
    ping: () => retried(isConflict, () => probe(db)),
    cannotWrite: (error) => database.isUnwritable?.(error) ?? false,
    close,
  };
}

/** Which clubs removed the bot. */
function removals({ db, isConflict }: Database) {
  return {
    removeClub: (club, now) => retried(isConflict, () => db.transaction().execute((trx) => removeClub(trx, club, now))),
    returnClub: (club) => retried(isConflict, () => returnClub(db, club)),
    clubs: () => knownClubs(db),
    clubsToForget: (before) => clubsToForget(db, before),
  } satisfies Partial<Store>;
}

/** Small values by name. */
function notes({ db, isConflict }: Database) {
  return {
    note: (name) => readNote(db, name),
    setNote: (name, value) => retried(isConflict, () => setNote(db, name, value)),
  } satisfies Partial<Store>;
}

/** What was acknowledged and is to be answered. */
function owing(database: Database, sealing: Sealing) {
  const { db, isConflict, lightly = transact(db), damaged = () => {} } = database;
  const urgently = groupCommits(lightly, atOnce);
  const writing = groupCommits(lightly);
  return {
    owe: (owed) => urgently((light) => owe(light, sealing, owed)),
    paid: (owed) => retried(isConflict, () => writing((light) => paid(light, owed))),
    owedStill: (now) =>
      retried(isConflict, () => db.transaction().execute((trx) => owedStill(trx, sealing, damaged, now))),
  } satisfies Partial<Store>;
}

/** Reading, and writing that leaves no bytes of what it took away; both are tried again when two transactions meet. */
function transactionsOf({ db, isConflict, erasure }: Database) {
  const writing = groupCommits(transact(db));
  const reading = <T>(work: (trx: Transaction<Schema>) => Promise<T>) =>
    retried(isConflict, () => db.transaction().setAccessMode('read only').execute(work));
  /** `work` returns what it found and decided: what is taken out of it must leave the bytes of the file too. */
  const erasing = async <T>(
    work: (trx: Transaction<Schema>) => Promise<{ decision: T; erases: boolean }>,
  ): Promise<T> => {
    const { decision, erases } = await retried(isConflict, () =>
      writing(async (trx) => {
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

function transact(db: Kysely<Schema>): Transact {
  return (work) => db.transaction().execute(work);
}

/** A runner who is forgotten, or health facts whose consent was taken back (GDPR Art. 9). */
function takesAway({ runner }: Snapshot, changes: Changes): boolean {
  const after = changes.runner?.profile;
  // What could not be read may have been facts.
  const { health, iceScreen, lost } = runner.profile;
  const facts = health.length > 0 || iceScreen !== null || lost.length > 0;
  const gone = after !== undefined && after.health.length === 0 && after.iceScreen === null;
  return changes.forget === true || (facts && gone);
}

const seenRows = prepared((db, owner: string, id: string) =>
  db.selectFrom('seen_request').select('id').where('owner', '=', owner).where('id', '=', id),
);

async function wasSeen(trx: Transaction<Schema>, owner: string, id: string): Promise<boolean> {
  return (await seenRows(trx, owner, id)).length > 0;
}

async function remember(trx: Transaction<Schema>, owner: string, id: string, at: Instant): Promise<void> {
  await trx.insertInto('seen_request').values({ owner, id, at }).execute();
}
