import type { Rule } from './rule.ts';

/** E: the warm Epsom bath. N: rest, sleep and massage. G: load, tiers and the morning after. X: conflicts. */
export const warmSleepLoadRules = [
  { id: 'E1', grade: 'None-Weak', citation: 'groeber-2017' },
  { id: 'E2', grade: 'Moderate', citation: 'haghayegh-2019' },
  { id: 'E3', grade: 'None', citation: null },
  { id: 'E4', grade: 'Ungraded', citation: 'general' },
  { id: 'E6', grade: 'Moderate', citation: 'steward-2023' },
  { id: 'N1', grade: 'Moderate', citation: 'lastella-2021' },
  { id: 'N2', grade: 'Design', citation: null },
  { id: 'N3', grade: 'Ungraded', citation: 'watson-2015' },
  { id: 'N4', grade: 'Ungraded', citation: 'walsh-2021' },
  { id: 'N5', grade: 'Ungraded', citation: 'bonnar-2018' },
  { id: 'N6', grade: 'Ungraded', citation: 'davis-2020' },
  { id: 'N9', grade: 'None', citation: null },
  { id: 'G-load', grade: 'Strong', citation: 'foster-2001' },
  { id: 'G-tiers', grade: 'Design', citation: null },
  { id: 'G-late', grade: 'Design', citation: null },
  { id: 'G-doms', grade: 'Ungraded', citation: 'cheung-2003' },
  { id: 'G-morning', grade: 'Design', citation: null },
  { id: 'G-progress', grade: 'Ungraded', citation: 'frandsen-2025' },
  { id: 'X1', grade: 'Moderate', citation: 'roberts-2015', also: ['malta-2021'] },
  { id: 'X2', grade: 'Strong', citation: 'riddell-2017' },
  { id: 'X3', grade: 'Moderate', citation: 'lipman-2017' },
  { id: 'X4', grade: 'Ungraded', citation: 'parr-2014' },
  { id: 'X6', grade: 'Moderate', citation: 'riddell-2017', also: ['charlton-2015'] },
  { id: 'X5', grade: 'Ungraded', citation: 'stutz-2019' },
] as const satisfies readonly Rule[];
