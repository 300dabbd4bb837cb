import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { workedPlans } from '../scripts/worked-plans.ts';

it('the worked plans are what the engine plans today (else: npm run plans, and read them again)', () => {
  const printed = readFileSync(new URL('../docs/worked-plans.md', import.meta.url), 'utf8');
  expect(printed).toBe(workedPlans());
});
