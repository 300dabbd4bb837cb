import { describe, expect, test } from 'vitest';
import type { SweatInput } from '../../../src/engine/model/intent.ts';
import { readSweatLine } from '../../../src/engine/reading/sweat-line.ts';

const problemOf = (line: string) => readSweatLine(line).problem?.id ?? null;

describe('a sweat line', () => {
  test.each<[string, SweatInput]>([
    ['70.2 to 69.1', { beforeKg: 70.2, afterKg: 69.1, bareMass: true }],
    ['70 kg to 69', { beforeKg: 70, afterKg: 69 }],
    ['before 70 after 69 kg', { beforeKg: 70, afterKg: 69 }],
    ['70-69 drank 3', { beforeKg: 70, afterKg: 69, bareMass: true, drankLitres: 3 }],
    ['70-69 drank 100', { beforeKg: 70, afterKg: 69, bareMass: true, drankLitres: 0.1 }],
    [
      '70-69 drank 2 cups pee 200 ml',
      {
        ...{ beforeKg: 70, afterKg: 69, bareMass: true, drankLitres: 0.48, urineLitres: 0.2 },
      },
    ],
    ['70-69 10:30', { beforeKg: 70, afterKg: 69, bareMass: true, minutes: 630 }],
    ['70-69 25:30', { beforeKg: 70, afterKg: 69, bareMass: true, minutes: 25.5 }],
    ['70 kg 90min 15 km 20c', { massKg: 70, minutes: 90, km: 15, celsius: 20 }],
    ['12 km/h 60min', { kmPerHour: 12, minutes: 60, km: 12 }],
    ['12 km/h 12km', { kmPerHour: 12, minutes: 60, km: 12 }],
    ['12 km/h', { kmPerHour: 12 }],
    ['12 km/h 60min 12.6km', { kmPerHour: 12, minutes: 60, km: 12.6 }],
    ['70-69 keep', { beforeKg: 70, afterKg: 69, bareMass: true, keep: true }],
    ['forget my rate', { forget: true }],
  ])('"%s"', (line, sweat) => {
    expect(readSweatLine(line)).toEqual({ sweat, problem: null });
  });
});

describe('what stands in the way', () => {
  test.each([
    ['24.9 to 25', 'weight-range'],
    ['25 to 25', null],
    ['300 to 300', null],
    ['300 to 301', 'weight-range'],
    ['100 to 88', null],
    ['100 to 87.9', 'body-cannot'],
    ['24.9 kg 60min', 'weight-range'],
    ['70-69 drank 3.1', 'volume-of-what'],
    ['70-69 drank 99', 'volume-of-what'],
    ['70-69 drank 15 l', null],
    ['70-69 drank 15.1 l', 'too-much-volume'],
    ['70-69 drank two pints', 'vessel'],
    ['1.9 km/h 60min', 'no-running-speed'],
    ['2 km/h 60min', null],
    ['30 km/h 60min', null],
    ['30.1 km/h 60min', 'no-running-speed'],
    ['12 km/h 60min 12.7km', 'speed-contradicts'],
    ['70-69 and 68 kg', 'three-weights'],
    ['70-69 with my dog', 'unplaced-words'],
    ['keep', 'nothing-to-weigh'],
    ['', 'nothing-to-weigh'],
  ])('of "%s" is %s', (line, problem) => {
    expect(problemOf(line)).toBe(problem);
  });
});
