import { expect, it } from 'vitest';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;

it('the question before a first ice bath, and its answers, read like this', () => {
  const asked = () => {
    const coach = coached({ iceTakenAt: null });
    coach.run(long, ended);
    return coach;
  };
  expect(answerLines(asked().do({ kind: 'today' }, ended))).toMatchInlineSnapshot(`
    "# 1 h 30 long run: load 450
    A solid one: full recovery is worth it.
    💧 09:00 Hydrate (now): About half a litre of something with electrolytes in the next quarter of an hour.
    🧘 09:15 Stretch (ahead): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 09:15 4:1 snack (ahead): Canned rice pudding 400 g + milk 200 ml.
    🚿 09:33 Cool shower, legs up (ahead): Cool shower, then legs up the wall for 10-15 min.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey.
    🛋️ 10:50 Rest (ahead): Legs up for 15 min.
    🛁 21:05 Warm Epsom bath (ahead): 4 cups Epsom salt, 1 cup baking soda, 38-40 °C, 10-15 min.
    🪵 21:30 Roll and stretch (ahead): Calves, quads, hamstrings, glutes with the roller, then stretch.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Stretch 09:15, 4:1 snack 09:15, Cool shower, legs up 09:33, Balanced meal 10:15, Rest 10:50, Warm Epsom bath 21:05, Roll and stretch 21:30, Sleep 22:30.)
    Before a first ice bath, one tap: heart trouble, high blood pressure, Raynaud's, or pregnant? It lets me keep the answer, for nobody's eyes but yours.
    [None of these] [Yes, or not sure]
    [Lighter] [Full] [Shift bedtime] [Stop]"
  `);
  expect(answerLines(asked().do({ kind: 'ice-screen', answer: 'some' }, ended))).toMatchInlineSnapshot(`
    "# 1 h 30 long run: load 450
    Then no tub until a clinician said yes. A cool shower and legs up do the job today. A solid one: full recovery is worth it.
    💧 09:00 Hydrate (now): About half a litre of something with electrolytes in the next quarter of an hour.
    🧘 09:15 Stretch (ahead): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 09:15 4:1 snack (ahead): Canned rice pudding 400 g + milk 200 ml.
    🚿 09:33 Cool shower, legs up (ahead): Cool shower, then legs up the wall for 10-15 min.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey.
    🛋️ 10:50 Rest (ahead): Legs up for 15 min.
    🛁 21:05 Warm Epsom bath (ahead): 4 cups Epsom salt, 1 cup baking soda, 38-40 °C, 10-15 min.
    🪵 21:30 Roll and stretch (ahead): Calves, quads, hamstrings, glutes with the roller, then stretch.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Stretch 09:15, 4:1 snack 09:15, Cool shower, legs up 09:33, Balanced meal 10:15, Rest 10:50, Warm Epsom bath 21:05, Roll and stretch 21:30, Sleep 22:30.)
    Before an ice bath ask your doctor. When they said that cold water is fine for you:
    [They said it is fine]
    [Lighter] [Full] [Shift bedtime] [Stop]"
  `);
  expect(answerLines(asked().do({ kind: 'ice-screen', answer: 'none' }, ended))).toMatchInlineSnapshot(`
    "# 1 h 30 long run: load 450
    Noted. The first one is 15 °C (59 °F) for five minutes, and not alone. A solid one: full recovery is worth it.
    💧 09:00 Hydrate (now): About half a litre of something with electrolytes in the next quarter of an hour.
    🧘 09:15 Stretch (ahead): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 09:15 4:1 snack (ahead): Canned rice pudding 400 g + milk 200 ml.
    🧊 09:33 Ice bath (ahead): 15 °C, to the hips, 5 minutes.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey.
    🛋️ 10:50 Rest (ahead): Legs up for 15 min.
    🛁 21:05 Warm Epsom bath (ahead): 4 cups Epsom salt, 1 cup baking soda, 38-40 °C, 10-15 min.
    🪵 21:30 Roll and stretch (ahead): Calves, quads, hamstrings, glutes with the roller, then stretch.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Stretch 09:15, 4:1 snack 09:15, Ice bath 09:33, Balanced meal 10:15, Rest 10:50, Warm Epsom bath 21:05, Roll and stretch 21:30, Sleep 22:30.)
    [Lighter] [Full] [Shift bedtime] [Stop]"
  `);
});
