import { expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/time.ts';
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

it('a history of three runs has the newest first, with what was done after each', () => {
  const coach = coached();
  coach.run({ type: 'easy', minutes: 30 }, ended - 2 * DAY);
  coach.do({ kind: 'mark', nudge: coach.row('hydrate').id, as: 'done' }, ended - 2 * DAY);
  coach.run({ type: 'intervals', minutes: 45 }, ended - DAY);
  for (const { step } of coach.plan().steps)
    coach.do({ kind: 'mark', nudge: coach.row(step).id, as: 'done' }, ended - DAY);
  coach.run(long, ended);
  expect(answerLines(coach.do({ kind: 'history' }, ended + HOUR))).toMatchInlineSnapshot(`
    "# Your last runs
    (picture: 06-06 1 h 30 long run: 0 of 9 steps; 06-05 45 min interval session: 5 of 5 steps; 06-04 30 min easy run: 1 of 3 steps)
    06-06 1 h 30 long run: 0 of 9 steps done
    06-05 45 min interval session: 5 of 5 steps done
    06-04 30 min easy run: 1 of 3 steps done
    Not every step after every run: that was never the deal."
  `);
});
