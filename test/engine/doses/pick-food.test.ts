import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleMenu } from '../../../src/engine/ask/foods-guide.ts';
import {
  type Eater,
  eatsByOwnPlan,
  pickMeal,
  pickSnack,
  portionFor,
  type SnackContext,
} from '../../../src/engine/doses/pick-food.ts';
import { type Allergen, allergens } from '../../../src/engine/method/facts.ts';
import { type Meal, meals } from '../../../src/engine/method/food/meals.ts';
import { type Food, type Snack, snacks } from '../../../src/engine/method/food/snacks.ts';
import type { Tier } from '../../../src/engine/method/tiers.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import { en } from '../../../src/wording/en/index.ts';

const context: SnackContext = { tier: 2, endedAt: '2026-05-02', recent: [], atHome: true };

/** By hand and by name, so that a wrong tag in the table is found: what is in each dish whatever the brand. */
const contains: Record<string, readonly (Allergen | 'meat')[]> = {
  'chocolate-milk': ['dairy'],
  'lactose-free-chocolate-milk': ['dairy'],
  'bagel-peanut-butter': ['gluten', 'nuts'],
  'yogurt-granola': ['dairy', 'gluten'],
  'rice-cakes-tuna': ['fish', 'meat'],
  'turkey-sandwich': ['gluten', 'meat'],
  'soy-smoothie': ['soy'],
  'pita-hummus': ['gluten', 'sesame'],
  'onigiri-edamame': ['soy'],
  'toast-egg-jam': ['gluten', 'egg'],
  'whey-sports-drink': ['dairy'],
  'pea-protein-bananas': [],
  'jerky-pretzels': ['gluten', 'meat'],
  'potatoes-eggs': ['egg'],
  'rice-pudding': ['dairy'],
  'oats-eggs': ['dairy', 'egg'],
  'tofu-scramble': ['soy', 'gluten'],
  'eggs-potatoes': ['egg'],
  'yogurt-berries': ['dairy'],
  'chicken-rice': ['meat'],
  'turkey-wraps': ['gluten', 'sesame', 'meat'],
  'lentil-quinoa': [],
  'potato-tuna': ['fish', 'meat'],
  'salmon-rice': ['fish', 'meat'],
  'pasta-ragu': ['gluten', 'meat'],
  'noodles-tofu': ['soy'],
  'bean-chilli': [],
  'congee-chicken': ['meat'],
};

const eater = fc.record({
  diet: fc.constantFrom('anything', 'vegetarian', 'vegan'),
  avoid: fc.subarray([...allergens]),
  kitchen: fc.boolean(),
  sensitiveStomach: fc.boolean(),
  health: fc.constant([]),
}) satisfies fc.Arbitrary<Eater>;
const tier = fc.constantFrom<Tier>(0, 1, 2, 3, 4);
const recent = fc.subarray([...snacks, ...meals].map((food) => food.id));

function forbidden(food: Food, who: Eater): readonly string[] {
  const inside = contains[food.id] ?? ['not in the list'];
  const refused: string[] = [...who.avoid];
  if (who.diet !== 'anything') refused.push('meat');
  if (who.diet === 'vegan') refused.push('dairy', 'egg', 'fish');
  return inside.filter((one) => refused.includes(one) || one === 'not in the list');
}

describe('the snack', () => {
  test('never holds what the runner must not eat, and a doubtful one says to check the label', () => {
    fc.assert(
      fc.property(eater, tier, recent, fc.boolean(), fc.string(), (who, atTier, served, atHome, seed) => {
        const snack = pickSnack(who, { tier: atTier, endedAt: '2026-05-02', recent: served, atHome, seed });
        if (!snack) return;
        expect(forbidden(snack, who)).toEqual([]);
        if (!who.kitchen || !atHome) expect(snack.tags).toContain('NK');
        for (const [allergen, star] of [
          ['dairy', 'DF*'],
          ['gluten', 'GF*'],
          ['nuts', 'NF*'],
        ] as const) {
          const vegan = snack.tags.includes('VN');
          if (who.avoid.includes(allergen) && snack.tags.includes(star) && !(vegan && allergen === 'dairy')) {
            expect(snack.note.labels).toContain(allergen);
          }
        }
        if (who.diet === 'vegan' && snack.tags.includes('VN*')) expect(snack.note.labels).toContain('not-vegan');
      }),
      { numRuns: 1500 },
    );
  });

  test('there is one for every diet and every set of allergies, also without a kitchen', () => {
    fc.assert(
      fc.property(eater, fc.boolean(), (who, atHome) => {
        expect(pickSnack(who, { ...context, atHome })).not.toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  test('the same run gets the same snack, another day another one', () => {
    expect(pickSnack(defaultProfile, context)).toEqual(pickSnack(defaultProfile, context));
    const days = Array.from({ length: 28 }, (_, day) => `2026-05-${String(day + 1).padStart(2, '0')}`);
    const served = days.map((endedAt) => pickSnack(defaultProfile, { ...context, endedAt })?.id);
    expect(new Set(served).size).toBeGreaterThan(5);
  });

  test('no dish comes twice while another one is left, and then the one from longest ago', () => {
    const all = snacks.map((snack) => snack.id);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 0, maxLength: all.length }), (served) => {
        const id = pickSnack(defaultProfile, { ...context, recent: served })?.id;
        if (served.length < all.length) expect(served).not.toContain(id);
        else expect(id).toBe(served.at(-1));
      }),
    );
  });

  test('a sensitive stomach gets something gentle, and where the diet has none, a slow way to eat', () => {
    expect(pickSnack({ ...defaultProfile, sensitiveStomach: true }, context)?.tags).toContain('SS');
    expect(pickSnack({ ...defaultProfile, sensitiveStomach: true, diet: 'vegan' }, context)?.note.take).toBe(
      'half-now',
    );
  });

  test('with insulin there is none, with the rule that says why (X2)', () => {
    const who: Eater = { ...defaultProfile, health: ['diabetes-insulin'] };
    expect(pickSnack(who, context)).toBeNull();
    expect(eatsByOwnPlan(who)).toBe(true);
    expect(eatsByOwnPlan(defaultProfile)).toBe(false);
  });

  test('carbohydrate and protein make the ratio that the table states', () => {
    for (const snack of snacks satisfies readonly Snack[]) {
      expect([snack.id, Math.abs(snack.carbG / snack.proteinG - snack.ratio) < 0.16]).toEqual([snack.id, true]);
    }
  });
});

describe('the meal', () => {
  const at = { tier: 2, localHour: 13, late: false, recent: [] } as const;

  test('is never forbidden and never missing, at any hour', () => {
    fc.assert(
      fc.property(
        eater,
        fc.double({ min: 0, max: 23.9, noNaN: true }),
        fc.boolean(),
        recent,
        fc.string(),
        (who, localHour, late, served, seed) => {
          const meal = pickMeal(who, { ...at, localHour, late, recent: served, seed });
          expect(meal).not.toBeNull();
          if (meal) expect(forbidden(meal, who)).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('follows the clock', () => {
    const time = (localHour: number, late = false) => pickMeal(defaultProfile, { ...at, localHour, late })?.time;
    expect([time(8), time(12.5), time(19), time(22, true)]).toEqual(['breakfast', 'lunch', 'dinner', 'late']);
  });

  test('late, and with no light dish that fits, it is half a plate', () => {
    const meal = pickMeal({ ...defaultProfile, diet: 'vegan' }, { ...at, localHour: 22, late: true });
    expect(meal).toMatchObject({ time: 'dinner', note: { take: 'half-plate' } });
  });

  test('a vegan without soy still gets breakfast', () => {
    const meal = pickMeal({ ...defaultProfile, diet: 'vegan', avoid: ['soy'] }, { ...at, localHour: 8 });
    expect(meal?.tags).toContain('VN');
  });

  test('every dish is in the hand-made list and its tags agree with it', () => {
    for (const food of [...snacks, ...meals] satisfies readonly (Snack | Meal)[]) {
      const inside = contains[food.id];
      const tags: readonly string[] = food.tags;
      expect(inside).toBeDefined();
      if (inside?.includes('dairy')) expect(tags).not.toContain('DF');
      if (inside?.includes('gluten')) expect(tags).not.toContain('GF');
      if (inside?.includes('nuts')) expect(tags).not.toContain('NF');
      if (inside?.includes('meat')) expect(tags.some((tag) => /^V[NG]/.test(tag))).toBe(false);
    }
  });

  test('a sample day has three different meals', () => {
    const menu = sampleMenu(defaultProfile);
    expect(new Set([menu.breakfast?.id, menu.lunch?.id, menu.dinner?.id]).size).toBe(3);
  });
});

describe('the portion', () => {
  const seventy = { massKg: 70, health: [] };

  test('is by body mass from T2 up, half of it at T1, nothing at T0', () => {
    expect(portionFor(seventy, 2)).toEqual({ carbG: [56, 70], proteinG: [18, 21] });
    expect(portionFor(seventy, 1)).toEqual({ carbG: [28, 35], proteinG: [9, 11] });
    expect(portionFor(seventy, 0)).toBe('next-meal');
  });

  test('protein never goes over 40 g', () => {
    expect(portionFor({ massKg: 160, health: [] }, 3)).toMatchObject({ proteinG: [40, 40] });
  });

  test('has words and no number without a weight, with an eating-disorder history, and with insulin', () => {
    for (const who of [
      { massKg: null, health: [] },
      { massKg: 60, health: ['eating-disorder' as const] },
      { massKg: 60, health: ['diabetes-insulin' as const] },
    ]) {
      for (const atTier of [0, 1, 2, 3, 4] as const) {
        expect(en.portion(portionFor(who, atTier))).toMatch(/^\D+$/);
      }
    }
    expect(en.portion(portionFor(seventy, 2))).toBe('about 56-70 g carbohydrate and 18-21 g protein');
  });
});

test('when the dinners of a strict diet are used up this week, lunch lends one before any comes twice', () => {
  const vegan = { ...defaultProfile, diet: 'vegan' as const };
  const served: string[] = [];
  for (let n = 0; n < 3; n++) {
    const dish = pickMeal(vegan, { tier: 2, localHour: 19, late: false, recent: served, seed: String(n) });
    served.unshift(dish?.id ?? 'none');
  }
  expect(new Set(served).size).toBe(3);
});
