import type { Card } from '../card.ts';
import { type Snack, snacks } from '../engine/method/food/snacks.ts';
import { ruleOf, sourceLine } from '../engine/method/rules.ts';
import { type SoreSpot, soreSpots } from '../engine/method/stretches.ts';
import type { ForYou, PageAnswer, PageRef } from '../engine/model/answer.ts';
import type { PageWords } from './catalogue/ask.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, card, heading, source, text } from './parts.ts';
import { gateWords } from './spoken.ts';

/** An answer with its grade and source. */
export function pageCard(words: Catalogue, answer: PageAnswer): Card {
  const { page, instead, forYou, rules } = answer;
  const { title, text: general } = pageWords(words, page);
  const shown = instead
    ? [words.ask.instead[instead.id], ...instead.warnings.flatMap((rule) => ruleOf(rule)?.claim ?? [])].join(' ')
    : general;
  return card(
    heading(title),
    text(shown),
    ...forYou.map((fact) => alert(forYouWords(words, fact))),
    source(sourceLine(rules)),
  );
}

/** What an answer says to everybody. */
export function pageWords(words: Catalogue, page: PageRef): PageWords {
  switch (page.kind) {
    case 'question': {
      const { title, text } = words.pages[page.id];
      return { title, text: text.replace(/\s+/g, ' ').trim() };
    }
    case 'rule':
      return { title: words.ask.rule({ rule: page.id }), text: ruleOf(page.id)?.claim ?? '' };
    case 'snack': {
      const snack: Snack | undefined = snacks.find(({ id }) => id === page.id);
      return { title: snack?.name ?? '', text: snack ? words.ask.snack(snack) : '' };
    }
    case 'sore-spot': {
      const spot: SoreSpot | undefined = soreSpots.find(({ area }) => area === page.id);
      const said = spot ? [spot.roll, spot.add, spot.never, spot.stop && words.ask.stopAt(spot.stop)] : [];
      return {
        title: words.ask.soreSpot({ area: page.id }),
        text: said.filter((sentence) => sentence !== null).join(' '),
      };
    }
  }
}

function forYouWords(words: Catalogue, fact: ForYou): string {
  switch (fact.id) {
    case 'gate':
      return words.ask.gate({ says: gateWords(words, fact.gate) ?? '' });
    case 'diet':
      return words.ask.diet(fact);
    case 'insulin':
    case 'no-volume':
    case 'no-salt':
    case 'no-set-amounts':
    case 'clinic-sets-protein':
      return words.ask.forYou[fact.id];
  }
}
