import type { Side } from './dose.ts';

/** The answer to "may I run?" (G-morning, section 9 [D]), as facts. */
export type MayRun =
  /** Soreness that has lasted too long: a week, or three days from 5 up. */
  | { readonly id: 'after-a-week' }
  | { readonly id: 'after-three-days' }
  /** Good legs after a day that asks for so many easy hours. */
  | { readonly id: 'easy-all-the-same'; readonly hours: number }
  | { readonly id: 'as-planned' }
  | { readonly id: 'easy' }
  | { readonly id: 'not-today' }
  | { readonly id: 'rest' }
  /** One leg is not two (S7): whatever the stairs say, a limp is no running (section 9), and one sore side is tried carefully. */
  | { readonly id: 'limp' }
  | { readonly id: 'one-side'; readonly sides: readonly Side[] };
