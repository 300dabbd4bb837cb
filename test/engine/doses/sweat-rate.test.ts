import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sweat } from '../../../src/engine/doses/sweat-rate.ts';
import type { SweatInput } from '../../../src/engine/model/intent.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import { defaultProfile, profile as profileSchema } from '../../../src/engine/model/profile.ts';
import { KG_PER_LB } from '../../../src/engine/model/units.ts';
import { coached } from '../../fixtures/coached.ts';
import { saidSweat } from '../../fixtures/said.ts';

const me = (change: Partial<Profile> = {}): Profile => ({ ...defaultProfile, ...change });

function worked(input: SweatInput, profile = me(), next: number | null = null) {
  const result = sweat(input, profile, next);
  if (result.kind !== 'measured' && result.kind !== 'estimated') throw new Error(result.kind);
  const none = { span: null, rough: false, lossKg: null, lossPercent: null };
  return { ...none, ...result, ...saidSweat(result, profile) };
}

describe('measured sweat', () => {
  test('is the lost mass and the drink without the urine, an hour (H1)', () => {
    const result = worked({ beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5, urineLitres: 0.1, minutes: 90 });
    expect(result.litresPerHour).toBeCloseTo(1.0, 6);
    expect(result.lossKg).toBeCloseTo(1.1, 6);
    expect(result.rules).toContain('H1');
  });

  test('without a duration it has a loss and no rate', () => {
    expect(worked({ beforeKg: 70, afterKg: 69 })).toMatchObject({ litresPerHour: null });
  });

  test.each([
    ['no loss', 70, 70, 10, null, 'thirst decides'],
    ['a gain that may be the scales', 70, 70.3, 10, null, 'thirst decides'],
    ['a gain', 70, 70.6, 10, null, 'Stop drinking until you are thirsty'],
    ['under 2 %', 70, 69, 10, null, 'thirst and your next meal'],
    ['2-4 % and no hard session', 70, 68, null, null, 'salty meal'],
    ['2-4 % and a hard session in 25 h', 70, 68, 25, null, 'salty meal'],
    ['2-4 % and a hard session in 24 h', 70, 68, 24, [2500, 3000], 'over 3-4 hours'],
    ['2-4 %, little enough for the caps in two hours', 60, 58.6, 24, [1750, 2100], 'over 2-4 hours'],
    ['2-4 % of a big runner: never over 3 L', 120, 116, 10, [3000, 3000], 'over 4 hours'],
    ['over 4 %', 70, 67, 10, null, 'check the scales'],
  ])('%s', (_what, beforeKg, afterKg, next, ml, says) => {
    const result = worked({ beforeKg, afterKg }, me(), next);
    expect(result.drinkMl).toEqual(ml);
    expect(result.lines.join(' ')).toContain(says);
    expect(result.alert !== null).toBe(afterKg > beforeKg + 0.3);
  });

  test.each<[string, Partial<Profile>]>([
    ['heart disease', { health: ['heart-disease'] }],
    ['under 16', { ageBand: 'under-16' }],
    ['35 kg', { massKg: 35 }],
    ['an eating-disorder history', { health: ['eating-disorder'] }],
  ])('a loss over 4 %% tells %s the signs to watch for', (_who, facts) => {
    const signs = /Headache, vomiting or confusion: stop and call for help/;
    expect(worked({ beforeKg: 60, afterKg: 57 }, me(facts), null).lines.join(' ')).toMatch(signs);
  });

  test('whoever avoids salt is never sent to salty food', () => {
    for (const [afterKg, next] of [
      [68.2, null],
      [68.2, 10],
      [66, 10],
    ] as const)
      expect(
        worked({ beforeKg: 70, afterKg }, me({ health: ['high-blood-pressure'] }), next).lines.join(' '),
      ).not.toMatch(/salt/);
  });

  test('more drunk than anybody sweats is a warning', () => {
    const answer = worked({ minutes: 240, km: 42.2, celsius: 20, massKg: 60, drankLitres: 6 }, me());
    expect(answer).toMatchObject({ drinkMl: null, alert: expect.stringContaining('call for help') });
  });

  test('bare weights are in the units of the profile, and asked about where nobody can tell', () => {
    const bare = { beforeKg: 125, afterKg: 121.5, minutes: 120, bareMass: true };
    const pounds = worked(
      { beforeKg: 125 * KG_PER_LB, afterKg: 121.5 * KG_PER_LB, minutes: 120 },
      me({ units: 'imperial' }),
      20,
    );
    expect(worked(bare, me({ units: 'imperial' }), 20)).toEqual(pounds);
    expect(sweat(bare, me())).toMatchObject({ kind: 'which-unit', before: 125 });
    expect(sweat(bare, me({ massKg: 126 })).kind).toBe('measured');
    expect(sweat({ ...bare, beforeKg: 70, afterKg: 69 }, me()).kind).toBe('measured');
  });

  test('beyond four hours there is no sum (H8)', () => {
    const facts = me({ massKg: 70, sweatRate: 1.2 });
    expect(sweat({ minutes: 360, km: 45, celsius: 20, massKg: 70 }, facts)).toMatchObject({
      kind: 'too-long',
      rules: ['H8', 'H7'],
    });
    expect(worked({ beforeKg: 70, afterKg: 67.5, minutes: 360 }, facts)).toMatchObject({
      litresPerHour: null,
      drinkMl: null,
    });
  });

  test('an estimate gives children and the very light no volume', () => {
    for (const facts of [{ ageBand: 'under-16' as const }, { massKg: 35 }])
      expect(worked({ minutes: 90, km: 12, celsius: 20, massKg: 35 }, me(facts))).toMatchObject({ drinkMl: null });
  });

  test.each(['heart-disease', 'kidney-disease', 'diuretic'] as const)('%s: no volume is prescribed', (flag) => {
    const health = { health: [flag] };
    for (const input of [
      { beforeKg: 70, afterKg: 68.5 },
      { beforeKg: 70, afterKg: 66.5 },
      { massKg: 70, minutes: 90, km: 18, celsius: 20 },
    ]) {
      const result = worked(input, me(health), 10);
      expect(result.drinkMl).toBeNull();
      expect(result.lines.at(-1)).toMatch(/No volume from me/);
      expect(result.lines.join(' ')).not.toMatch(/with salt|at most/);
    }
  });

  test('with an eating-disorder history no sentence speaks of weight', () => {
    const quiet = me({ health: ['eating-disorder'] });
    for (const afterKg of [70, 69, 68, 66])
      expect(worked({ beforeKg: 70, afterKg, minutes: 60 }, quiet).lines.join(' ')).not.toMatch(
        /kg|weigh|lighter|scale/i,
      );
    expect(saidSweat(sweat({}, quiet), quiet).lines.join(' ')).not.toMatch(/weigh yourself/);
  });
});

describe('estimated sweat', () => {
  test('shows +/- 40 % and suggests half to all of what is missing', () => {
    const result = worked({ massKg: 70, minutes: 60, km: 12, celsius: 20, drankLitres: 0.2 });
    expect(result.span?.map((one) => one.toFixed(2))).toEqual(['0.6', '1.39'].map((one) => Number(one).toFixed(2)));
    expect(result.drinkMl).toEqual([396, 793]);
    expect(result.rough).toBe(false);
    expect(result.lines[0]).toMatch(/^An estimate/);
  });

  test('never suggests more than 1.5 L, nor anything to one who drank enough', () => {
    expect(worked({ massKg: 80, minutes: 240, km: 48, celsius: 25 }).drinkMl).toEqual([1500, 1500]);
    expect(worked({ massKg: 70, minutes: 60, km: 12, celsius: 20, drankLitres: 1 }).drinkMl).toBeNull();
  });

  test.each([{ massKg: 49 }, { massKg: 91 }, { km: 8 }, { km: 15.5 }, { celsius: 17 }, { celsius: 29 }])(
    'outside the fitted ranges it is a rough guess: %j',
    (odd) => {
      const result = worked({ massKg: 70, minutes: 60, km: 12, celsius: 20, ...odd });
      expect(result.rough).toBe(true);
      expect(result.lines[0]).toMatch(/^A rough guess/);
    },
  );

  test('takes the mass from the profile, and says what is missing', () => {
    expect(sweat({ minutes: 60, km: 12, celsius: 20 }, me({ massKg: 70 })).kind).toBe('estimated');
    expect(sweat({ minutes: 60 }, me())).toMatchObject({
      kind: 'missing',
      missing: ['mass', 'distance', 'temperature'],
    });
  });

  test('no input ever leads to more than the caps', () => {
    const input = fc.record(
      {
        beforeKg: fc.double({ min: 25, max: 300, noNaN: true }),
        afterKg: fc.double({ min: 25, max: 300, noNaN: true }),
        massKg: fc.double({ min: 25, max: 300, noNaN: true }),
        minutes: fc.integer({ min: 1, max: 1440 }),
        km: fc.double({ min: 0.1, max: 400, noNaN: true }),
        celsius: fc.integer({ min: -40, max: 55 }),
        drankLitres: fc.double({ min: 0, max: 15, noNaN: true }),
      },
      { requiredKeys: ['minutes', 'km', 'celsius', 'massKg'] },
    );
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 72 }), (given, next) => {
        const result = sweat(given, me(), next);
        const [low, high] = 'drinkMl' in result ? (result.drinkMl ?? [0, 0]) : [0, 0];
        if (given.minutes > 240) expect(high === 0 || result.kind === 'measured').toBe(true);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(result.kind === 'estimated' ? 1500 : 3000);
      }),
    );
  });
});

describe('a measurement that no body makes', () => {
  test('gives no rate, says what to check, and locks nobody out when it is to be kept', () => {
    const coach = coached();
    const slip: SweatInput = { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5, minutes: 9, keep: true };
    const decision = coach.do({ kind: 'sweat', sweat: slip }, 0);
    expect(JSON.stringify(decision.reply)).toContain('check the minutes and both weights');
    expect(coach.snapshot.runner.profile.sweatRate).toBeNull();
    expect(profileSchema.parse(coach.snapshot.runner.profile)).toEqual(coach.snapshot.runner.profile);
  });

  test('is forgotten when an earlier version stored it', () => {
    expect(profileSchema.parse({ ...defaultProfile, sweatRate: 10.7 }).sweatRate).toBeNull();
    expect(profileSchema.parse({ ...defaultProfile, sweatRate: 1.2 }).sweatRate).toBe(1.2);
  });
});
