import { expect, test } from 'vitest';
import { commonZones, zoneGuess } from '../../../src/engine/reading/locale-zones.ts';
import { DAY, isZone, localHour } from '../../../src/time.ts';
import { noon } from '../../store/fixtures.ts';

test.each([
  ['de', 'Europe/Berlin'],
  ['de-AT', 'Europe/Berlin'],
  ['en-GB', 'Europe/London'],
  ['en-US', 'America/New_York'],
  ['en-AU', null],
  ['en', null],
  ['es-419', 'America/Mexico_City'],
  ['pt', null],
  ['zh-TW', 'Asia/Taipei'],
  ['', null],
  [null, null],
])('the guess for %s is %s', (locale, zone) => {
  expect(zoneGuess(locale)).toBe(zone);
});

test('the picker offers at most 24 real zones, each once', () => {
  expect(commonZones.length).toBeLessThanOrEqual(24);
  expect(new Set(commonZones).size).toBe(commonZones.length);
  expect(commonZones.filter((zone) => !isZone(zone))).toEqual([]);
});

test('the picker goes from west to east', () => {
  const winter = noon - 150 * DAY;
  const east = commonZones.map((zone) => (localHour(winter, zone) + 24 - 2) % 24);
  expect(east).toEqual(east.toSorted((a, b) => a - b));
});
