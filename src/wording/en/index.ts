import type { Catalogue } from '../catalogue.ts';
import { misreads } from './misreads.ts';
import { profile } from './profile.ts';

/** English, the one language so far. */
export const en = {
  language: 'en',
  misreads,
  profile,
} as const satisfies Catalogue;
