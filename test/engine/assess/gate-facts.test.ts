import { describe, expect, it } from 'vitest';
import { gateFacts } from '../../../src/engine/assess/gate-facts.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';
import type { Run } from '../../../src/engine/model/run.ts';
import { DAY, HOUR } from '../../../src/time.ts';
import { aRun, noon } from '../../store/fixtures.ts';

const facts = (run: Partial<Run>, profile: Partial<Profile> = {}) =>
  gateFacts(
    {
      run: aRun({ endedAt: noon, ...run }),
      profile: { ...defaultProfile, ...profile },
      tier: 2,
      iceBathsThisWeek: 0,
      runs: [],
    },
    noon + HOUR,
    [],
  );

describe('dried out is over 4 % by the scales (D-drink)', () => {
  it.each([
    [96, false],
    [95.9, true],
  ])('100 kg before, %d kg after: %s', (after, dry) => {
    expect(facts({ weighedKg: { before: 100, after } }).driedOut).toBe(dry);
  });
});

describe('lifted today (X1)', () => {
  it.each([
    ['23 hours before the run', -23, true],
    ['25 hours before it', -25, false],
    ['the same evening', 11, true],
    ['on the next day', 13, false],
  ])('ticked %s: %4$s', (_, hours, lifted) => {
    expect(facts({}, { liftedAt: noon + hours * HOUR }).strengthBlock).toBe(lifted);
  });

  it('said with the run, or a strength block', () => {
    expect(facts({ also: ['lifted'] }).strengthBlock).toBe(true);
    expect(facts({}, { strengthBlock: true }).strengthBlock).toBe(true);
    expect(facts({}).strengthBlock).toBe(false);
  });
});

it.each([
  [-DAY, false],
  [-DAY + 1, true],
  [DAY - 1, true],
  [DAY, false],
])('a warning sign %d ms from the end of the run: %s', (from, flagged) => {
  expect(facts({}, { flaggedAt: noon + from }).flagged).toBe(flagged);
});
