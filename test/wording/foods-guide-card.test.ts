import { describe, expect, it } from 'vitest';
import type { HealthFlag } from '../../src/engine/method/facts.ts';
import type { Profile } from '../../src/engine/model/profile.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

function asked(question: string, facts: Partial<Profile> = {}): string {
  return typed(coached(facts), `ask-coach ${question}`, ended);
}

const withFact = (flag: HealthFlag) => ({ health: [flag], healthConsentAt: 1 });

describe('the foods guide reads', () => {
  it('as a whole like this', () => {
    expect(asked('foods')).toMatchInlineSnapshot(`
      "# Foods for recovery
      Carbohydrate: Cooked rice, 200 g: 56 g; Dry pasta, 100 g: 72 g; Boiled potatoes, 300 g: 60 g; Oats, 80 g: 48 g
      Protein: Chicken breast, cooked, 100 g: 31 g; Canned tuna, 100 g: 25 g; Greek yogurt, 150 g: 15 g; Eggs, 2: 13 g
      Fat: Olive oil, 1 tablespoon: 14 g; Avocado, half: 15 g; Almonds, 30 g: 15 g; Peanut butter, 2 tablespoons: 16 g
      Fluid and sodium: Table salt, quarter of a teaspoon: 580 mg; Vegetable broth, 250 ml: 700 mg; Pretzels, 40 g: 500 mg; Soy sauce, 1 tablespoon: 880 mg
      Potassium: Baked potato, 300 g: 1600 mg; Cooked white beans, 150 g: 840 mg; Orange juice, 250 ml: 500 mg; Banana: 420 mg
      Magnesium: Pumpkin seeds, 30 g: 160 mg; Almonds, 30 g: 80 mg; Cooked spinach, 100 g: 85 mg; Cooked black beans, 150 g: 105 mg
      Iron: Lean beef, cooked, 120 g: 3 mg; Canned sardines, 100 g: 3 mg; Cooked lentils, 200 g: 6.5 mg; Firm tofu, 150 g: 3-4 mg
      Vitamin C: Red pepper, raw, half: 95 mg; Kiwi: 65 mg; Orange: 70 mg; Strawberries, 150 g: 88 mg
      Vitamin D: Salmon, 150 g: 15-20 µg; Canned sardines, 100 g: 5 µg; Eggs, 2: 2 µg; Fortified soy milk, 250 ml: 2-3 µg
      Omega-3: Salmon, 150 g: 3 g EPA and DHA; Canned sardines, 100 g: 1-1.5 g EPA and DHA; Ground flaxseed, 1 tablespoon: 1.6 g ALA; Chia seeds, 15 g: 2.6 g ALA
      # A day on a plate
      Breakfast: 3 eggs, potatoes 350 g, orange
      Lunch: 2 wraps: turkey 100 g, hummus; fruit
      Dinner: Salmon 150 g, rice 250 g, vegetables
      Snack: Low-fat chocolate milk 500 ml
      Typical values, general guidance. Brands and portions differ.
      ~ Our method M5; Moderate evidence: general guidance; Strong evidence: Shirreffs 1996; Hardly any evidence: Groeber 2017"
    `);
  });

  it('for one nutrient like this, with why it is worth something', () => {
    expect(asked('foods with magnesium')).toMatchInlineSnapshot(`
      "# Foods for magnesium
      Magnesium: Pumpkin seeds, 30 g: 160 mg; Almonds, 30 g: 80 mg; Cooked spinach, 100 g: 85 mg; Cooked black beans, 150 g: 105 mg
      # A day on a plate
      Breakfast: 3 eggs, potatoes 350 g, orange
      Lunch: 2 wraps: turkey 100 g, hummus; fruit
      Dinner: Salmon 150 g, rice 250 g, vegetables
      Snack: Low-fat chocolate milk 500 ml
      Eat it: through the bath water there is no scientific support.
      Typical values, general guidance. Brands and portions differ.
      ~ Our method M5; Moderate evidence: general guidance; Strong evidence: Shirreffs 1996; Hardly any evidence: Groeber 2017"
    `);
  });

  it('for two nutrients and a vegan like this', () => {
    expect(asked('foods with iron and potassium', { diet: 'vegan' })).toMatchInlineSnapshot(`
      "# Foods for potassium, iron
      Potassium: Baked potato, 300 g: 1600 mg; Cooked white beans, 150 g: 840 mg; Orange juice, 250 ml: 500 mg; Banana: 420 mg
      Iron: Cooked lentils, 200 g: 6.5 mg; Firm tofu, 150 g: 3-4 mg; Cooked spinach, 100 g: 3.5 mg; Pumpkin seeds, 30 g: 2.5 mg
      # A day on a plate
      Breakfast: Tofu scramble 150 g, 3 toast, orange juice
      Lunch: Lentils 200 g + quinoa 185 g salad
      Dinner: Rice noodles, tofu 180 g, edamame
      Snack: 2 onigiri (200 g rice) + edamame 100 g
      Typical values, general guidance. Brands and portions differ.
      ~ Our method M5; Moderate evidence: general guidance; Strong evidence: Shirreffs 1996; Hardly any evidence: Groeber 2017"
    `);
  });

  it('for somebody whom counting hurts without a number', () => {
    expect(asked('foods with magnesium', withFact('eating-disorder'))).toMatchInlineSnapshot(`
      "# Foods for magnesium
      Magnesium: Pumpkin seeds; Almonds; Cooked spinach; Cooked black beans
      # A day on a plate
      Breakfast: 3 eggs, potatoes, orange
      Lunch: 2 wraps: turkey, hummus; fruit
      Dinner: Salmon, rice, vegetables
      Snack: Low-fat chocolate milk
      Eat it: through the bath water there is no scientific support.
      Common foods, in no order; no numbers needed.
      ~ Our method M5; Moderate evidence: general guidance; Strong evidence: Shirreffs 1996; Hardly any evidence: Groeber 2017"
    `);
  });

  it('for somebody on insulin with their own plan in the place of a snack', () => {
    const lines = asked('foods with magnesium', withFact('diabetes-insulin')).split('\n');
    expect(lines.filter((line) => line.startsWith('Snack')).join('\n')).toMatchInlineSnapshot(
      `"Snack: Check your glucose now, and overnight too. Your own diabetes plan decides what you eat and how much; no dose from me."`,
    );
  });

  it('for somebody with kidney disease with who sets the amounts', () => {
    const lines = asked('foods with potassium', withFact('kidney-disease')).split('\n');
    expect(lines.filter((line) => line.startsWith('!')).join('\n')).toMatchInlineSnapshot(
      `"! For you: with kidney disease potassium, magnesium, protein and fluid are for your clinic to set, not for a table."`,
    );
  });
});
