import { describe, expect, it } from 'vitest';
import { planQuestion } from '../../src/engine/ask-plan.ts';
import { MINUTE } from '../../src/time.ts';
import { coached } from '../fixtures/coached.ts';
import { asked } from '../fixtures/questions.ts';
import { ended } from '../fixtures/recovery-day.ts';

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
  ])('%j is about %s: %s', (question, step, about) => expect(planQuestion(question)).toEqual({ step, about }));

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
  ])('names what decided: %j', (facts, why, more) => {
    const coach = coached(facts);
    coach.run({ type: 'long', minutes: 90 }, ended);
    expect(words(coach, 'why no ice bath today?')).toContain(why);
    expect(words(coach, 'why no ice bath today?')).toContain(more);
  });

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

  it('without a plan comes from the rule book', () => {
    expect(words(coached(), 'why no ice bath today?')).not.toContain('Why no ice bath today');
  });
});
