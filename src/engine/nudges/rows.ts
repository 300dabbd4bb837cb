import { type MessageRef, nudgeId } from '../model/ids.ts';
import type { Nudge } from '../model/nudge.ts';

/** Rows with some of them exchanged or added, by id. */
export function replace(nudges: readonly Nudge[], changed: readonly Nudge[]): Nudge[] {
  const byId = new Map(nudges.map((nudge) => [nudge.id, nudge]));
  for (const nudge of changed) byId.set(nudge.id, nudge);
  return [...byId.values()];
}

/** The rows that one message carries. */
export function carriedBy(nudges: readonly Nudge[], message: MessageRef): readonly Nudge[] {
  return nudges.filter((nudge) => nudge.slot <= 0 && nudge.message?.message === message.message);
}

/** Its slot: below the step's own, so that a step has one beside its message and its calls. */
const RECORD = -1;

/** What stays of a message whose step is taken back, so that it can be drawn again though the row serves another step; null when none is out. */
export function withdrawnRecord(nudge: Nudge): Nudge | null {
  if (nudge.message === null) return null;
  return { ...nudge, id: nudgeId(nudge.plan, nudge.step, RECORD), slot: RECORD, kind: 'withdrawn', state: 'cancelled' };
}
