import type { Composition } from '../delivery/sender.ts';
import { isOfClub, rewrittenSummary, summaryFor } from '../engine/club/posts.ts';
import type { ClubId, RunnerId } from '../engine/model/ids.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import { planDelivery } from '../engine/plan-delivery.ts';
import type { Store } from '../store/store.ts';
import { DAY, type Instant } from '../time.ts';
import { messageOf, summaryOf } from './tell.ts';

export interface ComposeParts {
  readonly store: Pick<Store, 'read' | 'readClub'>;
}

/** The message for the rows that a sender claimed for one owner, from what is stored at this moment. */
export async function compose(
  parts: ComposeParts,
  owner: RunnerId | ClubId,
  claimed: readonly Nudge[],
  now: Instant,
): Promise<Composition> {
  return claimed.some(isOfClub) ? composePosts(parts, owner, claimed, now) : composeNudges(parts, owner, claimed, now);
}

async function composeNudges(
  { store }: ComposeParts,
  runner: RunnerId,
  claimed: readonly Nudge[],
  now: Instant,
): Promise<Composition> {
  const snapshot = await store.read(runner, now);
  const { nudges, settled } = planDelivery(snapshot, claimed, now);
  const card = messageOf(snapshot, nudges, now);
  return {
    message: card === null ? null : { to: { runner, channel: snapshot.runner.channel }, card, nudges },
    settled,
  };
}

/** One post; on a day without runs none. Posts that piled up during an outage are one post: the newest. Rewriting waits until that is out. */
async function composePosts(
  { store }: ComposeParts,
  club: ClubId,
  claimed: readonly Nudge[],
  now: Instant,
): Promise<Composition> {
  const newest = claimed.filter((nudge) => nudge.kind === 'post').toSorted((a, b) => b.dueAt - a.dueAt)[0];
  if (!newest) return composeRewriting({ store }, club, claimed, now);
  const rest = claimed
    .filter((nudge) => nudge !== newest)
    .map((nudge) =>
      nudge.kind === 'post'
        ? { nudge, by: 'expire' as const }
        : { nudge, by: 'release' as const, change: { dueAt: now + SOON } },
    );
  const snapshot = await store.readClub(club, newest.dueAt - 2 * DAY);
  const day = snapshot ? summaryFor(snapshot, newest, now) : null;
  const channel = snapshot?.club.channel ?? null;
  if (!day || channel === null) return { message: null, settled: [...rest, { nudge: newest, by: 'cancel' }] };
  const card = summaryOf(day, newest.plan);
  return { message: { to: { club, channel }, card, nudges: [newest] }, settled: rest };
}

/** How soon a post that is still going out is looked at again. */
const SOON = 5_000;

async function composeRewriting(
  { store }: ComposeParts,
  club: ClubId,
  claimed: readonly Nudge[],
  now: Instant,
): Promise<Composition> {
  const snapshot = await store.readClub(club, now - 3 * DAY);
  const post = snapshot?.posts.find(({ plan }) => plan === claimed[0]?.plan);
  const settled = (by: 'cancel' | 'release', change = {}) => claimed.map((nudge) => ({ nudge, by, change }));
  if (!snapshot || !post) return { message: null, settled: settled('cancel') };
  if (!post.message) {
    const coming = post.state === 'claimed' || post.state === 'scheduled';
    return { message: null, settled: coming ? settled('release', { dueAt: now + SOON }) : settled('cancel') };
  }
  return {
    message: {
      to: { club, channel: post.message.channel },
      card: summaryOf(rewrittenSummary(snapshot, post, now), post.plan),
      nudges: claimed,
      rewrites: post.message,
    },
    settled: [],
  };
}
