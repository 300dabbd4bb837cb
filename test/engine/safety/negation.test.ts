import { describe, expect, test } from 'vitest';
import { denialsIn } from '../../../src/engine/safety/negation.ts';
import { placesIn, tokensOf } from '../../fixtures/tokens.ts';

function denied(text: string, sign = 'chest pain'): boolean {
  const tokens = tokensOf(text);
  return denialsIn(tokens, { steps: 0 })(placesIn(tokens, sign));
}

describe('a sign', () => {
  test.each([
    'no chest pain',
    'I did not have any sign of chest pain',
    'chest pain? no',
    'chest pain? nope.',
    'chest pain: none',
    'I am chest pain free',
    'no groin or chest pain',
    'no cough or sore throat or chest pain',
    'no chest pain just tired',
    'no chest pain, only sore legs',
    'not without effort. no chest pain',
  ])('is denied: "%s"', (text) => {
    expect(denied(text)).toBe(true);
  });

  test.each([
    'chest pain',
    'no chest pain until km 20',
    'not just chest pain',
    'no chest but pain',
    'no chest unless pain',
    'no chest pain unless I run',
    'not without chest pain',
    'no water. chest pain',
    'no chest pain at first',
    'no chest pain yesterday',
    'used to have no chest pain',
    'usually no chest pain',
    'never chest pain, but today it was there',
    'no chest pain, now it is there',
    'chest pain? no idea',
    'chest pain, no?',
    'no breakfast chest pain',
  ])('is not denied: "%s"', (text) => {
    expect(denied(text)).toBe(false);
  });

  test('is denied between its words, too', () => {
    expect(denied('chest isnt tight', 'chest tight')).toBe(true);
    expect(denied('chest is tight', 'chest tight')).toBe(false);
  });
});

describe('the reach of a denial', () => {
  test.each([
    ['no u v w x or chest pain', true],
    ['no u v w x y or chest pain', false],
    ['no u or v chest pain', false],
  ])('over a list: "%s" is denied: %s', (text, is) => {
    expect(denied(text)).toBe(is);
  });

  test('over small words has no end', () => {
    expect(denied(`no ${'sign of '.repeat(30)}chest pain`)).toBe(true);
    expect(denied(`no ${'sign of '.repeat(30)}water chest pain`)).toBe(false);
    expect(denied(`until no ${'sign of '.repeat(30)}chest pain`)).toBe(false);
  });

  test.each([
    [5, false],
    [6, true],
  ])('of a habit ends after six words: with %d between, denied is %s', (between, is) => {
    expect(denied(`usually ${'x '.repeat(between - 1)}no chest pain`)).toBe(is);
  });
});
