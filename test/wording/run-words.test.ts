import { expect, it } from 'vitest';
import { runTypes } from '../../src/engine/method/run-types.ts';
import { en } from '../../src/wording/en/index.ts';
import { runWords } from '../../src/wording/run-words.ts';

it.each([
  [0.4, '1 min easy run'],
  [1, '1 min easy run'],
  [45, '45 min easy run'],
  [59.6, '1 h easy run'],
  [60, '1 h easy run'],
  [61, '1 h 01 easy run'],
  [150, '2 h 30 easy run'],
])('a run of %s minutes is a "%s"', (minutes, words) => {
  expect(runWords(en, { type: 'easy', minutes })).toBe(words);
});

it('each kind of run has its name', () => {
  expect(runTypes.map((type) => runWords(en, { type, minutes: 45 }))).toMatchInlineSnapshot(`
    [
      "45 min recovery run",
      "45 min easy run",
      "45 min long run",
      "45 min tempo run",
      "45 min interval session",
      "45 min hill session",
      "45 min race",
    ]
  `);
});
