import type { Catalogue } from '../../catalogue.ts';
import { botPages } from './bot-pages.ts';
import { coldPages } from './cold-pages.ts';
import { drinkPages } from './drink-pages.ts';
import { foodPages } from './food-pages.ts';
import { practicePages } from './practice-pages.ts';
import { restPages } from './rest-pages.ts';
import { snackPages } from './snack-pages.ts';
import { sorePages } from './sore-pages.ts';
import { soreSpotPages } from './sore-spot-pages.ts';
import { stretchPages } from './stretch-pages.ts';
import { warmPages } from './warm-pages.ts';

export const pages = {
  ...coldPages,
  ...warmPages,
  ...snackPages,
  ...foodPages,
  ...drinkPages,
  ...stretchPages,
  ...soreSpotPages,
  ...restPages,
  ...sorePages,
  ...practicePages,
  ...botPages,
} as const satisfies Catalogue['pages'];
