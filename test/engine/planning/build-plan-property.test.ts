import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRunner, planOf } from '../../fixtures/any-runner.ts';
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
