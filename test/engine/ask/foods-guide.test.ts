import { describe, expect, it, test } from 'vitest';
import { foodsGuide, nutrientGuide, sampleMenu } from '../../../src/engine/ask/foods-guide.ts';
import { nutrients } from '../../../src/engine/method/food/nutrients.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';

const me = (facts: Partial<Profile> = {}): Profile => ({ ...defaultProfile, ...facts });
const all = nutrients.map(({ id }) => id);

describe('the guide to foods', () => {
  test.each<[string, readonly string[] | null]>([
    ['foods', []],
    ['show me the menu', []],
    ['sample meal plan', []],
    ['iron foods', ['iron']],
    ['what foods are high in iron?', ['iron']],
    ['foods for my dog', null],
    ['how long is the bath', null],
    ['iron', null],
  ])('for "%s" is about %j', (question, asked) => {
    const guide = foodsGuide(question, me());
    expect(guide?.asked ?? null).toEqual(asked);
    if (guide) expect(guide.nutrients.map(({ id }) => id)).toEqual(guide.asked.length === 0 ? all : guide.asked);
  });

  test.each<[string, readonly string[] | null]>([
    ['iron', ['iron']],
    ['should I take iron supplements', ['iron']],
    ['iron man race plan', null],
    ['supplements', null],
  ])('for "%s", which the book has no page on, is about %j', (question, asked) => {
    expect(nutrientGuide(question, me())?.asked ?? null).toEqual(asked);
  });

  it('has what the diet and the allergies leave', () => {
    const foods = (facts: Partial<Profile>) =>
      new Set(foodsGuide('foods', me(facts))?.nutrients.flatMap(({ foods }) => foods.map(({ id }) => id)));
    expect(foods({}).has('salmon')).toBe(true);
    expect(foods({ diet: 'vegetarian' }).has('salmon')).toBe(false);
    expect(foods({ diet: 'vegetarian' }).has('eggs')).toBe(true);
    expect(foods({ diet: 'vegan' }).has('eggs')).toBe(false);
    expect(foods({ diet: 'vegan' }).has('oats')).toBe(true);
    expect(foods({ avoid: ['gluten'] }).has('oats')).toBe(false);
  });

  it('counts nothing where counting hurts, and leaves sick kidneys to the clinic', () => {
    expect(foodsGuide('foods', me())).toMatchObject({
      ...{ kind: 'guide', amounts: true, clinicSets: false, rules: ['M5', 'F2', 'F3', 'H4', 'E1'] },
    });
    expect(foodsGuide('foods', me({ health: ['eating-disorder'] }))).toMatchObject({ amounts: false });
    expect(foodsGuide('foods', me({ health: ['kidney-disease'] }))).toMatchObject({ clinicSets: true });
  });
});

describe('a sample day', () => {
  it('is three different meals of their hours and a snack', () => {
    const { breakfast, lunch, dinner, snack, ownPlan } = sampleMenu(me());
    expect([breakfast, lunch, dinner]).toMatchObject([{ time: 'breakfast' }, { time: 'lunch' }, { time: 'dinner' }]);
    expect(snack).not.toBeNull();
    expect(ownPlan).toBe(false);
    const strict = sampleMenu(me({ diet: 'vegan', avoid: ['gluten'] }));
    expect(new Set([strict.breakfast?.id, strict.lunch?.id]).size).toBe(2);
  });

  it('has no snack with insulin (X2)', () => {
    expect(sampleMenu(me({ health: ['diabetes-insulin'] }))).toMatchObject({ snack: null, ownPlan: true });
  });
});
