import { describe, expect, test } from 'vitest';
import { plainDigits } from '../../../src/engine/reading/digits.ts';

describe('digits are written 0 to 9', () => {
  test.each([
    ['90min', '90min'],
    ['９０', '90'],
    ['٩٠', '90'],
    ['९०', '90'],
    ['1\uFE0F\u20E3', '1'],
    ['9\u200B0', '90'],
    ['25º', '25°'],
    ['½ l', '1/2 l'],
    ['1½', '1 1/2'],
    ['⅞', '7/8'],
    ['1\u20442', '1/2'],
    ['1٫5', '1.5'],
    ['1٬500', '1500'],
    ['1\u202F500', '1500'],
    ['12\u2009345\u2009678', '12345678'],
    ['1234\u202F500', '1234 500'],
    ['1 500', '1 500'],
    ['１０ｋｍ', '10km'],
  ])('"%s" is "%s"', (typed, text) => {
    expect(plainDigits(typed)).toEqual({ text, odd: null });
  });
});

describe('what looks like a number and is none is odd', () => {
  test.each([
    ['ran 10² today', '10²'],
    ['⑤ km', '⑤'],
    ['Ⅻ km', 'Ⅻ'],
    ['ran 1·5 l', '1·5'],
    ['1_5', '1_5'],
    ['1#5 and 2²', '1#5'],
    ['1٬50', '1٬50'],
    ['㏠ 10', '㏠'],
    ['10\u202E5', '10\u202E5'],
    ['1\u03015', '1\u03015'],
  ])('"%s": %s', (typed, odd) => {
    expect(plainDigits(typed).odd).toBe(odd);
  });

  test.each(['1.5', '1,5', '1:30', "1'30", '7/10', '70-69', '4x5', '70→69', '5×400'])('"%s" is not', (typed) => {
    expect(plainDigits(typed).odd).toBeNull();
  });

  test('a mark that turns the text round is only odd beside digits', () => {
    expect(plainDigits('easy \u202Erun').odd).toBeNull();
  });
});
