import type { Inbound } from '../adapters/messenger.ts';
import type { ClubId } from '../engine/model/ids.ts';
import type { Store } from '../store/store.ts';
import { type Clock, DAY, type Instant, MINUTE } from '../time.ts';

/** Milliseconds in which a removal by mistake can be taken back. */
const GRACE = DAY;
/** Milliseconds between two looks for clubs whose day is over. */
const PACE = MINUTE;

export interface Clubs extends Pick<Inbound, 'clubGone' | 'clubsHere'> {
  /** Deletes the clubs that removed the bot a day ago, looking at most once a minute. */
  tidy(now: Instant): Promise<void>;
}

/** In which clubs the bot is. One that removed it is silent at once and forgotten a day later. */
export function createClubs(store: Store, clock: Clock): Clubs {
  let looked: Instant | null = null;

  async function forgetOver(now: Instant): Promise<void> {
    for (const club of await store.clubsToForget(now - GRACE)) await store.forgetClub(club);
  }

  return {
    clubGone: (club) => store.removeClub(club, clock.now()),
    clubsHere: async (here, all) => {
      // Whose day went by while nobody looked comes back empty, as was said.
      await forgetOver(clock.now());
      const present = new Set<ClubId>(here);
      for (const { id, removedAt } of await store.clubs()) {
        if (present.has(id)) {
          if (removedAt !== null) await store.returnClub(id);
        } else if (removedAt === null && all?.(id)) await store.removeClub(id, clock.now());
      }
    },
    tidy: async (now) => {
      if (looked !== null && Math.abs(now - looked) < PACE) return;
      looked = now;
      await forgetOver(now);
    },
  };
}
