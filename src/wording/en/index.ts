import type { Catalogue } from '../catalogue.ts';
import { answers } from './answers.ts';
import { ask } from './ask.ts';
import { club } from './club.ts';
import { dishes } from './dishes.ts';
import { doses, sides } from './doses.ts';
import { drinking } from './drinking.ts';
import { firstRun } from './first-run.ts';
import { dishNote, ownDiabetesPlan, portion } from './food-doses.ts';
import { gates } from './gates.ts';
import { mayRun } from './may-run.ts';
import { labels, messages, morning } from './messages.ts';
import { misreads } from './misreads.ts';
import { foods, nutrients } from './nutrients.ts';
import { pages } from './pages/index.ts';
import { plan } from './plan-card.ts';
import { leftOut, notes, shorter } from './plans.ts';
import { profile } from './profile.ts';
import { profileCardWords } from './profile-card.ts';
import { redFlags } from './red-flags.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { plainPraise, skipped, steps } from './steps.ts';
import { soreSpots, stretches } from './stretches.ts';
import { sweat } from './sweat.ts';
import { understoodFacts } from './understood.ts';
import { variants } from './variants.ts';

/** English, the one language so far. */
export const en: Catalogue = {
  language: 'en',
  steps,
  skipped,
  plainPraise,
  variants,
  doses,
  dishes,
  foods,
  nutrients,
  stretches,
  soreSpots,
  rules,
  sources,
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
  answers,
  club,
  messages,
  morning,
  plan,
  labels,
  ask,
  pages,
  firstRun,
  misreads: { ...misreads, facts: understoodFacts },
  profile: { ...profile, card: profileCardWords },
} satisfies Catalogue;
