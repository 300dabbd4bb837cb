import { describe, expect, it, test } from 'vitest';
import { endedIn, endOf } from '../../../src/engine/assess/run-end.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { aRun, noon } from '../../store/fixtures.ts';

const report = (ended?: RunReport['ended']): RunReport => ({ type: 'long', minutes: 90, ...(ended ? { ended } : {}) });
/** Noon is 12:00 in UTC. */
const end = (ended?: RunReport['ended'], now = noon) => endOf(report(ended), 'UTC', now);

describe('the end of a run', () => {
  it('is now when nobody said', () => {
    expect(end()).toBe(noon);
  });

  test.each<[number, number | string]>([
    [0, noon],
    [30, noon - 30 * MINUTE],
    [12 * 60, noon - 12 * HOUR],
    [12 * 60 + 1, 'too-long-ago'],
  ])('%d minutes ago is %s', (minutesAgo, told) => {
    const at = noon - minutesAgo * MINUTE;
    expect(end({ minutesAgo })).toEqual(typeof told === 'number' ? told : { problem: told, at });
  });

  test.each<[string, unknown]>([
    ['11:59', noon - MINUTE],
    ['12:00', noon],
    // A watch may be a little ahead of the server's clock.
    ['12:01', noon],
    ['12:15', noon],
    ['12:16', { problem: 'still-ahead', at: noon + 16 * MINUTE }],
    ['14:00', { problem: 'still-ahead', at: noon + 2 * HOUR }],
    ['14:01', { problem: 'too-long-ago', at: noon - 22 * HOUR + MINUTE }],
    ['00:00', noon - 12 * HOUR],
    ['23:59', { problem: 'too-long-ago', at: noon - 12 * HOUR - MINUTE }],
  ])('at %s on the wall is %j', (wall, at) => {
    expect(end({ wall })).toEqual(at);
  });

  it('is yesterday evening just after midnight', () => {
    expect(end({ wall: '23:50' }, noon + 12 * HOUR)).toBe(noon + 12 * HOUR - 10 * MINUTE);
  });
});

describe('the end of a run on the clocks of another zone', () => {
  const told = aRun({ ended: { wall: '11:00' }, endedAt: noon - HOUR, reportedAt: noon });

  it('moves with the wall time that was said', () => {
    expect(endedIn(told, 'Europe/Berlin').endedAt).toBe(noon - 3 * HOUR);
    expect(endedIn(told, 'UTC').endedAt).toBe(noon - HOUR);
  });

  it('stays where no wall time was said, or where that time cannot be', () => {
    expect(endedIn(aRun(), 'Europe/Berlin')).toEqual(aRun());
    const ago = aRun({ ended: { minutesAgo: 30 } });
    expect(endedIn(ago, 'Europe/Berlin')).toBe(ago);
    expect(endedIn(told, 'America/New_York')).toBe(told);
  });
});
