import { expect, it } from 'vitest';
import { HOUR } from '../../src/time.ts';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;

it('a history of one run reads like this', () => {
  const coach = coached();
  coach.run(long, ended);
  expect(answerLines(coach.do({ kind: 'history' }, ended + HOUR))).toMatchInlineSnapshot(`
    "# Your last runs
    (picture: 06-06 1 h 30 long run: 0 of 9 steps)
    06-06 1 h 30 long run: 0 of 9 steps done
    Not every step after every run: that was never the deal."
  `);
});

it('a history without runs reads like this', () => {
  expect(answerLines(coached().do({ kind: 'history' }, ended))).toMatchInlineSnapshot(`
    "# No runs yet
    Your first /finished-run long 90min starts the list."
  `);
});
