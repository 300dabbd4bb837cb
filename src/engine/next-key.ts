import { HOUR } from '../time.ts';
import type { Run } from './run.ts';

/** Hours from the run's end to the next hard session or race, if one was named. */
export function nextKeyHours(run: Pick<Run, 'nextAt' | 'next' | 'endedAt'>): number | null {
  if (run.nextAt === null || run.next?.kind === 'easy' || run.next?.kind === 'rest') return null;
  return (run.nextAt - run.endedAt) / HOUR;
}

/** Within so many hours before a hard session carbohydrate comes by the hour (F1). */
export const F1_HOURS = 4;
