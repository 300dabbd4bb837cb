import { expect, test } from 'vitest';
import { holding } from '../../../src/engine/ask/look-up.ts';

const texts = holding([
  ['first', 'violin zebra quartz'],
  ['second', 'violin zebra marble'],
  ['third', 'violin pebble marble'],
]);

test.each([
  ['violin zebra quartz', 'first', 1],
  ['zebra marble', 'second', 1],
  ['pebble marble', 'third', 1],
])('"%s" is held best by the %s', (question, of, held) => {
  expect(texts.best(question)).toEqual({ of, held });
});

test('a rare word tells more than one that all texts have', () => {
  const common = texts.best('violin zebra lantern')?.held ?? 0;
  const rare = texts.best('quartz zebra lantern')?.held ?? 0;
  expect(rare).toBeGreaterThan(common);
  expect(rare).toBeLessThan(1);
});

test('a single telling word is not enough, and nothing is held by no text', () => {
  expect(texts.best('quartz')?.held).toBe(0);
  expect(texts.best('')?.held).toBe(0);
  expect(holding([]).best('quartz zebra')).toBeNull();
});
