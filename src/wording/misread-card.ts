import type { Card } from '../card.ts';
import type { Misread } from '../engine/model/run.ts';
import { card, heading, text } from './parts.ts';

/** What was understood, what was not, and a line that works. Nothing was stored. */
export function misreadCard(misread: Misread): Card {
  return card(
    heading('Not quite'),
    misread.understood.length > 0 ? text(`I understood: ${misread.understood.join(', ')}.`) : null,
    text(misread.problem),
    text(['Try: ', { bold: misread.example }]),
  );
}
