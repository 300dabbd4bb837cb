import { DAY, HOUR } from '../../time.ts';
import type { Tier } from '../method/tiers.ts';
import type { MayRun } from '../model/may-run.ts';

/** Hours after a run of that tier that stay easy (G-tiers): the longer of T3's 24-48. */
const easyFor = { 0: 0, 1: 0, 2: 0, 3: 48, 4: 72 } as const satisfies Record<Tier, number>;

/** `score` 0-10, walking downstairs, `sinceRun` milliseconds after the run's end: refer from 5 up after 72 h, and anything after 7 days. */
export function mayRun(score: number, sinceRun: number, tier: Tier): MayRun {
  if (sinceRun >= 7 * DAY && score > 0) return { id: 'after-a-week' };
  if (sinceRun >= 72 * HOUR && score >= 5) return { id: 'after-three-days' };
  const hours = easyFor[tier];
  if (score <= 2 && sinceRun < hours * HOUR) return { id: 'easy-all-the-same', hours };
  if (score <= 2) return { id: 'as-planned' };
  if (score <= 4) return { id: 'easy' };
  return { id: score <= 6 ? 'not-today' : 'rest' };
}
