import type { Food } from './snacks.ts';

export type MealTime = 'breakfast' | 'lunch' | 'dinner' | 'late';

export interface Meal extends Food {
  readonly time: MealTime;
}

/** Section 4 of the rules (M5): the balanced meal, 1-2 hours after the run. */
export const meals = [
  {
    id: 'oats-eggs',
    time: 'breakfast',
    ml: 300,
    carbG: 97,
    proteinG: 35,
    tags: ['VG', 'GF*', 'NF'],
    has: ['egg'],
    mayHave: [],
  },
  {
    id: 'tofu-scramble',
    time: 'breakfast',
    ml: 200,
    carbG: 70,
    proteinG: 34,
    tags: ['VN', 'DF', 'NF'],
    has: ['soy'],
    mayHave: ['sesame', 'egg'],
  },
  {
    id: 'eggs-potatoes',
    time: 'breakfast',
    carbG: 86,
    proteinG: 26,
    tags: ['VG', 'DF', 'GF', 'NF'],
    has: ['egg'],
    mayHave: [],
  },
  {
    id: 'yogurt-berries',
    time: 'breakfast',
    carbG: 85,
    proteinG: 32,
    tags: ['VG', 'GF*', 'NF*'],
    has: [],
    mayHave: ['soy', 'sesame'],
  },
  {
    id: 'chicken-rice',
    time: 'lunch',
    carbG: 80,
    proteinG: 47,
    tags: ['DF', 'GF', 'NF', 'SS'],
    has: [],
    mayHave: [],
  },
  {
    id: 'turkey-wraps',
    time: 'lunch',
    carbG: 105,
    proteinG: 33,
    tags: ['DF', 'NF', 'NK'],
    has: ['sesame'],
    mayHave: ['soy', 'egg'],
  },
  {
    id: 'lentil-quinoa',
    time: 'lunch',
    carbG: 87,
    proteinG: 28,
    tags: ['VN', 'DF', 'GF', 'NF'],
    has: [],
    mayHave: [],
  },
  {
    id: 'potato-tuna',
    time: 'lunch',
    carbG: 89,
    proteinG: 35,
    tags: ['DF', 'GF', 'NF'],
    has: ['fish'],
    mayHave: ['soy'],
  },
  {
    id: 'salmon-rice',
    time: 'dinner',
    carbG: 80,
    proteinG: 43,
    tags: ['DF', 'GF', 'NF'],
    has: ['fish'],
    mayHave: [],
  },
  {
    id: 'pasta-ragu',
    time: 'dinner',
    carbG: 80,
    proteinG: 44,
    tags: ['DF', 'NF'],
    has: [],
    mayHave: ['egg', 'soy'],
  },
  {
    id: 'noodles-tofu',
    time: 'dinner',
    carbG: 92,
    proteinG: 41,
    tags: ['VN', 'DF', 'GF*', 'NF'],
    has: ['soy'],
    mayHave: ['sesame', 'fish'],
  },
  {
    id: 'bean-chilli',
    time: 'dinner',
    carbG: 123,
    proteinG: 28,
    tags: ['VN', 'DF', 'GF', 'NF'],
    has: [],
    mayHave: [],
  },
  {
    id: 'congee-chicken',
    time: 'late',
    carbG: 75,
    proteinG: 33,
    tags: ['DF', 'GF', 'NF', 'SS'],
    has: [],
    mayHave: ['soy', 'sesame'],
  },
] as const satisfies readonly Meal[];

export type MealId = (typeof meals)[number]['id'];
