import { DAY, localDate, type Zone } from '../../time.ts';
import { earlierRuns, oneSided, type Run } from '../model/run.ts';

/**
 * What was said with an earlier run of the local day still holds for this one's plan: beers, a fever, weights (X1, X4). A limp and what was sore on one
 * side only are protected for two days (S7, the middle of its 1-3), unless this report speaks of what is sore.
 */
export function withDayFacts(run: Run, earlier: readonly Run[], zone: Zone): Run {
  const day = localDate(run.endedAt, zone);
  const before = earlierRuns(earlier, run);
  const today = before.filter(({ endedAt }) => localDate(endedAt, zone) === day);
  const lately = run.sore === undefined ? before.filter(({ endedAt }) => run.endedAt - endedAt < PROTECTED) : [];
  const also = new Set([
    ...(run.also ?? []),
    ...today.flatMap(({ also }) => also ?? []).filter((what) => what !== 'limp'),
  ]);
  if (lately.some(({ also: then }) => then?.includes('limp'))) also.add('limp');
  const sore = lately.flatMap(oneSided);
  return {
    ...run,
    ...(also.size > 0 ? { also: [...also] } : {}),
    ...(sore.length > 0
      ? { sore: [...new Map(sore.map((spot) => [`${spot.side} ${spot.area}`, spot])).values()] }
      : {}),
  };
}

const PROTECTED = 2 * DAY;
