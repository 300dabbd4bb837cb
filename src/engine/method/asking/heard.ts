import { botHeard } from './heard/bot-heard.ts';
import { coldHeard } from './heard/cold-heard.ts';
import { drinkHeard } from './heard/drink-heard.ts';
import { foodHeard } from './heard/food-heard.ts';
import { practiceHeard } from './heard/practice-heard.ts';
import { restHeard } from './heard/rest-heard.ts';
import { snackHeard } from './heard/snack-heard.ts';
import { soreHeard } from './heard/sore-heard.ts';
import { soreSpotHeard } from './heard/sore-spot-heard.ts';
import { stretchHeard } from './heard/stretch-heard.ts';
import { warmHeard } from './heard/warm-heard.ts';

const lines: Readonly<Record<string, string>> = {
  ...coldHeard,
  ...warmHeard,
  ...snackHeard,
  ...foodHeard,
  ...drinkHeard,
  ...stretchHeard,
  ...soreSpotHeard,
  ...restHeard,
  ...soreHeard,
  ...practiceHeard,
  ...botHeard,
};

/**
 * How each page is asked for in people's own words: long, chatty, in other Englishes. The titles and short ways of asking stand with the answers and
 * are offered while typing; these only teach the search which words belong together.
 */
export const heard: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(lines).map(([id, ways]) => [id, ways.split('|').map((way) => way.trim())]),
);
