import type { Rule } from './rule.ts';

/** M: the coach's own nine steps and how to use them. */
export const methodRules = [
  { id: 'M1', grade: 'Method', citation: null },
  { id: 'M2', grade: 'Method', citation: null },
  { id: 'M3', grade: 'Method', citation: null },
  { id: 'M4', grade: 'Method', citation: null },
  { id: 'M5', grade: 'Method', citation: null },
  { id: 'M6', grade: 'Method', citation: null },
  { id: 'M7', grade: 'Method', citation: null },
  { id: 'M8', grade: 'Method', citation: null },
  { id: 'M9', grade: 'Method', citation: null },
  { id: 'M10', grade: 'Method', citation: null },
  { id: 'M11', grade: 'Method', citation: null },
] as const satisfies readonly Rule[];
