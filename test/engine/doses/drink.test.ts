import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { said } from '../../fixtures/said.ts';

const drink = (report: Partial<RunReport>) => {
  const plan = said(coached().run({ type: 'long', minutes: 120, ...report }, ended));
  return plan.steps.find((step) => step.step === 'hydrate') ?? expect.fail('a plan without a drink');
};

describe('the short line of the drink', () => {
  it('keeps the sentence about danger after a loss that is too much', () => {
    const { what, how } = drink({ weighedKg: { before: 70, after: 66.4 } });
    expect(what).toContain('Headache, vomiting or confusion: stop and call for help.');
    expect(what.length).toBeLessThan(how.length);
  });

  it('keeps it for somebody who came back heavier', () => {
    expect(drink({ weighedKg: { before: 70, after: 71 } }).what).toContain('an emergency');
  });

  it('is the first sentence alone on an ordinary day', () => {
    const { what, how } = drink({});
    expect(how.startsWith(what)).toBe(true);
    expect(what.match(/[.](?:\s|$)/g)).toHaveLength(1);
    expect(how.length).toBeGreaterThan(what.length);
  });
});
