import type { Card } from '../card.ts';
import type { AskAnswer, SnackList, Unknown } from '../engine/model/answer.ts';
import type { Catalogue } from './catalogue.ts';
import { dishWithNote } from './dish-names.ts';
import { foodsGuideCard } from './foods-guide-card.ts';
import { pageCard } from './page-card.ts';
import { alert, card, heading, source, text } from './parts.ts';
import { sourceLine } from './source-line.ts';

/** An answer of the rule book with its grade and source, a list of foods, or an honest "I don't know". */
export function askCard(words: Catalogue, answer: AskAnswer): Card {
  switch (answer.kind) {
    case 'page':
      return pageCard(words, answer);
    case 'guide':
      return foodsGuideCard(words, answer);
    case 'snacks':
      return snackListCard(words, answer);
    case 'unknown':
      return unknownCard(words, answer);
  }
}

function snackListCard(words: Catalogue, { without, snacks, ownPlan, rules }: SnackList): Card {
  const { snackList: say } = words.ask;
  const named = snacks.map((snack) => dishWithNote(words, snack.id, snack.note, true)).join('; ');
  return card(
    heading(say.title({ without })),
    text(ownPlan ? words.ownDiabetesPlan : say.text({ snacks: named })),
    source(sourceLine(words, rules)),
  );
}

function unknownCard(words: Catalogue, { nearest, otherLanguage, ailing }: Unknown): Card {
  const { unknown: say } = words.ask;
  const titles = nearest.map((page) => words.pages[page].title).join(' · ');
  return card(
    heading(say.title),
    ailing ? alert(say.doctor) : null,
    text(otherLanguage ? say.otherLanguage : say.nothing),
    ailing ? null : text(say.nearest({ titles })),
  );
}
