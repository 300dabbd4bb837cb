import type { Profile } from '../engine/model/profile.ts';
import type { Catalogue } from './catalogue.ts';
import { type Quantities, quantitiesIn } from './quantities.ts';

/** In which words and units a person is spoken to. */
export interface Voice {
  readonly words: Catalogue;
  readonly q: Quantities;
}

export function voiceFor(words: Catalogue, { units }: Pick<Profile, 'units'>): Voice {
  return { words, q: quantitiesIn(words.language, units) };
}
