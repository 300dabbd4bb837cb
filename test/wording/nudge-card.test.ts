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

/** The direct message of a step that comes at its own minute, everything before it done. */
function nudge(step: string): string {
  const coach = ran();
  for (const { id, dueAt } of coach.snapshot.nudges.toSorted((a, b) => a.dueAt - b.dueAt)) {
    if (id === coach.row(step).id) break;
    coach.do({ kind: 'mark', nudge: id, as: 'done' }, Math.max(ended, dueAt));
  }
  return sent(coach, coach.row(step).dueAt);
}

function sent(coach: Coached, now: number): string {
  const card = coach.deliver(now)?.card;
  return card ? cardLines(card) : 'nothing';
}

function press(coach: Coached, step: string, as: Mark, minute: number): string {
  return answerLines(coach.do({ kind: 'mark', nudge: coach.row(step).id, as }, after(minute)));
}

describe('the message of a step reads', () => {
  it('for the drink like this', () => {
    expect(nudge('hydrate')).toMatchInlineSnapshot(`
      "# 💧 Hydrate
      Bottle before stats. About half a litre of something with electrolytes in the next quarter of an hour. Let thirst set the pace.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('for the stretch like this', () => {
    expect(nudge('stretch')).toMatchInlineSnapshot(`
      "# 🧘 Stretch
      13 minutes or so, 30 s a hold, a gentle pull, no bouncing: calf, quads, hamstrings, hip flexor, glute, adductors.
      # 🥤 4:1 snack
      Canned rice pudding 400 g + milk 200 ml: 74 g carbohydrate, 20 g protein. Something close to it is as good: a proper snack, until it feels like enough. The drink in it waits until the first half hour is over, then lasts for an hour.
      [Start timer: Stretch] [Done: Stretch] [Skip: Stretch] [Done: 4:1 snack] [Skip: 4:1 snack] [Later] [Why?]"
    `);
  });

  it('for the snack like this', () => {
    expect(nudge('snack')).toMatchInlineSnapshot(`
      "# 🥤 4:1 snack
      Snack window. Canned rice pudding 400 g + milk 200 ml: 74 g carbohydrate, 20 g protein. Something close to it is as good: a proper snack, until it feels like enough. The drink in it waits until the first half hour is over, then lasts for an hour.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('for the ice bath like this', () => {
    expect(nudge('ice-bath')).toMatchInlineSnapshot(`
      "# 🧊 Ice bath
      The tub awaits. 13-15 °C, to the hips, 10-12 minutes, 15 at the very most. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, palpitations, violent shivering, numb or white skin, confusion, or breath that will not settle in 2-3 minutes. About 6 kg of ice bring 100 L from 20 to 14 °C; no thermometer: an ice cube melts in 3-5 min.
      [Start timer] [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('for the meal like this', () => {
    expect(nudge('meal')).toMatchInlineSnapshot(`
      "# 🍽️ Balanced meal
      Sit down to a real plate. For example: Greek yogurt 250 g, granola 60 g, berries, honey (85 g carbohydrate, 32 g protein). Your own plate with carbohydrate, protein and some fat is as good.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('for the rest like this', () => {
    expect(nudge('rest')).toMatchInlineSnapshot(`
      "# 🛋️ Rest
      Down you go. Fifteen minutes with the legs up.
      [Start timer] [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('for the warm bath like this', () => {
    expect(nudge('epsom-bath')).toMatchInlineSnapshot(`
      "# 🛁 Warm Epsom bath
      Warm water before bed. Water of 38-40 °C, four cups of Epsom salt, a cup of baking soda if you like, 10-15 minutes. Drink something first; get out slowly, sit on the edge for two minutes.
      [Start timer] [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('for the roller like this', () => {
    expect(nudge('roll')).toMatchInlineSnapshot(`
      "# 🪵 Roll and stretch
      Legs, one more time. Calves, quads, hamstrings, glutes with the roller, 30-120 s a pass, one to three passes, and a gentle stretch after. Never over bone, tendon or the lower back.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('for the pillow like this', () => {
    expect(nudge('sleep')).toMatchInlineSnapshot(`
      "# 😴 Sleep
      The cheapest recovery tool has a pillow. Your alarm is about 8 hours away. A dark, quiet room, cool air, phone elsewhere.
      [Done] [Skip] [Later] [Why?]"
    `);
  });
});

describe('a message that was answered reads', () => {
  const hydrate = (as: Mark) => {
    const coach = ran();
    coach.deliver(ended);
    return press(coach, 'hydrate', as, 3);
  };

  it('after Done like this', () => {
    expect(hydrate('done')).toMatchInlineSnapshot(`
      "# ✅ Hydrate
      Good. That is the part most people skip.
      Next: Stretch at 09:15."
    `);
  });

  it('after Skip like this', () => {
    expect(hydrate('skip')).toMatchInlineSnapshot(`
      "# ➖ Hydrate
      Left out today. That is allowed.
      Next: Stretch at 09:15."
    `);
  });

  it('after Later like this', () => {
    expect(hydrate('later')).toMatchInlineSnapshot(`
      "# ⏰ Hydrate
      Later it is: I will be back at 09:18.
      Next: Stretch at 09:15."
    `);
  });

  it('after Why like this', () => {
    expect(hydrate('why')).toMatchInlineSnapshot(`
      "# Why hydrate?
      You lost water and salt. Electrolytes help the drink stay in you instead of passing through. Stop when thirst is gone: too much plain water is worse than a little too little.
      ~ Our method M1"
    `);
  });
});

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
