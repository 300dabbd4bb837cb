import { describe, expect, it } from 'vitest';
import { nightAfter } from '../../../src/engine/assess/night.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import { type Choosing, chooseSteps } from '../../../src/engine/planning/choose-steps.ts';
import { MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { bed, ended } from '../../fixtures/recovery-day.ts';
import { aRun } from '../../store/fixtures.ts';

const choose = (facts: Partial<Choosing> = {}, toBed = 600) =>
  chooseSteps({
    run: aRun({ endedAt: ended }),
    profile: defaultProfile,
    size: 'smart',
    tier: 2,
    night: nightAfter(bed - toBed * MINUTE, 'Europe/Berlin', defaultProfile),
    ...facts,
  });
const ids = (...of: Parameters<typeof choose>) => [...choose(...of).minutes.keys()].join(' ');
const within = (minutes: number) => choose({ profile: { ...defaultProfile, minutes } });

describe('which steps a tier is worth (G-tiers)', () => {
  it.each([
    [0, 'hydrate meal sleep'],
    [1, 'hydrate stretch snack meal sleep'],
    [2, 'hydrate stretch snack ice-bath meal rest epsom-bath roll sleep'],
  ] as const)('T%d', (tier, steps) => {
    expect(ids({ tier })).toBe(steps);
  });

  it('makes the stretch of a light run shorter: 5-10 minutes', () => {
    expect(choose({ tier: 1 }).minutes.get('stretch')).toBe(7);
    expect(choose({ tier: 2 }).minutes.get('stretch')).toBe(13);
  });

  it('asked for in full is all of it, quick the drink, the food and the pillow (M10)', () => {
    expect(ids({ tier: 0, size: 'full' })).toBe('hydrate stretch snack ice-bath meal rest epsom-bath roll sleep');
    expect(ids({ tier: 4, size: 'quick' })).toBe('hydrate snack meal sleep');
  });

  it('leaves out what was never wanted, but not the drink and the pillow', () => {
    const unwanted = ['hydrate', 'meal', 'sleep', 'roll'];
    expect(ids({ profile: { ...defaultProfile, unwanted } })).toBe(
      'hydrate stretch snack ice-bath rest epsom-bath sleep',
    );
  });
});

describe('late evenings (G-late)', () => {
  it('take the brief stretch from three hours before bed on', () => {
    expect(choose({}, 181).minutes.get('stretch')).toBe(13);
    expect(choose({}, 179).minutes.get('stretch')).toBe(5);
  });

  it('let the snack stand in for the meal that is dropped, at any tier', () => {
    expect(ids({ tier: 0 }, 90)).toBe('hydrate meal sleep');
    expect(ids({ tier: 0 }, 89)).toBe('hydrate snack sleep');
  });
});

describe('the minutes that a runner has (M10)', () => {
  it('are spent to the last one', () => {
    // Rolling and resting do more than the rest: 15 and 20 minutes.
    expect([...within(35).minutes.keys()]).toEqual(['hydrate', 'snack', 'meal', 'rest', 'roll', 'sleep']);
    expect([...within(34).minutes.keys()]).toEqual(['hydrate', 'stretch', 'snack', 'meal', 'roll', 'sleep']);
  });

  it('shorten the stretch before they drop it', () => {
    expect(within(13).minutes.get('stretch')).toBe(13);
    expect(within(12).minutes.get('stretch')).toBe(5);
    expect(within(12).shorter.get('stretch')?.rule).toBe('M10');
    expect(within(5).minutes.get('stretch')).toBe(5);
    expect(within(4).minutes.has('stretch')).toBe(false);
  });
});

describe('what is left out', () => {
  it('is not what stays: a step that was done before Lighter is not also "left out"', () => {
    const coach = coached();
    const plan = coach.run({ type: 'long', minutes: 90 }, ended);
    coach.deliver(ended + 15 * MINUTE);
    coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'done' }, ended + 20 * MINUTE);
    coach.do({ kind: 'resize', plan: plan.id, size: 'quick' }, ended + 21 * MINUTE);
    const { steps, leftOut: left } = coach.plan();
    expect(steps.map((one) => one.step)).toContain('stretch');
    expect(left.map((one) => one.step).toSorted()).toEqual(['epsom-bath', 'ice-bath', 'rest', 'roll']);
  });
});
