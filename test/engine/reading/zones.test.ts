import { describe, expect, test } from 'vitest';
import { findZone, suggestZone } from '../../../src/engine/reading/zones.ts';

describe('a time zone', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['  europe/berlin ', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['utc', 'UTC'],
    // Older and newer names for the same place: both are kept as said, in their usual case.
    ['asia/kolkata', 'Asia/Kolkata'],
    ['US/pacific', 'US/Pacific'],
  ])('"%s" is %s', (typed, zone) => {
    expect(findZone(typed)).toBe(zone);
  });

  test.each([
    '',
    '/',
    'Europe',
    'Atlantis',
    'Europe/Atlantis',
    '+02:00',
    '20:30',
    '2026-01-01T00:00Z',
    '#berlin',
    'x'.repeat(4000),
  ])('"%s" is none', (typed) => {
    expect(findZone(typed)).toBeNull();
  });

  test('is suggested by any part of its name, at most 25', () => {
    expect(suggestZone('berl')).toEqual(['Europe/Berlin']);
    expect(suggestZone('new y')).toEqual(['America/New_York']);
    expect(suggestZone('utc')).toEqual(['UTC']);
    expect(suggestZone('')).toHaveLength(25);
    expect(suggestZone('atlantis')).toEqual([]);
  });
});
