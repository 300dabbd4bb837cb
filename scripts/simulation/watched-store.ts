import type { ClubId, RunnerId } from '../../src/engine/model/ids.ts';
import type { Nudge } from '../../src/engine/model/nudge.ts';
import {
  applied,
  type Changes,
  type ClubChanges,
  type Membership,
  type Snapshot,
} from '../../src/engine/model/snapshot.ts';
import type { Settlement, Store } from '../../src/store/store.ts';
import type { Ledger } from './ledger.ts';

/** What the store holds, as every write told it: asked at the moment of a message, when the store itself may not be. */
export interface Mirror {
  whole(runner: RunnerId): Snapshot | null;
  /** How the club's members want to appear. */
  members(club: ClubId): ReadonlyMap<RunnerId, Membership>;
  zone(club: ClubId): string | null;
}

export interface WatchedStore {
  readonly store: Store;
  readonly mirror: Mirror;
  /** From now on the process dies before it can record what it sent. */
  dying: boolean;
}

interface Watching {
  readonly ledger: Ledger;
  /** The outcome of a claim, as it was written. */
  settled(claimed: Nudge, settlement: Settlement): void;
}

/** The real store; every row that it writes is told to the ledger. */
export function watchStore(store: Store, { ledger, settled }: Watching): WatchedStore {
  const runners = new Map<RunnerId, Snapshot>();
  const clubs = new Map<ClubId, Map<RunnerId, Membership>>();
  const zones = new Map<ClubId, string>();
  const handled = new Set<string>();

  function runnerWrote(runner: RunnerId, before: Snapshot, changes: Changes): void {
    ledger.agrees(before.nudges);
    if (changes.forget) {
      runners.delete(runner);
      ledger.forget(runner);
      for (const members of clubs.values()) members.delete(runner);
      return;
    }
    if (Object.keys(changes).length === 0) return;
    for (const nudge of changes.nudges ?? []) ledger.wrote(nudge);
    runners.set(runner, applied(before, changes));
    if (changes.membership) {
      const { club } = changes.membership;
      clubs.set(club, (clubs.get(club) ?? new Map()).set(runner, changes.membership));
    }
  }

  function clubWrote(club: ClubId, changes: ClubChanges): void {
    for (const nudge of changes.posts ?? []) ledger.wrote(nudge);
    if (changes.club?.zone) zones.set(club, changes.club.zone);
  }

  const watched: WatchedStore = {
    dying: false,
    mirror: {
      whole: (runner) => runners.get(runner) ?? null,
      members: (club) => clubs.get(club) ?? new Map(),
      zone: (club) => zones.get(club) ?? null,
    },
    store: {
      ...store,
      update: async (runner, at, decide) => {
        let wrote = () => {};
        const decided = await store.update(runner, at, (snapshot, repeated) => {
          const decision = decide(snapshot, repeated);
          wrote = repeated ? () => {} : () => runnerWrote(runner, snapshot, decision.changes);
          return decision;
        });
        wrote();
        return decided;
      },
      updateClub: async (club, at, decide) => {
        const repeated = at.once !== null && handled.has(`${club} ${at.once}`);
        const decided = await store.updateClub(club, at, decide);
        if (!repeated) clubWrote(club, decided.changes);
        if (at.once !== null) handled.add(`${club} ${at.once}`);
        return decided;
      },
      claimDue: async (at) => {
        const claimed = await store.claimDue(at);
        ledger.claimed(claimed, at.now);
        return claimed;
      },
      record: async (settlements) => {
        if (watched.dying) throw new Error('killed');
        const ours = await store.record(settlements);
        for (const settlement of settlements) {
          if (!ours.includes(settlement.id)) continue;
          const claimed = ledger.of(settlement.id);
          const after = { ...settlement.nudge, message: settlement.message ?? settlement.nudge.message };
          if (claimed) settled(claimed, settlement);
          ledger.wrote(after);
        }
        return ours;
      },
      closeWindows: async (now, limit) => {
        const closed = await store.closeWindows(now, limit);
        for (const nudge of closed) {
          if (nudge.state === 'expired') ledger.expired(nudge, now);
          ledger.wrote(nudge);
        }
        return closed;
      },
    },
  };
  return watched;
}
