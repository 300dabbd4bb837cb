import { expect, it } from 'vitest';
import { MINUTE } from '../../src/time.ts';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;

it('what is next reads like this', () => {
  const coach = coached();
  coach.run(long, ended);
  expect(answerLines(coach.do({ kind: 'next' }, ended + 5 * MINUTE))).toMatchInlineSnapshot(`
    "# What is next
    Next: Hydrate at 09:00."
  `);
});

it('what is next without a plan reads like this', () => {
  expect(answerLines(coached().do({ kind: 'next' }, ended))).toMatchInlineSnapshot(`
    "# No recovery under way
    Finish a run, then say /finished-run long 90min and the plan is here."
  `);
});
