import type { Allergen } from '../facts.ts';

/** As in the table: a star means that brands differ and the label decides. VN vegan, VG vegetarian, DF dairy-free, GF gluten-free, NF nut-free, NK no kitchen, SS gentle on the stomach. */
export type FoodTag = 'VN' | 'VN*' | 'VG' | 'DF' | 'DF*' | 'GF' | 'GF*' | 'NF' | 'NF*' | 'NK' | 'SS';

/** A snack or a meal. Typical values: brands differ by 15-20 %. */
export interface Food {
  readonly id: string;
  readonly carbG: number;
  readonly proteinG: number;
  readonly tags: readonly FoodTag[];
  /** Allergens that are always in it and that no tag speaks of. */
  readonly has: readonly Allergen[];
  /** Allergens that shop-bought versions often hide: only with a look at the label. Our own caution, beyond the tags. */
  readonly mayHave: readonly Allergen[];
  /** What is drunk with it, ml: it counts against the caps (D-drink). */
  readonly ml?: number;
}

export interface Snack extends Food {
  /** Grams of carbohydrate to one gram of protein. */
  readonly ratio: number;
}

/** Section 4 of the rules (M3, F4): what to eat while stretching. */
export const snacks = [
  {
    id: 'chocolate-milk',
    ml: 500,
    carbG: 54,
    proteinG: 17,
    ratio: 3.2,
    tags: ['VG', 'GF*', 'NF', 'NK'],
    has: [],
    mayHave: [],
  },
  {
    id: 'lactose-free-chocolate-milk',
    ml: 500,
    carbG: 54,
    proteinG: 17,
    ratio: 3.2,
    tags: ['VG', 'GF*', 'NF', 'NK', 'SS'],
    has: [],
    mayHave: [],
  },
  {
    id: 'bagel-peanut-butter',
    carbG: 60,
    proteinG: 14,
    ratio: 4.4,
    tags: ['VN*', 'DF', 'NK'],
    has: [],
    mayHave: ['egg', 'sesame', 'soy'],
  },
  {
    id: 'yogurt-granola',
    carbG: 64,
    proteinG: 22,
    ratio: 3.0,
    tags: ['VG', 'NF*'],
    has: [],
    mayHave: ['soy', 'sesame'],
  },
  {
    id: 'rice-cakes-tuna',
    carbG: 56,
    proteinG: 18,
    ratio: 3.1,
    tags: ['DF', 'GF*', 'NF', 'NK'],
    has: ['fish'],
    mayHave: ['sesame', 'soy'],
  },
  {
    id: 'turkey-sandwich',
    carbG: 54,
    proteinG: 17,
    ratio: 3.2,
    tags: ['DF*', 'NF', 'NK'],
    has: [],
    mayHave: ['egg', 'sesame', 'soy'],
  },
  {
    id: 'soy-smoothie',
    ml: 350,
    carbG: 60,
    proteinG: 17,
    ratio: 3.5,
    tags: ['VN', 'DF', 'GF*', 'NF'],
    has: ['soy'],
    mayHave: [],
  },
  {
    id: 'pita-hummus',
    carbG: 42,
    proteinG: 10,
    ratio: 4.1,
    tags: ['VN', 'DF', 'NF', 'NK'],
    has: ['sesame'],
    mayHave: ['soy'],
  },
  {
    id: 'onigiri-edamame',
    carbG: 66,
    proteinG: 17,
    ratio: 4.0,
    tags: ['VN', 'DF', 'GF*', 'NF', 'NK'],
    has: ['soy'],
    mayHave: ['fish', 'sesame', 'egg'],
  },
  {
    id: 'toast-egg-jam',
    carbG: 39,
    proteinG: 11,
    ratio: 3.6,
    tags: ['VG', 'DF*', 'NF', 'SS'],
    has: ['egg'],
    mayHave: ['sesame', 'soy'],
  },
  {
    id: 'whey-sports-drink',
    ml: 750,
    carbG: 74,
    proteinG: 21,
    ratio: 3.5,
    tags: ['VG', 'GF*', 'NF', 'NK', 'SS'],
    has: [],
    mayHave: ['soy'],
  },
  {
    id: 'pea-protein-bananas',
    ml: 300,
    carbG: 76,
    proteinG: 24,
    ratio: 3.2,
    tags: ['VN', 'DF', 'GF*', 'NF*', 'NK'],
    has: [],
    mayHave: ['soy', 'sesame'],
  },
  {
    id: 'jerky-pretzels',
    carbG: 59,
    proteinG: 15,
    ratio: 3.9,
    tags: ['DF', 'NF', 'NK'],
    has: [],
    mayHave: ['soy', 'sesame'],
  },
  {
    id: 'potatoes-eggs',
    carbG: 61,
    proteinG: 18,
    ratio: 3.3,
    tags: ['VG', 'DF', 'GF', 'NF'],
    has: ['egg'],
    mayHave: [],
  },
  {
    id: 'rice-pudding',
    ml: 200,
    carbG: 74,
    proteinG: 20,
    ratio: 3.7,
    tags: ['VG', 'GF*', 'NF', 'SS'],
    has: [],
    mayHave: ['egg'],
  },
] as const satisfies readonly Snack[];

export type SnackId = (typeof snacks)[number]['id'];
