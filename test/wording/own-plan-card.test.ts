import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/time.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

const after = (minutes: number) => ended + minutes * MINUTE;

function ran(facts: Parameters<typeof coached>[0] = {}): Coached {
  const coach = coached(facts);
  coach.run({ type: 'long', minutes: 90 }, ended);
  return coach;
}

function asked(coach: Coached, question: string, minute = 5): string {
  return typed(coach, `ask-coach ${question}`, after(minute));
}

describe('where a step of my plan stands is answered', () => {
  it('while it is to come', () => {
    expect(asked(ran(), 'when is my ice bath?')).toMatchInlineSnapshot(`
      "# Ice bath today
      It comes at 09:33.
      13-15 °C, to the hips, 10-12 minutes."
    `);
  });

  it('while it lies open', () => {
    const coach = ran();
    coach.deliver(ended);
    expect(asked(coach, 'what should I drink now?')).toMatchInlineSnapshot(`
      "# Hydrate today
      It is open right now: look at your direct messages.
      About half a litre of something with electrolytes in the next quarter of an hour. Let thirst set the pace."
    `);
  });

  it('once it is done', () => {
    const coach = ran();
    coach.do({ kind: 'mark', nudge: coach.row('hydrate').id, as: 'done' }, after(3));
    expect(asked(coach, 'what should I drink now?')).toMatchInlineSnapshot(`
      "# Hydrate today
      Done already.
      From here on drink to thirst, with your meals.
      ~ Moderate evidence: German Nutrition Society 2020; Strong evidence: Hew-Butler 2015, Hew-Butler 2017"
    `);
  });

  it('once it was left out', () => {
    const coach = ran();
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'skip' }, after(3));
    expect(asked(coach, 'when is my ice bath?')).toMatchInlineSnapshot(`
      "# Ice bath today
      You skipped it, and that is fine."
    `);
  });

  it('after Stop, with the way back', () => {
    const coach = ran();
    coach.do({ kind: 'pause' }, after(3));
    expect(asked(coach, 'when is my ice bath?')).toMatchInlineSnapshot(`
      "# Ice bath today
      Nothing comes while the nudges are stopped: Resume in /recovery today brings it back.
      13-15 °C, to the hips, 10-12 minutes."
    `);
  });
});

describe('why a step is missing is answered', () => {
  it('with the gate that closed it and what stands there instead', () => {
    const coach = ran({ health: ['raynauds'], healthConsentAt: 1 });
    expect(asked(coach, 'why no ice bath today?')).toMatchInlineSnapshot(`
      "# Why no ice bath today?
      No ice bath with Raynaud's: cold shuts the small vessels. Cool shower and legs up instead.
      In its place: Cool shower, legs up at 09:33.
      ~ Our own choice (D-cold)"
    `);
  });

  it('with the gear that is not there', () => {
    expect(asked(ran({ gear: [] }), 'why no epsom bath tonight?')).toMatchInlineSnapshot(`
      "# Why no warm Epsom bath today?
      You have no tub.
      ~ Our method M10"
    `);
  });

  it('with the size of the run, and how to have it all the same', () => {
    const coach = coached();
    coach.run({ type: 'easy', minutes: 35 }, ended);
    expect(asked(coach, 'why no stretch today?')).toMatchInlineSnapshot(`
      "# Why no stretch today?
      Not worth it after a run this light.
      Want it anyway? Press Full in /recovery today; safety still has the last word.
      ~ Our own choice (G-tiers)"
    `);
  });

  it('for a step that is there with where it stands', () => {
    expect(asked(ran(), 'why no ice bath today?')).toMatchInlineSnapshot(`
      "# Ice bath today
      It comes at 09:33.
      13-15 °C, to the hips, 10-12 minutes."
    `);
  });
});

describe('my plan answers', () => {
  it('why a step is as it is', () => {
    expect(asked(ran(), 'why is my bath so late?')).toMatchInlineSnapshot(`
      "# Why warm Epsom bath today?
      A warm bath an hour or so before bed helps you fall asleep sooner: moderate evidence. Magnesium through the skin is unsupported, and nothing draws out "toxins". The warmth does the work.
      Water of 38-40 °C, four cups of Epsom salt, a cup of baking soda if you like, 10-15 minutes. Drink something first; get out slowly, sit on the edge for two minutes.
      ~ Our method M7; Moderate evidence: Haghayegh 2019; Hardly any evidence: Groeber 2017"
    `);
  });

  it('that the rest is no nap', () => {
    expect(asked(ran(), 'how long is my nap today?')).toMatchInlineSnapshot(`
      "# Rest today
      No nap today: one fits between 13:00 and 16:00, and over 6 hours before bed.
      It comes at 10:50.
      Fifteen minutes with the legs up."
    `);
  });

  it('what there is for dinner though it has a breakfast', () => {
    expect(asked(ran(), "what's for dinner?")).toMatchInlineSnapshot(`
      "# For dinner
      Rice noodles, tofu 180 g, edamame. Your own plate with carbohydrate, protein and some fat is as good.
      The meal of your plan is at 10:15.
      ~ Our method M5; Moderate evidence: general guidance"
    `);
  });

  it('the same without grams for somebody whom counting hurts', () => {
    const coach = ran({ health: ['eating-disorder'], healthConsentAt: 1 });
    expect(asked(coach, "what's for dinner?")).toMatchInlineSnapshot(`
      "# For dinner
      Rice noodles, tofu, edamame. Your own plate with carbohydrate, protein and some fat is as good.
      The meal of your plan is at 10:15.
      ~ Our method M5; Moderate evidence: general guidance"
    `);
  });
});

describe('how the run was weighed is answered', () => {
  it('for a plan that has all nine steps', () => {
    expect(asked(ran(), 'why the full recovery?')).toMatchInlineSnapshot(`
      "# 1 h 30 long run: load 450
      Effort 5 (the usual one; say rpe 7 to name your own) times 90 minutes. A solid one: full recovery is worth it.
      The plan has every step of the method.
      ~ Strong evidence: Foster 2001; our own choice (G-tiers)"
    `);
  });

  it('for a hot race that counts for more, with what its plan leaves out', () => {
    const coach = coached({ gear: [] });
    coach.run({ type: 'race', minutes: 61, celsius: 30, rpe: 9 }, ended);
    expect(asked(coach, 'why is my load so high?')).toMatchInlineSnapshot(`
      "# 1 h 01 race: load 549
      Effort 9 times 61 minutes. It counts for more because it was a race. A big one: the whole method today, then a day or two of easy or nothing.
      No ice bath: You have no tub.
      No warm Epsom bath: No warm bath after a run in such heat: cool down, and a lukewarm shower before bed.
      ~ Strong evidence: Foster 2001; our own choice (G-tiers, HT1); our method M10"
    `);
  });

  it('for the second run of a day', () => {
    const coach = ran({ beginner: true });
    coach.run({ type: 'easy', minutes: 30 }, after(6 * 60));
    expect(asked(coach, 'how hard was this run?', 6 * 60 + 1)).toMatchInlineSnapshot(`
      "# 30 min easy run: load 90
      Effort 3 (the usual one; say rpe 7 to name your own) times 30 minutes. With today's other running it is 540. It counts for more because you are new to running. A big one: the whole method today, then a day or two of easy or nothing.
      The plan has every step of the method.
      ~ Strong evidence: Foster 2001; our own choice (G-tiers)"
    `);
  });
});
