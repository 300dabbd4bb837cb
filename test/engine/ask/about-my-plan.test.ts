import { describe, expect, it } from 'vitest';
import { planQuestion } from '../../../src/engine/ask/about-my-plan.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import { MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { asked } from '../../fixtures/questions.ts';
import { ended } from '../../fixtures/recovery-day.ts';

describe('a question about the own plan', () => {
  it.each([
    ['why no ice bath today?', 'ice-bath', 'missing'],
    ["why isn't there an ice bath", 'ice-bath', 'missing'],
    ["why don't I get a warm bath tonight", 'epsom-bath', 'missing'],
    ["where's my nap", 'rest', 'missing'],
    ['what happened to the snack', 'snack', 'missing'],
    ['why did you drop the stretching?', 'stretch', 'missing'],
    ['when is my ice bath', 'ice-bath', 'when'],
    ['what time is the epsom bath today', 'epsom-bath', 'when'],
    ['when do i roll tonight?', 'roll', 'when'],
    ['why only 5 minutes of stretching today?', 'stretch', 'why'],
    ['why 300 ml today', 'hydrate', 'why'],
    ['how come i get a snack tonight', 'snack', 'why'],
    ['do i have a nap today?', 'rest', 'what'],
    ['should i take a nap today', 'rest', 'what'],
    ["what's for dinner", 'meal', 'what'],
    ['what should i eat tonight', 'meal', 'what'],
    ['how much should i drink tonight?', 'hydrate', 'what'],
    ['how long do i stretch today', 'stretch', 'what'],
    ['how cold should my ice bath be today', 'ice-bath', 'what'],
    ["when's dinner?", 'meal', 'when'],
    ['what am i having for dinner tonight', 'meal', 'what'],
    ['why is my bath at 21:05?', 'epsom-bath', 'why'],
    ['why is the meal so late', 'meal', 'why'],
    ['am i done for today?', null, 'next'],
    ["what's next?", null, 'next'],
    ['what do i do now', null, 'next'],
    ['why do i get the full method today', null, 'size'],
    ['why so few steps', null, 'size'],
    ['how hard was my run?', null, 'size'],
  ])('%j is about %s: %s', (question, step, about) => expect(planQuestion(question)).toMatchObject({ step, about }));

  it.each([
    'can i have a beer tonight with dinner',
    'should i run today',
    'why am i so cold now?',
    "why can't i sleep tonight",
    'how long should i nap',
    'can i take ibuprofen before bed tonight',
    'do i need to stretch if my calves are sore today',
  ])('%j is one for the rule book', (question) => expect(planQuestion(question)).toBeNull());

  it('is none of those that the rule book answers', () => {
    expect(asked.filter(([question]) => planQuestion(question) !== null).map(([question]) => question)).toEqual([]);
  });
});

describe('the answer', () => {
  const words = (coach: ReturnType<typeof coached>, question: string, minute = 1) =>
    JSON.stringify(coach.do({ kind: 'ask', question }, ended + minute * MINUTE, question).reply);

  it.each([
    [{ health: ['raynauds' as const] }, "Raynaud's", 'Cool shower'],
    [{ strengthBlock: true }, 'strength block', 'Malta'],
    [{ gear: [] }, 'You have no tub', 'Cool shower'],
    [{ unwanted: ['ice-bath'] }, 'You asked to leave it out', 'M10'],
    [{ minutes: 20 }, 'Your minutes for today', 'Press Full'],
  ])('names what decided: %j', (facts, why, more) => {
    const coach = coached(facts);
    coach.run({ type: 'long', minutes: 90 }, ended);
    expect(words(coach, 'why no ice bath today?')).toContain(why);
    expect(words(coach, 'why no ice bath today?')).toContain(more);
  });

  it.each([{ gear: [] }, { unwanted: ['ice-bath'] }, { health: ['raynauds'] }] satisfies Partial<Profile>[])(
    'offers Full only where Full would bring the step: not with %j',
    (facts) => {
      const coach = coached(facts);
      coach.run({ type: 'long', minutes: 90 }, ended);
      expect(words(coach, 'why no ice bath today?')).not.toContain('Press Full');
    },
  );

  it('after an easy run says that the run was light, and how to have it anyway', () => {
    const coach = coached();
    coach.run({ type: 'easy', minutes: 60 }, ended);
    expect(words(coach, 'why no ice bath today?')).toContain('Press Full');
  });

  it('knows where a step stands', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    expect(words(coach, 'when is my ice bath')).toContain('09:33');
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'done' }, ended + 40 * MINUTE);
    expect(words(coach, 'when is my ice bath', 41)).toContain('Done already');
  });

  it.each<[string, Parameters<typeof coached>[0], Parameters<ReturnType<typeof coached>['run']>[0], string, RegExp[]]>([
    [
      'minutes',
      { minutes: 20 },
      { type: 'long', minutes: 90 },
      'why only 5 minutes of stretching today',
      [/minutes you have/, /Herbert/],
    ],
    ['a light run', {}, { type: 'easy', minutes: 70 }, 'why so little stretching today', [/a run this light/]],
    ['late', { bedtime: '10:05' }, { type: 'long', minutes: 90 }, 'why so little stretching today', [/bed is near/]],
    [
      'the nap',
      {},
      { type: 'long', minutes: 90 },
      'do i have a nap today?',
      [/It comes at/, /15 minutes|fifteen minutes|quarter of an hour/i],
    ],
    ['breakfast', {}, { type: 'long', minutes: 90 }, "what's for breakfast", [/It comes at/, /For example/]],
    [
      'dinner after a morning run',
      { diet: 'vegan' },
      { type: 'long', minutes: 90 },
      "what's for dinner",
      [/For dinner/, /tofu|chilli|lentil/i, /The meal of your plan is at/],
    ],
    [
      'a race',
      {},
      { type: 'race', minutes: 40 },
      'why is my plan so long',
      [/Effort 9 .* times 40 minutes/, /it was a race/, /Foster/],
    ],
    [
      'two runs',
      { beginner: true },
      { type: 'easy', minutes: 60, rpe: 4 },
      'how hard was my run',
      [/Effort 4 times 60 minutes/, /new to running/],
    ],
    ['what is next', {}, { type: 'long', minutes: 90 }, "what's next?", [/Next: /]],
  ])('says what it rests on: %s', (_, facts, run, question, says) => {
    const coach = coached(facts);
    coach.run(run, ended);
    for (const one of says) expect(words(coach, question)).toMatch(one);
  });

  it('a nap that does not fit is named as such', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    expect(words(coach, 'do i have a nap today?')).toContain('No nap today');
    const afternoon = coached();
    afternoon.run({ type: 'long', minutes: 90 }, ended + 150 * MINUTE);
    expect(words(afternoon, 'do i have a nap today?', 160)).not.toContain('No nap today');
  });

  it('to "may I run today?" is the morning check, where there was one', () => {
    const coach = coached();
    const plan = coach.run({ type: 'long', minutes: 120 }, ended);
    const morning = (plan.wake - ended) / MINUTE + 40;
    expect(words(coach, 'may i run today?', morning)).toMatch(/recovery sore plan/);
    coach.do({ kind: 'soreness', plan: plan.id, score: 6 }, ended + morning * MINUTE);
    expect(words(coach, 'may i run today?', morning + 300)).toContain('Soreness 6 of 10');
    coach.do({ kind: 'pain', plan: plan.id, spot: 'bone' }, ended + (morning + 1) * MINUTE);
    expect(words(coach, 'can I run today?', morning + 300)).toMatch(/don't run on it/);
    expect(words(coach, 'may i run today?', morning + 30 * 60)).toMatch(/don't run on it/);
    coach.do({ kind: 'pain', plan: plan.id, spot: 'none' }, ended + (morning + 31 * 60) * MINUTE);
    expect(words(coach, 'may i run today?', morning + 32 * 60)).not.toMatch(/don't run on it/);
  });

  it('about drinking later in the day is thirst, not the first drink again; and never a volume for a restricted runner', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    expect(words(coach, 'how much should i drink now')).toMatch(/About half a litre/);
    expect(words(coach, 'how much should i drink tonight', 300)).toMatch(/drink to thirst, with your meals/);
    const restricted = coached({ health: ['kidney-disease'] });
    restricted.run({ type: 'long', minutes: 90 }, ended);
    expect(words(restricted, 'how much should i drink now')).not.toMatch(/\d ml/);
    expect(words(restricted, 'how much should i drink tonight', 300)).not.toMatch(/ ml|to thirst, with/);
  });

  it('without a plan comes from the rule book', () => {
    expect(words(coached(), 'why no ice bath today?')).not.toContain('Why no ice bath today');
  });
});

describe('the answer fits the moment', () => {
  const words = (coach: ReturnType<typeof coached>, question: string, minute: number) =>
    JSON.stringify(coach.do({ kind: 'ask', question }, ended + minute * MINUTE, question).reply);

  it('what lies open is next, as in /recovery next', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    coach.deliver(ended);
    expect(words(coach, "what's next?", 1)).toContain('Open right now: Hydrate');
    expect(words(coach, 'what should i eat now', 1)).toContain('4:1 snack');
  });

  it('after Stop nothing comes, and Resume is the way back', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    coach.do({ kind: 'pause' }, ended + MINUTE);
    expect(words(coach, 'am i done for today?', 2)).toContain('Resume');
    coach.apply({ nudges: coach.snapshot.nudges.map((one) => ({ ...one, state: 'failed' as const })) });
    expect(words(coach, 'when is my ice bath', 2)).toContain('Try again');
  });

  it('the next morning last night’s plan answers nothing', () => {
    const coach = coached();
    const { wake } = coach.run({ type: 'long', minutes: 90 }, ended);
    expect(words(coach, "what's for breakfast", (wake - ended) / MINUTE + 60)).not.toContain('Balanced meal today');
  });

  it('a step that is behind is not explained again', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    coach.deliver(ended + 33 * MINUTE);
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'skip' }, ended + 34 * MINUTE);
    expect(words(coach, 'where is my ice bath', 35)).not.toContain('to the hips');
  });
});
