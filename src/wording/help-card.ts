import type { Card } from '../card.ts';
import type { Catalogue } from './catalogue.ts';
import { card, heading, text } from './parts.ts';

/** What the help lists; the commands come from their own declarations. */
export interface HelpEntry {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
}

export function helpCard({ answers }: Catalogue, entries: readonly HelpEntry[]): Card {
  const { title, what, promise, safety } = answers.help;
  return card(
    heading(title),
    text(what),
    {
      kind: 'facts',
      facts: entries.map((entry) => ({ label: `/${entry.name}`, value: answers.helpEntry(entry) })),
    },
    text(promise),
    text(safety),
  );
}
