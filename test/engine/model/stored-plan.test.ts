import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/engine/model/stored-plan.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const plan = coached().run({ type: 'long', minutes: 90, sore: [{ area: 'calf' }] }, ended);

describe('a stored plan', () => {
  it('comes back as it was', () => {
    expect(readPlan(JSON.stringify(plan))).toEqual(plan);
  });

  it('of an earlier version lacks lists that came later, and is a plan all the same', () => {
    const { leftOut: _left, notes: _notes, dayLoad: _dayLoad, nightFrom: _nightFrom, ...old } = plan;
    expect(readPlan(JSON.stringify({ ...old, method: 1 }))).toMatchObject({
      id: plan.id,
      leftOut: [],
      notes: [],
      method: 1,
    });
  });

  it.each([
    ['no JSON', '{"id":'],
    ['no steps', JSON.stringify({ ...plan, steps: undefined })],
    ['a step that the method does not have', JSON.stringify({ ...plan, steps: [{ ...plan.steps[0], step: 'sauna' }] })],
  ])('that nobody can read any more is none: %s', (_what, doc) => {
    expect(readPlan(doc)).toBeNull();
  });
});
