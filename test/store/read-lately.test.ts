import { beforeEach, expect, it } from 'vitest';
import { readLately } from '../../src/store/read-lately.ts';

let asked: string[];
beforeEach(() => {
  asked = [];
});
const read = (text: string) => {
  asked.push(text);
  return text === 'damaged' ? null : { text };
};

it('reads what was read lately once, and forgets what was asked for longest ago', () => {
  const lately = readLately(read, 2);
  const a = lately('a');
  for (const text of ['b', 'a', 'c', 'a', 'b']) lately(text);
  expect(lately('a')).toBe(a);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

it('tries again what cannot be read', () => {
  const lately = readLately(read);
  expect([lately('damaged'), lately('damaged')]).toEqual([null, null]);
  expect(asked).toEqual(['damaged', 'damaged']);
});
