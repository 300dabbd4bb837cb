import { HOUR } from '../time.ts';
import type { Run } from './run.ts';

/** Hours from the run's end to the next hard session or race, if one was named. */
export function nextKeyHours(run: Run): number | null {
  if (run.nextAt === null || run.next?.kind === 'easy' || run.next?.kind === 'rest') return null;
  return (run.nextAt - run.endedAt) / HOUR;
}
