import { describe, expect, it } from 'vitest';
import { nightAfter, quietUntil } from '../../../src/engine/assess/night.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';

/** Saturday 2026-06-06, a clock time of that day in UTC; hours over 24 are on Sunday. */
const at = (hour: number, minute = 0) => Date.UTC(2026, 5, 6, hour, minute);
/** Lights out 22:30, up at 06:30: the defaults of the profile. */
const profile = defaultProfile;
const night = (from: number, awakeSince = from) => nightAfter(from, 'UTC', profile, awakeSince);

describe('how a late evening is shortened (G-late)', () => {
  it.each([
    [181, 'full', []],
    [179, 'merged', ['snack', 'rest']],
    [90, 'merged', ['snack', 'rest']],
    [89, 'short', ['ice-bath', 'meal', 'rest', 'epsom-bath', 'roll']],
    [45, 'short', ['ice-bath', 'meal', 'rest', 'epsom-bath', 'roll']],
    [44, 'bed-now', ['stretch', 'ice-bath', 'meal', 'rest', 'epsom-bath', 'roll']],
    [0, 'bed-now', ['stretch', 'ice-bath', 'meal', 'rest', 'epsom-bath', 'roll']],
  ] as const)('%d minutes before bed: %s', (minutes, mode, dropped) => {
    const made = night(at(22, 30) - minutes * MINUTE);
    expect([made.mode, made.dropped, made.minutesToBed]).toEqual([mode, dropped, minutes]);
  });
});

describe('which night follows', () => {
  // Half of the eight hours in bed is over at 02:30: who reports before is late to bed, who reports after got up early.
  it.each([
    ['02:29', at(26, 29), 'tonight', 'bed-now'],
    ['02:31', at(26, 31), 'the next', 'full'],
  ] as const)('at %s counts %s', (_, from, which, mode) => {
    const made = night(from);
    expect(made.mode).toBe(mode);
    expect(made.bed - from < HOUR).toBe(which === 'tonight');
  });

  it.each([
    ['before lights out', at(22, 29), at(26, 31), true],
    ['after lights out', at(22, 31), at(26, 31), false],
    ['before lights out, but it is morning', at(22, 29), at(30, 31), false],
  ] as const)('who has been up since %s is %s', (_, since, from, tonight) => {
    expect(night(from, since).bed - from < HOUR).toBe(tonight);
  });

  it('leaves 40 minutes for a drink, a bite and a shower, and four hours of sleep', () => {
    expect(night(at(21, 49)).bed).toBe(at(22, 30));
    expect(night(at(21, 51)).bed).toBe(at(22, 31));
    expect(night(at(25, 49)).wake).toBe(at(30, 30));
    expect(night(at(26, 29)).bed).toBe(at(27, 9));
    expect(night(at(26, 29)).wake).toBe(at(31, 9));
  });

  it('works by day for a night shift', () => {
    const nurse = { bedtime: '08:30', wake: '15:30' };
    expect(nightAfter(at(11, 59), 'UTC', nurse).bed).toBe(at(12, 39));
    expect(nightAfter(at(12, 1), 'UTC', nurse).bed).toBe(at(32, 30));
  });
});

describe('quiet hours', () => {
  const sleeping = { bed: at(22, 30), wake: at(30, 30) };

  it.each([
    ['a minute before lights out', at(22, 29), null],
    ['while "lights out" may still come', at(22, 44), null],
    ['a quarter of an hour after', at(22, 45), at(30, 30)],
    ['a minute before waking', at(30, 29), at(30, 30)],
    ['at waking', at(30, 30), null],
  ])('%s', (_, now, until) => {
    expect(quietUntil(now, 'UTC', sleeping, profile)).toBe(until);
  });

  it.each([
    ['before them', at(20, 59), null],
    ['from their first minute', at(21), at(29)],
    ['past midnight', at(28, 59), at(29)],
    ['at their end', at(29), null],
  ])('of the runner: %s', (_, now, until) => {
    const own = { ...profile, quiet: { from: '21:00', to: '05:00' } };
    expect(quietUntil(now, 'UTC', sleeping, own)).toBe(until);
  });
});

it('quiet hours go by the wall clock, also on the night that skips their beginning', () => {
  const zone = 'America/New_York';
  const profile = { ...defaultProfile, quiet: { from: '02:45', to: '05:30' } };
  const at = (utc: string) => quietUntil(Date.parse(utc), zone, { bed: 0, wake: 0 }, profile);
  expect(at('2026-03-08T06:30Z')).toBeNull();
  expect(at('2026-03-08T07:15Z')).toBe(Date.parse('2026-03-08T09:30Z'));
  expect(at('2026-03-08T09:30Z')).toBeNull();
});
