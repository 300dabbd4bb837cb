import { HOUR, type Instant } from '../../time.ts';
import type { Run } from '../model/run.ts';

/** Hours from the run's end to the next hard session or race, if one was named. */
export function nextKeyHours(run: Pick<Run, 'nextAt' | 'next' | 'endedAt'>): number | null {
  if (run.nextAt === null || run.next?.kind === 'easy' || run.next?.kind === 'rest') return null;
  return (run.nextAt - run.endedAt) / HOUR;
}

/** Hours from now to the hard session that a run named; null when none is ahead. */
export function hoursToNextKey(run: Pick<Run, 'nextAt' | 'next' | 'endedAt'>, now: Instant): number | null {
  const hours = nextKeyHours(run);
  if (hours === null) return null;
  const left = hours - (now - run.endedAt) / HOUR;
  return left > 0 ? left : null;
}

/** Within so many hours before a hard session carbohydrate comes by the hour (F1). */
export const F1_HOURS = 4;
/** Up to so many hours before it the first food matters (F2). */
export const F2_HOURS = 8;
