import type { Card } from '../card.ts';
import { alert, button, buttons, card, heading, say, text } from './parts.ts';

/** Stands until the shell puts the file beside it: only the store knows everything. */
export function exportFirst(): Card {
  return say('Everything I know about you', 'As one JSON file, readable by you and by machines. Nobody else got it.');
}

export function withFile(shown: Card, data: Record<string, unknown>): Card {
  return {
    blocks: [
      ...shown.blocks,
      {
        kind: 'file',
        file: {
          name: 'recovery-coach-data.json',
          type: 'application/json',
          content: `${JSON.stringify(data, null, 2)}\n`,
        },
      },
    ],
  };
}

export function deleteQuestion(): Card {
  return card(
    heading('Delete everything?'),
    alert(
      "Runs, plans, nudges, profile, health facts, your place in the club's latest summary: all of it, at once, for good. Older posts stay in the channel until somebody there deletes them.",
    ),
    text('Want a copy first? /recovery-data export.'),
    buttons(
      button('Delete it all', 'recovery-data delete confirm', 'danger'),
      button('Keep it', 'recovery today', 'plain'),
    ),
  );
}

export function dataDeleted(): Card {
  return say(
    'Gone',
    'I know nothing about you any more. A backup that was made before now still has you, until whoever runs me deletes it. If you run into me again, we start fresh.',
  );
}
