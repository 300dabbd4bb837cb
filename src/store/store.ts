import type { ClubId, MessageRef, NudgeId, RunnerId } from '../engine/model/ids.ts';
import type { Nudge, NudgeKind } from '../engine/model/nudge.ts';
import type { Changes, ClubChanges, ClubSnapshot, Reach, Snapshot } from '../engine/model/snapshot.ts';
import type { Instant } from '../time.ts';
import type { Dropped } from './retention.ts';

/** The one store, the same implementation for every database; test/store.contract.ts is its specification. */
export interface Store {
  /**
   * Loads the runner (a new one if unknown), decides, writes the changes in one transaction with an optimistic version check and retries on conflict.
   * `decide` is synchronous and may run more than once. With `once`, a request id whose changes were written before still calls `decide`, with `repeated`
   * true, and the changes that it then returns are not written.
   */
  update<T extends { changes: Changes }>(
    runner: RunnerId,
    at: { now: Instant; once: string | null },
    decide: (snapshot: Snapshot, repeated: boolean) => T,
  ): Promise<T>;
  updateClub<T extends { changes: ClubChanges }>(
    club: ClubId,
    at: { now: Instant; since: Instant; once: string | null },
    decide: (snapshot: ClubSnapshot) => T,
  ): Promise<T>;
  read(runner: RunnerId, now: Instant): Promise<Snapshot>;
  /** Null when the club is unknown. Members' plans with a run that ended at or after `since`. */
  readClub(club: ClubId, since: Instant): Promise<ClubSnapshot | null>;

  /**
   * Claims up to `limit` due rows for `leaseMs` in one short transaction, earliest deadline first; rows of one owner come together, so that they can be folded.
   * Claims whose lease ran out count as due again; rows of a club that removed the bot never do. `platforms` are those that can send now. Each claimed row gets a token of its claim and a message key
   * (kept from the first attempt on; rows that share an owner and have none yet get the same one).
   */
  claimDue(at: {
    now: Instant;
    limit: number;
    leaseMs: number;
    platforms: readonly string[];
    owner?: RunnerId | ClubId;
  }): Promise<readonly Nudge[]>;
  /** Writes the outcome of claimed rows, matched on their token, in one transaction. Returns the ids that still belonged to that claim. */
  record(settlements: readonly Settlement[]): Promise<readonly NudgeId[]>;
  /** Rows whose window closed unanswered or unsent: sent -> missed, scheduled or left in a dead claim -> expired; at most `limit` of each. Returns them as they are now. */
  closeWindows(now: Instant, limit: number): Promise<readonly Nudge[]>;
  /**
   * The earliest due time among scheduled rows, or null. Rows of the kinds in `except`, of platforms beside `platforms` and, with `openAt`, those whose
   * window is closed by then do not count.
   */
  nextDue(of?: {
    readonly except?: readonly NudgeKind[];
    readonly platforms?: readonly string[];
    readonly openAt?: Instant;
  }): Promise<Instant | null>;

  /**
   * Remembers an interaction that is about to be acknowledged. A light write: the end of the process does not lose it, the end of the machine may.
   * False when it is remembered already. Rejects at once when somebody else holds the database, because a person waits.
   */
  owe(owed: OwedAnswer): Promise<boolean>;
  /** It was answered: its row goes. */
  paid(owed: Pick<OwedAnswer, 'owner' | 'id'>): Promise<void>;
  /** What an earlier process left unanswered and can still be answered at `now`, the oldest first. Each is given to three starts at most; the others go. */
  owedStill(now: Instant): Promise<readonly OwedAnswer[]>;

  /** Everything the store knows about a runner, as plain JSON, but for what is owed: that is gone before it could be read. */
  export(runner: RunnerId): Promise<Record<string, unknown>>;
  /** Deletes everything about a club, and of its members what exists only inside it. */
  forgetClub(club: ClubId): Promise<void>;
  /** The club removed the bot at `now`: its posts and the nudges of members who are in no other club are claimed no more. A second removal keeps the first instant. */
  removeClub(club: ClubId, now: Instant): Promise<void>;
  /** The bot is there again: what waits and is still in its window goes on. */
  returnClub(club: ClubId): Promise<void>;
  /** Every club that is set up or has a member, and since when it is removed. */
  clubs(): Promise<readonly { readonly id: ClubId; readonly removedAt: Instant | null }[]>;
  /** Clubs that were removed at `before` or earlier. */
  clubsToForget(before: Instant): Promise<readonly ClubId[]>;
  /**
   * Removes runs, plans and morning checks of before `before`, and nudges that closed before it or belong to such a plan, from the bytes of the file
   * too. Runners, their profiles, clubs and memberships stay. Returns how many rows went.
   */
  dropOld(before: Instant): Promise<Dropped>;
  /** A small value kept by name: the fingerprint of registered commands, say. */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
  /** Whether an error of this store says that it takes nothing just now (its disk is full or read-only, somebody holds it), not that a request was wrong. */
  cannotWrite(error: unknown): boolean;
  /** Throws when the database cannot be read, or has no room for what a decision writes. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** An interaction whose answer is still to come. */
export interface OwedAnswer {
  readonly owner: RunnerId;
  /** The platform's id of the interaction. */
  readonly id: string;
  readonly at: Instant;
  /** What the adapter needs to answer it, a secret among it. */
  readonly doc: string;
}

export interface Settlement {
  readonly id: NudgeId;
  /** The token of the claim. */
  readonly token: string;
  /** The row after the engine's transition. */
  readonly nudge: Nudge;
  /** Learned by sending: the runner's DM channel and whether they can be reached. */
  readonly reach?: {
    readonly runner: RunnerId;
    readonly reach: Exclude<Reach, 'unknown'>;
    readonly channel: string | null;
  };
  readonly message?: MessageRef;
}
