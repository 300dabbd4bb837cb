import { describe, expect, test } from 'vitest';
import type { Holding } from '../../src/engine/method/questions/question.ts';
import { claimFacts, isAbout } from '../../src/engine/method/questions/rule-facts.ts';
import { questions } from '../../src/engine/method/questions.ts';
import { rules } from '../../src/engine/method/rules.ts';
import { en } from '../../src/wording/en/index.ts';
import { pageWords } from '../../src/wording/page-card.ts';

const pages = questions.map((question) => ({ ...question, ...pageWords(en, { kind: 'question', id: question.id }) }));

/** How the words of an answer show what it holds. */
const signs: Readonly<Record<Holding, RegExp>> = {
  salt: /\bsalt|sodium/i,
  volumes: /\d ?(?:ml|litres?|fl oz)\b/i,
  weights: /\d ?(?:g|kg|kilo|mg|grams?)\b|per kilo|weigh/i,
  foods: /milk|yogurt|egg|tuna|turkey|bread|toast|bagel|sandwich|pudding|whey/i,
};
const heldBy = (text: string) =>
  Object.entries(signs)
    .filter(([, sign]) => sign.test(text))
    .map(([holding]) => holding);

describe('the pages', () => {
  test('have a title of their own that can be offered while typing', () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(pages.filter(({ title }) => title.length > 100)).toEqual([]);
  });

  test('have 60-120 words where they advise', () => {
    const long = pages
      .filter(({ rules }) => rules.length > 0)
      .map(({ id, text }) => ({ id, words: text.split(' ').length }));
    expect(long.filter(({ words }) => words < 60 || words > 120)).toEqual([]);
  });

  test('never shout', () => {
    expect(pages.filter(({ text }) => text.includes('!'))).toEqual([]);
  });
});

describe('what not everybody may be shown unchanged', () => {
  test('is known of every page', () => {
    for (const { id, holds, text } of pages) expect([id, holds ?? []]).toEqual([id, heldBy(text)]);
  });

  test('is known of every claim', () => {
    for (const { id } of rules) expect([id, claimFacts(id).holds ?? []]).toEqual([id, heldBy(en.rules[id])]);
  });

  test('is known of every rule: a new one gets its topic, or stands here', () => {
    const topics = ['drink', 'food', 'insulin', 'ice', 'warm-bath', 'rolling'] as const;
    const without = rules.filter(
      ({ id, grade }) => grade !== 'Safety' && !topics.some((topic) => isAbout(topic, [id])),
    );
    expect(without.map(({ id }) => id).join(' ')).toBe(
      'M1 M2 M6 M8 M9 M10 M11 HT1 S1 S2 S3 S6 S7 N1 N2 N3 N4 N5 N6 N9 G-load G-tiers G-late G-doms G-morning G-progress X1 X3 X4 X6 X5 D-drink D-food D-stretch D-cold D-warm D-hands D-sore',
    );
  });

  test('is known of what turns on alcohol or coffee', () => {
    expect(pages.filter(({ about }) => about === 'alcohol').map(({ id }) => id)).toEqual(['beer']);
    expect(pages.filter(({ about }) => about === 'caffeine').map(({ id }) => id)).toEqual(['coffee']);
  });
});
