import { describe, expect, it, test } from 'vitest';
import { nightAfter } from '../../../src/engine/assess/night.ts';
import { rest, sleep } from '../../../src/engine/doses/rest.ts';
import type { Tier } from '../../../src/engine/method/tiers.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { doseFacts } from '../../fixtures/dose-facts.ts';
import { noon } from '../../store/fixtures.ts';

/** A clock time of Saturday 2026-06-06 in Berlin. */
const berlin = (hour: number, minute = 0) => Date.UTC(2026, 5, 6, hour - 2, minute);

/** A morning check that told of so many hours of sleep. */
const slept = (sleepHours: number | null) => ({ plan: 'p', at: 0, soreness: null, sleepHours, pain: null, later: [] });

describe('the nap (N2)', () => {
  // The rest follows the meal: 75 minutes after the run, half an hour long, and five minutes between. Without a tub nothing is in its way.
  const planned = (endedAt: number, facts: Partial<Profile>) =>
    coached({ gear: [], ...facts })
      .run({ type: 'tempo', minutes: 60 }, endedAt)
      .steps.find(({ step }) => step === 'rest');
  const nap = (endedAt: number, bedtime: string) => {
    const made = planned(endedAt, { bedtime });
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
    expect(made.steps.find(({ step }) => step === 'rest')?.minutes).toBe(minutes);
  });
});

describe('the rest at noon', () => {
  /** The nap's hours are 13 to 16: at 13:00 UTC it fits, at noon it does not. */
  const rested = (at: number, facts: Partial<Profile> = {}, tier: Tier = 2, sleepHours: number | null = null) => {
    const window = { opensAt: at, dueAt: at, closesAt: at + 3 * HOUR };
    return rest(doseFacts('rest', facts, {}, { window, tier, morning: slept(sleepHours) }));
  };
  const legs = ['M6', 'N2', 'N9'];

  test.each<[string, number, number | null, string, number]>([
    ['a nap', noon + HOUR, null, 'nap', 25],
    ['a nap', noon + HOUR, 6, 'nap', 25],
    ['a long nap', noon + HOUR, 5.9, 'long-nap', 90],
    ['a long nap that is over at 16:00', noon + 2.5 * HOUR, 5, 'long-nap', 90],
    ['a nap where the long one would end at 16:01', noon + 2.5 * HOUR + MINUTE, 5, 'nap', 25],
  ])('is %s', (_what, at, hours, as, minutes) => {
    expect(rested(at, {}, 2, hours)).toEqual({
      dose: { kind: 'rest', as, massage: false },
      minutes,
      rules: ['M6', 'N1', 'N2'],
    });
  });

  it('is legs up outside the nap’s hours, level for narrow arteries (N9)', () => {
    const up = { dose: { kind: 'rest', as: 'legs-up', massage: false }, minutes: 15, rules: legs };
    expect(rested(noon)).toEqual(up);
    expect(rested(noon + 4 * HOUR)).toEqual(up);
    expect(rested(noon, { health: ['peripheral-arterial-disease'] }, 3)).toEqual({
      ...up,
      dose: { ...up.dose, as: 'legs-level' },
    });
  });

  test.each<[Tier, boolean]>([
    [2, false],
    [3, true],
    [4, false],
  ])('offers a massage at tier %d: %s (M6, N6)', (tier, massage) => {
    const { dose, rules } = rested(noon, {}, tier);
    expect(dose).toMatchObject({ as: 'legs-up', massage });
    expect(rules).toEqual(massage ? [...legs, 'N6'] : legs);
  });

  it('offers no massage that a gate forbids', () => {
    const gate = {
      id: 'rest-wound',
      rule: 'D-hands',
      verdict: 'change',
      kind: 'safety',
      forbids: ['massage'],
    } as const;
    const facts = doseFacts('rest', {}, {}, { tier: 3, gates: [{ ...gate, notBefore: null }] });
    expect(rest(facts).dose).toMatchObject({ massage: false });
  });
});

describe('sleep', () => {
  const night = (wake: string) => nightAfter(noon, 'UTC', { bedtime: '22:30', wake });

  test.each<[string, number, boolean]>([
    ['06:30', 8, true],
    ['05:30', 7, true],
    ['05:29', 6.5, false],
    ['06:29', 7.5, true],
  ])('until %s is %d hours in halves, enough: %s (N3)', (wake, hours, enough) => {
    expect(sleep(doseFacts('sleep', {}, {}, { night: night(wake) })).dose).toMatchObject({ hours, enough });
  });

  test.each<[number | null, boolean]>([
    [5.9, true],
    [6, false],
    [null, false],
  ])('after a night of %s hours knows of a short one: %s', (hours, short) => {
    const { dose } = sleep(doseFacts('sleep', {}, {}, { morning: slept(hours) }));
    expect(dose).toMatchObject({ shortLastNight: short });
    expect(sleep(doseFacts('sleep')).dose).toMatchObject({ shortLastNight: false });
  });

  test.each<[Tier, boolean]>([
    [2, false],
    [3, true],
    [4, true],
  ])('after a day of tier %d rests on more: %s (N4)', (tier, more) => {
    const { rules, minutes } = sleep(doseFacts('sleep', {}, {}, { tier }));
    expect(rules).toEqual(more ? ['M9', 'N3', 'N5', 'N4'] : ['M9', 'N3', 'N5']);
    expect(minutes).toBe(480);
  });
});
