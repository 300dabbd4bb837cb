import { describe, expect, it, test } from 'vitest';
import { MOST_SCANNED, tokenise, vocabularyOf } from '../../../src/engine/safety/tokens.ts';
import { tokensOf } from '../../fixtures/tokens.ts';

const texts = (text: string) => tokensOf(text).map((token) => token.text);
const formsOf = (word: string, meant: readonly string[]) => tokensOf(word, meant)[0]?.forms.slice(1);

test.each([
  ['40min', ['40', 'min']],
  ['Café', ['cafe']],
  ['don’t I’m', ['dont', 'im']],
  ['che\u200Bst', ['chest']],
  ['a—b\nc', ['a', ',', 'b', ',', 'c']],
  ['a… b... c. d', ['a', ',', 'b', ',', 'c', '.', 'd']],
  ['soooo bad', ['so', 'bad']],
  ['see', ['see']],
  ['1,5 2.5', ['1,5', '2.5']],
  ['ｃｈｅｓｔ', ['chest']],
  ['I cannot', ['i', 'cant']],
  ['really?! yes...', ['really', '?', '!', 'yes', ',']],
  ['', []],
])('"%s" is cut into %j', (text, pieces) => {
  expect(texts(text)).toEqual(pieces);
});

test('every mark has its kind and every number its value', () => {
  expect(tokensOf('a 1,5. b? (c)').map(({ kind, number }) => [kind, number])).toEqual([
    ['word', null],
    ['word', 1.5],
    ['stop', null],
    ['word', null],
    ['question', null],
    ['comma', null],
    ['word', null],
    ['comma', null],
  ]);
});

test('equal pieces are one object', () => {
  const [first, , second] = tokensOf('chest and chest');
  expect(first).toBe(second);
});

describe('a slip of the finger', () => {
  test.each([
    ['a letter too many in six', 'chestxs', 'chests', ['chests']],
    ['one in six', 'chesst', 'chests', ['chests']],
    ['none in five', 'chesr', 'chest', []],
    ['one in nine', 'collapsec', 'collapsed', ['collapsed']],
    ['two in nine', 'collapxec', 'collapsed', []],
    ['two in ten', 'palpixatixn', 'palpitation', ['palpitation']],
    ['three in ten', 'paxpixatixn', 'palpitation', []],
    ['of the first letter', 'wollen', 'swollen', []],
    ['of the first letter for another', 'xwollen', 'swollen', []],
    ['that swaps the first two', 'wsollen', 'swollen', ['swollen']],
    ['that makes a real word', 'swallow', 'swollow', []],
  ])('%s: "%s" for "%s" means %j', (_what, typed, meant, forms) => {
    expect(formsOf(typed, [meant])).toEqual(forms);
  });

  it('is none of a word that is known, nor of its plural', () => {
    expect(formsOf('collapses', ['collapses', 'collapsed'])).toEqual([]);
    expect(formsOf('chests', ['chest'])).toEqual(['chest']);
    expect(formsOf('abs', ['ab'])).toEqual([]);
  });
});

describe('a long text', () => {
  const read = (text: string) => tokenise(text, vocabularyOf([], []), { steps: 0 });

  it('is read up to the limit, counted after normalising', () => {
    const filled = (length: number) => 'ab '.repeat(length).slice(0, length);
    expect(read(filled(MOST_SCANNED)).whole).toBe(true);
    expect(read(filled(MOST_SCANNED + 1)).whole).toBe(false);
    expect(MOST_SCANNED).toBe(65_536);
  });

  it('keeps forty letters of a word', () => {
    expect(read('abcd'.repeat(20)).tokens[0]?.text).toHaveLength(40);
  });

  it('costs twice the steps when it is twice as long', () => {
    const steps = (times: number) => {
      const tally = { steps: 0 };
      tokenise('some words here. '.repeat(times), vocabularyOf([], []), tally);
      return tally.steps;
    };
    expect(steps(200) / steps(100)).toBeCloseTo(2, 1);
  });
});
