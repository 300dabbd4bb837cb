import type { Rule } from './rule.ts';

/** S: stretching and rolling. C: cold water. */
export const bodyRules = [
  { id: 'S1', grade: 'Strong ("tiny")', citation: 'herbert-2011' },
  { id: 'S2', grade: 'Moderate', citation: 'afonso-2021' },
  { id: 'S3', grade: 'Moderate', citation: 'warneke-2025' },
  { id: 'S4', grade: 'Weak-Moderate', citation: 'wiewelhove-2019' },
  { id: 'S5', grade: 'Weak', citation: 'behm-2020' },
  { id: 'S6', grade: 'Moderate', citation: 'garber-2011' },
  { id: 'S7', grade: 'Weak', citation: 'dubois-2020' },
  { id: 'C1', grade: 'Moderate', citation: 'bleakley-2012' },
  { id: 'C2', grade: 'Moderate', citation: 'machado-2016' },
  { id: 'C3', grade: 'Moderate', citation: 'moore-2022' },
  { id: 'C4', grade: 'Moderate', citation: 'broatch-2014' },
  { id: 'C6', grade: 'Moderate', citation: 'roberts-2015', also: ['malta-2021'] },
  { id: 'C8', grade: 'Moderate', citation: 'malta-2021' },
  { id: 'C9', grade: 'Weak', citation: 'brophy-williams-2011' },
  { id: 'C10', grade: 'Weak', citation: 'wilcock-2006' },
  { id: 'C11', grade: 'Moderate', risk: true, citation: 'shattock-2012' },
  { id: 'C14', grade: 'Design', citation: null },
] as const satisfies readonly Rule[];
