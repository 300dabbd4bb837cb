import type { Card } from '../card.ts';
import { platformOf } from '../engine/model/ids.ts';
import type { Runner } from '../engine/model/snapshot.ts';
import type { Catalogue } from './catalogue.ts';
import { button, buttons, card, heading, say, text } from './parts.ts';

/** Our fault, said plainly. */
export function troubleCard({ answers }: Catalogue): Card {
  return say(...answers.trouble);
}

/** The store takes nothing just now, so nothing that was said counts. */
export function unwritableCard({ answers }: Catalogue): Card {
  return say(...answers.unwritable);
}

/** How to open direct messages, by platform and by what keeps them shut. */
export function openingWords({ answers }: Catalogue, { id, reach }: Pick<Runner, 'id' | 'reach'>): string {
  const platform = platformOf(id);
  return (
    (reach === 'apart' ? answers.together[platform] : undefined) ?? answers.opening[platform] ?? answers.openingAnywhere
  );
}

/** Told privately where the command was typed: the nudges have nowhere to go. */
export function closedCard(words: Catalogue, runner: Pick<Runner, 'id' | 'reach'>): Card {
  const [title, what] = words.answers.closed({ opening: openingWords(words, runner) });
  const { labels } = words;
  return card(
    heading(title),
    text(what),
    buttons(button(labels['try-again'], 'recovery again', 'primary'), button(labels['todays-plan'], 'recovery today')),
  );
}

/** Told to the captain: the club's channel does not take posts. */
export function unpostableCard({ club }: Catalogue): Card {
  return say(...club.unpostable);
}

/** More was typed at once than anybody looks through for danger; nothing was done with it. */
export function overlongCard({ answers: { overlong }, redFlags }: Catalogue, number: string | null): Card {
  return card(
    heading(overlong.title),
    text(overlong.unread),
    text(overlong.emergency({ who: redFlags.whoToCall({ number }) })),
  );
}
