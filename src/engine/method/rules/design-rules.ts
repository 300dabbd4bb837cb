import type { Rule } from './rule.ts';

/** D: our own cautions and doses where the literature gives no number. Never presented as science. */
export const designRules = [
  { id: 'D-drink', grade: 'Design', citation: null },
  { id: 'D-food', grade: 'Design', citation: null },
  { id: 'D-stretch', grade: 'Design', citation: null },
  { id: 'D-cold', grade: 'Design', citation: null },
  { id: 'D-warm', grade: 'Design', citation: null },
  { id: 'D-hands', grade: 'Design', citation: null },
  { id: 'D-sore', grade: 'Weak', citation: null },
] as const satisfies readonly Rule[];
