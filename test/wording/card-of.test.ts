import { describe, expect, it } from 'vitest';
import { replyTo } from '../../src/app/tell.ts';
import { HOUR, MINUTE } from '../../src/time.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type, typed } from '../fixtures/typed.ts';

const after = (minutes: number) => ended + minutes * MINUTE;

function ran(facts: Parameters<typeof coached>[0] = {}): Coached {
  const coach = coached(facts);
  coach.run({ type: 'long', minutes: 90 }, ended);
  return coach;
}

function press(coach: Coached, mark: string, step: string, minute: number): string {
  return typed(coach, `recovery ${mark} ${coach.plan().id}.${step}.0`, after(minute));
}

describe('a press that changes nothing says where the step is', () => {
  it('when it is done already', () => {
    const coach = ran();
    press(coach, 'done', 'hydrate', 1);
    expect(press(coach, 'done', 'hydrate', 2)).toMatchInlineSnapshot(`
      "# Hydrate is done already
      Next: Stretch at 09:15."
    `);
  });

  it('when Later was pressed on what is still to come', () => {
    expect(press(ran(), 'later', 'ice-bath', 2)).toMatchInlineSnapshot(`
      "# Ice bath is on its way already
      Next: Hydrate at 09:00."
    `);
  });

  it('when it has no timer', () => {
    const coach = ran();
    coach.deliver(ended);
    expect(press(coach, 'start', 'hydrate', 2)).toMatchInlineSnapshot(`
      "# Hydrate has no timer
      Next: Stretch at 09:15."
    `);
  });

  it('when its timer runs already', () => {
    const coach = ran();
    coach.deliver(after(33));
    press(coach, 'start', 'ice-bath', 34);
    expect(press(coach, 'start', 'ice-bath', 35)).toMatchInlineSnapshot(`
      "# Ice bath is being timed already
      Next: Balanced meal at 10:15."
    `);
  });

  it('when its window leaves no room for Later', () => {
    const coach = ran();
    coach.deliver(after(33));
    const { closesAt } = coach.row('ice-bath');
    expect(press(coach, 'later', 'ice-bath', (closesAt - ended) / MINUTE - 2)).toMatchInlineSnapshot(`
      "# Now or not at all
      The window for this one closes at 10:00. Do it now, or skip it with a clear conscience."
    `);
  });

  it('when it belongs to somebody else', () => {
    expect(typed(ran(), 'recovery done zzzzzzzzzz.hydrate.0', after(2))).toMatchInlineSnapshot(`
      "# Not one of yours
      That button belongs to another runner, or to a recovery so old that I have forgotten it. Nothing changed."
    `);
  });
});

it('a timer of an ice bath that has become unsafe is not started', () => {
  const coach = ran();
  coach.deliver(after(33));
  const profile = { ...coach.snapshot.runner.profile, health: ['raynauds' as const], healthConsentAt: 1 };
  coach.apply({ runner: { profile } });
  expect(press(coach, 'start', 'ice-bath', 34)).toMatchInlineSnapshot(`
    "# No ice bath now
    ! No ice bath with Raynaud's: cold shuts the small vessels. Cool shower and legs up instead."
  `);
});

describe('a bedtime is answered', () => {
  it('with the button that makes it every night, below the plan that moved', () => {
    const lines = typed(ran(), 'recovery bedtime 23:15', after(5)).split('\n');
    expect([...lines.slice(0, 2), ...lines.slice(-2)].join('\n')).toMatchInlineSnapshot(`
      "# 1 h 30 long run: load 450
      Lights out at 23:15 tonight: everything before bed moved with it. A solid one: full recovery is worth it.
      [Lighter] [Full] [Shift bedtime] [Stop]
      [23:15 every night]"
    `);
  });

  it('that is over with another question', () => {
    expect(typed(ran(), 'recovery bedtime 20:00', ended + 13 * HOUR)).toMatchInlineSnapshot(`
      "# 20:00 is behind us
      Name a time that is still to come, or go to bed now: both are fine."
    `);
  });

  it('while the nudges are stopped with what holds', () => {
    const coach = ran();
    typed(coach, 'recovery stop', after(5));
    expect(typed(coach, 'recovery bedtime 23:15', after(6))).toMatchInlineSnapshot(`
      "# Lights out at 23:15 tonight
      Nothing moves while the nudges are stopped; it counts from when they come back."
    `);
  });
});

it('the first plan of a new runner is one answer: the plan, the questions, and what a coach is not', () => {
  const coach = coached();
  coach.snapshot = { ...coach.snapshot, runner: { ...coach.snapshot.runner, toldNotMedical: false } };
  const { reply } = type(coach, 'finished-run easy 35min', ended);
  expect(reply.kind === 'answer' && cardLines(reply.card)).toMatchInlineSnapshot(`
    "# 35 min easy run: load 105
    Light on the legs: drink to thirst, eat your next meal, sleep.
    💧 09:00 Hydrate (now): A glass of water if you are thirsty; thirst decides.
    🍽️ 10:15 Balanced meal (ahead): Greek yogurt 250 g, granola 60 g, berries, honey.
    😴 22:30 Sleep (ahead): Lights out; cool, dark, quiet.
    (picture: Time line: Hydrate 09:00, Balanced meal 10:15, Sleep 22:30.)
    [Lighter] [Full] [Shift bedtime] [Stop]
    One thing to get the evening right:
    [Lights out (now 22:30) ▾ 20:00 · 20:30 · 21:00 · 21:30 · 22:00 · 22:30 · 23:00 · 23:30 · 00:00 · 00:30 · 01:00]
    Said once, plainly: I am a coach in a box, no medical service. If something feels wrong, a clinician's word beats mine."
  `);
});

it('an answer takes the place of the message whose button was pressed, a dialogue stands alone', () => {
  const coach = ran();
  coach.deliver(ended);
  const { message } = coach.row('hydrate');
  const { id } = coach.plan();
  expect(type(coach, `recovery done ${id}.hydrate.0`, after(2), message).reply.kind).toBe('replace');
  expect(type(coach, 'recovery today', after(3)).reply.kind).toBe('answer');
  expect(type(coach, 'recovery-profile body', after(4)).reply.kind).toBe('form');
});

it('nothing is drawn of a plan that is gone', () => {
  const { snapshot } = ran();
  const say = [{ kind: 'next', plan: 'long-gone' }] as const;
  expect(replyTo(snapshot, { say, changes: {} }, ended, [])).toEqual({ kind: 'answer', card: { blocks: [] } });
});
