import { describe, expect, it, test } from 'vitest';
import { nightAfter } from '../../../src/engine/assess/night.ts';
import { meal, snack } from '../../../src/engine/doses/food.ts';
import type { Tier } from '../../../src/engine/method/tiers.ts';
import { type Dose, dishOf } from '../../../src/engine/model/dose.ts';
import type { Plan } from '../../../src/engine/model/plan.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import type { Run } from '../../../src/engine/model/run.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { doseFacts } from '../../fixtures/dose-facts.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { aPlan, aRun, noon } from '../../store/fixtures.ts';

/** For whom the table has one snack: bananas with pea protein, 76 g of carbohydrate and 300 ml. */
const bananas = (facts: Partial<Profile> = {}): Partial<Profile> => ({
  diet: 'vegan',
  avoid: ['gluten', 'soy'],
  ...facts,
});

/** A night that is `minutes` away. */
const nightIn = (minutes: number) => {
  const bedtime = new Date(noon + minutes * MINUTE).toISOString().slice(11, 16);
  return nightAfter(noon, 'UTC', { bedtime, wake: '06:30' });
};

const snackOf = (facts: Partial<Profile>, tier: Tier = 2, run: Partial<Run> = {}, toBed = 600) => {
  const dosed = snack(doseFacts('snack', facts, run, { tier, night: nightIn(toBed) }));
  if (dosed.dose.kind !== 'snack') throw new Error(dosed.dose.kind);
  return { ...dosed, dose: dosed.dose };
};
const mealOf = (facts: Partial<Profile> = {}, run: Partial<Run> = {}, toBed = 600) => {
  const dosed = meal(doseFacts('meal', facts, run, { night: nightIn(toBed) }));
  if (dosed.dose.kind !== 'meal') throw new Error(dosed.dose.kind);
  return { ...dosed, dose: dosed.dose };
};
const keyIn = (hours: number): Partial<Run> => ({ nextAt: noon - HOUR + hours * HOUR });

describe('the snack', () => {
  it('is no dish of ours with insulin (X2)', () => {
    const dosed = snack(doseFacts('snack', { health: ['diabetes-insulin'] }));
    expect(dosed).toEqual({ dose: { kind: 'own-plan-snack' }, minutes: 10, rules: ['X2'] });
  });

  it('is a dish with what the portion should be (M3, F3)', () => {
    expect(snackOf(bananas({ massKg: 70 }))).toEqual({
      dose: {
        kind: 'snack',
        dish: { id: 'pea-protein-bananas', carbG: 76, proteinG: 24, note: { labels: ['gluten', 'soy'] } },
        like: { carbG: [56, 70], proteinG: [18, 21] },
        share: null,
        sipMl: 300,
        again: null,
        counts: true,
      },
      minutes: 10,
      rules: ['M3', 'F4', 'F3', 'D-food'],
    });
  });

  it('rests on no gram per kilogram where the mass is not known', () => {
    const { dose, rules } = snackOf(bananas());
    expect(dose).toMatchObject({ like: 'proper', share: null });
    expect(rules).toEqual(['M3', 'F4']);
  });

  test.each<[number, string | null]>([
    [50, 'half'],
    [51, 'two-thirds'],
    [63.4, 'two-thirds'],
    [64, null],
    [105, null],
    [105.5, 'with-banana'],
    [135, 'with-banana'],
    [136, 'second-helping'],
  ])('of 76 g is shared out by a body of %d kg as %s (D-food)', (massKg, share) => {
    expect(snackOf(bananas({ massKg })).dose.share).toBe(share);
  });

  test.each<[Tier, number, string | null]>([
    [0, 60, 'half-is-plenty'],
    [1, 120, 'half-is-plenty'],
    [1, 121, null],
    [2, 60, null],
  ])('at tier %d after %d minutes without a mass is shared as %s', (tier, minutes, share) => {
    const { dose } = snackOf(bananas(), tier, { minutes });
    expect(dose.share).toBe(share);
    expect(dose.like).toBe(share === null ? 'proper' : null);
  });

  test.each<[number, string | null, boolean]>([
    [180, null, true],
    [179, null, true],
    [90, null, true],
    [89, 'half-near-bed', false],
  ])('%d minutes before bed is shared as %s (G-late)', (toBed, share, drinks) => {
    const { dose } = snackOf({ massKg: 70, diet: 'vegetarian' }, 2, {}, toBed);
    expect(dose.share === 'half-near-bed').toBe(share === 'half-near-bed');
    expect(dose.like === null).toBe(!drinks);
    const only = snackOf(bananas({ massKg: 70 }), 2, {}, toBed).dose;
    expect(only.dish?.id).toBe(drinks ? 'pea-protein-bananas' : undefined);
  });

  test.each<[string, Partial<Profile>, Partial<Run>, boolean]>([
    ['anybody', {}, {}, true],
    ['who came back as heavy', {}, { weighedKg: { before: 70, after: 70 } }, false],
    ['who came back lighter', {}, { weighedKg: { before: 70, after: 69.9 } }, true],
    ['a sick heart', { health: ['heart-disease'] }, {}, false],
    ['a small body', { massKg: 39.9 }, {}, false],
    ['a body of 40 kg', { massKg: 40 }, {}, true],
    ['who is unwell', {}, { also: ['unwell'] }, false],
    ['who told of a warning sign within the day', { flaggedAt: noon }, {}, false],
  ])('is drunk by %s: %4$s (D-drink)', (_who, facts, run, drinks) => {
    expect(snackOf(bananas(facts), 2, run).dose.dish?.id).toBe(drinks ? 'pea-protein-bananas' : undefined);
  });

  it('is words alone where the table has nothing', () => {
    expect(snackOf(bananas({ massKg: 70, health: ['heart-disease'] }))).toEqual({
      dose: {
        kind: 'snack',
        dish: null,
        like: { carbG: [56, 70], proteinG: [18, 21] },
        share: null,
        sipMl: null,
        again: null,
        counts: true,
      },
      minutes: 10,
      rules: ['M3', 'F4'],
    });
  });

  it('counts nothing with an eating-disorder history, between two sessions neither', () => {
    const quiet: Partial<Profile> = { massKg: 60, health: ['eating-disorder'] };
    expect(snackOf(quiet).dose).toMatchObject({ counts: false, like: 'proper', share: null });
    expect(snackOf(quiet, 1).dose).toMatchObject({ counts: false, like: 'small', share: null });
    expect(snackOf(quiet, 2, keyIn(3)).dose.again).toEqual({ carbGAnHour: null });
  });
});

describe('food before the next hard session', () => {
  test.each<[number, Partial<Profile>, unknown]>([
    [3.9, { massKg: 60 }, { carbGAnHour: [60, 72] }],
    [3.9, {}, { carbGAnHour: 'per-kg' }],
    [4, { massKg: 60 }, { carbGAnHour: null }],
    [8, { massKg: 60 }, { carbGAnHour: null }],
    [8.1, { massKg: 60 }, null],
  ])('in %d hours for %j is %j (F1, F2)', (hours, facts, again) => {
    const { dose, rules } = snackOf(facts, 2, keyIn(hours));
    expect(dose.again).toEqual(again);
    expect(rules.includes('F1')).toBe(again !== null);
    expect(dose.share === null || again === null).toBe(true);
  });

  it('is a whole portion after a light run too', () => {
    expect(snackOf({ massKg: 60 }, 1, keyIn(6)).dose.like).toEqual({ carbG: [48, 60], proteinG: [15, 18] });
    expect(snackOf({ massKg: 60 }, 1, keyIn(9)).dose.like).toEqual({ carbG: [24, 30], proteinG: [8, 9] });
  });

  it('brings the snack into the plan of the lightest run', () => {
    const has = (inHours: number) =>
      coached()
        .run({ type: 'recovery', minutes: 20, next: { kind: 'hard', when: { inHours } } }, ended)
        .steps.some(({ step }) => step === 'snack');
    expect(has(7.9)).toBe(true);
    expect(has(8.1)).toBe(false);
  });
});

describe('the meal', () => {
  it('is of the hour, late within two hours of bed (M5)', () => {
    const { dose, rules } = mealOf();
    expect(dose).toMatchObject({ kind: 'meal', merged: false, again: null, counts: true });
    expect(rules).toEqual(['M5', 'F2', 'F3']);
    const small = (toBed: number) => JSON.stringify(mealOf({ sensitiveStomach: true }, {}, toBed).dose.dish);
    expect(small(119)).not.toBe(small(120));
    expect(small(120)).toBe(small(600));
  });

  it('is snack and meal in one on a merged evening, with the hours before a hard session (F1)', () => {
    expect(mealOf({ massKg: 60 }, keyIn(3), 179)).toMatchObject({
      dose: { merged: true, again: { carbGAnHour: [60, 72] } },
      rules: ['M5', 'F2', 'F3', 'F1'],
    });
    expect(mealOf({ massKg: 60 }, keyIn(3), 180)).toMatchObject({ dose: { merged: false, again: null } });
    expect(mealOf({ massKg: 60, health: ['diabetes-insulin'] }, keyIn(3), 179).dose.again).toBeNull();
  });

  it('counts nothing with an eating-disorder history', () => {
    expect(mealOf({ health: ['eating-disorder'] }).dose.counts).toBe(false);
  });
});

describe('a dish', () => {
  const servedBefore = (dose: Dose, ago: number): readonly Plan[] => {
    const window = { opensAt: noon, dueAt: noon, closesAt: noon + HOUR };
    const step = { ...window, step: 'meal', minutes: 30, dose, stands: 'own', gates: [], rules: [] } as const;
    return [aPlan({ run: aRun({ id: 'before', endedAt: aRun().endedAt - ago }), steps: [step] })];
  };

  it.each(['snack', 'meal'] as const)('of a %s does not come twice within seven days', (id) => {
    const serve = { snack, meal }[id];
    const bare = doseFacts(id);
    const first = serve(bare).dose;
    const again = (ago: number) => dishOf(serve({ ...bare, plans: servedBefore(first, ago) }).dose);
    expect(dishOf(first)).not.toBeNull();
    expect(again(7 * 24 * HOUR - 1)).not.toBe(dishOf(first));
    expect(again(7 * 24 * HOUR)).toBe(dishOf(first));
  });

  it('of the same run’s earlier plan may come again', () => {
    const bare = doseFacts('snack');
    const first = snack(bare).dose;
    const [before] = servedBefore(first, HOUR);
    if (!before) throw new Error('no plan');
    expect(dishOf(snack({ ...bare, plans: [{ ...before, run: bare.run }] }).dose)).toBe(dishOf(first));
  });
});
