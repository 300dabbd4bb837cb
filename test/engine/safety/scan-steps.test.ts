import { describe, expect, test } from 'vitest';
import { findRedFlag, scan } from '../../../src/engine/safety/scan.ts';
import { MOST_SCANNED } from '../../../src/engine/safety/tokens.ts';
import { bodySites, doubts, negationFillers, negators } from '../../../src/engine/safety/words.ts';
import { dangerous, harmless } from '../../fixtures/red-flag-phrases.ts';

const keyWords = [
  ...new Set(
    Object.values(dangerous)
      .flat()
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g),
  ),
];
const longWords = keyWords.filter((word) => word.length >= 6);
const small = [...negators, ...negationFillers, ...bodySites, ...doubts];
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Text of a length from as many pieces as it takes. */
const made = (piece: (nth: number) => string) => (length: number) => {
  let text = '';
  for (let nth = 0; text.length < length; nth++) text += `${piece(nth)} `;
  return text.slice(0, length);
};
const nth = (all: readonly string[], at: number) => all[at % all.length] ?? '';
/** A word with a letter too many: no two of a text are the same. */
const slip = (at: number) => {
  const word = nth(longWords, at);
  const cut = 1 + ((at * 13) % (word.length - 1));
  return word.slice(0, cut) + nth([...letters], Math.floor(at / longWords.length) + at) + word.slice(cut);
};

/** What a line may be made of: nothing here may cost more a word because there is more of it. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'ordinary chat': made((at) => `${nth(harmless, at)}.`),
  'counted chat': made((at) => `lap ${at} of the park was easy and i drank some water`),
  'all key words': made((at) => nth(keyWords, at * 7)),
  'all key words, denied': made((at) => `no ${nth(keyWords, at * 7)}.`),
  'all small words': made((at) => nth(small, at * 5)),
  'slips of key words': made(slip),
  'one negator': made(() => 'no'),
  'one denied sign': made(() => 'no chest pain'),
  'a denied list': made(() => 'or chest'),
  'a run of fillers before each body part': made(() => 'any sign of a face'),
  'a sign taken back much later': made(() => 'no chest pain or cough, and'),
  'one sign of an idea': made(() => 'calf. warm.'),
  'one sign in sentences apart': made(() => 'swollen? hot? leg?'),
  'old troubles': made(() => 'knee swollen last year'),
  'old troubles that healed': made(() => 'swollen knee as a kid, recovered'),
  'harmless phrases': made(() => 'chest of drawers'),
  'body weights': made(() => 'from 70 to 70'),
  'one long word': (length) => 'painchest'.repeat(length).slice(0, length),
  'one long number': (length) => '7'.repeat(length),
  'one letter': (length) => 'a'.repeat(length),
  'points only': (length) => '. '.repeat(length / 2),
  'commas only': (length) => ','.repeat(length),
  'spaces between two weights': (length) => `weighed 70${' '.repeat(length - 12)}to`,
  'combining marks': (length) => `a${'\u0301'.repeat(length - 1)}`,
  'letters that are many': (length) => '\ufdfa'.repeat(length),
};

describe('the scan for red flags', () => {
  test.each(Object.entries(shapes))('takes twice the steps for twice the text: %s', (_name, shape) => {
    const lengths = [4096, 8192, 16_384, 32_768, 65_536];
    const steps = lengths.map((length) => scan(shape(length)).steps);
    const growth = steps.slice(1).map((now, before) => now / (steps[before] ?? 0));
    expect(Math.max(...growth)).toBeLessThanOrEqual(2.5);
    // As many steps as characters are the least: what counts nothing proves nothing.
    expect(Math.min(...steps.map((count, at) => count / (lengths[at] ?? 0)))).toBeGreaterThanOrEqual(1);
  });

  test('takes a bounded number of steps a character, whatever is typed', () => {
    const dear = Object.entries(shapes).filter(([, shape]) => scan(shape(MOST_SCANNED)).steps > 100 * MOST_SCANNED);
    expect(dear.map(([name]) => name)).toEqual([]);
  });

  test.each(
    Object.entries(shapes).filter(([, shape]) => scan(shape(4096)).danger === null && scan(shape(MOST_SCANNED)).whole),
  )('finds danger at the very end of the longest text: %s', (_name, shape) => {
    const end = '. i passed out';
    expect(findRedFlag(shape(MOST_SCANNED - end.length) + end)?.level).toBe('RED');
  });

  test('says that it has not read all of a longer text, and still finds what it has read', () => {
    const chat = shapes['counted chat']?.(MOST_SCANNED) ?? '';
    expect(scan(chat)).toMatchObject({ danger: null, whole: true });
    expect(scan(`${chat}.`)).toMatchObject({ danger: null, whole: false });
    expect(scan(`chest pain. ${chat}`)).toMatchObject({ danger: { flag: { rule: 'R1' } }, whole: false });
    expect(scan('\u33c2'.repeat(MOST_SCANNED / 2))).toMatchObject({ danger: null, whole: false });
  });

  test('reads every script of living languages whole', () => {
    expect(scan('\ud55c'.repeat(MOST_SCANNED)).whole).toBe(true);
    expect(scan('\u1ec7'.repeat(MOST_SCANNED)).whole).toBe(true);
  });

  test.each([
    ['no bad old nasty cough or chest pain', null],
    ['no really bad old nasty cough or chest pain', 'R1'],
    ['no sign of any sort of a real kind of actual chest pain', null],
    ['not without any sign of a real kind of actual chest pain', 'R1'],
    ['until any sign of a sort of a real kind of chest pain', 'R1'],
    ['no chest pain and i ran the whole loop around the lake with my friends, but today i did', 'R1'],
    ['usually i have no chest pain', 'R1'],
    ['i usually run on sundays with all of the others. no chest pain', null],
  ])('reads denials near and far: "%s" is %s', (words, rule) => {
    expect(findRedFlag(words)?.rule ?? null).toBe(rule);
  });
});
