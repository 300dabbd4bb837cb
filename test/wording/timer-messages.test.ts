import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/engine/model/intent.ts';
import { MINUTE } from '../../src/time.ts';
import { answerLines, cardLines } from '../fixtures/card-lines.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const after = (minutes: number) => ended + minutes * MINUTE;

function ran(): Coached {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  return coach;
}

function sent(coach: Coached, now: number): string {
  const card = coach.deliver(now)?.card;
  return card ? cardLines(card) : 'nothing';
}

function press(coach: Coached, step: string, as: Mark, minute: number): string {
  return answerLines(coach.do({ kind: 'mark', nudge: coach.row(step).id, as }, after(minute)));
}

it('the calls of the ice bath read like this', () => {
  const coach = ran();
  coach.deliver(after(33));
  expect(press(coach, 'ice-bath', 'start', 34)).toMatchInlineSnapshot(`
    "# 🧘 Stretch
    13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    # 🥤 4:1 snack
    Canned rice pudding 400 g + milk 200 ml.
    # 🧊 Ice bath
    13-15 °C, to the hips, 10-12 minutes, 15 at the very most. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, palpitations, violent shivering, numb or white skin, confusion, or breath that will not settle in 2-3 minutes. About 6 kg of ice bring 100 L from 20 to 14 °C; no thermometer: an ice cube melts in 3-5 min.
    ⏱️ Timer running since 09:34. I will call the minutes.
    [Start timer: Stretch] [Done: Stretch] [Skip: Stretch] [Done: 4:1 snack] [Skip: 4:1 snack] [Out: Ice bath] [Later] [Why?]"
  `);
  const calls = [37, 44, 49, 52].map((minute) => sent(coach, after(minute)));
  expect(calls.join('\n\n')).toMatchInlineSnapshot(`
    "# ⏱️ Ice bath: 3 min
    Three minutes: the worst is over. Breathe slowly and think of a big goal.
    [Out]

    # ⏱️ Ice bath: 10 min
    Ten minutes: you may get out; no prizes for staying. Lukewarm shower, dry clothes, no driving until the shivering stops.
    [Out]

    # ⏱️ Ice bath: 15 min
    Fifteen minutes: out now, hard stop. Lukewarm shower, dry clothes, no driving until the shivering stops.
    [Out]

    # ⏱️ Ice bath: 18 min
    Are you out? If yes, tap Out. If not: out now, dry and warm. Shivering hard, numb or muddled: get somebody to you and call your emergency number.
    [Out]"
  `);
});

describe('Done on a timed step', () => {
  function outAfter(minutes: number): string {
    const coach = ran();
    for (const step of ['hydrate', 'stretch', 'snack']) press(coach, step, 'done', 15);
    coach.deliver(after(33));
    press(coach, 'ice-bath', 'start', 34);
    return press(coach, 'ice-bath', 'out', 34 + minutes);
  }

  it('says how long it was, also when that was short', () => {
    expect(outAfter(1)).toMatchInlineSnapshot(`
      "# ✅ Ice bath
      You got in. That is the whole trick. 1 min. Lukewarm shower first, dry clothes, no driving until the shivering stops.
      Next: Balanced meal at 10:15."
    `);
    expect(outAfter(11)).toMatchInlineSnapshot(`
      "# ✅ Ice bath
      You got in. That is the whole trick. 11 min. Lukewarm shower first, dry clothes, no driving until the shivering stops.
      Next: Balanced meal at 10:15."
    `);
  });

  it('neither praises nor scolds who stayed past the hard stop', () => {
    expect(outAfter(21)).toMatchInlineSnapshot(`
      "# ✅ Ice bath
      Out, dry and warm: that is what counts. The timer had 21 min; 15 is the most. Lukewarm shower first, dry clothes, no driving until the shivering stops.
      Next: Balanced meal at 10:15."
    `);
  });
});
