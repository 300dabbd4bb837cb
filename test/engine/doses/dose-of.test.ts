import { describe, expect, it } from 'vitest';
import { nightAfter } from '../../../src/engine/assess/night.ts';
import { hydrate } from '../../../src/engine/doses/drink.ts';
import { stepOf } from '../../../src/engine/method/steps/steps.ts';
import type { Plan } from '../../../src/engine/model/plan.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { said, saidAdvice } from '../../fixtures/said.ts';
import { aPlan, aRun } from '../../store/fixtures.ts';

const how = (plan: Plan, step: string) => said(plan).steps.find((one) => one.step === step)?.how ?? '';
/** A clock time of Saturday 2026-06-06 in Berlin. */
const berlin = (hour: number, minute = 0) => Date.UTC(2026, 5, 6, hour - 2, minute);

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

describe('food before the next hard session', () => {
  const before = (inHours: number, run: Partial<RunReport> = {}) =>
    how(
      coached({ massKg: 60 }).run(
        { type: 'long', minutes: 90, ...run, next: { kind: 'hard', when: { inHours } } },
        ended,
      ),
      'snack',
    );

  it('comes early within eight hours (F2)', () => {
    expect(before(7.9)).toContain('eat early and keep eating');
    expect(before(8.1)).not.toContain('Hard again today');
  });

  it('comes by the hour within four (F1)', () => {
    expect(before(3.9)).toContain('60-72 g carbohydrate an hour');
    expect(before(4.1)).not.toContain('carbohydrate an hour');
  });

  it('is a snack even after the lightest run', () => {
    const light = { type: 'recovery', minutes: 20 } as const;
    expect(before(7.9, light)).not.toBe('');
    expect(before(8.1, light)).toBe('');
  });
});

describe('the nap (N2)', () => {
  // The rest follows the meal: 75 minutes after the run, half an hour long, and five minutes between. Without a tub nothing is in its way.
  const rest = (endedAt: number, facts: Partial<Profile>) =>
    coached({ gear: [], ...facts })
      .run({ type: 'tempo', minutes: 60 }, endedAt)
      .steps.find((one) => one.step === 'rest');
  const nap = (endedAt: number, bedtime: string) => {
    const made = rest(endedAt, { bedtime });
    expect(made?.dueAt).toBe(endedAt + 110 * MINUTE);
    return made?.minutes === 25;
  };

  it('is over six hours before bed', () => {
    expect(nap(berlin(12, 15), '20:30')).toBe(true);
    expect(nap(berlin(12, 16), '20:30')).toBe(false);
  });

  it('is over by 16:00 and not before 13:00', () => {
    expect(nap(berlin(13, 45), '23:30')).toBe(true);
    expect(nap(berlin(13, 46), '23:30')).toBe(false);
    expect(nap(berlin(11, 10), '23:30')).toBe(true);
    expect(nap(berlin(11, 9), '23:30')).toBe(false);
  });

  it.each([
    [5, 90],
    [6, 25],
  ])('after %d hours of sleep takes %d minutes', (hours, minutes) => {
    const coach = coached({ gear: [] });
    coach.run({ type: 'tempo', minutes: 60 }, berlin(12) - 24 * HOUR);
    coach.do({ kind: 'slept', plan: coach.plan().id, hours }, berlin(7));
    const made = coach.run({ type: 'tempo', minutes: 60 }, berlin(12));
    expect(made.steps.find((one) => one.step === 'rest')?.minutes).toBe(minutes);
  });
});
