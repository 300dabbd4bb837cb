import MiniSearch from 'minisearch';
import { type Asker, forYou } from './ask-for.ts';
import type { BookAnswer } from './book-answer.ts';
import { botQuestions } from './bot-questions.ts';
import type { Eater } from './food.ts';
import { type FoodsGuide, foodsGuide, nutrientGuide } from './foods-guide.ts';
import { likenessTo } from './likeness.ts';
import { questions } from './method/questions.ts';
import { type RuleId, rules, sourceLine } from './method/rules.ts';
import { type Snack, snacks } from './method/snacks.ts';
import { type SoreSpot, soreSpots } from './method/stretches.ts';
import { plainTerm } from './search-words.ts';
import { snackList } from './snack-list.ts';

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
const likeness = likenessTo(pages.flatMap((one) => one.ways));

/** Below this likeness "I don't know" is the honest answer. A bare rule, snack or sore spot is looked at when no written answer fits, and must hold most of the question. */
const enough = { question: 0.5, bare: 0.75 } as const;

const index = new MiniSearch<Page>({
  // Titles and phrasings only: the long answers mention everything and would fit any question a little.
  fields: ['title', 'asks'],
  processTerm: plainTerm,
  searchOptions: { boost: { title: 1.2 }, prefix: (term) => term.length >= 4 },
});
index.addAll(pages);

/**
 * Answers from the rule book: the best question, rule, snack or sore spot with its grade and source, the foods guide, or an honest "unknown".
 * Red flags are looked for before this is called. Pure and deterministic.
 */
export function ask(question: string, about: { readonly locale?: string | null; readonly eater: Asking }): AskAnswer {
  const guide = foodsGuide(question, about.eater) ?? snackList(question, about.eater);
  if (guide) return guide;
  const hits = ranked(question);
  const found =
    hits.find((hit) => hit.alike === 1 && !isBare(hit.page)) ??
    hits.find((hit) => hit.alike >= enough.question && !isBare(hit.page)) ??
    hits.find((hit) => hit.alike >= enough.bare && isBare(hit.page));
  if (found) return personal(found.page, about.eater);
  const nutrient = nutrientGuide(question, about.eater);
  if (nutrient) return nutrient;
  const near = hits.filter((hit) => !isBare(hit.page) && hit.page.rules.length > 0).map((hit) => hit.page.id);
  const nearest = [...new Set([...near, 'run-sore', 'nine-steps', 'ice-worth'])].slice(0, 3);
  return {
    kind: 'unknown',
    nearest: nearest.map((id) => byId.get(id)?.title ?? id),
    otherLanguage: about.locale != null && !/^en\b/i.test(about.locale),
    ailing: ailing.test(question),
  };
}

/** Words for what the book has no answer to and a doctor may; the red flags have been looked for before. */
const ailing =
  /\b(?:blood|bleed(?:s|ing)?|headaches?|migraine|vomit(?:s|ed|ing)?|puk(?:e|ed|ing)|throw(?:ing|n)? up|threw up|nausea|dizz(?:y|iness)|lighthead(?:ed|edness)|numb(?:ness)?|rash|lump|fever|pain(?:s|ful)?|hurts?|swollen|contractions?|waters broke|tarry|concussion|hit my head|infect(?:ed|ion)|faint(?:ing)?|anxious|panic|depressed|hopeless|suicid(?:e|al)|kill myself|self[- ]?harm)\b/i;

/** Titles that fit what is being typed, for completion: at most 25. */
export function suggestQuestions(typed: string): readonly string[] {
  const hits = index
    .search(typed.slice(0, 100), { prefix: true, fuzzy: (term) => (term.length >= 5 ? 1 : false) })
    .flatMap((hit) => byId.get(String(hit.id)) ?? [])
    .filter((hit) => !isBare(hit));
  return (hits.length > 0 ? hits : questions).map((one) => one.title).slice(0, 25);
}

/** The pages that share a telling word with the question, likest first. */
function ranked(question: string): readonly { readonly page: Page; readonly alike: number }[] {
  const said = likeness.heard(question.slice(0, 300));
  const found = index.search(said.join(' ')).flatMap((hit) => byId.get(String(hit.id)) ?? []);
  // 'who are you' has small words only: the index knows none of them, the ways of asking do.
  return (found.length > 0 ? found : pages)
    .map((page) => ({ page, alike: alike(page, said) }))
    .sort((a, b) => b.alike - a.alike);
}

/** A written answer is as like the question as its likest way of asking; a bare one as much as it holds of it. */
function alike(page: Page, said: readonly string[]): number {
  return isBare(page) ? likeness.within(said, page.asks) : Math.max(...page.ways.map((way) => likeness.of(said, way)));
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
