import { slips } from '../edit-distance.ts';

/** The word that a typing slip turned into `typed`: one slip in a short word, two in a longer one; undefined when none is near. */
export function nearest(typed: string, vocabulary: readonly string[]): string | undefined {
  if (typed.length < 3 || typed.length > 20) return undefined;
  const allowed = typed.length <= 4 ? 1 : 2;
  const near = vocabulary
    .map((word) => ({ word, slips: slips(typed, word) }))
    .filter((candidate) => candidate.slips <= allowed);
  return near.sort((a, b) => a.slips - b.slips)[0]?.word;
}
