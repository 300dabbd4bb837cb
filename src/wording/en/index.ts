import type { Catalogue } from '../catalogue.ts';
import { firstRun } from './first-run.ts';
import { misreads } from './misreads.ts';
import { profile } from './profile.ts';

/** English, the one language so far. */
export const en = {
  language: 'en',
  firstRun,
  misreads,
  profile,
} as const satisfies Catalogue;
