import { describe, expect, it, test } from 'vitest';
import { piecemeal } from '../../../src/engine/ask/piecemeal.ts';
import { type Askable, pageScorer } from '../../../src/engine/ask/score-pages.ts';

const learnt = <Id extends string>(pages: readonly Askable<Id>[]) => piecemeal(pageScorer(pages)).whole();

const scorer = learnt([
  { id: 'violin', ways: ['violin quartz', 'violin marble', 'violin pebble', 'how long violin'] },
  { id: 'zebra', ways: ['zebra quartz', 'zebra lantern'] },
  { id: 'empty', ways: [] },
]);
const scoreOf = (question: string, id: string) => scorer.score(question).find((page) => page.id === id)?.score ?? -1;

describe('the pages for a question', () => {
  it.each([
    ['violin marble', 'violin'],
    ['zebra lantern', 'zebra'],
  ])('"%s" begin with the one about %s', (question, id) => {
    expect(scorer.score(question)[0]?.id).toBe(id);
  });

  it('are all there, best first', () => {
    const scores = scorer.score('violin quartz').map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('score nothing for what none is about', () => {
    for (const question of ['piano', '', 'how long', 'why']) {
      expect(new Set(scorer.score(question).map(({ score }) => score))).toEqual(new Set([0]));
    }
  });

  it('score more the more of them is asked for', () => {
    expect(scoreOf('violin marble', 'violin')).toBeGreaterThan(scoreOf('violin marble piano', 'violin'));
    expect(scoreOf('violin marble piano', 'violin')).toBeGreaterThan(scoreOf('piano marble', 'violin'));
  });
});

describe('the score of one page', () => {
  const others = [...'abcdefghijkl'].map((letter) => `${letter}violin`);

  // Half for the likest way, 0.8 for the vocabulary, 0.4 for words of its own; 0.85 of it without what three quarters of the ways name.
  test.each<[string, readonly string[], string, number]>([
    ['its only way', ['violin'], 'violin', 0.5 + 0.8 * Math.sqrt(0.4) + 0.4],
    ['a way beside its anchor', ['violin', 'violin', 'violin', 'marble'], 'marble', 0.85 * (0.5 + 0.8 * 0.5 + 0.4)],
    [
      'a way where nothing is an anchor',
      ['violin', 'violin', 'violin', 'marble', 'marble'],
      'marble',
      0.9 + 0.8 * (2 / 3),
    ],
    ['a way of a long list', ['marble', 'marble', ...others], 'marble', 0.5 + 0.8 * 0.5 + 0.4],
  ])('for %s', (_what, ways, question, score) => {
    expect(learnt([{ id: 'page', ways }]).score(question)[0]?.score).toBeCloseTo(score, 9);
  });
});
