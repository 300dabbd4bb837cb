import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hydrationDose as doseOf } from '../../../src/engine/doses/first-drink.ts';
import { estimateRate } from '../../../src/engine/doses/sweat-estimate.ts';
import { sweat } from '../../../src/engine/doses/sweat-rate.ts';
import type { SweatInput } from '../../../src/engine/model/intent.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import { defaultProfile, profile as profileSchema } from '../../../src/engine/model/profile.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { KG_PER_LB } from '../../../src/engine/model/units.ts';
import { coached } from '../../fixtures/coached.ts';
import { saidAdvice, saidSweat } from '../../fixtures/said.ts';

const me = (change: Partial<Profile> = {}): Profile => ({ ...defaultProfile, ...change });
const run = (change: Partial<RunReport> = {}): RunReport => ({ type: 'long', minutes: 90, ...change });

/** The first drink, with the line that its runner reads. */
function hydrationDose(...of: Parameters<typeof doseOf>) {
  const dose = doseOf(...of);
  return { ...dose, line: saidAdvice(dose.advice, of[1]) };
}

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
  ])('a loss over 4 %% tells %s the signs to watch for, in the answer and in the plan', (_who, facts) => {
    const signs = /Headache, vomiting or confusion: stop and call for help/;
    expect(worked({ beforeKg: 60, afterKg: 57 }, me(facts), null).lines.join(' ')).toMatch(signs);
    const weighed = run({ weighedKg: { before: 60, after: 57 } });
    for (const minutesToBed of [null, 60, 30])
      expect(hydrationDose(weighed, me(facts), 3, null, { minutesToBed }).line).toMatch(signs);
  });

  test('a loss over 4 % never stands beside the first big drink', () => {
    const dose = hydrationDose(run({ weighedKg: { before: 60, after: 57 } }), me(), 3, null);
    expect(dose).toMatchObject({ ml: null, line: expect.stringContaining('slowly and with salt') });
    expect(dose.line).not.toContain('within 15 minutes');
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

  test('more drunk than anybody sweats is a warning, from an estimate too', () => {
    const far = run({ type: 'race', minutes: 240, km: 42.2, celsius: 20, drankLitres: 6 });
    const dose = hydrationDose(far, me({ massKg: 60 }), 4, null);
    expect(dose).toMatchObject({
      ml: null,
      line: expect.stringMatching(/more than (?:you lost|a body sweats).*call for help/),
    });
    const answer = worked({ minutes: 240, km: 42.2, celsius: 20, massKg: 60, drankLitres: 6 }, me());
    expect(answer).toMatchObject({ drinkMl: null, alert: expect.stringContaining('call for help') });
    expect(hydrationDose({ ...far, drankLitres: 1 }, me({ massKg: 60 }), 4, null).ml).toEqual([473, 591]);
    const kept = hydrationDose(run({ minutes: 120, drankLitres: 5 }), me({ sweatRate: 1 }), 3, null);
    expect(kept.line).toMatch(/call for help/);
  });

  test('a kept rate says what is left to drink after hot and very big runs, and never more than a litre and a half', () => {
    const hot = run({ minutes: 120, celsius: 28 });
    const kept = hydrationDose(hot, me({ sweatRate: 1.9 }), 2, null);
    expect(kept.ml).toEqual([473, 591]);
    expect(kept.line).toMatch(/By your sweat rate you sweated about 3\.8 L\. Take off what you drank.*at most 1\.5 L/);
    const drank = hydrationDose({ ...hot, drankLitres: 2.5 }, me({ sweatRate: 1.9 }), 2, null);
    expect(drank.line).toMatch(/Still missing about 1\.3 L: 650 ml to 1\.3 L over 3-4 hours, to thirst/);
    const estimate = hydrationDose(run({ minutes: 120, km: 22, celsius: 28 }), me({ massKg: 70 }), 2, null);
    expect(estimate.line).toMatch(/By an estimate, give or take 40 %/);
    for (const quiet of [
      hydrationDose(run({ minutes: 60 }), me({ sweatRate: 1.9 }), 2, null),
      hydrationDose(hot, me({ sweatRate: 1.9 }), 2, null, { minutesToBed: 60 }),
      hydrationDose(hot, me({ sweatRate: 1.9, health: ['kidney-disease'] }), 2, null),
      hydrationDose(hot, me({ sweatRate: 1.9, ageBand: 'under-16' }), 2, null),
      hydrationDose({ ...hot, weighedKg: { before: 70, after: 69 } }, me({ sweatRate: 1.9 }), 2, null),
    ])
      expect(quiet.line).not.toContain('you sweated');
  });

  test('what the scales say outranks the load: a light run can lose a lot, a monster little', () => {
    const light = hydrationDose(run({ minutes: 50, weighedKg: { before: 70, after: 68.4 } }), me(), 0, 10);
    expect(light.line).toMatch(/Next hard session is close/);
    const monster = hydrationDose(run({ minutes: 240, weighedKg: { before: 70, after: 69.7 } }), me(), 4, null);
    expect(monster.line).not.toMatch(/3\.0 L/);
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
    expect(hydrationDose(run(), me(health), 3, 10)).toMatchObject({
      ml: null,
      line: expect.stringMatching(/^No volume from me/),
    });
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
  test.each([
    [70, 12, 20, 0.99],
    [60, 14, 25, 1.04],
    [30, 5, -20, 0.3],
    [120, 20, 45, 2],
  ])('%d kg at %d km/h and %d C sweats %d L/h', (kg, kmh, celsius, rate) => {
    expect(estimateRate(kg, kmh, celsius)).toBeCloseTo(rate, 2);
  });

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

describe('the first drink', () => {
  test('is the 16-20 fl oz of the method, in the runner’s units (M1)', () => {
    expect(hydrationDose(run(), me(), 2, null)).toMatchObject({
      ml: [473, 591],
      line: expect.stringMatching(/^About half a litre of an electrolyte drink within 15 minutes/),
    });
    expect(hydrationDose(run(), me({ units: 'imperial' }), 2, null).line).toMatch(/^16-20 fl oz/);
  });

  test.each<[string, RunReport, 0 | 1 | 2 | 3, number | null, [number, number] | null]>([
    ['T0 is thirst alone', run({ minutes: 20 }), 0, null, null],
    ['T0 in the heat is thirst too', run({ minutes: 20, celsius: 25 }), 0, null, null],
    ['T1 is thirst', run({ minutes: 60 }), 1, null, null],
    ['T1 in great heat is thirst', run({ minutes: 60, celsius: 31 }), 1, null, null],
    ['T0 in the cold is thirst', run({ minutes: 20, heat: 'cold' }), 0, null, null],
    ['91 minutes to bed is the dose', run(), 2, 91, [473, 591]],
    ['90 minutes to bed caps at 500 ml', run(), 2, 90, [500, 500]],
    ['45 minutes to bed caps at 500 ml', run(), 2, 45, [500, 500]],
    ['44 minutes to bed caps at 300 ml', run(), 3, 44, [300, 300]],
    ['a small measured loss is not overdrunk', run({ weighedKg: { before: 70, after: 69.6 } }), 2, null, [400, 400]],
    [
      'the same weight, as far as scales know, is thirst',
      run({ weighedKg: { before: 70, after: 69.8 } }),
      2,
      null,
      null,
    ],
    ['a gain asks for nothing', run({ weighedKg: { before: 70, after: 70.4 } }), 2, null, null],
    [
      'a measured loss of 3 % keeps the first drink',
      run({ weighedKg: { before: 70, after: 67.9 } }),
      3,
      null,
      [473, 591],
    ],
  ])('%s', (_what, report, tier, minutesToBed, ml) => {
    expect(hydrationDose(report, me(), tier, null, { minutesToBed }).ml).toEqual(ml);
  });

  test('a measured loss and a hard session within a day add the whole amount (H2)', () => {
    const dose = hydrationDose(run({ weighedKg: { before: 70, after: 68.3 } }), me(), 3, 20);
    expect(dose.line).toContain('2.1 L to 2.5 L over 3-4 hours');
    expect(dose.rules).toEqual(['M1', 'H2', 'H4', 'H7']);
    expect(
      hydrationDose(run({ weighedKg: { before: 70, after: 68.3 } }), me(), 3, 20, { minutesToBed: 60 }).line,
    ).not.toMatch(/over \d.*hours/);
  });

  test('the kept sweat rate shapes it when the runner says what they drank', () => {
    const kept = me({ sweatRate: 0.8 });
    expect(hydrationDose(run({ drankLitres: 0.9 }), kept, 2, null).ml).toEqual([300, 300]);
    expect(hydrationDose(run({ drankLitres: 1.3 }), kept, 2, null).ml).toBeNull();
    expect(hydrationDose(run(), kept, 2, null).ml).toEqual([473, 591]);
  });

  test('a beginner drinks to thirst, however hard the run (G-beginner)', () => {
    expect(hydrationDose(run({ minutes: 120, celsius: 30 }), me({ beginner: true }), 4, null).ml).toBeNull();
  });

  test('beyond four hours there is no sum: not by the scales, not by a rate, not by an estimate (H8)', () => {
    const ultra = { ...run({ minutes: 360, km: 45, celsius: 20 }), type: 'long' } as const;
    const facts = me({ massKg: 70, sweatRate: 1.2 });
    for (const report of [ultra, { ...ultra, weighedKg: { before: 70, after: 67.5 } }])
      expect(hydrationDose(report, facts, 4, 10).line).not.toMatch(/sweated|missing|over \d-?\d? hours/);
    expect(hydrationDose({ ...ultra, weighedKg: { before: 70, after: 67.5 } }, facts, 4, 10).rules).toContain('H8');
    expect(sweat({ minutes: 360, km: 45, celsius: 20, massKg: 70 }, facts)).toMatchObject({
      kind: 'too-long',
      rules: ['H8', 'H7'],
    });
    expect(worked({ beforeKg: 70, afterKg: 67.5, minutes: 360 }, facts)).toMatchObject({
      litresPerHour: null,
      drinkMl: null,
    });
  });

  test('a gain beyond the scales, without a sign, is company and no more drink; with salt only where it is allowed', () => {
    const gained = run({ weighedKg: { before: 70, after: 71 } });
    expect(hydrationDose(gained, me(), 2, null).line).toMatch(
      /stop drinking until you are thirsty\. Then something salty.*somebody with you.*puffy hands/,
    );
    expect(hydrationDose(gained, me({ health: ['high-blood-pressure'] }), 2, null).line).not.toMatch(/salty/);
  });

  test('is never over 600 ml, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 2, 3, 4),
        fc.integer({ min: 0, max: 600 }),
        fc.double({ min: 30, max: 200, noNaN: true }),
        fc.double({ min: -5, max: 10, noNaN: true }),
        (tier, minutesToBed, before, loss) => {
          const dose = hydrationDose(run({ weighedKg: { before, after: before - loss } }), me(), tier, 10, {
            minutesToBed,
          });
          const [low, high] = dose.ml ?? [0, 0];
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(minutesToBed < 45 ? 300 : minutesToBed <= 90 ? 500 : 600);
          if (dose.ml) expect(high / 1000).toBeLessThanOrEqual(loss + 0.001);
        },
      ),
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
