import { describe, expect, it, test } from 'vitest';
import { redFlags } from '../../src/engine/method/red-flags/red-flags.ts';
import { HOUR } from '../../src/time.ts';
import { en } from '../../src/wording/en/index.ts';
import { redFlagMessage, standingFlag } from '../../src/wording/red-flag-card.ts';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;

it('a warning sign, its pause and both ways back read like this', () => {
  const coach = coached();
  coach.run(long, ended);
  const alarm = coach.do({ kind: 'ask', question: 'my chest hurts' }, ended + HOUR, 'my chest hurts');
  expect(answerLines(alarm)).toMatchInlineSnapshot(`
    "# Heart or lungs: this comes before recovery
    ! Stop. Call emergency services now. Don't drive yourself.
    Emergency: 112 (elsewhere: your local emergency number).
    Your nudges are paused until you tell me that you were assessed, with the button below.
    I'm a recovery bot, no medical service. I match words and can be wrong; a clinician's word wins over mine.
    [I was assessed] [It was somebody else]"
  `);
  expect(answerLines(coach.do({ kind: 'today' }, ended + HOUR))).toMatchInlineSnapshot(`
    "# 1 h 30 long run
    ! Coaching is paused. Have it assessed; until you press the button I don't coach. If it gets worse, call your emergency number.
    [I was assessed] [It was somebody else]"
  `);
  expect(answerLines(coach.do({ kind: 'cleared' }, ended + 2 * HOUR))).toMatchInlineSnapshot(`
    "# 1 h 30 long run: load 450
    Good to have you back. Whatever the clinician said outranks me. A gentle plan today: rest, food and sleep come first.
    💧 --:-- Hydrate (missed): About half a litre of something with electrolytes in the next quarter of an hour.
    🧘 --:-- Stretch (missed): 13 min: calf, quads, hamstrings, hip flexor, glute, adductors.
    🥤 --:-- 4:1 snack (missed): Canned rice pudding 400 g + milk 200 ml.
    🧊 --:-- Ice bath (missed): 13-15 °C, to the hips, 10-12 minutes.
    🍽️ --:-- Balanced meal (missed): Greek yogurt 250 g, granola 60 g, berries, honey.
    🛋️ 11:00 Rest (now): Legs up for 15 min.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Stretch 09:15, 4:1 snack 09:15, Ice bath 09:33, Balanced meal 10:15, Rest 11:00, Sleep 22:30.)
    [Lighter] [Full] [Shift bedtime] [Stop]"
  `);
});

it('a warning sign that was somebody else’s ends like this', () => {
  const coach = coached();
  coach.do({ kind: 'ask', question: 'my chest hurts' }, ended, 'my chest hurts');
  expect(answerLines(coach.do({ kind: 'cleared', other: true }, ended + HOUR))).toMatchInlineSnapshot(`
    "# Ready
    Your next run starts a new plan."
  `);
});

describe('the red-flag message', () => {
  test.each(redFlags.map((flag) => [flag.rule, flag] as const))(
    '%s says what to do, and that this is no medical service',
    (_rule, flag) => {
      const text = redFlagMessage(en, flag, '112').lines.join('\n');
      expect(text).toContain(en.redFlags.flags[flag.rule].say);
      expect(text).toMatch(/no medical service.*a clinician's word wins/);
      expect(text.includes('Your nudges are paused')).toBe(flag.level !== 'AMBER');
      expect(text.includes('112')).toBe(flag.level !== 'AMBER');
      expect(text.includes('recovery nudges go on')).toBe(flag.level === 'AMBER');
    },
  );

  test('without a known country it says "your local emergency number"', () => {
    expect(redFlagMessage(en, redFlags[1], null).lines).toContain('Emergency: your local emergency number.');
  });
});

describe('a standing red flag', () => {
  test.each([
    ['R1', 'Heart or lungs', 'I was assessed'],
    ['R17', 'You matter', 'I am safe now'],
    ['R99', 'A warning sign', 'I was assessed'],
    [undefined, 'A warning sign', 'I was assessed'],
  ])('of rule %s is called "%s", and the button that ends it says "%s"', (rule, title, button) => {
    expect(standingFlag(en, rule)).toMatchObject({ title, button });
  });
});
