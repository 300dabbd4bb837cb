import MiniSearch from 'minisearch';
import type { Eater } from '../doses/pick-food.ts';
import { elsewhere } from '../method/asking/elsewhere.ts';
import { heard } from '../method/asking/heard.ts';
import { type Snack, snacks } from '../method/food/snacks.ts';
import { questions } from '../method/questions.ts';
import { type RuleId, rules, sourceLine } from '../method/rules.ts';
import { type SoreSpot, soreSpots } from '../method/stretches.ts';
import type { RunReport } from '../model/run.ts';
import type { BookAnswer } from './book-answer.ts';
import { botQuestions } from './bot-questions.ts';
import { conceptsOf, plainText } from './concepts.ts';
import { type FoodsGuide, foodsGuide, nutrientGuide } from './foods-guide.ts';
import { type Asker, forYou } from './for-this-runner.ts';
import { holding } from './look-up.ts';
import { isOneSided } from './one-sided.ts';
import { type Askable, pageScorer, type Scored } from './score-pages.ts';
import { snackList } from './snack-list.ts';
import { soundsGrave, soundsIll } from './sounds-ill.ts';

export type AskAnswer =
  | BookAnswer
  | FoodsGuide
  | {
      readonly kind: 'unknown';
      /** Titles of questions that can be asked instead; never empty. */
      readonly nearest: readonly string[];
      /** True when the asker's app is not in English: the book reads English only. */
      readonly otherLanguage: boolean;
      /** True when the question tells of something wrong in a body: then a doctor is asked, not a book. */
      readonly ailing: boolean;
    };

/** What of the profile an answer depends on. */
export type Asking = Eater & Asker;

interface Page extends BookAnswer {
  /** The ways to ask for it, as written. */
  readonly ways: readonly string[];
  readonly asks: string;
}

const pages: readonly Page[] = [
  ...questions.map((one) => page(one.id, one.title, one.text, one.rules, [one.title, ...one.asks])),
  ...botQuestions.map((one) => page(one.id, one.title, one.text, [], [one.title, ...one.asks])),
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
      [spot.roll, spot.add, spot.never, spot.stop && `${spot.stop.sign}: stop, and have it assessed.`]
        .filter(Boolean)
        .join(' '),
      spot.stop ? ['D-sore', 'M2', spot.stop.rule] : ['D-sore', 'M2'],
      [`sore stretch ${spot.names.join(' ')}`],
    ),
  ),
];
const byId = new Map(pages.map((one) => [one.id, one]));
const written = pages.filter((one) => !isBare(one));
/** The topics that no page answers are learnt like a page, so that they can be the best match. */
const NOWHERE = 'elsewhere';

/** Learning takes the better part of a second: done at the first question, or ahead of it by `learnQuestions`. */
let learnt: ReturnType<typeof learn> | null = null;
function model() {
  learnt ??= learn();
  return learnt;
}

function learn() {
  /** What stands with the answers, and what else has been heard. */
  const askable = written.map((one) => ({ id: one.id, page: one, ways: [...one.ways, ...(heard[one.id] ?? [])] }));
  return {
    bare: holding(pages.filter(isBare).map((one) => [one, one.asks])),
    /** A way of asking, letter by letter, is answered with its own page whatever else is like it. */
    byWay: new Map(askable.flatMap((one) => one.ways.map((way) => [plainText(way), one.page] as const)).reverse()),
    scorer: pageScorer([...askable.map(({ id, ways }) => ({ id, ways })), { id: NOWHERE, ways: elsewhere }]),
  };
}

/** So that the first runner who asks does not wait for it. */
export function learnQuestions(): void {
  model();
}

/** Below this score "I don't know" is the honest answer. A bare rule, snack or sore spot must hold most of the question. */
const enough = { written: 0.45, bare: 0.75 } as const;

const index = new MiniSearch<Page>({
  // Titles and phrasings only: the long answers mention everything and would fit any question a little.
  fields: ['title', 'asks'],
  processTerm: (term) => conceptsOf(term)[0] ?? null,
  searchOptions: { boost: { title: 1.2 }, prefix: (term) => term.length >= 4 },
});
index.addAll(pages);

/**
 * Answers from the rule book: the best question, rule, snack or sore spot with its grade and source, the foods guide, or an honest "unknown".
 * Red flags are looked for before this is called. Pure and deterministic.
 */
export function ask(
  question: string,
  about: {
    readonly locale?: string | null;
    readonly eater: Asking;
    readonly told?: readonly Pick<RunReport, 'sore'>[];
  },
): AskAnswer {
  const typed = question.slice(0, 300);
  const sided = isOneSided(typed, about.told) ? byId.get('one-side') : undefined;
  if (sided) return personal(sided, about.eater);
  const guide = foodsGuide(question, about.eater) ?? (isVegan(typed) ? null : snackList(question, about.eater));
  if (guide) return guide;
  const { scorer, byWay } = model();
  const hits = scorer.score(typed);
  const found = byWay.get(plainText(typed)) ?? (soundsGrave(typed) ? null : bestWritten(hits)) ?? bestBare(typed);
  if (found) return personal(found, about.eater);
  const nutrient = nutrientGuide(question, about.eater);
  if (nutrient) return nutrient;
  const near = hits.filter((hit) => hit.score > 0).flatMap(({ page: { id } }) => byId.get(id) ?? []);
  const cited = near.filter((one) => one.rules.length > 0).map((one) => one.id);
  const nearest = [...new Set([...cited, 'run-sore', 'nine-steps', 'ice-worth'])].slice(0, 3);
  return {
    kind: 'unknown',
    nearest: nearest.map((id) => byId.get(id)?.title ?? id),
    otherLanguage: about.locale != null && !/^en\b/i.test(about.locale),
    ailing: soundsIll(question),
  };
}

/** Titles that fit what is being typed, for completion: at most 25. */
export function suggestQuestions(typed: string): readonly string[] {
  const hits = index
    .search(typed.slice(0, 100), { prefix: true, fuzzy: (term) => (term.length >= 5 ? 1 : false) })
    .flatMap((hit) => byId.get(String(hit.id)) ?? [])
    .filter((hit) => !isBare(hit));
  return (hits.length > 0 ? hits : questions).map((one) => one.title).slice(0, 25);
}

function bestWritten([best]: readonly Scored<Askable>[]): Page | null {
  return best && best.score >= enough.written ? (byId.get(best.page.id) ?? null) : null;
}

function bestBare(typed: string): Page | null {
  const best = model().bare.best(typed);
  return best && best.held >= enough.bare ? best.of : null;
}

/** A vegan leaves out more than the one food that the list of snacks hears. */
function isVegan(question: string): boolean {
  return conceptsOf(question).includes('vegan');
}

function isBare(page: Page): boolean {
  return page.id.includes(':');
}

/** The general answer, with what the asker's profile changes in it. */
function personal({ asks: _asks, ways: _ways, ...answer }: Page, asker: Asking): AskAnswer {
  const { instead, lines, rules: cited } = forYou(asker, answer.text, answer.rules);
  const rules = [...new Set([...answer.rules, ...cited])];
  return {
    ...answer,
    text: instead ?? answer.text,
    rules,
    source: sourceLine(rules),
    ...(lines.length > 0 && instead === null ? { forYou: lines } : {}),
  };
}

function page(id: string, title: string, text: string, ids: readonly RuleId[], ways: readonly string[]): Page {
  return { kind: 'answer', id, title, text, rules: ids, source: sourceLine(ids), ways, asks: ways.join(' · ') };
}
