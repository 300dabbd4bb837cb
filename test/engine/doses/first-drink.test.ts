import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hydrationDose, lateDrink } from '../../../src/engine/doses/first-drink.ts';
import type { DrinkAdvice } from '../../../src/engine/model/drink-advice.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';

const me = (change: Partial<Profile> = {}): Profile => ({ ...defaultProfile, ...change });
const run = (change: Partial<RunReport> = {}): RunReport => ({ type: 'long', minutes: 90, ...change });

/** 70 kg before the run, and so many after it. */
const weighed = (after: number) => ({ weighedKg: { before: 70, after } });
const saidIn = ({ advice }: { readonly advice: readonly DrinkAdvice[] }) => advice.map(({ id }) => id);

describe('the first drink', () => {
  test.each<[string, RunReport, 0 | 1 | 2 | 3, number | null, [number, number] | null]>([
    ['T0 is thirst alone', run({ minutes: 20 }), 0, null, null],
    ['T1 is thirst', run({ minutes: 60 }), 1, null, null],
    ['91 minutes to bed is the dose', run(), 2, 91, [473, 591]],
    ['90 minutes to bed caps at 500 ml', run(), 2, 90, [500, 500]],
    ['45 minutes to bed caps at 500 ml', run(), 2, 45, [500, 500]],
    ['44 minutes to bed caps at 300 ml', run(), 3, 44, [300, 300]],
    ['a small measured loss is not overdrunk', run(weighed(69.6)), 2, null, [400, 400]],
    ['the same weight, as far as scales know, is thirst', run(weighed(69.8)), 2, null, null],
    ['a gain asks for nothing', run(weighed(70.4)), 2, null, null],
    ['a measured loss of 3 % keeps the first drink', run(weighed(67.9)), 3, null, [473, 591]],
  ])('%s', (_what, report, tier, minutesToBed, ml) => {
    expect(hydrationDose(report, me(), tier, null, { minutesToBed }).ml).toEqual(ml);
  });

  test('a measured loss and a hard session within a day add the whole amount (H2)', () => {
    const dose = hydrationDose(run(weighed(68.3)), me(), 3, 20);
    expect(dose.advice[2]).toMatchObject({ id: 'replace', ml: [2125, 2550], hours: [3, 4] });
    expect(dose.rules).toEqual(['M1', 'H2', 'H4', 'H7']);
    const near = hydrationDose(run(weighed(68.3)), me(), 3, 20, { minutesToBed: 60 });
    expect(saidIn(near)).toEqual(['first-drink', 'night-limit']);
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
    expect(saidIn(hydrationDose(ultra, facts, 4, 10))).not.toContain('sweated');
    const scales = hydrationDose({ ...ultra, ...weighed(67.5) }, facts, 4, 10);
    expect(saidIn(scales).slice(2)).toEqual(['very-long', 'watch']);
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

  test.each<Partial<Profile>>([
    { health: ['heart-disease'] },
    { ageBand: 'under-16' },
    { massKg: 35 },
    { health: ['eating-disorder'] },
  ])('a loss over 4 %% tells %j the signs to watch for', (facts) => {
    const lost = run(weighed(66.5));
    for (const minutesToBed of [null, 60, 30])
      expect(hydrationDose(lost, me(facts), 3, null, { minutesToBed }).advice).toContainEqual({ id: 'watch' });
  });

  test('a kept rate is silent after an ordinary run, near bed, without a volume and beside the scales', () => {
    const hot = run({ minutes: 120, celsius: 28 });
    expect(hydrationDose(hot, me({ sweatRate: 1.9 }), 2, null).advice[2]).toEqual({
      id: 'sweated',
      by: 'rate',
      sweatMl: 3800,
    });
    const estimate = hydrationDose(run({ minutes: 120, km: 22, celsius: 28 }), me({ massKg: 70 }), 2, null);
    expect(estimate.advice[2]).toMatchObject({ id: 'sweated', by: 'estimate' });
    for (const quiet of [
      hydrationDose(run({ minutes: 60 }), me({ sweatRate: 1.9 }), 2, null),
      hydrationDose(hot, me({ sweatRate: 1.9 }), 2, null, { minutesToBed: 60 }),
      hydrationDose(hot, me({ sweatRate: 1.9, health: ['kidney-disease'] }), 2, null),
      hydrationDose(hot, me({ sweatRate: 1.9, ageBand: 'under-16' }), 2, null),
      hydrationDose({ ...hot, ...weighed(69) }, me({ sweatRate: 1.9 }), 2, null),
    ])
      expect(saidIn(quiet)).not.toContain('sweated');
  });

  test('what the scales say outranks the load: a light run can lose a lot, a monster little', () => {
    const light = hydrationDose(run({ minutes: 50, ...weighed(68.4) }), me(), 0, 10);
    expect(saidIn(light)).toContain('replace');
    const monster = hydrationDose(run({ minutes: 240, ...weighed(69.7) }), me(), 4, null);
    expect(saidIn(monster)).toEqual(['took-in-all']);
  });
});

describe('what is said about drinking', () => {
  type Moment = Parameters<typeof hydrationDose>[4];
  const ids = (
    report: Partial<RunReport>,
    facts: Partial<Profile> = {},
    tier: 0 | 1 | 2 | 3 | 4 = 2,
    moment: Moment = {},
  ) => saidIn(hydrationDose(run(report), me(facts), tier, null, moment));

  test.each<[Partial<RunReport>, boolean]>([
    [{ celsius: 15 }, true],
    [{ celsius: 15.01 }, false],
    [{ celsius: 10, heat: 'humid' }, false],
    [{ heat: 'cold' }, true],
    [{ celsius: 20, heat: 'cold' }, true],
    [{}, false],
  ])('%j is a cool day: %s', (report, cool) => {
    expect(ids(report)).toEqual(cool ? ['first-drink', 'cool-day', 'no-forcing'] : ['first-drink', 'no-forcing']);
  });

  test.each<[string, Partial<RunReport>, Partial<Profile>, Moment, string[], string[]]>([
    ['a warning sign', {}, {}, { flagged: true }, ['sips'], ['H7', 'D-drink']],
    ['a sick heart', {}, { health: ['heart-disease'] }, {}, ['own-plan'], ['D-drink']],
    ['being unwell', { also: ['unwell'] }, {}, {}, ['sips-unwell', 'no-amount-unwell'], ['H4', 'H7', 'D-drink']],
    ['a drink of within the hour', {}, {}, { hadOne: true }, ['had-first'], ['H7', 'D-drink']],
    ['a small body', {}, { massKg: 39.9 }, {}, ['small-thirst', 'no-amount-small'], ['M1', 'H4', 'H7', 'D-drink']],
    ['a loss of 5 % and a warning sign', weighed(66.5), {}, { flagged: true }, ['sips', 'watch'], ['H7', 'D-drink']],
    [
      'a loss of 5 % and being unwell',
      { ...weighed(66.5), also: ['unwell'] },
      {},
      {},
      ['sips-unwell', 'no-amount-unwell', 'watch'],
      ['H4', 'H7', 'D-drink'],
    ],
    ['a loss of 5 %', weighed(66.5), {}, {}, ['slowly', 'check-scales', 'watch'], ['H4', 'H7']],
  ])('%s leaves no volume', (_what, report, facts, moment, advice, rules) => {
    const dose = hydrationDose(run(report), me(facts), 2, null, moment);
    expect(dose).toMatchObject({ ml: null, rules });
    expect(saidIn(dose)).toEqual(advice);
  });

  test('goes on for hours after a T4 day, unless the scales, a rate or the night say more', () => {
    expect(ids({}, {}, 4)).toEqual(['first-drink', 'no-forcing', 'go-on']);
    expect(ids({}, {}, 3)).toEqual(['first-drink', 'no-forcing']);
    expect(ids({}, {}, 4, { minutesToBed: 60 })).toEqual(['first-drink', 'night-limit']);
    expect(ids({}, { sweatRate: 1 }, 4)).toEqual(['first-drink', 'no-forcing', 'sweated', 'take-off']);
    expect(ids(weighed(69.3), {}, 4)).toEqual(['first-drink', 'no-forcing']);
    expect(hydrationDose(run(), me(), 4, null).rules).toEqual(['M1', 'D-drink']);
  });

  test('to thirst knows of the heat and of the night', () => {
    const said = (report: Partial<RunReport>, moment: Moment = {}) => hydrationDose(run(report), me(), 1, null, moment);
    expect(said({ celsius: 24.9 })).toEqual({
      ml: null,
      advice: [{ id: 'to-thirst', hot: false }],
      rules: ['M1', 'H7'],
    });
    expect(said({ celsius: 25 }).advice).toEqual([{ id: 'to-thirst', hot: true }]);
    expect(said({}, { minutesToBed: 44 }).advice).toEqual([{ id: 'to-thirst-near-bed', mostMl: 300 }]);
    expect(said({}, { minutesToBed: 45 }).advice).toEqual([{ id: 'to-thirst-near-bed', mostMl: 500 }]);
  });

  test.each<[number, number, string | null]>([
    [600, 600, null],
    [601, 601, 'take-off'],
    [1501, 1500, 'take-off'],
  ])('of %d ml sweated in an hour at most %d ml are spoken of', (sweatMl, mostMl, id) => {
    const { advice } = hydrationDose(run({ minutes: 60 }), me({ sweatRate: sweatMl / 1000 }), 3, null);
    expect(advice.find((said) => said.id === 'take-off')).toEqual(id === null ? undefined : { id, mostMl });
  });

  test('halves what is missing when the runner says what they drank', () => {
    const { advice, rules } = hydrationDose(run({ minutes: 60, drankLitres: 0.5 }), me({ sweatRate: 1.5 }), 3, null);
    expect(advice.slice(2)).toEqual([
      { id: 'sweated', by: 'rate', sweatMl: 1500 },
      { id: 'still-missing', leftMl: 1000, ml: [500, 1000] },
    ]);
    expect(rules).toEqual(['M1', 'H1', 'D-drink']);
  });

  test.each<[string, number, Partial<Profile>, Partial<RunReport>, string]>([
    ['few bodies’ 1.85 L an hour (H5)', 1.84, {}, {}, 'first-drink'],
    ['few bodies’ 1.85 L an hour (H5)', 1.85, {}, {}, 'drank-it-back'],
    ['few bodies’ 1.85 L an hour (H5)', 1.86, {}, {}, 'drank-more'],
    ['the most that the estimate allows', 1.38, { massKg: 70 }, { km: 12, celsius: 20 }, 'first-drink'],
    ['the most that the estimate allows', 1.4, { massKg: 70 }, { km: 12, celsius: 20 }, 'drank-more'],
    ['the kept rate', 0.99, { sweatRate: 1 }, {}, 'first-drink'],
    ['the kept rate', 1, { sweatRate: 1 }, {}, 'drank-it-back'],
    ['the kept rate', 1.01, { sweatRate: 1 }, {}, 'drank-more'],
  ])('against %s, %d litres drunk are %5$s', (_what, drankLitres, facts, report, id) => {
    expect(ids({ minutes: 60, drankLitres, ...report }, facts)[0]).toBe(id);
  });

  test.each<[number, string[]]>([
    [69.69, ['first-drink', 'no-forcing']],
    [69.7, ['took-in-all']],
    [70.3, ['took-in-all']],
    [70.31, ['drank-more', 'salty-after', 'keep-company', 'gained-signs']],
  ])('70 kg before and %d kg after is %j', (after, advice) => {
    expect(ids(weighed(after))).toEqual(advice);
    const withoutSalt = advice.filter((id) => id !== 'salty-after');
    expect(ids(weighed(after), { health: ['high-blood-pressure'] })).toEqual(withoutSalt);
  });
});

describe('what is said when the first drink’s window is over', () => {
  const late = (report: Partial<RunReport>, facts: Partial<Profile> = {}, next: number | null = null) =>
    lateDrink(run(report), me(facts), next, {});

  test('is nothing without scales or bottles, and nothing for the same weight', () => {
    expect(late({})).toBeNull();
    expect(late(weighed(70.3))).toBeNull();
    expect(late(weighed(68.61))).toBeNull();
  });

  test('is what the scales say from 2 % on', () => {
    expect(late(weighed(68.6))).toMatchObject({
      advice: [{ id: 'no-session-near', salt: true }],
      rules: ['H3', 'H4'],
    });
    expect(late(weighed(68.5), {}, 10)?.rules).toEqual(['H2', 'H4', 'H7']);
    expect(late(weighed(68), { health: ['diuretic'] })).toEqual({
      advice: [{ id: 'own-plan' }],
      rules: ['D-drink'],
    });
  });

  test('is the danger of having drunk too much', () => {
    expect(late(weighed(70.31))?.advice[0]).toEqual({ id: 'drank-more', weighed: true });
    expect(late({ minutes: 60, drankLitres: 2 })?.advice[0]).toEqual({ id: 'drank-more', weighed: false });
  });
});
