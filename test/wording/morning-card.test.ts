import { expect, it } from 'vitest';
import { MINUTE } from '../../src/time.ts';
import { answerLines, cardLines } from '../fixtures/card-lines.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;

function nextMorning(): { coach: Coached; now: number; plan: string } {
  const coach = coached();
  const plan = coach.run(long, ended);
  return { coach, now: plan.wake + 30 * MINUTE, plan: plan.id };
}

it('the morning check reads like this', () => {
  const { coach, now } = nextMorning();
  coach.deliver(now - MINUTE);
  const card = coach.deliver(now)?.card;
  expect(card && cardLines(card)).toMatchInlineSnapshot(`
    "# ☀️ Morning check
    Down a few stairs, please. Sore legs: 0 (none) to 10 (by the handrail only)?
    [0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]"
  `);
});

function soreness(score: number): string {
  const { coach, now, plan } = nextMorning();
  return answerLines(coach.do({ kind: 'soreness', plan, score }, now));
}

it('soreness of 1 is answered like this', () => {
  expect(soreness(1)).toMatchInlineSnapshot(`
    "# ☀️ Soreness 1 of 10: run as planned
    Legs approve: run as planned.
    And how long did you sleep?
    [5 h or less] [6 h] [7 h] [8 h] [9 h or more]
    ~ Our own choice (G-morning); Not graded: Cheung 2003"
  `);
});

it('soreness of 4 is answered like this', () => {
  expect(soreness(4)).toMatchInlineSnapshot(`
    "# ☀️ Soreness 4 of 10: keep it easy
    An easy run of 20-40 minutes is fine; soreness over 5, or a changed stride, and you stop.
    And how long did you sleep?
    [5 h or less] [6 h] [7 h] [8 h] [9 h or more] [One spot worries me]
    ~ Our own choice (G-morning); Not graded: Cheung 2003"
  `);
});

it('soreness of 6 is answered like this', () => {
  expect(soreness(6)).toMatchInlineSnapshot(`
    "# ☀️ Soreness 6 of 10: no running today
    Something without impact today: walk, bike or pool. The peak is at 24-72 hours, and after 5-7 days it is over.
    And how long did you sleep?
    [5 h or less] [6 h] [7 h] [8 h] [9 h or more] [One spot worries me]
    ~ Our own choice (G-morning); Not graded: Cheung 2003"
  `);
});

it('soreness of 8 is answered like this', () => {
  expect(soreness(8)).toMatchInlineSnapshot(`
    "# ☀️ Soreness 8 of 10: rest
    Rest today; I will ask again tomorrow. Dark urine or legs too weak to stand: emergency department now. Pain at rest: have it looked at today.
    And how long did you sleep?
    [5 h or less] [6 h] [7 h] [8 h] [9 h or more] [One spot worries me]
    ~ Our own choice (G-morning); Not graded: Cheung 2003"
  `);
});

it('one spot that worries is asked about and answered like this', () => {
  const { coach, now, plan } = nextMorning();
  expect(answerLines(coach.do({ kind: 'pain', plan, spot: null }, now))).toMatchInlineSnapshot(`
    "# What is it like?
    Sore muscles ache on both sides and fade. These are different:
    [One pinpoint, one side] [On a bone] [A swollen joint] [It makes me limp] [At night or at rest] [Worse while running] [None of these]"
  `);
  expect(answerLines(coach.do({ kind: 'pain', plan, spot: 'bone' }, now))).toMatchInlineSnapshot(`
    "# On a bone: don't run on it
    ! Have it assessed by a physio or doctor before the next run. Walking is fine if it does not hurt.
    It may be nothing. It may also be a bone or tendon that asks early, and early is cheap.
    [It was looked at]
    ~ Our own choice (G-morning); Safety rule: Warden 2014"
  `);
});
