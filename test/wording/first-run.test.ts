import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/model/intent.ts';
import { DAY } from '../../src/time.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type, typed } from '../fixtures/typed.ts';

/** What is asked below the plan: from the picture on. */
function askedAfter(coach: Coached, around: Partial<Event> = {}): string {
  const { reply } = type(coach, 'finished-run long 90min', ended, null, around);
  if (reply.kind === 'form') throw new Error('a form');
  const lines = cardLines(reply.card).split('\n');
  return lines.slice(lines.findIndex((line) => line.startsWith('(picture')) + 1).join('\n');
}

describe('below the first plan is asked', () => {
  it('of somebody whose zone the platform knows: the bedtime', () => {
    expect(askedAfter(coached())).toMatchInlineSnapshot(`
      "[Lighter] [Full] [Shift bedtime] [Stop]
      One thing to get the evening right:
      [Lights out (now 22:30) ▾ 20:00 · 20:30 · 21:00 · 21:30 · 22:00 · 22:30 · 23:00 · 23:30 · 00:00 · 00:30 · 01:00]"
    `);
  });

  it('of somebody whose zone is a guess: that too', () => {
    const coach = coached({ zone: null });
    expect(askedAfter(coach, { locale: 'de' })).toMatchInlineSnapshot(`
      "[Lighter] [Full] [Shift bedtime] [Stop]
      Two things I need to get the clock right:
      [Your time zone (my guess: Berlin (Europe)) ▾ Berlin (Europe) · Honolulu (Pacific) · Los Angeles (America) · Denver (America) · Chicago (America) · New York (America) · Halifax (America) · Sao Paulo (America) · UTC · London (Europe) · Paris (Europe) · Madrid (Europe) · Helsinki (Europe) · Johannesburg (Africa) · Nairobi (Africa) · Istanbul (Europe) · Dubai (Asia) · Kolkata (Asia) · Singapore (Asia) · Shanghai (Asia) · Tokyo (Asia) · Perth (Australia) · Sydney (Australia) · Auckland (Pacific)]
      [Lights out (now 22:30) ▾ 20:00 · 20:30 · 21:00 · 21:30 · 22:00 · 22:30 · 23:00 · 23:30 · 00:00 · 00:30 · 01:00]"
    `);
  });

  it('of somebody who sleeps by day: the hours around their own bedtime are in the list', () => {
    expect(askedAfter(coached({ bedtime: '08:15', wake: '16:00' }))).toMatchInlineSnapshot(`
      "[Lighter] [Full] [Shift bedtime] [Stop]
      One thing to get the evening right:
      [Lights out (now 08:15) ▾ 20:00 · 20:30 · 21:00 · 21:30 · 22:00 · 22:30 · 23:00 · 23:30 · 00:00 · 00:30 · 01:00 · 07:15 · 07:45 · 08:15 · 08:45 · 09:15 · 09:45 · 10:15]"
    `);
  });
});

it('below the second plan nothing is asked any more, but for a zone that is still a guess', () => {
  const known = coached();
  type(known, 'finished-run easy 30min', ended - DAY);
  expect(askedAfter(known)).toMatchInlineSnapshot(`"[Lighter] [Full] [Shift bedtime] [Stop]"`);
  const guessed = coached({ zone: null });
  type(guessed, 'finished-run easy 30min', ended - DAY, null, { locale: 'de' });
  expect(askedAfter(guessed, { locale: 'de' })).toMatchInlineSnapshot(`
    "[Lighter] [Full] [Shift bedtime] [Stop]
    Is my clock yours?
    [Your time zone (my guess: Berlin (Europe)) ▾ Berlin (Europe) · Honolulu (Pacific) · Los Angeles (America) · Denver (America) · Chicago (America) · New York (America) · Halifax (America) · Sao Paulo (America) · UTC · London (Europe) · Paris (Europe) · Madrid (Europe) · Helsinki (Europe) · Johannesburg (Africa) · Nairobi (Africa) · Istanbul (Europe) · Dubai (Asia) · Kolkata (Asia) · Singapore (Asia) · Shanghai (Asia) · Tokyo (Asia) · Perth (Australia) · Sydney (Australia) · Auckland (Pacific)]"
  `);
});

it('one tap on a bedtime plans again at once, and says that it holds for every night', () => {
  const coach = coached();
  type(coach, 'finished-run long 90min', ended);
  const answer = typed(coach, 'recovery bedtime always 23:30', ended).split('\n');
  expect(answer.filter((line) => /23:|Sleep|night/.test(line)).join('\n')).toMatchInlineSnapshot(`
    "Lights out at 23:30 from now on: everything before bed moved with it. A solid one: full recovery is worth it.
    😴 23:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Stretch 09:15, 4:1 snack 09:15, Ice bath 09:33, Balanced meal 10:15, Rest 10:50, Warm Epsom bath 22:05, Roll and stretch 22:30, Sleep 23:30.)"
  `);
});

it('one tap on a zone plans again at once', () => {
  const coach = coached({ zone: null });
  type(coach, 'finished-run long 90min', ended, null, { locale: 'de' });
  expect(typed(coach, 'recovery-profile zone Europe/London', ended)).toMatchInlineSnapshot(`
    "# 1 h 30 long run: load 450
    Saved. A solid one: full recovery is worth it.
    💧 08:00 Hydrate (now): About half a litre of something with electrolytes in the next quarter of an hour.
    🧘 08:15 Stretch (ahead): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 08:15 4:1 snack (ahead): Canned rice pudding 400 g + milk 200 ml.
    🧊 08:33 Ice bath (ahead): 13-15 °C, to the hips, 10-12 minutes.
    🍽️ 09:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey.
    🛋️ 09:50 Rest (ahead): Legs up for 15 min.
    🛁 21:05 Warm Epsom bath (ahead): 4 cups Epsom salt, 1 cup baking soda, 38-40 °C, 10-15 min.
    🪵 21:30 Roll and stretch (ahead): Calves, quads, hamstrings, glutes with the roller, then stretch.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 08:00, Stretch 08:15, 4:1 snack 08:15, Ice bath 08:33, Balanced meal 09:15, Rest 09:50, Warm Epsom bath 21:05, Roll and stretch 21:30, Sleep 22:30.)
    [Lighter] [Full] [Shift bedtime] [Stop]"
  `);
});
