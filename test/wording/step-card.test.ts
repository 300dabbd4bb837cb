import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/engine/model/intent.ts';
import type { Profile } from '../../src/engine/model/profile.ts';
import type { RunReport } from '../../src/engine/model/run.ts';
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

describe('the drink asks for', () => {
  function drink(facts: Partial<Profile>, report: Partial<RunReport>): string {
    const coach = coached(facts);
    coach.run({ type: 'long', minutes: 90, ...report }, ended);
    return sent(coach, ended);
  }
  const lost = { weighedKg: { before: 62, after: 60.2 } } as const;
  const hardSoon = { ...lost, next: { kind: 'hard', when: { inHours: 20 } } } as const;

  it('a round half litre, and thirst after it, though the scales say more', () => {
    expect(drink({}, lost)).toMatchInlineSnapshot(`
      "# 💧 Hydrate
      Bottle before stats. About half a litre of something with electrolytes in the next quarter of an hour. Let thirst set the pace. No hard session within a day that I know of: drink to thirst and eat a salty meal, no more is needed.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('what is gone, in litres, of somebody who runs hard again within a day', () => {
    expect(drink({}, hardSoon)).toMatchInlineSnapshot(`
      "# 💧 Hydrate
      Bottle before stats. About half a litre of something with electrolytes in the next quarter of an hour. Let thirst set the pace. Next hard session is close: 2.3 L to 2.7 L over 3-4 hours, in portions, with salt or salty food. Not more than 600 ml in the first half hour, 800 ml an hour after. Stop when the thirst is gone and the urine is pale.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('the same in fluid ounces', () => {
    expect(drink({ units: 'imperial' }, hardSoon)).toMatchInlineSnapshot(`
      "# 💧 Hydrate
      Bottle before stats. 16-20 fl oz of something with electrolytes in the next quarter of an hour. Let thirst set the pace. Next hard session is close: 76 fl oz to 91 fl oz over 3-4 hours, in portions, with salt or salty food. Not more than 20 fl oz in the first half hour, 27 fl oz an hour after. Stop when the thirst is gone and the urine is pale.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('no amount of somebody whom a volume could harm', () => {
    expect(drink({ health: ['kidney-disease'], healthConsentAt: 1 }, hardSoon)).toMatchInlineSnapshot(`
      "# 💧 Hydrate
      No volume from me: with your heart, kidneys or water tablets in the picture, your own care plan decides how much you drink.
      [Done] [Skip] [Later] [Why?]"
    `);
  });

  it('litres, and never kilos, of somebody whom counting hurts', () => {
    expect(drink({ health: ['eating-disorder'], healthConsentAt: 1 }, hardSoon)).toMatchInlineSnapshot(`
      "# 💧 Hydrate
      Bottle before stats. About half a litre of something with electrolytes in the next quarter of an hour. Let thirst set the pace. Next hard session is close: 2.3 L to 2.7 L over 3-4 hours, in portions, with salt or salty food. Not more than 600 ml in the first half hour, 800 ml an hour after. Stop when the thirst is gone and the urine is pale.
      [Done] [Skip] [Later] [Why?]"
    `);
  });
});

it('the food of somebody whom counting hurts has no grams', () => {
  const coach = coached({ health: ['eating-disorder'], healthConsentAt: 1 });
  coach.run({ type: 'long', minutes: 90 }, ended);
  press(coach, 'stretch', 'done', 5);
  coach.deliver(ended);
  expect(sent(coach, after(15))).toMatchInlineSnapshot(`
    "# 🥤 4:1 snack
    Canned rice pudding + milk.
    # 🧊 Ice bath
    13-15 °C, to the hips, 10-12 minutes, 15 at the very most. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, palpitations, violent shivering, numb or white skin, confusion, or breath that will not settle in 2-3 minutes. About 6 kg of ice bring 100 L from 20 to 14 °C; no thermometer: an ice cube melts in 3-5 min.
    [Done: 4:1 snack] [Skip: 4:1 snack] [Start timer: Ice bath] [Done: Ice bath] [Skip: Ice bath] [Later] [Why?]"
  `);
});

it('what stands in for the ice bath has its own name, and says in whose place it is', () => {
  const coach = coached({ health: ['raynauds'], healthConsentAt: 1 });
  coach.run({ type: 'long', minutes: 90 }, ended);
  for (const step of ['hydrate', 'stretch', 'snack']) press(coach, step, 'done', 15);
  expect(sent(coach, after(33))).toMatchInlineSnapshot(`
    "# 🚿 Cool shower, legs up
    No cold tub today. A cool, not cold, shower on the legs for a few minutes, then lie down with your legs up the wall for 10-15 minutes.
    [Done] [Skip] [Later] [Why?]"
  `);
  expect(press(coach, 'ice-bath', 'why', 34)).toMatchInlineSnapshot(`
    "# Why cool shower, legs up?
    It stands in for the ice bath. No ice bath with Raynaud's: cold shuts the small vessels. Cool shower and legs up instead.
    ~ Our own choice (D-cold); No evidence (N9)"
  `);
  expect(press(coach, 'ice-bath', 'done', 50)).toMatchInlineSnapshot(`
    "# ✅ Cool shower, legs up
    Good.
    Next: Balanced meal at 10:15."
  `);
});
