import MiniSearch from 'minisearch';
import type { Eater } from './food.ts';
import { type FoodsGuide, foodsGuide } from './foods-guide.ts';
import { questions } from './method/questions.ts';
import { type RuleId, rules, sourceLine } from './method/rules.ts';
import { type Snack, snacks } from './method/snacks.ts';
import { type SoreSpot, soreSpots } from './method/stretches.ts';
import { plainTerm } from './search-words.ts';

export type AskAnswer =
  | {
      readonly kind: 'answer';
      /** A question's id, or where in the rule book it was found: 'rule:E3', 'snack:pita-hummus', 'sore:calf'. */
      readonly id: string;
      readonly title: string;
      /** 60-120 words for a question; a sentence or two for a bare rule, snack or sore spot. */
      readonly text: string;
      readonly rules: readonly RuleId[];
      /** Grade and source in one line. */
      readonly source: string;
    }
  | FoodsGuide
  | {
      readonly kind: 'unknown';
      /** Titles of questions that can be asked instead; never empty. */
      readonly nearest: readonly string[];
      /** True when the asker's app is not in English: the book reads English only. */
      readonly otherLanguage: boolean;
    };

type Answer = Extract<AskAnswer, { kind: 'answer' }>;

interface Page extends Answer {
  /** The ways to ask for it, as written. */
  readonly ways: readonly string[];
  readonly asks: string;
}

/** How many of the question's telling words a page must know, and how well it must score: below either, "I don't know" is the honest answer. */
const enough = { coverage: 0.5, score: 9 } as const;

const pages: readonly Page[] = [
  ...questions.map((one) => page(one.id, one.title, one.text, one.rules, [one.title, ...one.asks])),
  ...rules.map((rule) => page(`rule:${rule.id}`, `Rule ${rule.id}`, rule.claim, [rule.id], [rule.claim])),
  ...snacks.map((snack: Snack) =>
    page(
      `snack:${snack.id}`,
      snack.name,
      `About ${snack.carbG} g carbohydrate and ${snack.proteinG} g protein, a ratio of ${snack.ratio}:1. Brands differ by 15-20 %, so the label has the last word.`,
      ['M3', 'F4'],
      [snack.name],
    ),
  ),
  ...soreSpots.map((spot: SoreSpot) =>
    page(
      `sore:${spot.area}`,
      `Sore ${spot.area}`,
      [spot.add, spot.never, spot.stop && `${spot.stop.sign}: stop, and have it assessed.`].filter(Boolean).join(' '),
      spot.stop ? ['M2', spot.stop.rule] : ['M2'],
      [`sore stretch ${spot.names.join(' ')}`],
    ),
  ),
];
const byId = new Map(pages.map((one) => [one.id, one]));

const index = new MiniSearch<Page>({
  // Titles and phrasings only: the long answers mention everything and would fit any question a little.
  fields: ['title', 'asks'],
  processTerm: plainTerm,
  searchOptions: {
    boost: { title: 1.2 },
    prefix: (term) => term.length >= 4,
    // Two slips in a long word ('protien'), one in a short one.
    fuzzy: (term) => (term.length >= 7 ? 2 : term.length >= 4 ? 1 : false),
    // A written answer beats the bare rule that it was written from.
    boostDocument: (id) => (String(id).includes(':') ? 0.35 : 1),
  },
});
index.addAll(pages);

/**
 * Answers from the rule book: the best question, rule, snack or sore spot with its grade and source, the foods guide, or an honest "unknown".
 * Red flags are looked for before this is called. Pure and deterministic.
 */
export function ask(question: string, about: { readonly locale?: string | null; readonly eater: Eater }): AskAnswer {
  const guide = foodsGuide(question, about.eater);
  if (guide) return guide;
  const hits = ranked(question);
  const telling = Math.max(tellingWords(question).length, 1);
  const found = hits.find(({ known, score }) => {
    const coverage = known / telling;
    return coverage >= enough.coverage && score * coverage >= enough.score;
  })?.page;
  if (found) {
    const { asks: _asks, ways: _ways, ...answer } = found;
    return answer;
  }
  const near = hits.map((hit) => hit.page.id).filter((id) => !id.includes(':'));
  const nearest = [...new Set([...near, 'run-sore', 'nine-steps', 'ice-worth'])].slice(0, 3);
  return {
    kind: 'unknown',
    nearest: nearest.map((id) => byId.get(id)?.title ?? id),
    otherLanguage: about.locale != null && !/^en\b/i.test(about.locale),
  };
}

/** Titles that fit what is being typed, for completion: at most 25. */
export function suggestQuestions(typed: string): readonly string[] {
  const titles = questions.map((one) => one.title);
  if (tellingWords(typed).length === 0) return titles.slice(0, 25);
  const hits = index.search(typed.slice(0, 100), { prefix: true });
  return hits
    .filter((hit) => !String(hit.id).includes(':'))
    .map((hit) => byId.get(String(hit.id))?.title ?? '')
    .slice(0, 25);
}

/** Pages by score. Small words tell 'no ice' from 'how much ice', so the search's score grows with the share of all words that one way of asking has in common. */
function ranked(question: string): readonly { readonly page: Page; readonly score: number; readonly known: number }[] {
  const said = new Set(wordsOf(question));
  return index
    .search(question.slice(0, 300))
    .flatMap((hit) => {
      const found = byId.get(String(hit.id));
      if (!found) return [];
      const likeness = Math.max(...found.ways.map((way) => overlap(said, new Set(wordsOf(way)))));
      const factor = likeness === 1 ? 10 : 1 + 4 * likeness ** 2;
      return [{ page: found, score: hit.score * factor, known: hit.queryTerms.length }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Dice's coefficient: 1 when both hold the same words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / Math.max(a.size + b.size, 1);
}

function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, 300)
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '')
    .map((word) => plainTerm(word) ?? word);
}

function tellingWords(question: string): readonly string[] {
  return [
    ...new Set(
      wordsOf(question)
        .map((word) => plainTerm(word))
        .filter((word) => word !== null),
    ),
  ];
}

function page(id: string, title: string, text: string, ids: readonly RuleId[], ways: readonly string[]): Page {
  return { kind: 'answer', id, title, text, rules: ids, source: sourceLine(ids), ways, asks: ways.join(' · ') };
}
