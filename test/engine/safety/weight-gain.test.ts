import { expect, test } from 'vitest';
import { gainsWeight } from '../../../src/engine/safety/weight-gain.ts';

test.each([
  ['weighed 70 to 71', true],
  ['weighed 70 kg before and 71 kg after', true],
  ['weight 70.0 -> 70.1', true],
  ['weighed 70,0 then 70,1', true],
  ['I went from 70kg → 71kg', true],
  ['weigh 154 lbs now 156', true],
  ['weighed 70 to 70', false],
  ['weighed 71 to 70', false],
  ['weighed 9 to 71', false],
  ['70 to 71', false],
  ['from 70 to 90 min', false],
  ['from 10 to 21 km', false],
  ['heart rate from 70 to 90 bpm', false],
  ['from 10 to 11:30', false],
  ['weighed on the bathroom scales 70 to 71', false],
  ['weighed 71 to 70, weighed 70 to 72', true],
  ['', false],
])('"%s" gains weight: %s (R3)', (words, gains) => {
  expect(gainsWeight(words)).toBe(gains);
});
