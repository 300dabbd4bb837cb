import type { RunType } from './run-types.ts';

export type Tier = 0 | 1 | 2 | 3 | 4;

/** The tap before a first ice bath, or whether a clinician was asked (C14). */
export type IceQuestion = 'screen' | 'clinician';

/** Session RPE when the runner names none, 0-10 (section 9 [D]). */
export const usualRpe = {
  recovery: 2,
  easy: 3,
  long: 5,
  hills: 6,
  tempo: 7,
  intervals: 8,
  race: 9,
} as const satisfies Record<RunType, number>;

/** Load at which each tier begins (section 9 [D]). */
export const tierFrom = [0, 180, 400, 700, 1200] as const;

export const tiers = [0, 1, 2, 3, 4] as const satisfies readonly Tier[];
