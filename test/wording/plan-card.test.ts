import { expect, it } from 'vitest';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

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
