import type { Allergen, Diet } from '../facts.ts';

/** A common food with a typical amount in a usual helping. General food-composition values: brands, soils and kitchens differ. */
export interface NutrientFood {
  readonly food: string;
  readonly amount: string;
  /** The strictest diet that it suits. */
  readonly diet: Diet;
  readonly has: readonly Allergen[];
}

export interface Nutrient {
  readonly id: string;
  readonly name: string;
  /** How runners write it. */
  readonly names: readonly string[];
  /** One line: what it is for after a run. */
  readonly why: string;
  readonly foods: readonly NutrientFood[];
}

/** Said beside every table of the guide: none of these numbers has a study behind it here. */
export const typicalValues = 'Typical values, general guidance. Brands and portions differ.';

type Row = readonly [food: string, amount: string, diet: Diet, ...has: Allergen[]];

function foods(...rows: readonly Row[]): readonly NutrientFood[] {
  return rows.map(([food, amount, diet, ...has]) => ({ food, amount, diet, has }));
}

export const nutrients = [
  {
    id: 'carbohydrate',
    name: 'Carbohydrate',
    names: ['carbohydrate', 'carbohydrates', 'carbs', 'carb', 'glycogen'],
    why: 'Refills the tank. With a day between sessions the daily total counts, not the window.',
    foods: foods(
      ['Cooked rice, 200 g', '56 g', 'vegan'],
      ['Dry pasta, 100 g', '72 g', 'vegan', 'gluten'],
      ['Boiled potatoes, 300 g', '60 g', 'vegan'],
      ['Oats, 80 g', '48 g', 'vegan', 'gluten'],
      ['Bread, 2 slices', '30 g', 'vegan', 'gluten'],
      ['Banana', '27 g', 'vegan'],
      ['Raisins, 30 g', '24 g', 'vegan'],
    ),
  },
  {
    id: 'protein',
    name: 'Protein',
    names: ['protein', 'proteins'],
    why: 'Repair: about 20-40 g at a time, every few hours.',
    foods: foods(
      ['Chicken breast, cooked, 100 g', '31 g', 'anything'],
      ['Canned tuna, 100 g', '25 g', 'anything', 'fish'],
      ['Greek yogurt, 150 g', '15 g', 'vegetarian', 'dairy'],
      ['Eggs, 2', '13 g', 'vegetarian', 'egg'],
      ['Firm tofu, 150 g', '20 g', 'vegan', 'soy'],
      ['Cooked lentils, 200 g', '18 g', 'vegan'],
      ['Cooked chickpeas, 150 g', '13 g', 'vegan'],
    ),
  },
  {
    id: 'fat',
    name: 'Fat',
    names: ['fat', 'fats', 'healthy fat', 'healthy fats'],
    why: 'Part of the balanced meal. It fills, so go easy on it in the snack.',
    foods: foods(
      ['Olive oil, 1 tablespoon', '14 g', 'vegan'],
      ['Avocado, half', '15 g', 'vegan'],
      ['Almonds, 30 g', '15 g', 'vegan', 'nuts'],
      ['Peanut butter, 2 tablespoons', '16 g', 'vegan', 'nuts'],
      ['Salmon, 150 g', '20 g', 'anything', 'fish'],
      ['Cheddar, 30 g', '10 g', 'vegetarian', 'dairy'],
    ),
  },
  {
    id: 'sodium',
    name: 'Fluid and sodium',
    names: ['sodium', 'salt', 'fluid', 'electrolyte', 'electrolytes', 'salty'],
    why: 'Salt makes the water stay: 460-690 mg of sodium in a litre, or water with salty food.',
    foods: foods(
      ['Table salt, quarter of a teaspoon', '580 mg', 'vegan'],
      ['Vegetable broth, 250 ml', '700 mg', 'vegan'],
      ['Pretzels, 40 g', '500 mg', 'vegan', 'gluten'],
      ['Soy sauce, 1 tablespoon', '880 mg', 'vegan', 'soy', 'gluten'],
      ['Olives, 10', '350 mg', 'vegan'],
      ['Feta, 30 g', '320 mg', 'vegetarian', 'dairy'],
      ['Sports drink, 500 ml', '230 mg', 'vegan'],
    ),
  },
  {
    id: 'potassium',
    name: 'Potassium',
    names: ['potassium'],
    why: 'Lost a little in sweat; ordinary food replaces it. With kidney disease ask your clinic first.',
    foods: foods(
      ['Baked potato, 300 g', '1600 mg', 'vegan'],
      ['Cooked white beans, 150 g', '840 mg', 'vegan'],
      ['Orange juice, 250 ml', '500 mg', 'vegan'],
      ['Banana', '420 mg', 'vegan'],
      ['Cooked spinach, 100 g', '470 mg', 'vegan'],
      ['Milk, 300 ml', '450 mg', 'vegetarian', 'dairy'],
      ['Salmon, 150 g', '550 mg', 'anything', 'fish'],
    ),
  },
  {
    id: 'magnesium',
    name: 'Magnesium',
    names: ['magnesium'],
    why: 'Eat it: through the bath water there is no scientific support.',
    foods: foods(
      ['Pumpkin seeds, 30 g', '160 mg', 'vegan'],
      ['Almonds, 30 g', '80 mg', 'vegan', 'nuts'],
      ['Cooked spinach, 100 g', '85 mg', 'vegan'],
      ['Cooked black beans, 150 g', '105 mg', 'vegan'],
      ['Oats, 80 g', '110 mg', 'vegan', 'gluten'],
      ['Cooked quinoa, 185 g', '118 mg', 'vegan'],
      ['Dark chocolate, 30 g', '65 mg', 'vegan', 'soy', 'dairy'],
    ),
  },
  {
    id: 'iron',
    name: 'Iron',
    names: ['iron', 'ferritin'],
    why: 'Carries oxygen. Supplements only after a blood test; vitamin C beside plant iron helps.',
    foods: foods(
      ['Lean beef, cooked, 120 g', '3 mg', 'anything'],
      ['Canned sardines, 100 g', '3 mg', 'anything', 'fish'],
      ['Cooked lentils, 200 g', '6.5 mg', 'vegan'],
      ['Firm tofu, 150 g', '3-4 mg', 'vegan', 'soy'],
      ['Cooked spinach, 100 g', '3.5 mg', 'vegan'],
      ['Pumpkin seeds, 30 g', '2.5 mg', 'vegan'],
      ['Eggs, 2', '1.8 mg', 'vegetarian', 'egg'],
    ),
  },
  {
    id: 'vitamin-c',
    name: 'Vitamin C',
    names: ['vitamin c', 'vit c', 'ascorbic'],
    why: 'Helps plant iron in. Fruit and vegetables do it; no pill needed.',
    foods: foods(
      ['Red pepper, raw, half', '95 mg', 'vegan'],
      ['Kiwi', '65 mg', 'vegan'],
      ['Orange', '70 mg', 'vegan'],
      ['Strawberries, 150 g', '88 mg', 'vegan'],
      ['Cooked broccoli, 100 g', '65 mg', 'vegan'],
    ),
  },
  {
    id: 'vitamin-d',
    name: 'Vitamin D',
    names: ['vitamin d', 'vit d', 'd3'],
    why: 'For bones. Few foods have much; sun does most, and a blood test decides about pills.',
    foods: foods(
      ['Salmon, 150 g', '15-20 µg', 'anything', 'fish'],
      ['Canned sardines, 100 g', '5 µg', 'anything', 'fish'],
      ['Eggs, 2', '2 µg', 'vegetarian', 'egg'],
      ['Fortified soy milk, 250 ml', '2-3 µg', 'vegan', 'soy'],
      ['Fortified oat milk, 250 ml', '2-3 µg', 'vegan', 'gluten'],
      ['Mushrooms grown under UV light, 80 g', '8 µg and more', 'vegan'],
    ),
  },
  {
    id: 'omega-3',
    name: 'Omega-3',
    names: ['omega-3', 'omega 3', 'omega', 'fish oil', 'epa', 'dha'],
    why: 'Good for the heart in general; as a cure for sore legs it is not in the rule book.',
    foods: foods(
      ['Salmon, 150 g', '3 g EPA and DHA', 'anything', 'fish'],
      ['Canned sardines, 100 g', '1-1.5 g EPA and DHA', 'anything', 'fish'],
      ['Ground flaxseed, 1 tablespoon', '1.6 g ALA', 'vegan'],
      ['Chia seeds, 15 g', '2.6 g ALA', 'vegan'],
      ['Walnuts, 30 g', '2.7 g ALA', 'vegan', 'nuts'],
      ['Rapeseed oil, 1 tablespoon', '1.3 g ALA', 'vegan'],
    ),
  },
] as const satisfies readonly Nutrient[];
