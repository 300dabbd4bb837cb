import { expect, it } from 'vitest';
import { createAllowance } from '../../src/delivery/allowance.ts';
import { budgets } from '../../src/delivery/budgets.ts';
import { DAY, HOUR } from '../../src/time.ts';
import { noon } from '../store/fixtures.ts';

it.each([30_000, HOUR, DAY])('a clock set back by %i ms neither empties a budget nor keeps it from filling', (back) => {
  const allowance = createAllowance();
  const { burst, perSecond } = budgets.playground?.token ?? { burst: 0, perSecond: 0 };
  const take = (at: number) => allowance.take('playground:ana', at);
  for (let n = 0; n < burst; n++) expect(take(noon)).toEqual({ ok: true });
  expect(take(noon)).toEqual({ ok: false, waitMs: Math.ceil(1000 / perSecond) });
  allowance.settle(noon - back);
  expect(allowance.room('playground', 0, noon - back)).toBe(0);
  expect(allowance.room('playground', 0, noon - back + 1000)).toBe(budgets.playground?.lane);
});
