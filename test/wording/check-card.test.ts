import { expect, it } from 'vitest';
import { HOUR } from '../../src/time.ts';
import { answerLines, cardLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

it('the question how somebody is after a very big day, and its answers, read like this', () => {
  const coach = coached();
  const plan = coach.run({ type: 'race', minutes: 230 }, ended);
  const now = ended + 2 * HOUR;
  const asked = coach.deliver(now)?.card;
  expect(asked && cardLines(asked)).toMatchInlineSnapshot(`
    "# 🛋️ Rest
    Down you go. Fifteen minutes with the legs up.
    # How are you holding up?
    That was a very long day. Cooled down, drinking to thirst, peeing pale? No headache, no vomiting, head clear?
    [Start timer] [Done] [Skip] [All fine] [Not so good] [Later] [Why?]"
  `);
  const well = (ok: boolean) => answerLines(coach.do({ kind: 'well', plan: plan.id, check: 'well-2h', ok }, now));
  expect(well(true)).toMatchInlineSnapshot(`
    "# Good
    Keep sipping to thirst, keep eating. Nothing hard for three days."
  `);
  expect(well(false)).toMatchInlineSnapshot(`
    "# Then let us be careful
    ! Confused, collapsed, chest pain, vomiting with a headache, or urine like cola: call your emergency number now.
    Tap what fits and I say what to do. Anything else: tell me in words with /ask-coach, or have somebody look at you.
    [Headache and vomiting] [Confused or dizzy] [Chest pain] [Dark urine]"
  `);
});

it('the first sign of life of a plan whose first step is still to come reads like this', () => {
  const coach = coached();
  coach.run({ type: 'easy', minutes: 35, ended: { minutesAgo: 45 } }, ended);
  const card = coach.deliver(ended)?.card;
  expect(card && cardLines(card)).toMatchInlineSnapshot(`
    "# Your recovery is planned
    35 min easy run. I will knock here at the right minutes. Next: Balanced meal at 09:30.
    [Today's plan] [Stop]"
  `);
});

it('after great heat somebody is asked once, after two hours, like this', () => {
  const coach = coached();
  const plan = coach.run({ type: 'easy', minutes: 45, celsius: 32 }, ended);
  coach.snapshot = { ...coach.snapshot, nudges: coach.snapshot.nudges.filter(({ kind }) => kind === 'check') };
  const card = coach.deliver(ended + 2 * HOUR)?.card;
  expect(card && cardLines(card)).toMatchInlineSnapshot(`
    "# How are you holding up?
    That was a hot one. Cooled down, drinking to thirst, peeing pale? No headache, no vomiting, head clear?
    [All fine] [Not so good]"
  `);
  const well = coach.do({ kind: 'well', plan: plan.id, check: 'well-2h', ok: true }, ended + 2 * HOUR);
  expect(answerLines(well)).toMatchInlineSnapshot(`
    "# Good
    Keep sipping to thirst, keep eating. Stay in the cool."
  `);
});
