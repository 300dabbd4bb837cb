import type { Catalogue } from '../catalogue.ts';
import { dishNote, doses, portion, sides } from './doses.ts';
import { drinking } from './drinking.ts';
import { gates } from './gates.ts';
import { mayRun } from './may-run.ts';
import { leftOut, notes, shorter } from './plans.ts';
import { redFlags } from './red-flags.ts';
import { plainPraise, skipped, steps } from './steps.ts';
import { sweat } from './sweat.ts';
import { variants } from './variants.ts';

/** English, the one language so far. */
export const en = {
  language: 'en',
  steps,
  skipped,
  plainPraise,
  variants,
  doses,
  portion,
  dishNote,
  sides,
  drinking,
  gates,
  notes,
  leftOut,
  shorter,
  sweat,
  mayRun,
  redFlags,
} as const satisfies Catalogue;
