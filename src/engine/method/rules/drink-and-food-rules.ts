import type { Rule } from './rule.ts';

/** H: hydration. F: refuelling. */
export const drinkAndFoodRules = [
  { id: 'H1', grade: 'Strong', citation: 'sawka-2007' },
  { id: 'H2', grade: 'Strong', citation: 'shirreffs-1996', also: ['sawka-2007'] },
  { id: 'H3', grade: 'Moderate', citation: 'german-nutrition-2020' },
  { id: 'H4', grade: 'Strong', citation: 'shirreffs-1996' },
  { id: 'H5', grade: 'Moderate', citation: 'barnes-2019' },
  { id: 'H7', grade: 'Strong', citation: 'hew-butler-2015', also: ['hew-butler-2017'] },
  { id: 'H8', grade: 'Moderate', citation: 'hoffman-2018' },
  { id: 'HT1', grade: 'Design', citation: null },
  { id: 'F1', grade: 'Strong', citation: 'kerksick-2017' },
  { id: 'F2', grade: 'Moderate', citation: 'general' },
  { id: 'F3', grade: 'Moderate', citation: 'general' },
  { id: 'F4', grade: 'Moderate', citation: 'craven-2021', also: ['margolis-2021'] },
  { id: 'F5', grade: 'Weak', citation: 'amiri-2019' },
  { id: 'F6', grade: 'Weak', citation: 'general' },
] as const satisfies readonly Rule[];
