import { describe, expect, it, test } from 'vitest';
import type { StepId } from '../../../src/engine/method/steps/steps.ts';
import type { PlannedStep } from '../../../src/engine/model/plan.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import type { Run } from '../../../src/engine/model/run.ts';
import { add, nothing, type Placing, placeStep, withoutCrowding } from '../../../src/engine/planning/through-gates.ts';
import { HOUR, type Instant, MINUTE } from '../../../src/time.ts';
import { doseFacts } from '../../fixtures/dose-facts.ts';
import { noon } from '../../store/fixtures.ts';

/** The step is due at noon, an hour after the run, and its window closes an hour later. */
function placing(
  id: StepId,
  facts: Partial<Profile> = {},
  run: Partial<Run> = {},
  more: Partial<Placing> = {},
): Placing {
  return { ...doseFacts(id, facts, run), size: 'smart', now: noon - HOUR, endedAt: new Map(), runs: [], ...more };
}
const planned = (step: StepId, dueAt: Instant, minutes: number, more: Partial<PlannedStep> = {}): PlannedStep => ({
  ...{ step, minutes, opensAt: dueAt, dueAt, closesAt: dueAt + HOUR },
  ...{ dose: { kind: 'plain' }, stands: 'own', gates: [], rules: [] },
  ...more,
});

describe('a step that no gate holds', () => {
  it('is as its dose has it, in its window', () => {
    const { steps, leftOut, notes } = placeStep(placing('stretch'), null, []);
    expect(steps).toMatchObject([
      {
        step: 'stretch',
        stands: 'own',
        gates: [],
        dueAt: noon,
        closesAt: noon + HOUR,
        rules: ['M2', 'S1', 'S3', 'S6'],
      },
    ]);
    expect(steps?.[0]).not.toHaveProperty('shorter');
    expect([leftOut, notes]).toEqual([undefined, []]);
  });

  it('says why it takes fewer minutes', () => {
    const shorter = { rule: 'G-tiers', because: 'light' } as const;
    expect(placeStep(placing('stretch'), shorter, []).steps).toMatchObject([{ shorter }]);
  });
});

describe('a gate', () => {
  it('that changes a step is named with its rule', () => {
    const { steps } = placeStep(placing('roll', { health: ['open-wound'] }), null, []);
    expect(steps).toMatchObject([{ gates: ['roll-wound'], rules: ['M8', 'S4', 'S5', 'D-hands'] }]);
  });

  it('that the dose says in its own way is silent', () => {
    const { steps } = placeStep(placing('hydrate', { health: ['heart-disease'] }), null, []);
    expect(steps).toMatchObject([{ gates: [], rules: ['D-drink'] }]);
  });

  it('that closes a step leaves it out with its rule', () => {
    const { steps, leftOut } = placeStep(placing('epsom-bath', { health: ['heart-disease'] }), null, []);
    expect(steps).toEqual([]);
    expect(leftOut).toEqual([{ step: 'epsom-bath', rule: 'E6', because: 'gate', gate: 'bath-heart' }]);
  });

  it('that closes the cold brings something gentler in its window', () => {
    const { steps, leftOut } = placeStep(placing('ice-bath', { health: ['raynauds'] }), null, []);
    expect(steps).toMatchObject([{ step: 'ice-bath', stands: 'instead', dueAt: noon, dose: { kind: 'gentle' } }]);
    expect(leftOut).toEqual([{ step: 'ice-bath', rule: 'D-cold', because: 'gate', gate: 'ice-raynauds' }]);
  });

  it('that only makes no offer leaves nothing in its place, and the full method has it', () => {
    const easy = placing('ice-bath', {}, { type: 'easy' });
    expect(placeStep(easy, null, [])).toEqual({
      steps: [],
      leftOut: [{ step: 'ice-bath', rule: 'D-cold', because: 'gate', gate: 'ice-easy' }],
    });
    expect(placeStep({ ...easy, size: 'full' }, null, []).steps).toMatchObject([{ stands: 'own' }]);
  });

  it('that asks a clinician comes before a step that has a stand-in, and beside one that has none', () => {
    const cold = placeStep(placing('ice-bath', { health: ['epilepsy'] }), null, []);
    expect(cold.steps).toMatchObject([{ stands: 'instead' }]);
    expect(cold.leftOut).toMatchObject([{ gate: 'ice-epilepsy' }]);
    const warm = placeStep(placing('epsom-bath', { health: ['epilepsy'] }), null, []);
    expect(warm.steps).toMatchObject([{ stands: 'own', gates: ['bath-epilepsy'] }]);
    expect(warm.notes).toEqual([{ rule: 'D-warm', id: 'gate', gate: 'bath-epilepsy' }]);
  });

  it('with a question hands it on (C14)', () => {
    const { leftOut } = placeStep(placing('ice-bath', { iceTakenAt: null }), null, []);
    expect(leftOut).toEqual([
      { step: 'ice-bath', rule: 'C14', because: 'gate', gate: 'ice-unscreened', question: 'screen' },
    ]);
  });
});

describe('without a tub', () => {
  const noTub = (step: StepId, facts: Partial<Profile> = {}) =>
    placeStep(placing(step, { gear: [], ...facts }), null, []);

  it('nobody is asked about it, and the cold becomes something gentler (M10)', () => {
    const none = { step: 'ice-bath', rule: 'M10', because: 'no-tub' };
    expect(noTub('ice-bath')).toMatchObject({ steps: [{ stands: 'instead' }], leftOut: [none] });
    expect(noTub('ice-bath', { iceTakenAt: null }).leftOut).toEqual([none]);
    expect(noTub('epsom-bath')).toEqual({ steps: [], leftOut: [{ ...none, step: 'epsom-bath' }] });
  });

  it('what is not safe is still said', () => {
    expect(noTub('ice-bath', { health: ['raynauds'] }).leftOut).toMatchObject([{ gate: 'ice-raynauds' }]);
  });
});

describe('the time of a step', () => {
  const dueOf = (made: ReturnType<typeof placeStep>) => made.steps?.[0]?.dueAt;

  it('is after the step that it follows, with the gap, or that it waits for', () => {
    const stretch = planned('stretch', noon, 13);
    expect(dueOf(placeStep(placing('ice-bath'), null, [stretch]))).toBe(noon + 18 * MINUTE);
    const bath = planned('ice-bath', noon, 12);
    expect(dueOf(placeStep(placing('meal'), null, [bath]))).toBe(noon + 12 * MINUTE);
    expect(dueOf(placeStep(placing('snack'), null, [bath]))).toBe(noon);
  });

  it('waits for nothing that has ended', () => {
    const ended = new Map([['stretch', noon - HOUR]]);
    expect(
      dueOf(placeStep(placing('ice-bath', {}, {}, { endedAt: ended }), null, [planned('stretch', noon, 13)])),
    ).toBe(noon);
  });

  test.each([
    [54, false],
    [55, true],
  ])('after %d minutes of stretching leaves no room: %s', (minutes, crowded) => {
    const { leftOut } = placeStep(placing('ice-bath'), null, [planned('stretch', noon, minutes)]);
    expect(leftOut).toEqual(crowded ? [{ step: 'ice-bath', rule: 'M4', because: 'crowded' }] : undefined);
  });

  it('waits until a gate clears, and has none when that is after its window', () => {
    const hot = { celsius: 26 } as const;
    const window = { opensAt: noon, dueAt: noon, closesAt: noon + HOUR + 1 };
    const soon = placeStep(placing('epsom-bath', {}, hot, { window }), null, []);
    expect(soon.steps).toMatchObject([{ dueAt: noon + HOUR, gates: ['bath-too-soon'] }]);
    expect(placeStep(placing('epsom-bath', {}, hot), null, [])).toEqual({
      leftOut: [{ step: 'epsom-bath', rule: 'D-warm', because: 'gate', gate: 'bath-too-soon' }],
    });
  });

  it('of the warm bath is three hours after the cold one that is ahead, not after one that was missed', () => {
    const window = { opensAt: noon, dueAt: noon, closesAt: noon + 5 * HOUR };
    const cold = planned('ice-bath', noon - 10 * MINUTE, 10);
    const warm = (more: Partial<Placing>) =>
      dueOf(placeStep(placing('epsom-bath', {}, {}, { window, ...more }), null, [cold]));
    expect(warm({})).toBe(noon + 3 * HOUR);
    expect(warm({ now: cold.closesAt - 1 })).toBe(noon + 3 * HOUR);
    expect(warm({ now: cold.closesAt })).toBe(noon);
    expect(warm({ endedAt: new Map([['ice-bath', noon]]) })).toBe(noon);
  });
});

describe('a step that would run into one that it yields to', () => {
  const bath = planned('epsom-bath', noon, 15);

  test.each([
    [15, false],
    [14, true],
  ])('goes %d minutes before it: %s (M10)', (before, gone) => {
    const rest = planned('rest', noon - before * MINUTE, 15);
    const { steps, leftOut } = withoutCrowding([rest, bath], new Map());
    expect(leftOut).toEqual(gone ? [{ step: 'rest', rule: 'M10', because: 'runs-into', into: 'epsom-bath' }] : []);
    expect(steps).toEqual(gone ? [bath] : [rest, bath]);
  });

  it('stays when it is behind the runner', () => {
    const rest = planned('rest', noon, 15);
    expect(withoutCrowding([rest, bath], new Map([['rest', noon]]))).toEqual({ steps: [rest, bath], leftOut: [] });
  });
});

test('what is placed adds up', () => {
  const step = planned('rest', noon, 15);
  const leftOut = { step: 'roll', rule: 'M10', because: 'quick' } as const;
  const both = add(add(nothing, { steps: [step] }), { leftOut: [leftOut], notes: [{ rule: 'G-load', id: 'limp' }] });
  expect(both).toEqual({ steps: [step], leftOut: [leftOut], notes: [{ rule: 'G-load', id: 'limp' }] });
});
