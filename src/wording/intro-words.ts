import type { Intro } from '../engine/model/say.ts';
import type { Catalogue } from './catalogue.ts';
import { backWords } from './red-flag-card.ts';

/** What has changed, said before the plan or the profile that follows from it. */
export function introWords(words: Catalogue, intro: Intro): string {
  const said = changeWords(words, intro);
  return intro.outOfWater ? `${words.answers.outOfWater} ${said}` : said;
}

function changeWords(words: Catalogue, intro: Intro): string {
  if (intro.id === 'cleared') return backWords(words, intro.rule, false);
  if (intro.id === 'somebody-else') return words.redFlags.otherIsBack;
  // One function an id: which of them fits, the id itself says.
  const say = words.answers.intros[intro.id] as (facts: Intro) => string;
  return say(intro);
}
