import { describe, expect, it, test } from 'vitest';
import type { When } from '../../../src/engine/safety/past.ts';
import { createLexicon, indexed } from '../../../src/engine/safety/pattern.ts';
import { signCompiler, signFinder, wordsOfSign } from '../../../src/engine/safety/sign.ts';
import { tokensOf } from '../../fixtures/tokens.ts';

const lists = { vomits: ['threw up', 'vomited'], ill: ['@vomits', 'feverish|@shaky'], shaky: ['trembly'] };

function has(line: string, text: string, times: readonly When[] = ['now']): boolean {
  const lexicon = createLexicon({});
  const sign = signCompiler(lexicon, lists)(line);
  return signFinder(indexed(tokensOf(text), lexicon, { steps: 0 })).has(sign, times);
}
const apart = (words: number) => 'x '.repeat(words);

describe('ideas of a sign', () => {
  test.each([
    ['calf & warm', 'warm calf', true],
    ['calf & warm', 'calf. warm', false],
    ['calf & warm', 'calf? warm', false],
    ['calf & warm', 'calf', false],
    ['calf & warm', `calf ${apart(10)}warm`, true],
    ['calf & warm', `calf ${apart(11)}warm`, false],
    ['calf & warm', `warm ${apart(10)}calf`, true],
    ['calf & warm', `warm ${apart(11)}calf`, false],
    ['calf & calf|warm', 'calf', false],
    ['calf & calf|warm', 'calf calf', true],
    ['thirsty + pale', `pale. ${apart(30)}thirsty`, true],
    ['thirsty + pale', 'thirsty', false],
    ['calf & warm + pale', 'calf warm. pale', true],
    ['pale - makeup', 'pale', true],
    ['pale - makeup', 'pale with makeup', false],
    ['pale - makeup', 'pale. makeup', true],
    ['pale - makeup', `pale ${apart(11)}makeup`, true],
    ['pale - makeup - beer', 'pale after a beer', false],
    ['pale - pale ale', 'pale ale', false],
    ['@vomits', 'I threw up', true],
    ['@ill', 'I vomited', true],
    ['@ill', 'trembly', true],
    ['pale|@vomits', 'vomited', true],
  ])('"%s" in "%s": %s', (line, text, is) => {
    expect(has(line, text)).toBe(is);
  });

  it('count where one place of several fits', () => {
    expect(has('pale - makeup', 'pale makeup. pale')).toBe(true);
  });

  it('do not count where they are denied', () => {
    expect(has('pale', 'not pale')).toBe(false);
    expect(has('calf & warm', 'calf not warm')).toBe(false);
    expect(has('pale - makeup', 'pale and no makeup')).toBe(true);
  });
});

test.each<[string, readonly When[], boolean]>([
  ['pale last year', ['now'], false],
  ['pale last year', ['now', 'long ago'], true],
  ['pale last year, recovered', ['now', 'long ago'], false],
  ['pale last year, recovered', ['over'], true],
  ['pale', ['long ago'], false],
])('a sign in "%s" of %j stands: %s', (text, times, is) => {
  expect(has('pale', text, times)).toBe(is);
});

test('a list that does not exist is a mistake in the data', () => {
  expect(() => signCompiler(createLexicon({}), lists)('@nobody')).toThrow('unknown list of signs @nobody');
});

test('the words of a sign are all of its ideas’, those that speak against it too', () => {
  const sign = signCompiler(createLexicon({}), lists)('calf & @vomits + pale - makeup');
  expect(wordsOfSign(sign)).toEqual(['calf', 'threw', 'up', 'vomited', 'pale', 'makeup']);
});
