import { describe, expect, it } from 'vitest';
import { foodTier, rpeOf, tierOf } from '../../../src/engine/assess/load.ts';
import { runTypes } from '../../../src/engine/method/run-types.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import { isHot, type Run } from '../../../src/engine/model/run.ts';
import { DAY, HOUR } from '../../../src/time.ts';
import { aRun, noon } from '../../store/fixtures.ts';

const run = (change: Partial<Run>): Run => aRun({ endedAt: noon, ...change });
/** Somebody who ran the day before, hills among it: no modifier comes from the past. */
const fit = [run({ id: 'before', type: 'hills', minutes: 30, endedAt: noon - DAY })];
const tier = (change: Partial<Run>, facts = {}, past: readonly Run[] = fit) =>
  tierOf(run(change), { ...defaultProfile, ...facts }, past, 'UTC');

describe('the tier (G-tiers)', () => {
  it.each([
    [179, 0],
    [180, 1],
    [399, 1],
    [400, 2],
    [699, 2],
    [700, 3],
    [1199, 3],
    [1200, 4],
  ])('of a load of %d is T%d', (load, expected) => {
    expect(tier({ type: 'easy', rpe: 1, minutes: load })).toBe(expected);
  });

  it('takes the usual RPE of a type when none was said', () => {
    expect(runTypes.map((type) => rpeOf({ type }))).toEqual([2, 3, 5, 7, 8, 6, 9]);
    expect(rpeOf({ type: 'race', rpe: 4 })).toBe(4);
  });

  it('adds up the runs of the local day, not those of the day before or after', () => {
    const easy = { type: 'easy', rpe: 1, minutes: 200 } as const;
    const other = (endedAt: number) => [...fit, run({ ...easy, id: 'other', endedAt })];
    expect(tier(easy, {}, other(noon - 11 * HOUR))).toBe(2);
    expect(tier(easy, {}, other(noon - 13 * HOUR))).toBe(1);
    expect(tier(easy, {}, other(noon + HOUR))).toBe(1);
  });
});

describe('one tier more', () => {
  const easy = { type: 'easy', minutes: 60 } as const;
  const hills = { type: 'hills', minutes: 40 } as const;
  const ago = (days: number, type: Run['type'] = 'easy') => [run({ id: 'before', type, endedAt: noon - days * DAY })];

  it('for a race, but never over T4', () => {
    expect(tier({ type: 'race', minutes: 30 })).toBe(2);
    expect(tier({ type: 'race', minutes: 300 })).toBe(4);
  });

  it('for a beginner, and once only', () => {
    expect(tier(easy, { beginner: true })).toBe(2);
    expect(tier(easy, { beginner: true }, ago(40))).toBe(2);
  });

  it.each([
    [14, 1],
    [15, 2],
  ])('after %d days off: T%d', (days, expected) => {
    expect(tier(easy, {}, ago(days))).toBe(expected);
  });

  it('not for the first run that the coach hears of', () => {
    expect(tier(easy, {}, [])).toBe(1);
  });

  it.each([
    [30, 1],
    [31, 2],
  ])('for hills %d days after the last ones: T%d', (days, expected) => {
    expect(tier(hills, {}, [...ago(1), ...ago(days, 'hills')])).toBe(expected);
  });

  it('for a lot of downhill', () => {
    expect(tier({ ...easy, also: ['downhill'] })).toBe(2);
  });

  it('of food for more than two hours', () => {
    expect(foodTier(2, { minutes: 120 })).toBe(2);
    expect(foodTier(2, { minutes: 121 })).toBe(3);
    expect(foodTier(4, { minutes: 300 })).toBe(4);
  });
});

it.each([
  [{ celsius: 24 }, false],
  [{ celsius: 25 }, true],
  [{ heat: 'humid' }, true],
  [{ heat: 'cold' }, false],
] as const)('%j is hot: %s', (weather, hot) => {
  expect(isHot(weather)).toBe(hot);
});
