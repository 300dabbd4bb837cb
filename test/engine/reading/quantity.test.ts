import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyQuantity, misreading, plainShapes, refusedPlainly } from '../../fixtures/any-quantity.ts';

/** Fixed, so that a failure can be repeated; fast-check prints it with the counterexample. `npm run fuzz:quantities` does many more. */
const runs = { seed: 20261129, numRuns: 3000 };

it('a quantity in any shape, wherever it is typed, is read as the same value or refused', () => {
  fc.assert(
    fc.property(anyQuantity, (typed) => {
      expect(misreading(typed), JSON.stringify(typed)).toBeNull();
    }),
    runs,
  );
});

it('the usual ways to type a quantity are read, not refused', () => {
  const usual = anyQuantity.filter((typed) => plainShapes.includes(typed.shape));
  fc.assert(
    fc.property(usual, (typed) => {
      expect(refusedPlainly(typed), JSON.stringify(typed)).toBe(false);
    }),
    { ...runs, numRuns: 500 },
  );
});
