import type { Catalogue } from '../catalogue.ts';
import { redFlags } from './red-flags.ts';

/** English, the one language so far. */
export const en = {
  language: 'en',
  redFlags,
} as const satisfies Catalogue;
