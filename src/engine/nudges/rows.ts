import type { Nudge } from '../model/nudge.ts';

/** Rows with some of them exchanged or added, by id. */
export function replace(nudges: readonly Nudge[], changed: readonly Nudge[]): Nudge[] {
  const byId = new Map(nudges.map((nudge) => [nudge.id, nudge]));
  for (const nudge of changed) byId.set(nudge.id, nudge);
  return [...byId.values()];
}
