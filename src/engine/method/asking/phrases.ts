import { askingPhrases } from './phrases/asking-phrases.ts';
import { bathPhrases } from './phrases/bath-phrases.ts';
import { bodyPhrases } from './phrases/body-phrases.ts';
import { botPhrases } from './phrases/bot-phrases.ts';
import { foodPhrases } from './phrases/food-phrases.ts';
import { framingPhrases } from './phrases/framing-phrases.ts';
import type { Phrase } from './phrases/phrase.ts';
import { runningPhrases } from './phrases/running-phrases.ts';

/** In order: things come before the ways to ask for them, since 'hot tub' is no 'how hot'. */
export const phrases: readonly Phrase[] = [
  ...bathPhrases,
  ...foodPhrases,
  ...bodyPhrases,
  ...runningPhrases,
  ...botPhrases,
  ...askingPhrases,
  ...framingPhrases,
];
