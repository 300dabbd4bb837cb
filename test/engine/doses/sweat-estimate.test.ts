import { expect, test } from 'vitest';
import { ESTIMATE_SPREAD, estimateRate } from '../../../src/engine/doses/sweat-estimate.ts';

test.each([
  [70, 12, 20, 0.9927],
  [60, 14, 25, 1.0448],
  [30, 5, -20, 0.3],
  [120, 20, 45, 2],
])('%d kg at %d km/h and %d C sweats %d L/h, never outside 0.3-2 (section 3)', (kg, kmh, celsius, rate) => {
  expect(estimateRate(kg, kmh, celsius)).toBeCloseTo(rate, 4);
});

test('the estimate is honest to 40 % either way (section 3)', () => {
  expect(ESTIMATE_SPREAD).toBe(0.4);
});
