import { describe, expect, it } from 'vitest';
import { move } from '../../src/engine/model/nudge.ts';
import { MINUTE } from '../../src/time.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type } from '../fixtures/typed.ts';

const after = (minutes: number) => ended + minutes * MINUTE;

/** The third message of a long run: the drink done, the stretch and the snack out together. */
function stretching(): Coached {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  coach.deliver(ended);
  coach.do({ kind: 'mark', nudge: coach.row('hydrate').id, as: 'done' }, after(5));
  coach.deliver(after(15));
  return coach;
}

function presses(coach: Coached, step: string, mark: string, minute: number): string {
  const message = coach.row(step).message;
  const { reply } = type(coach, `recovery ${mark} ${coach.plan().id}.${step}.0`, after(minute), message);
  return `${reply.kind}: ${reply.kind === 'form' ? '' : cardLines(reply.card)}`;
}

describe('a message of two steps reads', () => {
  it('after Done on the first like this: its result on top, the other still open', () => {
    const coach = stretching();
    expect(presses(coach, 'stretch', 'done', 20)).toMatchInlineSnapshot(`
      "replace: # ✅ Stretch
      Hinges oiled.
      # 🥤 4:1 snack
      Canned rice pudding 400 g + milk 200 ml: 74 g carbohydrate, 20 g protein. Something close to it is as good: a proper snack, until it feels like enough. The drink in it waits until the first half hour is over, then lasts for an hour.
      [Done: 4:1 snack] [Skip: 4:1 snack] [Later] [Why?]"
    `);
  });

  it('after Done and Skip like this, with what comes next', () => {
    const coach = stretching();
    presses(coach, 'stretch', 'skip', 20);
    expect(presses(coach, 'snack', 'done', 25)).toMatchInlineSnapshot(`
      "replace: # ➖ Stretch
      Skipped; the next step does not mind.
      # ✅ 4:1 snack
      The legs say thanks.
      Next: Ice bath at 09:25."
    `);
  });

  it('after Later like this: both come back', () => {
    const coach = stretching();
    expect(presses(coach, 'stretch', 'later', 20)).toMatchInlineSnapshot(`
      "replace: # ⏰ Stretch
      Later it is: I will be back at 09:35.
      # ⏰ 4:1 snack
      Later it is: I will be back at 09:35.
      Next: Stretch at 09:35."
    `);
  });

  it('after Why? like this: the reason of both', () => {
    const coach = stretching();
    expect(presses(coach, 'stretch', 'why', 20)).toMatchInlineSnapshot(`
      "answer: # Why stretch?
      Honest answer: stretching hardly changes tomorrow's soreness (about 1 point in 100). It keeps your range of motion, finds sore spots early and settles you down. Method first, miracle never.
      ~ Our method M2; Strong evidence of a tiny effect: Herbert 2011 (Cochrane); Moderate evidence: Warneke 2025, Garber 2011 (ACSM)
      # Why 4:1 snack?
      Carbohydrate refills the tank, protein starts the repairs. 4:1 is convenient, not magic, and the half hour matters mostly when you run hard again within about 8 hours.
      ~ Our method M3; Moderate evidence: Craven 2021, Margolis 2021"
    `);
  });

  it('when the window of the first has closed like this', () => {
    const coach = stretching();
    coach.apply({ nudges: [move(coach.row('stretch'), 'miss') ?? coach.row('stretch')] });
    expect(presses(coach, 'snack', 'done', 50)).toMatchInlineSnapshot(`
      "replace: # ▫️ Stretch
      Its window is over. No harm done; the next step still counts.
      # ✅ 4:1 snack
      The legs say thanks.
      Next: Ice bath at 09:33."
    `);
  });

  it('while the stretch is timed like this', () => {
    const coach = stretching();
    expect(presses(coach, 'stretch', 'start', 20)).toMatchInlineSnapshot(`
      "replace: # 🧘 Stretch
      13 minutes or so, 30 s a hold, a gentle pull, no bouncing: calf, quads, hamstrings, hip flexor, glute, adductors.
      ⏱️ Timer running since 09:20. I will call the minutes.
      # 🥤 4:1 snack
      Canned rice pudding 400 g + milk 200 ml: 74 g carbohydrate, 20 g protein. Something close to it is as good: a proper snack, until it feels like enough. The drink in it waits until the first half hour is over, then lasts for an hour.
      [Out: Stretch] [Done: 4:1 snack] [Skip: 4:1 snack] [Later] [Why?]"
    `);
  });
});

it('everything that is still in its window after an outage is one message', () => {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  const card = coach.deliver(after(40))?.card;
  expect(card && cardLines(card)).toMatchInlineSnapshot(`
    "# 🧘 Stretch
    13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    # 🥤 4:1 snack
    Canned rice pudding 400 g + milk 200 ml.
    # 🧊 Ice bath
    13-15 °C, to the hips, 10-12 minutes, 15 at the very most. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, palpitations, violent shivering, numb or white skin, confusion, or breath that will not settle in 2-3 minutes. About 6 kg of ice bring 100 L from 20 to 14 °C; no thermometer: an ice cube melts in 3-5 min.
    [Start timer: Stretch] [Done: Stretch] [Skip: Stretch] [Done: 4:1 snack] [Skip: 4:1 snack] [Start timer: Ice bath] [Done: Ice bath] [Skip: Ice bath] [Later] [Why?]"
  `);
});

describe('a message whose ice bath is taken back reads', () => {
  function inTheTub(start: boolean): string {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    for (const step of ['hydrate', 'stretch', 'snack'])
      coach.do({ kind: 'mark', nudge: coach.row(step).id, as: 'done' }, after(10));
    coach.deliver(after(40));
    if (start) coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'start' }, after(41));
    const fields = { consent: 'yes', health: ['raynauds'] };
    const told = coach.do({ kind: 'profile-save', section: 'health', fields }, after(43));
    return told.edits.map(({ card }) => cardLines(card)).join('\n---\n');
  }

  it('before anybody went in like this', () => {
    expect(inTheTub(false)).toMatchInlineSnapshot(`
      "# ➖ Ice bath
      ! No ice bath with Raynaud's: cold shuts the small vessels. Cool shower and legs up instead."
    `);
  });

  it('with a runner in the water like this', () => {
    expect(inTheTub(true)).toMatchInlineSnapshot(`
      "# ➖ Ice bath
      ! Out of the water now. No ice bath with Raynaud's: cold shuts the small vessels. Cool shower and legs up instead."
    `);
  });
});
