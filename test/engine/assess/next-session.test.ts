import { describe, expect, it, test } from 'vitest';
import { F1_HOURS, F2_HOURS, hoursToNextKey, nextKeyHours } from '../../../src/engine/assess/next-session.ts';
import type { Run } from '../../../src/engine/model/run.ts';
import { HOUR } from '../../../src/time.ts';

type Kind = NonNullable<Run['next']>['kind'];
const run = (hours: number | null, kind: Kind | null = 'hard') => ({
  endedAt: 0,
  nextAt: hours === null ? null : hours * HOUR,
  next: kind === null ? undefined : { kind, when: { inHours: 1 } },
});

test.each<[Kind | null, number | null]>([
  ['hard', 20],
  ['race', 20],
  [null, 20],
  ['easy', null],
  ['rest', null],
])('the next session, %s, is a key one in: %s hours', (kind, hours) => {
  expect(nextKeyHours(run(20, kind))).toBe(hours);
});

test('without a named session there is no hour', () => {
  expect(nextKeyHours(run(null))).toBeNull();
  expect(hoursToNextKey(run(null), 0)).toBeNull();
});

describe('the hours that are left', () => {
  it('run down from the run’s end and are none once it began', () => {
    expect(hoursToNextKey(run(20), 0)).toBe(20);
    expect(hoursToNextKey(run(20), 5 * HOUR)).toBe(15);
    expect(hoursToNextKey(run(20), 20 * HOUR - 36)).toBeCloseTo(0.00001, 6);
    expect(hoursToNextKey(run(20), 20 * HOUR)).toBeNull();
    expect(hoursToNextKey(run(20, 'easy'), 0)).toBeNull();
  });
});

test('carbohydrate comes by the hour within 4 hours (F1), early within 8 (F2)', () => {
  expect([F1_HOURS, F2_HOURS]).toEqual([4, 8]);
});
