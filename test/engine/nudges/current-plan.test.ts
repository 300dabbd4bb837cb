import { describe, expect, it, test } from 'vitest';
import type { Plan } from '../../../src/engine/model/plan.ts';
import { currentPlan, nudgesOf, zoneOf } from '../../../src/engine/nudges/current-plan.ts';
import { HOUR } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { aNudge, aPlan, noon } from '../../store/fixtures.ts';

const { snapshot: bare } = coached({ zone: null });
const having = (...plans: readonly Plan[]) => ({ ...bare, plans });

describe('the plan that is running', () => {
  const plan = aPlan({ wake: noon });

  test.each([
    [-1, true],
    [6 * HOUR - 1, true],
    [6 * HOUR, false],
  ])('runs %d ms after waking: %s, until the morning’s check is over', (after, runs) => {
    expect(currentPlan(having(plan), noon + after)).toBe(runs ? plan : null);
  });

  it('is the newest, and none when that one was superseded', () => {
    const newer = aPlan({ id: 'newer', wake: noon });
    expect(currentPlan(having(newer, plan), noon)).toBe(newer);
    expect(currentPlan(having({ ...newer, superseded: true }, plan), noon)).toBeNull();
    expect(currentPlan(having(), noon)).toBeNull();
  });
});

test('the rows of a plan are its own', () => {
  const own = aNudge({ owner: 'a', plan: 'mine' });
  const nudges = [own, aNudge({ owner: 'a', plan: 'other' })];
  expect(nudgesOf({ ...bare, nudges }, aPlan({ id: 'mine' }))).toEqual([own]);
});

describe('a runner’s zone', () => {
  const said = coached({ zone: 'Asia/Tokyo' }).snapshot;
  const plan = aPlan({ zone: 'Europe/Oslo' });

  it('is what they said, what the platform knows, the last plan’s, a guess, UTC', () => {
    const event = { zone: 'Europe/Paris', locale: 'de' };
    expect(zoneOf({ ...said, plans: [plan] }, event)).toEqual({ zone: 'Asia/Tokyo', sure: true });
    expect(zoneOf(having(plan), event)).toEqual({ zone: 'Europe/Paris', sure: true });
    expect(zoneOf(having(plan), { zone: null, locale: 'de' })).toEqual({ zone: 'Europe/Oslo', sure: false });
    expect(zoneOf(bare, { zone: null, locale: 'de' })).toEqual({ zone: 'Europe/Berlin', sure: false });
    expect(zoneOf(bare, { zone: null, locale: null })).toEqual({ zone: 'UTC', sure: false });
  });
});
