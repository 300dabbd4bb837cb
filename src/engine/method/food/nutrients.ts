import type { Allergen, Diet } from '../facts.ts';

/** A common food that somebody's diet may rule out. */
export interface NutrientFood {
  readonly id: string;
  /** The strictest diet that it suits. */
  readonly diet: Diet;
  readonly has: readonly Allergen[];
}

export interface Nutrient {
  readonly id: string;
  /** How runners write it. */
  readonly names: readonly string[];
  /** What holds it, what is told first standing first. */
  readonly foods: readonly FoodId[];
}

const all = [
  { id: 'cooked-rice', diet: 'vegan', has: [] },
  { id: 'dry-pasta', diet: 'vegan', has: ['gluten'] },
  { id: 'boiled-potatoes', diet: 'vegan', has: [] },
  { id: 'oats', diet: 'vegan', has: ['gluten'] },
  { id: 'bread', diet: 'vegan', has: ['gluten'] },
  { id: 'banana', diet: 'vegan', has: [] },
  { id: 'raisins', diet: 'vegan', has: [] },
  { id: 'chicken-breast', diet: 'anything', has: [] },
  { id: 'canned-tuna', diet: 'anything', has: ['fish'] },
  { id: 'greek-yogurt', diet: 'vegetarian', has: ['dairy'] },
  { id: 'eggs', diet: 'vegetarian', has: ['egg'] },
  { id: 'firm-tofu', diet: 'vegan', has: ['soy'] },
  { id: 'cooked-lentils', diet: 'vegan', has: [] },
  { id: 'cooked-chickpeas', diet: 'vegan', has: [] },
  { id: 'olive-oil', diet: 'vegan', has: [] },
  { id: 'avocado', diet: 'vegan', has: [] },
  { id: 'almonds', diet: 'vegan', has: ['nuts'] },
  { id: 'peanut-butter', diet: 'vegan', has: ['nuts'] },
  { id: 'salmon', diet: 'anything', has: ['fish'] },
  { id: 'cheddar', diet: 'vegetarian', has: ['dairy'] },
  { id: 'table-salt', diet: 'vegan', has: [] },
  { id: 'vegetable-broth', diet: 'vegan', has: [] },
  { id: 'pretzels', diet: 'vegan', has: ['gluten'] },
  { id: 'soy-sauce', diet: 'vegan', has: ['soy', 'gluten'] },
  { id: 'olives', diet: 'vegan', has: [] },
  { id: 'feta', diet: 'vegetarian', has: ['dairy'] },
  { id: 'sports-drink', diet: 'vegan', has: [] },
  { id: 'baked-potato', diet: 'vegan', has: [] },
  { id: 'cooked-white-beans', diet: 'vegan', has: [] },
  { id: 'orange-juice', diet: 'vegan', has: [] },
  { id: 'cooked-spinach', diet: 'vegan', has: [] },
  { id: 'milk', diet: 'vegetarian', has: ['dairy'] },
  { id: 'pumpkin-seeds', diet: 'vegan', has: [] },
  { id: 'cooked-black-beans', diet: 'vegan', has: [] },
  { id: 'cooked-quinoa', diet: 'vegan', has: [] },
  { id: 'dark-chocolate', diet: 'vegan', has: ['soy', 'dairy'] },
  { id: 'lean-beef', diet: 'anything', has: [] },
  { id: 'canned-sardines', diet: 'anything', has: ['fish'] },
  { id: 'red-pepper', diet: 'vegan', has: [] },
  { id: 'kiwi', diet: 'vegan', has: [] },
  { id: 'orange', diet: 'vegan', has: [] },
  { id: 'strawberries', diet: 'vegan', has: [] },
  { id: 'cooked-broccoli', diet: 'vegan', has: [] },
  { id: 'fortified-soy-milk', diet: 'vegan', has: ['soy'] },
  { id: 'fortified-oat-milk', diet: 'vegan', has: ['gluten'] },
  { id: 'uv-mushrooms', diet: 'vegan', has: [] },
  { id: 'ground-flaxseed', diet: 'vegan', has: [] },
  { id: 'chia-seeds', diet: 'vegan', has: [] },
  { id: 'walnuts', diet: 'vegan', has: ['nuts'] },
  { id: 'rapeseed-oil', diet: 'vegan', has: [] },
] as const satisfies readonly NutrientFood[];

export type FoodId = (typeof all)[number]['id'];
/** A food of the list, its id known. */
export type KnownFood = NutrientFood & { readonly id: FoodId };

export const nutrientFoods: readonly KnownFood[] = all;

export const nutrients = [
  {
    id: 'carbohydrate',
    names: ['carbohydrate', 'carbohydrates', 'carbs', 'carb', 'glycogen'],
    foods: ['cooked-rice', 'dry-pasta', 'boiled-potatoes', 'oats', 'bread', 'banana', 'raisins'],
  },
  {
    id: 'protein',
    names: ['protein', 'proteins'],
    foods: ['chicken-breast', 'canned-tuna', 'greek-yogurt', 'eggs', 'firm-tofu', 'cooked-lentils', 'cooked-chickpeas'],
  },
  {
    id: 'fat',
    names: ['fat', 'fats', 'healthy fat', 'healthy fats'],
    foods: ['olive-oil', 'avocado', 'almonds', 'peanut-butter', 'salmon', 'cheddar'],
  },
  {
    id: 'sodium',
    names: ['sodium', 'salt', 'fluid', 'electrolyte', 'electrolytes', 'salty'],
    foods: ['table-salt', 'vegetable-broth', 'pretzels', 'soy-sauce', 'olives', 'feta', 'sports-drink'],
  },
  {
    id: 'potassium',
    names: ['potassium'],
    foods: ['baked-potato', 'cooked-white-beans', 'orange-juice', 'banana', 'cooked-spinach', 'milk', 'salmon'],
  },
  {
    id: 'magnesium',
    names: ['magnesium'],
    foods: [
      'pumpkin-seeds',
      'almonds',
      'cooked-spinach',
      'cooked-black-beans',
      'oats',
      'cooked-quinoa',
      'dark-chocolate',
    ],
  },
  {
    id: 'iron',
    names: ['iron', 'ferritin'],
    foods: ['lean-beef', 'canned-sardines', 'cooked-lentils', 'firm-tofu', 'cooked-spinach', 'pumpkin-seeds', 'eggs'],
  },
  {
    id: 'vitamin-c',
    names: ['vitamin c', 'vit c', 'ascorbic'],
    foods: ['red-pepper', 'kiwi', 'orange', 'strawberries', 'cooked-broccoli'],
  },
  {
    id: 'vitamin-d',
    names: ['vitamin d', 'vit d', 'd3'],
    foods: ['salmon', 'canned-sardines', 'eggs', 'fortified-soy-milk', 'fortified-oat-milk', 'uv-mushrooms'],
  },
  {
    id: 'omega-3',
    names: ['omega-3', 'omega 3', 'omega', 'fish oil', 'epa', 'dha'],
    foods: ['salmon', 'canned-sardines', 'ground-flaxseed', 'chia-seeds', 'walnuts', 'rapeseed-oil'],
  },
] as const satisfies readonly Nutrient[];

export type NutrientId = (typeof nutrients)[number]['id'];
/** The foods that hold a nutrient. */
export type FoodOf<Id extends NutrientId> = Extract<(typeof nutrients)[number], { readonly id: Id }>['foods'][number];
