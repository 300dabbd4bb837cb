import MiniSearch from 'minisearch';
import type { Eater } from '../doses/pick-food.ts';
import { elsewhere } from '../method/asking/elsewhere.ts';
import { heard } from '../method/asking/heard.ts';
import type { Allergen } from '../method/facts.ts';
import { type PageId, questionOf } from '../method/questions.ts';
import type { AskAnswer, PageRef, SnackList, Unknown } from '../model/answer.ts';
import type { RunReport } from '../model/run.ts';
import { conceptsOf, plainText } from './concepts.ts';
import { foodsGuide, nutrientGuide } from './foods-guide.ts';
import type { Asker } from './for-you.ts';
import { holding } from './look-up.ts';
import { isOneSided } from './one-sided.ts';
import { answerFrom } from './page-answer.ts';
import { piecemeal } from './piecemeal.ts';
import { pageScorer, type Scored } from './score-pages.ts';
import { snackList } from './snack-list.ts';
import { soundsGrave, soundsIll } from './sounds-ill.ts';

/** A page of the book by what people read and type: in the words of one language. */
export interface BookEntry {
  readonly page: PageRef;
  readonly title: string;
  /** The ways to ask for it, the title too where it is a question. */
  readonly ways: readonly string[];
}

/** Who asks, and what an answer depends on. */
export interface Asking {
  readonly locale?: string | null;
  readonly eater: Eater & Asker;
  /** What was reported in the days before. */
  readonly told?: readonly Pick<RunReport, 'sore'>[];
}

export interface Book {
  /**
   * Answers from the rule book: the best page with its rules, the foods guide, a list of snacks, or an honest "unknown".
   * Red flags are looked for before this is called. Pure and deterministic.
   */
  ask(question: string, asking: Asking): AskAnswer;
  /** Titles that fit what is being typed, for completion: at most 25. */
  suggest(typed: string): readonly string[];
  /** Learns what the first question would else have to wait for, half a second in pieces of a few milliseconds: others can be served between two. */
  learn(): Iterable<void>;
}

/** The topics that no page answers are learnt like a page, so that they can be the best match. */
const NOWHERE = 'elsewhere';
/** Below this score "I don't know" is the honest answer. A bare rule, snack or sore spot must hold most of the question. */
const enough = { written: 0.45, bare: 0.75 } as const;
/** What can be asked instead of anything. */
const always = ['run-sore', 'nine-steps', 'ice-worth'] as const satisfies readonly PageId[];

/** How each page is asked for and named is learnt at the first question or completion, or ahead of them by `learn`. */
export function openBook(entries: readonly BookEntry[]): Book {
  const finder = piecemeal(pageFinder(entries));
  const titles = piecemeal(completion(entries));
  return {
    ask(question, asking) {
      const { eater } = asking;
      const typed = question.slice(0, 300);
      if (isOneSided(typed, asking.told)) return answerFrom({ kind: 'question', id: 'one-side' }, eater);
      const foods = foodsGuide(question, eater) ?? snacksAskedFor(typed, eater);
      if (foods) return foods;
      const { page, near } = finder.whole()(typed);
      if (page) return answerFrom(page, eater);
      return nutrientGuide(question, eater) ?? unknown(question, near, asking.locale ?? null);
    },
    suggest: (typed) => titles.whole()(typed),
    *learn() {
      yield* finder.pieces();
      yield* titles.pieces();
    },
  };
}

interface Found {
  readonly page: PageRef | null;
  /** The pages that have anything of the question, best first. */
  readonly near: readonly PageId[];
}

function* pageFinder(entries: readonly BookEntry[]): Generator<void, (typed: string) => Found> {
  /** What people read and can type, and what else has been heard. */
  const written = entries.flatMap(({ page, ways }) =>
    page.kind === 'question' ? [{ id: page.id, ways: [...ways, ...(heard[page.id] ?? [])] }] : [],
  );
  const bare = holding(
    entries.filter(({ page }) => page.kind !== 'question').map(({ page, ways }) => [page, ways.join(' · ')]),
  );
  /** A way of asking, letter by letter, is answered with its own page whatever else is like it. */
  const byWay = new Map(written.flatMap(({ id, ways }) => ways.map((way) => [plainText(way), id] as const)).reverse());
  const scorer = yield* pageScorer<PageId | typeof NOWHERE>([...written, { id: NOWHERE, ways: elsewhere }]);

  return (typed) => {
    const scored = scorer.score(typed);
    const near = scored.flatMap(({ id, score }) => (score > 0 && id !== NOWHERE ? [id] : []));
    const exact = byWay.get(plainText(typed));
    const id = exact ?? (soundsGrave(typed) ? null : likeliest(scored));
    if (id) return { page: { kind: 'question', id }, near };
    const best = bare.best(typed);
    return { page: best && best.held >= enough.bare ? best.of : null, near };
  };
}

function likeliest([best]: readonly Scored<PageId | typeof NOWHERE>[]): PageId | null {
  return best && best.score >= enough.written && best.id !== NOWHERE ? best.id : null;
}

function unknown(question: string, near: readonly PageId[], locale: string | null): Unknown {
  const cited = near.filter((id) => questionOf(id).rules.length > 0);
  return {
    kind: 'unknown',
    nearest: [...new Set([...cited, ...always])].slice(0, 3),
    otherLanguage: locale !== null && !/^en\b/i.test(locale),
    ailing: soundsIll(question),
  };
}

function* completion(entries: readonly BookEntry[]): Generator<void, Book['suggest']> {
  const conceptOf = (term: string) => conceptsOf(term)[0] ?? null;
  /** The ways of asking share their words, and each costs a walk through all phrases. What people type is not kept: it has no end. */
  const learnt = new Map<string, string | null>();
  const index = new MiniSearch({
    // Titles and phrasings only: the long answers mention everything and would fit any question a little.
    fields: ['title', 'asks'],
    processTerm: (term) => {
      if (!learnt.has(term)) learnt.set(term, conceptOf(term));
      return learnt.get(term);
    },
    searchOptions: { processTerm: conceptOf, boost: { title: 1.2 }, prefix: (term) => term.length >= 4 },
  });
  // The bare ones count too: a word that is common among them tells less.
  for (const [id, { title, ways }] of entries.entries()) {
    index.add({ id, title, asks: ways.join(' · ') });
    yield;
  }
  const titles = entries.map(({ page, title }) => (page.kind === 'question' ? title : null));
  const search = (typed: string) => {
    const hits = index
      .search(typed.slice(0, 100), { prefix: true, fuzzy: (term) => (term.length >= 5 ? 1 : false) })
      .flatMap(({ id }) => titles[Number(id)] ?? []);
    return (hits.length > 0 ? hits : titles.filter((title) => title !== null)).slice(0, 25);
  };
  // What was typed is read twice before it is answered: by the adapter and by the shell.
  let latest = { typed: '', found: search('') };
  return (typed) => {
    if (typed !== latest.typed) latest = { typed, found: search(typed) };
    return latest.found;
  };
}

/** A vegan who leaves out what no vegan eats anyway is answered with their own page; with an allergy beyond that the list is theirs too. */
function snacksAskedFor(question: string, eater: Eater): SnackList | null {
  if (!vegan.test(question)) return snackList(question, eater);
  const list = snackList(question, { ...eater, diet: 'vegan' });
  return list?.without.every((food) => fromAnimals.includes(food)) ? null : list;
}

const vegan = /\b(?:vegan|veggie|vegetarian|plant)/iu;
const fromAnimals: readonly Allergen[] = ['dairy', 'egg', 'fish'];
