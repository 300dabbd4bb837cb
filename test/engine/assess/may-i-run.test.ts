import { expect, test } from 'vitest';
import { mayRun } from '../../../src/engine/assess/may-i-run.ts';
import type { Tier } from '../../../src/engine/method/tiers.ts';
import type { MayRun } from '../../../src/engine/model/may-run.ts';
import { DAY, HOUR } from '../../../src/time.ts';

test.each<[number, MayRun['id']]>([
  [0, 'as-planned'],
  [2, 'as-planned'],
  [3, 'easy'],
  [4, 'easy'],
  [5, 'not-today'],
  [6, 'not-today'],
  [7, 'rest'],
  [10, 'rest'],
])('legs of %d the morning after an ordinary day may: %s (G-morning)', (score, id) => {
  expect(mayRun(score, 20 * HOUR, 2)).toEqual({ id });
});

test.each<[Tier, number, number | null]>([
  [2, 0, null],
  [3, 48 * HOUR - 1, 48],
  [3, 48 * HOUR, null],
  [4, 72 * HOUR - 1, 72],
  [4, 72 * HOUR, null],
])('after a day of tier %d good legs stay easy %d ms after it, of %s hours (G-tiers)', (tier, sinceRun, hours) => {
  expect(mayRun(2, sinceRun, tier)).toEqual(hours === null ? { id: 'as-planned' } : { id: 'easy-all-the-same', hours });
  expect(mayRun(3, sinceRun, tier)).toEqual({ id: 'easy' });
});

test.each<[number, number, MayRun['id']]>([
  [5, 72 * HOUR - 1, 'not-today'],
  [5, 72 * HOUR, 'after-three-days'],
  [4, 72 * HOUR, 'easy'],
  [10, 7 * DAY - 1, 'after-three-days'],
  [1, 7 * DAY - 1, 'as-planned'],
  [1, 7 * DAY, 'after-a-week'],
  [10, 7 * DAY, 'after-a-week'],
  [0, 7 * DAY, 'as-planned'],
])('soreness of %d after %d ms is: %s', (score, sinceRun, id) => {
  expect(mayRun(score, sinceRun, 2)).toEqual({ id });
});
