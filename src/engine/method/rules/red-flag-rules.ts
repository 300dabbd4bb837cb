import type { Rule } from './rule.ts';

/** R: red flags. They outrank every other advice; what the coach says then is in the red-flag table. */
export const redFlagRules = [
  { id: 'R1', grade: 'Safety', citation: null },
  { id: 'R2', grade: 'Safety', citation: 'roberts-2021' },
  { id: 'R3', grade: 'Safety', citation: 'hew-butler-2015', also: ['hew-butler-2017'] },
  { id: 'R4', grade: 'Safety', citation: null },
  { id: 'R5', grade: 'Safety', citation: null },
  { id: 'R6', grade: 'Safety', citation: null },
  { id: 'R7', grade: 'Safety', citation: null },
  { id: 'R8', grade: 'Safety', citation: 'riddell-2017' },
  { id: 'R9', grade: 'Safety', citation: null },
  { id: 'R10', grade: 'Safety', citation: null },
  { id: 'R11', grade: 'Safety', citation: null },
  { id: 'R12', grade: 'Safety', citation: null },
  { id: 'R13', grade: 'Safety', citation: 'warden-2014' },
  { id: 'R14', grade: 'Safety', citation: 'warden-2014' },
  { id: 'R15', grade: 'Safety', citation: null },
  { id: 'R16', grade: 'Safety', citation: 'fda-fluoroquinolones' },
  { id: 'R17', grade: 'Safety', citation: null },
] as const satisfies readonly Rule[];
