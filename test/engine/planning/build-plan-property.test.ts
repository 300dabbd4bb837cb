import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import { type AnyRunner, anyRunner, planOf } from '../../fixtures/any-runner.ts';
import { broken } from '../../fixtures/plan-laws.ts';

/** The same sample every time; `npm run fuzz` takes a million of another seed. */
const seed = 20261124;

it(`no plan breaks a law of the rule book (seed ${seed})`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyRunner, (of) => {
      expect(broken(planOf(of), of)).toEqual([]);
    }),
    { seed, numRuns: 3000 },
  );
});

/** What the fuzz found once. */
const found: Readonly<Record<string, AnyRunner>> = {
  'a warm bath, the roller with three sore sides and a check-in in one message': {
    run: {
      type: 'easy',
      minutes: 256,
      rpe: 10,
      sore: [
        { area: 'quads', side: 'left' },
        { area: 'knee', side: 'right' },
        { area: 'lower back', side: 'left' },
      ],
      id: 'run0000000',
      reportedAt: 1_784_505_600_000,
      endedAt: 1_784_505_600_000,
      nextAt: null,
      club: null,
    },
    profile: {
      ...defaultProfile,
      bedtime: '03:15',
      wake: '18:00',
      ageBand: 'under-16',
      gear: ['tub', 'roller', 'stick', 'epsom', 'thermometer'],
      kitchen: false,
      minutes: 185,
      strengthBlock: true,
      nudging: 'fewer',
    },
    zone: 'America/New_York',
    size: 'full',
    past: [],
    iceBaths: 0,
    iceAt: null,
    epsomAt: null,
    morning: null,
  },
};

it.each(Object.entries(found))('no law is broken by %s', (_, of) => {
  expect(broken(planOf(of), of)).toEqual([]);
});
