import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slips } from '../../../src/engine/reading/edit-distance.ts';

test.each([
  ['tempo', 'tempo', 0],
  ['', 'run', 3],
  ['tepmo', 'tempo', 1],
  ['temp', 'tempo', 1],
  ['temppo', 'tempo', 1],
  ['tampo', 'tempo', 1],
  ['eazsy', 'easy', 1],
  ['kitten', 'sitting', 3],
  ['SLAKC_BTO_TOKEN', 'SLACK_BOT_TOKEN', 2],
])('"%s" is %s after %i slips', (a, b, count) => {
  expect(slips(a, b)).toBe(count);
});

test('slips count the same both ways, and never more than the longer word has letters', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b)).toBe(slips(b, a));
      expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(slips(a, b) === 0).toBe(a === b);
    }),
  );
});
