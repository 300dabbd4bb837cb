import { describe, expect, it, test } from 'vitest';
import { createLexicon, indexed, matches, wordsOf } from '../../../src/engine/safety/pattern.ts';
import { tokensOf } from '../../fixtures/tokens.ts';

const classes = { pain: 'pain|ache|$sting', sting: 'sting|burn*' };

function places(line: string, text: string, space?: 'close' | 'strict'): readonly (readonly number[])[] {
  const lexicon = createLexicon(classes);
  const pattern = lexicon.compile(line, space);
  return matches(pattern, indexed(tokensOf(text), lexicon, { steps: 0 }));
}
const stands = (line: string, text: string) => places(line, text).length > 0;

describe('a place of a pattern', () => {
  test.each([
    ['chest|heart', 'my heart', true],
    ['chest|heart', 'my hearts', false],
    ['$pain', 'it aches', false],
    ['$pain', 'an ache', true],
    ['$pain', 'a sting', true],
    ['faint*', 'I fainted', true],
    ['faint*', 'a fain', false],
    ['$pain', 'burning', true],
    ['#3-20', '2.9 km', false],
    ['#3-20', '3 km', true],
    ['#3-20', '20 km', true],
    ['#3-20', '20.1 km', false],
    ['#3-20', '3,5 km', true],
    ['chest pain? bad', 'chest bad', true],
    ['chest pain? bad', 'chest pain bad', true],
    ['chest pain', 'chest', false],
    ['chest pain', 'pain chest', false],
  ])('"%s" in "%s": %s', (line, text, is) => {
    expect(stands(line, text)).toBe(is);
  });

  it('of an unknown class is a mistake in the data', () => {
    expect(() => createLexicon(classes).compile('$nobody')).toThrow('unknown word class $nobody');
  });
});

describe('between two words', () => {
  test.each([
    ['a space', 'chest tight', 'chest is really so very tight', true],
    ['a space', 'chest tight', 'chest is really so very just tight', false],
    ['a space', 'chest tight', 'chest hurts tight', false],
    ['two dots', 'chest .. tight', 'chest a b c d tight', true],
    ['two dots', 'chest .. tight', 'chest a b c d e tight', false],
    ['two dots', 'chest .. tight', 'chest but tight', false],
    ['two dots', 'chest .. tight', 'chest and knee tight', false],
    ['three dots', 'chest ... tight', 'chest a b knee d e f tight', true],
    ['three dots', 'chest ... tight', 'chest a b c d e f g tight', false],
    ['three dots', 'chest ... tight', 'chest. tight', false],
    ['three dots', 'chest ... tight', 'chest? tight', false],
    ['three dots', 'chest ... tight', 'chest, tight', true],
  ])('%s of "%s" takes "%s": %4$s', (_gap, line, text, is) => {
    expect(stands(line, text)).toBe(is);
  });

  it('a strict space lets nothing in, a tilde small words', () => {
    expect(places('chest tight', 'chest is tight', 'strict')).toEqual([]);
    expect(places('chest tight', 'chest tight', 'strict')).toEqual([[0, 1]]);
    expect(places('chest ~ tight', 'chest is tight', 'strict')).toEqual([[0, 2]]);
  });
});

test('a pattern is found once for every place where it begins', () => {
  expect(places('chest pain', 'chest pain and chest is pain pain')).toEqual([
    [0, 1],
    [3, 5],
  ]);
  expect(places('chest|heart', 'heart chest heart')).toEqual([[0], [1], [2]]);
  expect(places('burn*|sting', 'sting burn')).toEqual([[0], [1]]);
});

test('the whole words of a pattern are known', () => {
  expect(wordsOf(createLexicon(classes).compile('chest $pain #3-20 swell*'))).toEqual([
    'chest',
    'pain',
    'ache',
    'sting',
  ]);
});
