import { describe, expect, it } from 'vitest';
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

describe('what is next reads', () => {
  it('while two steps lie open like this', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'mark', nudge: coach.row('hydrate').id, as: 'done' }, ended);
    coach.deliver(ended + 15 * MINUTE);
    expect(answerLines(coach.do({ kind: 'next' }, ended + 16 * MINUTE))).toMatchInlineSnapshot(`
      "# What is next
      Open right now: Stretch, 4:1 snack.
      Next: Ice bath at 09:33."
    `);
  });

  it('while the nudges are stopped like this', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'pause' }, ended);
    expect(answerLines(coach.do({ kind: 'next' }, ended + 16 * MINUTE))).toMatchInlineSnapshot(`
      "# What is next
      Nothing comes while the nudges are stopped: Resume in /recovery today brings it back."
    `);
  });

  it('once everything is done like this', () => {
    const coach = coached();
    coach.run(long, ended);
    for (const { step } of coach.plan().steps) coach.do({ kind: 'mark', nudge: coach.row(step).id, as: 'done' }, ended);
    expect(answerLines(coach.do({ kind: 'next' }, ended + 16 * MINUTE))).toMatchInlineSnapshot(`
      "# What is next
      All done for today. Legs report tomorrow morning."
    `);
  });
});
