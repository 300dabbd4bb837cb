import { expect, test } from 'vitest';
import { createRecentCache } from '../../../src/adapters/slack/recent-cache.ts';
import { createFakeClock } from '../../fakes/clock.ts';

test('the oldest entry makes room for the newest', () => {
  const recent = createRecentCache<string>(createFakeClock(0), 2, 1000);
  for (const name of ['ana', 'bo', 'cy']) recent.set(name, name);
  expect(['ana', 'bo', 'cy'].map((name) => recent.get(name))).toEqual([undefined, 'bo', 'cy']);
  recent.set('bo', 'again');
  recent.set('dee', 'dee');
  expect(['bo', 'cy', 'dee'].map((name) => recent.get(name))).toEqual(['again', undefined, 'dee']);
});

test('an entry is believed for its time, and not after the clock was set back', () => {
  const clock = createFakeClock(5000);
  const recent = createRecentCache<string>(clock, 2, 1000);
  recent.set('ana', 'x');
  clock.set(5999);
  expect(recent.get('ana')).toBe('x');
  clock.set(6000);
  expect(recent.get('ana')).toBeUndefined();
  clock.set(4999);
  expect(recent.get('ana')).toBeUndefined();
});

test('an entry that was replaced meanwhile is not dropped', () => {
  const recent = createRecentCache<string>(createFakeClock(0), 2, 1000);
  recent.set('ana', 'new');
  recent.drop('ana', 'old');
  expect(recent.get('ana')).toBe('new');
  recent.drop('ana', 'new');
  expect(recent.get('ana')).toBeUndefined();
});
