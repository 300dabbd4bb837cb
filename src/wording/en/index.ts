import type { Catalogue } from '../catalogue.ts';
import { ask } from './ask.ts';
import { doses, sides } from './doses.ts';
import { drinking } from './drinking.ts';
import { dishNote, ownDiabetesPlan, portion } from './food-doses.ts';
import { gates } from './gates.ts';
import { mayRun } from './may-run.ts';
import { pages } from './pages/index.ts';
import { leftOut, notes, shorter } from './plans.ts';
import { redFlags } from './red-flags.ts';
import { plainPraise, skipped, steps } from './steps.ts';
import { sweat } from './sweat.ts';
import { variants } from './variants.ts';

/** English, the one language so far. */
export const en: Catalogue = {
  language: 'en',
  steps,
  skipped,
  plainPraise,
  variants,
  doses,
  portion,
  dishNote,
  ownDiabetesPlan,
  sides,
  drinking,
  gates,
  notes,
  leftOut,
  shorter,
  sweat,
  mayRun,
  redFlags,
  ask,
  pages,
} satisfies Catalogue;
