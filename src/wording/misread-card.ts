import type { Card } from '../card.ts';
import type { Misread } from '../engine/model/misread.ts';
import type { Catalogue } from './catalogue.ts';
import { misreadProblem, understoodWords } from './misread-words.ts';
import { card, heading, text } from './parts.ts';

/** What was understood, what was not, and a line that works. Nothing was stored. */
export function misreadCard(words: Catalogue, misread: Misread): Card {
  const { title, understood, tryThis } = words.misreads;
  return card(
    heading(title),
    misread.understood.length > 0 ? text(understood({ listed: understoodWords(words, misread.understood) })) : null,
    text(misreadProblem(words, misread)),
    text([tryThis, { bold: `/${misread.of} ${misread.example}`.trim() }]),
  );
}
