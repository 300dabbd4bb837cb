import type { Card } from '../card.ts';
import type { PlainSay } from '../engine/model/say.ts';
import { deleteQuestion } from './data-card.ts';
import { helpCard } from './help-card.ts';
import { historyCard } from './history-card.ts';
import { button, buttons, card, heading, say, text } from './parts.ts';
import { allClearCard } from './red-flag-card.ts';
import type { Telling } from './telling.ts';

/** What is told without any facts: a heading and a sentence, as a rule. */
export function plainCard({ words, snapshot, now, help }: Telling, id: PlainSay): Card {
  switch (id) {
    case 'help':
      return helpCard(words, help);
    case 'history':
      return historyCard(words, snapshot, now);
    case 'delete-question':
      return deleteQuestion(words);
    case 'all-clear':
      return allClearCard(words);
    case 'not-medical':
      return card(text(words.answers.notMedical));
    case 'stopped': {
      const [title, what] = words.answers.plain.stopped;
      return card(heading(title), text(what), buttons(button(words.labels.resume, 'recovery resume', 'primary')));
    }
    default:
      return say(...words.answers.plain[id]);
  }
}
