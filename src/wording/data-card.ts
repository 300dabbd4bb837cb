import type { Card } from '../card.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, button, buttons, card, heading, text } from './parts.ts';

/** The file stands below what is said of it: only the store knows everything. */
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

export function deleteQuestion({ answers, labels }: Catalogue): Card {
  const { title, all, copy } = answers.deleteQuestion;
  return card(
    heading(title),
    alert(all),
    text(copy),
    buttons(
      button(labels['delete-all'], 'recovery-data delete confirm', 'danger'),
      button(labels['keep-it'], 'recovery today', 'plain'),
    ),
  );
}
