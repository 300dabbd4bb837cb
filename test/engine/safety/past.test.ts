import { describe, expect, test } from 'vitest';
import { timesIn, type When } from '../../../src/engine/safety/past.ts';
import { placesIn, tokensOf } from '../../fixtures/tokens.ts';

function when(text: string, sign = 'chest pain'): When {
  const tokens = tokensOf(text);
  const at = placesIn(tokens, sign);
  return timesIn(tokens, { steps: 0 })(at[0] ?? 0, at.at(-1) ?? 0);
}

describe('a sign is told of', () => {
  test.each<[string, When]>([
    ['chest pain', 'now'],
    ['chest pain today', 'now'],
    ['chest pain last year', 'long ago'],
    ['chest pain in 1999', 'long ago'],
    ['chest pain in 2019', 'long ago'],
    ['chest pain in 1899', 'now'],
    ['chest pain a year ago', 'long ago'],
    ['last year I had chest pain', 'long ago'],
    ['last year, chest pain', 'long ago'],
    ['chest pain, last year', 'long ago'],
    ['chest pain, felt it last year', 'now'],
    ['I ran a lot last year. chest pain', 'now'],
    ['chest pain. I ran a lot last year', 'now'],
    ['chest pain last year and again', 'now'],
    ['chest pain last year, still there', 'now'],
    ['chest pain last year, came back', 'now'],
    ['chest in 2019 pain', 'long ago'],
    ['chest pain last year, all clear now', 'over'],
    ['chest pain last year. recovered', 'over'],
    ['chest pain last year and fine since', 'over'],
    ['chest pain years ago, running fine ever since', 'over'],
    ['chest pain when I was a kid', 'over'],
    ['as a child I had chest pain', 'over'],
    ['chest pain in school', 'over'],
    ['recovered well, chest pain', 'now'],
  ])('"%s": %s', (text, time) => {
    expect(when(text)).toBe(time);
  });

  test.each<[number, When]>([
    [7, 'long ago'],
    [8, 'now'],
  ])('up to seven words before its time: with %d it is %s', (words, time) => {
    expect(when(`chest pain ${'x '.repeat(words)}last year`)).toBe(time);
  });

  test.each<[number, When]>([
    [6, 'long ago'],
    [7, 'now'],
  ])('up to six words behind its time: with %d it is %s', (words, time) => {
    expect(when(`last year ${'x '.repeat(words)}chest pain`)).toBe(time);
  });

  test('a return within the twenty words behind it is now', () => {
    expect(when(`chest pain last year ${'x '.repeat(17)}again`)).toBe('now');
    expect(when(`chest pain last year ${'x '.repeat(18)}again`)).toBe('long ago');
  });
});
