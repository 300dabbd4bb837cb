import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/engine/model/intent.ts';
import { HOUR, MINUTE } from '../../src/time.ts';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

const long = { type: 'long', minutes: 90 } as const;

it('the plan of a long run reads like this', () => {
  expect(answerLines(coached().do({ kind: 'report-run', report: long }, ended))).toMatchInlineSnapshot(`
    "# 1 h 30 long run: load 450
    A solid one: full recovery is worth it.
    💧 09:00 Hydrate (now): About half a litre of something with electrolytes in the next quarter of an hour.
    🧘 09:15 Stretch (ahead): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 09:15 4:1 snack (ahead): Canned rice pudding 400 g + milk 200 ml.
    🧊 09:33 Ice bath (ahead): 13-15 °C, to the hips, 10-12 minutes.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey.
    🛋️ 10:50 Rest (ahead): Legs up for 15 min.
    🛁 21:05 Warm Epsom bath (ahead): 4 cups Epsom salt, 1 cup baking soda, 38-40 °C, 10-15 min.
    🪵 21:30 Roll and stretch (ahead): Calves, quads, hamstrings, glutes with the roller, then stretch.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Stretch 09:15, 4:1 snack 09:15, Ice bath 09:33, Balanced meal 10:15, Rest 10:50, Warm Epsom bath 21:05, Roll and stretch 21:30, Sleep 22:30.)
    [Lighter] [Full] [Shift bedtime] [Stop]
    One thing to get the evening right:
    [Lights out (now 22:30) ▾ 20:00 · 20:30 · 21:00 · 21:30 · 22:00 · 22:30 · 23:00 · 23:30 · 00:00 · 00:30 · 01:00]"
  `);
});

it('the plan of an easy run of somebody without a tub reads like this', () => {
  const report = { type: 'easy', minutes: 35 } as const;
  const decision = coached({ gear: [] }).do({ kind: 'report-run', report }, ended);
  expect(answerLines(decision)).toMatchInlineSnapshot(`
    "# 35 min easy run: load 105
    Light on the legs: drink to thirst, eat your next meal, sleep.
    💧 09:00 Hydrate (now): A glass of water if you are thirsty; thirst decides.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Balanced meal 10:15, Sleep 22:30.)
    [Lighter] [Full] [Shift bedtime] [Stop]
    One thing to get the evening right:
    [Lights out (now 22:30) ▾ 20:00 · 20:30 · 21:00 · 21:30 · 22:00 · 22:30 · 23:00 · 23:30 · 00:00 · 00:30 · 01:00]"
  `);
});

it('today without a plan reads like this', () => {
  expect(answerLines(coached().do({ kind: 'today' }, ended))).toMatchInlineSnapshot(`
    "# No recovery under way
    Finish a run, then say /finished-run long 90min and the plan is here."
  `);
});

it('the question about tonight reads like this', () => {
  const coach = coached();
  coach.run(long, ended);
  expect(answerLines(coach.do({ kind: 'bedtime', to: null }, ended))).toMatchInlineSnapshot(`
    "# When is lights out?
    The bath, the rolling and the good-night message hang on it.
    [Lights out (now 22:30) ▾ 20:00 · 20:30 · 21:00 · 21:30 · 22:00 · 22:30 · 23:00 · 23:30 · 00:00 · 00:30 · 01:00]"
  `);
});

describe('what leads the plan', () => {
  const upToSteps = (line: string, facts: Parameters<typeof coached>[0] = {}, at = ended) => {
    const lines = typed(coached(facts), `finished-run ${line}`, at).split('\n');
    return lines
      .slice(
        0,
        lines.findIndex((step) => step.includes('(now)') || step.includes('(ahead)')),
      )
      .join('\n');
  };

  it('is the safety of a hot race with a beer after it', () => {
    expect(upToSteps('race 3h 31C beer')).toMatchInlineSnapshot(`
      "# 3 h race: load 1620
      A monster: food and sleep tonight, and nothing hard for three days.
      ! Cool down first: shade, wet skin, a fan, and somebody with you. Confused, staggering, vomiting, or hot and no longer sweating: call your emergency number and cool the whole body. No warm bath tonight. I ask again after 2 hours.
      ! Beer and baths do not mix: food and fluids first, no ice and no hot bath today.
      ! After a day like this: salt with your drinks and food, nothing hard for 72 hours. I will ask how you are after 2, 6 and 24 hours.
      ! No ibuprofen or anything like it until you have drunk, eaten and peed normally again."
    `);
  });

  it('is the shortness of a late evening', () => {
    expect(upToSteps('long 90min', {}, ended + 12.5 * HOUR)).toMatchInlineSnapshot(`
      "# 1 h 30 long run: load 450
      A solid one: the basics do most of the work.
      ! Bed is near: a short walk, a lukewarm shower, no baths, no caffeine. Sleep does the rest."
    `);
  });

  it("is the asker's own insulin", () => {
    const insulin = { health: ['diabetes-insulin' as const], healthConsentAt: 1 };
    expect(upToSteps('long 90min', insulin)).toMatchInlineSnapshot(`
      "# 1 h 30 long run: load 450
      A solid one: full recovery is worth it.
      ! Your own diabetes plan leads today, food before bed included. Check your glucose after this run, and overnight too. A hypo is the exception: 15 g of fast sugar."
    `);
  });
});

it('a plan under way shows what is done, left out, open and ahead, and what Stop holds back', () => {
  const coach = coached();
  coach.run(long, ended);
  const mark = (step: string, as: Mark) => coach.do({ kind: 'mark', nudge: coach.row(step).id, as }, ended);
  mark('hydrate', 'done');
  mark('stretch', 'skip');
  coach.deliver(ended + 33 * MINUTE);
  const lines = typed(coach, 'recovery today', ended + 35 * MINUTE).split('\n');
  expect(lines.slice(2, 7).join('\n')).toMatchInlineSnapshot(`
    "💧 --:-- Hydrate (done): About half a litre of something with electrolytes in the next quarter of an hour.
    🧘 --:-- Stretch (skipped): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 09:15 4:1 snack (now): Canned rice pudding 400 g + milk 200 ml.
    🧊 09:15 Ice bath (now): 13-15 °C, to the hips, 10-12 minutes.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey."
  `);
  typed(coach, 'recovery stop', ended + 36 * MINUTE);
  const stopped = typed(coach, 'recovery today', ended + 36 * MINUTE).split('\n');
  const meal = stopped.find((line) => line.includes('Balanced meal'));
  expect([meal, stopped.at(-1)].join('\n')).toMatchInlineSnapshot(`
    "🍽️ --:-- Balanced meal (stopped): Greek yogurt 250 g, granola 60 g, berries, honey.
    [Lighter] [Full] [Shift bedtime] [Resume]"
  `);
});

it('the plan of somebody who reads in ounces and Fahrenheit and whom counting hurts has no grams', () => {
  const coach = coached({ units: 'imperial', health: ['eating-disorder'], healthConsentAt: 1 });
  const lines = answerLines(coach.do({ kind: 'report-run', report: long }, ended)).split('\n');
  expect(lines.slice(2, 8).join('\n')).toMatchInlineSnapshot(`
    "💧 09:00 Hydrate (now): 16-20 fl oz of something with electrolytes in the next quarter of an hour.
    🧘 09:15 Stretch (ahead): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 09:15 4:1 snack (ahead): Canned rice pudding + milk.
    🧊 09:33 Ice bath (ahead): 55-59 °F, to the hips, 10-12 minutes.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt, granola, berries, honey.
    🛋️ 10:50 Rest (ahead): Legs up for 15 min."
  `);
});
