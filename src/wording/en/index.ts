import type { Catalogue } from '../catalogue.ts';
import { ask } from './ask.ts';
import { pages } from './pages/index.ts';

/** English, the one language so far. */
export const en = {
  language: 'en',
  ask,
  pages,
} as const satisfies Catalogue;
