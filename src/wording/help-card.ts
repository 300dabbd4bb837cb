import type { Card } from '../card.ts';
import { card, heading, text } from './parts.ts';

/** What the help lists; the commands come from their own declarations. */
export interface HelpEntry {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
}

export function helpCard(entries: readonly HelpEntry[]): Card {
  return card(
    heading('Your recovery coach'),
    text(
      'Report a run; I plan the recovery and knock at the right minutes. Do what you can: at least now you have a plan.',
    ),
    {
      kind: 'facts',
      facts: entries.map((entry) => ({
        label: `/${entry.name}`,
        value: `${entry.summary}.${entry.example === '' ? '' : ` For example: ${entry.example}`}`,
      })),
    },
    text(
      'The promise: advice only from a graded rule book, honest where the science is thin, no guilt. What you tell me stays between us; the club only sees that you completed.',
    ),
    text(
      "The safety note: I am no medical service. Chest pain, fainting, confusion, dark urine: stop, call your local emergency number. A clinician's word beats mine.",
    ),
  );
}
