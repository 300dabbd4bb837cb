import type { BookEntry } from '../engine/ask/open-book.ts';
import { snacks } from '../engine/method/food/snacks.ts';
import { questions } from '../engine/method/questions.ts';
import { rules } from '../engine/method/rules.ts';
import { soreSpots } from '../engine/method/stretches.ts';
import type { Catalogue } from './catalogue.ts';

/** Everything that can be looked up, the questions first: their titles are what is offered before anything is typed. */
export function bookEntries(words: Catalogue): readonly BookEntry[] {
  return [
    ...questions.map(({ id, asks }): BookEntry => {
      const { title } = words.pages[id];
      return { page: { kind: 'question', id }, title, ways: [title, ...asks] };
    }),
    ...rules.map(
      ({ id }): BookEntry => ({
        page: { kind: 'rule', id },
        title: words.ask.rule({ rule: id }),
        ways: [words.rules[id]],
      }),
    ),
    ...snacks.map(({ id }): BookEntry => {
      const { name } = words.dishes[id];
      return { page: { kind: 'snack', id }, title: name, ways: [name] };
    }),
    ...soreSpots.map(
      ({ area, names }): BookEntry => ({
        page: { kind: 'sore-spot', id: area },
        title: words.soreSpots[area].title,
        ways: [`sore stretch ${names.join(' ')}`],
      }),
    ),
  ];
}
