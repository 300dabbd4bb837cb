import { expect, it } from 'vitest';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;

it('a deletion asks first, and says what it did', () => {
  const coach = coached();
  coach.run(long, ended);
  expect(answerLines(coach.do({ kind: 'delete', confirmed: false }, ended))).toMatchInlineSnapshot(`
    "# Delete everything?
    ! Runs, plans, nudges, profile, health facts, your place in the club's latest summary: all of it, at once, for good. Older posts stay in the channel until somebody there deletes them.
    Want a copy first? /recovery-data export.
    [Delete it all] [Keep it]"
  `);
  expect(answerLines(coach.do({ kind: 'delete', confirmed: true }, ended))).toMatchInlineSnapshot(`
    "# Gone
    I know nothing about you any more. A backup that was made before now still has you, until whoever runs me deletes it. If you run into me again, we start fresh."
  `);
});
