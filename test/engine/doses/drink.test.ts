import { describe, expect, it } from 'vitest';
import { nightAfter } from '../../../src/engine/assess/night.ts';
import { hydrate } from '../../../src/engine/doses/drink.ts';
import { stepOf } from '../../../src/engine/method/steps/steps.ts';
import type { Plan } from '../../../src/engine/model/plan.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { said, saidAdvice } from '../../fixtures/said.ts';
import { aPlan, aRun } from '../../store/fixtures.ts';

const how = (plan: Plan, step: string) => said(plan).steps.find((planned) => planned.step === step)?.how ?? '';

describe('the first drink of a second run', () => {
  const second = (first: RunReport, minutes: number) => {
    const coach = coached();
    coach.run(first, ended);
    return how(coach.run({ type: 'intervals', minutes: 50 }, ended + minutes * MINUTE), 'hydrate');
  };
  const long = { type: 'long', minutes: 90 } as const;

  it('is only to thirst within the hour of the first one: two of them would break the caps (D-drink)', () => {
    expect(second(long, 59)).toContain('only to thirst');
    expect(second(long, 60)).toContain('About half a litre');
  });

  it('is whole after a warm-up that was told to drink to thirst', () => {
    expect(second({ type: 'recovery', minutes: 20 }, 55)).toContain('About half a litre');
  });

  it('does not count a drink that is still to come', () => {
    const step = stepOf('hydrate');
    if (!step) throw new Error('the method has a first drink');
    const run = aRun({ id: 'now', endedAt: ended });
    const window = { opensAt: ended, dueAt: ended, closesAt: ended + 30 * MINUTE };
    const drinkAt = (dueAt: number) => ({
      ...aPlan({ run: aRun({ id: 'other' }) }),
      steps: [
        {
          ...window,
          ...{ step: 'hydrate' as const, minutes: 10, stands: 'own' as const, gates: [], rules: [] },
          dueAt,
          dose: { kind: 'drink' as const, ml: [473, 591] as const, advice: [], byThirst: false },
        },
      ],
    });
    const line = (dueAt: number) => {
      const { dose } = hydrate({
        ...{ step, run, window, profile: defaultProfile, plans: [drinkAt(dueAt)], zone: 'UTC', tier: 2 },
        ...{ night: nightAfter(ended, 'UTC', defaultProfile), minutes: 10, gates: [], morning: null },
      });
      return dose.kind === 'drink' ? saidAdvice(dose.advice) : '';
    };
    expect(line(ended)).toContain('only to thirst');
    expect(line(ended + MINUTE)).toContain('About half a litre');
  });
});

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
