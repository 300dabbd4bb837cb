import { describe, expect, test } from 'vitest';
import { dishName, dishWithNote } from '../../src/wording/dish-names.ts';
import { en } from '../../src/wording/en/index.ts';

const weighed = /\d+ ?(?:g|ml)\b/;

describe('a dish', () => {
  test('has a name with nothing weighed in it, for somebody whom counting hurts', () => {
    const bare = Object.values({ ...en.dishes, ...en.foods }).map((food) => food.bare);
    expect(bare.filter((name) => weighed.test(name))).toEqual([]);
  });

  test('is the same dish with and without amounts', () => {
    const wordsOf = (name: string): readonly string[] => name.match(/\p{L}{3,}/gu) ?? [];
    for (const { name, bare } of Object.values({ ...en.dishes, ...en.foods }))
      expect([name, wordsOf(bare).filter((word) => !wordsOf(name).includes(word))]).toEqual([name, []]);
  });

  test('tells what to look at on the label', () => {
    expect(dishWithNote(en, 'soy-smoothie', { labels: ['gluten'] }, false)).toBe(
      'Smoothie: soy milk, banana, oats (check the label for gluten)',
    );
  });

  test('that no table has any more is called by its id', () => {
    expect(dishName(en, 'old-pie')).toEqual({ name: 'old-pie', bare: 'old-pie' });
  });
});
