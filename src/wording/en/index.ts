import type { Catalogue } from '../catalogue.ts';

/** English, the one language so far. */
export const en = {
  language: 'en',
} as const satisfies Catalogue;
