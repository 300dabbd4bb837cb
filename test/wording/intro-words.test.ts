import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/time.ts';
import { answerLines } from '../fixtures/card-lines.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

const after = (minutes: number) => ended + minutes * MINUTE;

function ran(): Coached {
  const coach = coached();
  typed(coach, 'finished-run long 90min', ended);
  return coach;
}

/** The line below the heading: what has changed, and what the plan means. */
function intro(coach: Coached, line: string, minute = 5): string {
  return typed(coach, line, after(minute)).split('\n')[1] ?? '';
}

const solid = 'A solid one: full recovery is worth it.';

describe('before the plan is said what has changed', () => {
  it('that this is the second run of the day', () => {
    expect(intro(ran(), 'finished-run easy 40min', 6 * 60)).toBe(
      `Second run today: this plan takes over from the first. ${solid}`,
    );
  });

  it('that the same run was there already', () => {
    expect(intro(ran(), 'finished-run long 90min')).toBe(
      `I have that run already; nothing was counted twice. ${solid}`,
    );
  });

  it('that what was added to it counts', () => {
    expect(intro(ran(), 'finished-run long 90min 18km')).toBe(
      `I have that run already; what you added counts now. ${solid}`,
    );
  });

  it('that an earlier run does not take over from the latest', () => {
    const coach = coached();
    typed(coach, 'finished-run long 90min', after(6 * 60));
    expect(intro(coach, 'finished-run race 4h ended 5h ago', 6 * 60 + 5)).toBe(
      'That earlier run is counted. It was a very big one: nothing hard for 72 hours after it. The plan of your latest run goes on. A monster: food and sleep tonight, and nothing hard for three days.',
    );
  });

  it('the size that was wished for', () => {
    const coach = ran();
    const resized = (size: 'lighter' | 'full' | 'smart') =>
      answerLines(coach.do({ kind: 'resize', plan: coach.plan().id, size }, after(5))).split('\n')[1];
    expect([resized('lighter'), resized('full'), resized('smart')]).toMatchInlineSnapshot(`
      [
        "Lighter it is: drink, eat, sleep. A solid one: the basics do most of the work.",
        "The full method it is. A solid one: full recovery is worth it.",
        "Back to what fits this run. A solid one: full recovery is worth it.",
      ]
    `);
  });

  it('the bedtime, tonight or from now on', () => {
    const moved = 'everything before bed moved with it';
    expect(intro(ran(), 'recovery bedtime 23:00')).toBe(`Lights out at 23:00 tonight: ${moved}. ${solid}`);
    expect(intro(ran(), 'recovery bedtime always 23:00')).toBe(`Lights out at 23:00 from now on: ${moved}. ${solid}`);
  });

  it('that nothing had stopped, or that it goes on', () => {
    const coach = ran();
    expect(intro(coach, 'recovery resume')).toBe(`It never stopped. ${solid}`);
    typed(coach, 'recovery stop', after(6));
    const back = 'Back on. What still has time comes at its minute; the rest is history.';
    expect(intro(coach, 'recovery resume', 7)).toBe(`${back} ${solid}`);
  });
});

it('whoever is in the tub hears first that they have to get out', () => {
  const coach = ran();
  coach.deliver(after(40));
  coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'start' }, after(41));
  const fields = { consent: 'yes', health: ['raynauds'] };
  const told = coach.do({ kind: 'profile-save', section: 'health', fields }, after(43));
  expect(answerLines(told).split('\n')[1]).toBe(
    'If you are in the water: out now, dry and warm. Saved. A solid one: full recovery is worth it.',
  );
});

it('a warning sign that was looked at says that coaching goes on', () => {
  const coach = ran();
  typed(coach, 'ask-coach I have chest pain', after(10));
  expect(
    typed(coach, 'recovery cleared', after((3 * HOUR) / MINUTE))
      .split('\n')
      .slice(0, 3)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "# 1 h 30 long run: load 450
    Good to have you back. Whatever the clinician said outranks me. A gentle plan today: rest, food and sleep come first.
    💧 --:-- Hydrate (missed): About half a litre of something with electrolytes in the next quarter of an hour."
  `);
});
