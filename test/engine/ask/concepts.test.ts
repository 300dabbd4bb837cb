import { describe, expect, it, test } from 'vitest';
import { conceptNames, conceptsOf, plainText } from '../../../src/engine/ask/concepts.ts';

test.each([
  ['Café, naïve?', 'cafe naive'],
  ['Don’t I’m', 'dont im'],
  ['13°', '13 degrees'],
  ['4.1 or 4:1 ratio: what', '4:1 or 4:1 ratio what'],
  ['wat shld u do b4', 'what should you do before'],
  ['constructor toString', 'constructor tostring'],
])('"%s" is read as "%s"', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

describe('what a text is about', () => {
  test.each<[string, readonly string[]]>([
    ['ice baths', ['ice', 'bath']],
    ['a plunge in the tub', ['ice', 'bath']],
    ['ice cold icy', ['ice']],
    ['drinking the epsom salts', ['swallow', 'epsom']],
    ['the and of to', []],
    ['12 7:45', []],
    ['4:1', ['ratio']],
    ['', []],
    ['violins', ['violin']],
    ['ponies wishes', ['pony', 'wish']],
    ['hugging hugged', ['hug']],
    ['focus', ['focus']],
  ])('"%s" is %j', (text, concepts) => {
    expect(conceptsOf(text)).toEqual(concepts);
  });

  it('is the known word a slip of the finger away, and only where the book’s words are given', () => {
    const known = new Set(['violin']);
    expect(conceptsOf('thermometre', known)).toEqual(['thermometer']);
    expect(conceptsOf('showr', known)).toEqual(['shower']);
    expect(conceptsOf('freexinx', known)).toEqual(['ice']);
    expect(conceptsOf('shixexs', known)).not.toEqual(['shiver']);
    expect(conceptsOf('tubb', known)).not.toEqual(['bath']);
    expect(conceptsOf('violin', known)).toEqual(['violin']);
    expect(conceptsOf('showr')).toEqual(['showr']);
  });
});

test('the names of concepts are those of words and of phrases', () => {
  expect(['ice', 'bath', 'swallow', 'noice'].map((name) => conceptNames.has(name))).toEqual([true, true, true, true]);
  expect(conceptNames.has('violin')).toBe(false);
});
