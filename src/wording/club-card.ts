import type { Card } from '../card.ts';
import type { ClubSay } from '../engine/model/say.ts';
import type { Catalogue } from './catalogue.ts';
import { card, heading, say as plainly, text } from './parts.ts';
import { visibilityCard } from './visibility-card.ts';

/** What a captain or a member is told about the club. */
export function clubCard(words: Catalogue, say: ClubSay): Card {
  const { club } = words;
  switch (say.kind) {
    case 'club': {
      if (say.id !== 'which-zone') return plainly(...club.answers[say.id]);
      const { title, why, try: example } = club.whichZone;
      return card(heading(title), text(why), text(example));
    }
    case 'summary-set': {
      const { title, lastFailed, daily, zoneAndNext, soon, names } = club.summarySet;
      const next = say.next === null ? soon : ({ at: say.next, as: 'day-time', wall: say.time } as const);
      return card(
        heading(title),
        say.lastFailed ? text(lastFailed) : null,
        text([daily, { bold: say.time }, zoneAndNext({ zone: say.zone }), next, '.']),
        text(names),
      );
    }
    case 'visibility':
      return visibilityCard(words, say.now, say.asking);
  }
}
