import { expect, test } from 'vitest';
import { commonZones, zoneGuess } from '../../../src/engine/reading/locale-zones.ts';
import { isZone } from '../../../src/time.ts';

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
