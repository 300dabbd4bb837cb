import type { Catalogue } from '../catalogue.ts';
import { firstRun } from './first-run.ts';
import { misreads } from './misreads.ts';
import { profile } from './profile.ts';
import { profileCardWords } from './profile-card.ts';
import { understoodFacts } from './understood.ts';

/** English, the one language so far. */
export const en = {
  language: 'en',
  firstRun,
  misreads: { ...misreads, facts: understoodFacts },
  profile: { ...profile, card: profileCardWords },
} as const satisfies Catalogue;
