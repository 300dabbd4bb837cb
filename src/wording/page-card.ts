import type { Card } from '../card.ts';
import { type Snack, snacks } from '../engine/method/food/snacks.ts';
import type { ForYou, PageAnswer, PageRef } from '../engine/model/answer.ts';
import type { PageWords } from './catalogue/ask.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, card, heading, source, text } from './parts.ts';
import { sourceLine } from './source-line.ts';
import { gateWords } from './spoken.ts';

/** An answer with its grade and source. */
export function pageCard(words: Catalogue, answer: PageAnswer): Card {
  const { page, instead, forYou, rules } = answer;
  const { title, text: general } = pageWords(words, page);
  const shown = instead
    ? [words.ask.instead[instead.id], ...instead.warnings.map((rule) => words.rules[rule])].join(' ')
    : general;
  return card(
    heading(title),
    text(shown),
    ...forYou.map((fact) => alert(forYouWords(words, fact))),
    source(sourceLine(words, rules)),
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
      return { title: words.ask.rule({ rule: page.id }), text: words.rules[page.id] };
    case 'snack': {
      const snack: Snack | undefined = snacks.find(({ id }) => id === page.id);
      return { title: words.dishes[page.id].name, text: snack ? words.ask.snack(snack) : '' };
    }
    case 'sore-spot': {
      const { title, roll, add, never, stop } = words.soreSpots[page.id];
      const said = [roll, add, never, stop && words.ask.stopAt({ sign: stop })];
      return { title, text: said.filter((sentence) => sentence !== null).join(' ') };
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
