import type { Composition } from '../delivery/sender.ts';
import { SUMMARY, summaryFor } from '../engine/club.ts';
import { planDelivery } from '../engine/deliver.ts';
import type { ClubId, RunnerId } from '../engine/ids.ts';
import type { Nudge } from '../engine/nudge.ts';
import type { Store } from '../store/store.ts';
import { DAY, type Instant } from '../time.ts';

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
  const post = claimed.find((nudge) => nudge.step === SUMMARY);
  return post ? composeSummary(parts, owner, claimed, now) : composeNudges(parts, owner, claimed, now);
}

async function composeNudges(
  { store }: ComposeParts,
  runner: RunnerId,
  claimed: readonly Nudge[],
  now: Instant,
): Promise<Composition> {
  const snapshot = await store.read(runner, now);
  const { card, nudges, settled } = planDelivery(snapshot, claimed, now);
  return {
    message: card === null ? null : { to: { runner, channel: snapshot.runner.channel }, card, nudges },
    settled,
  };
}

/** One post; on a day without runs none. Posts that piled up during an outage are one post: the newest. */
async function composeSummary(
  { store }: ComposeParts,
  club: ClubId,
  claimed: readonly Nudge[],
  now: Instant,
): Promise<Composition> {
  const newest = claimed.reduce((a, b) => (b.dueAt > a.dueAt ? b : a));
  const rest = claimed.filter((nudge) => nudge !== newest).map((nudge) => ({ nudge, by: 'expire' as const }));
  const snapshot = await store.readClub(club, newest.dueAt - DAY);
  const card = snapshot ? summaryFor(snapshot, newest, now) : null;
  const channel = snapshot?.club.channel ?? null;
  if (!card || channel === null) return { message: null, settled: [...rest, { nudge: newest, by: 'cancel' }] };
  return { message: { to: { club, channel }, card, nudges: [newest] }, settled: rest };
}
