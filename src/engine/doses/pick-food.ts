import type { Allergen } from '../method/facts.ts';
import { type Meal, type MealTime, meals } from '../method/food/meals.ts';
import { type Food, type FoodTag, type Snack, snacks } from '../method/food/snacks.ts';
import type { Tier } from '../method/tiers.ts';
import { avoidsScales } from '../model/cautions.ts';
import type { DishNote, Portion } from '../model/dose.ts';
import type { Profile } from '../model/profile.ts';

/** What a runner may and can eat: the part of a profile that the tables are filtered by. */
export type Eater = Pick<Profile, 'diet' | 'avoid' | 'kitchen' | 'sensitiveStomach' | 'health'>;
export type Weighed = Pick<Profile, 'massKg' | 'health'>;

/** A dish with what there is to know before it is eaten. */
export type Picked<T extends Food> = T & { readonly note: DishNote };

export interface SnackContext {
  readonly tier: Tier;
  /** The local date on which the run ended, 'YYYY-MM-DD': the same run gets the same snack however often it is asked for. */
  readonly endedAt: string;
  /** Ids served in the last 7 days, newest first. */
  readonly recent: readonly string[];
  /** False: nothing that needs a kitchen. */
  readonly atHome: boolean;
  /** Close to bed: something gentle on the stomach first (section 9, Late runs). */
  readonly gentle?: boolean;
  /** Nothing to drink in it: for whom no volume is set (D-drink). */
  readonly dry?: boolean;
  /** Anything else that tells this runner from others; the same seed gets the same dish. */
  readonly seed?: string;
}

export interface MealContext {
  readonly tier: Tier;
  /** Local hour of the meal, 0-23.99. */
  readonly localHour: number;
  /** Close to bedtime: something light. */
  readonly late: boolean;
  /** Nothing to drink in it: for whom no volume is set (D-drink). */
  readonly dry?: boolean;
  readonly recent: readonly string[];
  readonly seed?: string;
}

const tagOf = { dairy: 'DF', gluten: 'GF', nuts: 'NF' } as const satisfies Partial<Record<Allergen, FoodTag>>;

/** `no`: it may not be served. `label`: only after a look at the label. */
type Verdict = 'yes' | 'label' | 'no';

/** Strict: a dish without the tag counts as containing the allergen; a starred tag needs the label. */
function allergenVerdict(food: Food, allergen: Allergen): Verdict {
  if (food.has.includes(allergen)) return 'no';
  switch (allergen) {
    case 'dairy':
    case 'gluten':
    case 'nuts': {
      const tag = tagOf[allergen];
      // A plainly vegan dish has no dairy, whatever else it says.
      if (food.tags.includes(tag) || (allergen === 'dairy' && food.tags.includes('VN'))) return 'yes';
      return food.tags.includes(`${tag}*`) ? 'label' : 'no';
    }
    case 'soy':
    case 'sesame':
    case 'egg':
    case 'fish':
      return food.mayHave.includes(allergen) ? 'label' : 'yes';
  }
}

function dietVerdict(food: Food, diet: Profile['diet']): Verdict {
  switch (diet) {
    case 'anything':
      return 'yes';
    case 'vegetarian':
      return food.tags.some((tag) => tag === 'VG' || tag === 'VN' || tag === 'VN*') ? 'yes' : 'no';
    case 'vegan':
      if (food.tags.includes('VN')) return 'yes';
      return food.tags.includes('VN*') ? 'label' : 'no';
  }
}

/**
 * One snack of the table (M3, F4) for this runner, or null: with insulin or a sulfonylurea nothing is suggested (X2).
 * Diet, allergies and the kitchen are never bent; a sensitive stomach is served first and bent only when nothing else is left.
 */
export function pickSnack(profile: Eater, context: SnackContext): Picked<Snack> | null {
  if (eatsByOwnPlan(profile)) return null;
  const edible = edibleOf<Snack>(snacks, profile, profile.kitchen && context.atHome).filter(
    (snack) => !context.dry || snack.ml === undefined,
  );
  const gentle =
    profile.sensitiveStomach || context.gentle ? edible.filter((snack) => snack.tags.includes('SS')) : edible;
  const seed = `snack ${context.endedAt} ${context.seed ?? ''}`;
  const picked = leastRecent(gentle.length > 0 ? gentle : edible, context.recent, seed);
  if (!picked) return null;
  const slow = profile.sensitiveStomach && !picked.tags.includes('SS');
  return { ...picked, note: { labels: labelsOf(picked, profile), ...(slow ? { take: 'half-now' } : {}) } };
}

/** With insulin or a sulfonylurea the runner's own diabetes plan decides about food between meals (X2). */
export function eatsByOwnPlan(profile: Pick<Profile, 'health'>): boolean {
  return profile.health.includes('diabetes-insulin');
}

/** One meal of the table (M5) that fits the hour, the diet and the allergies. The tables hold something for everybody, so null means an unknown diet. */
export function pickMeal(profile: Eater, context: MealContext): Picked<Meal> | null {
  const solid = (some: readonly Meal[]) => (context.dry ? some.filter((meal) => meal.ml === undefined) : some);
  const edible = solid(edibleOf<Meal>(meals, profile, profile.kitchen));
  // Without a kitchen somebody else cooks: the dish still tells what to order.
  const choices = edible.length > 0 ? edible : solid(edibleOf<Meal>(meals, profile, true));
  const time = mealTime(context);
  const fitting = inOrder(time).map((meant) => choices.filter((meal) => meal.time === meant));
  // Not the same dish twice in a week: when the hour's own are all used up, the next hour's table lends one; nobody gets dinner for breakfast for that.
  const lenders = time === 'breakfast' ? fitting.slice(0, 2) : fitting;
  const fresh = lenders.find((some) => some.some((meal) => !context.recent.includes(meal.id)));
  const wanted = fresh ?? fitting.find((some) => some.length > 0) ?? [];
  const gentle = wanted.filter((meal) => meal.tags.includes('SS') && !context.recent.includes(meal.id));
  const pool = profile.sensitiveStomach && gentle.length > 0 ? gentle : wanted;
  const seed = `meal ${time} ${context.seed ?? ''}`;
  const picked = leastRecent(pool, context.recent, seed);
  if (!picked) return null;
  const small = context.late && picked.time !== 'late';
  const order = !profile.kitchen && !picked.tags.includes('NK');
  const note: DishNote = {
    labels: labelsOf(picked, profile),
    ...(small ? { take: 'half-plate' } : {}),
    ...(order ? { order: true } : {}),
  };
  return { ...picked, note };
}

/**
 * Carbohydrate 0.8-1.0 g/kg and protein 0.25-0.3 g/kg (F3, at most 40 g) from T2 up, half of it at T1 [D]. No numbers where one would be wrong:
 * body mass unknown, eating-disorder history, insulin (X2), or nothing to refuel (T0).
 */
export function portionFor(profile: Weighed, tier: Tier): Portion {
  const { massKg } = profile;
  if (eatsByOwnPlan(profile)) return 'own-diabetes-plan';
  if (tier === 0) return 'next-meal';
  if (massKg === null || avoidsScales(profile)) return tier === 1 ? 'small' : 'proper';
  const share = tier === 1 ? 0.5 : 1;
  const grams = (perKg: number) => Math.round(perKg * share * massKg);
  return {
    carbG: [grams(0.8), grams(1.0)],
    proteinG: [Math.min(grams(0.25), 40), Math.min(grams(0.3), 40)],
  };
}

/** How many of the tables' snacks and meals this runner can be served. */
export function fitting(profile: Eater): { readonly snacks: number; readonly meals: number } {
  return {
    snacks: eatsByOwnPlan(profile) ? 0 : edibleOf<Snack>(snacks, profile, profile.kitchen).length,
    meals: edibleOf<Meal>(meals, profile, profile.kitchen).length,
  };
}

/** Every snack of the table that this runner can be served, each with its note; none with insulin or a sulfonylurea (X2). */
export function snacksFor(profile: Eater): readonly Picked<Snack>[] {
  if (eatsByOwnPlan(profile)) return [];
  return edibleOf<Snack>(snacks, profile, profile.kitchen).map((snack) => ({
    ...snack,
    note: { labels: labelsOf(snack, profile) },
  }));
}

function edibleOf<T extends Food>(foods: readonly T[], profile: Eater, kitchen: boolean): readonly T[] {
  return foods.filter(
    (food) =>
      (kitchen || food.tags.includes('NK')) &&
      dietVerdict(food, profile.diet) !== 'no' &&
      profile.avoid.every((allergen) => allergenVerdict(food, allergen) !== 'no'),
  );
}

/** What the label has to say before this runner eats it. */
function labelsOf(food: Food, profile: Eater): DishNote['labels'] {
  const doubtful = profile.avoid.filter((allergen) => allergenVerdict(food, allergen) === 'label');
  return dietVerdict(food, profile.diet) === 'label' ? [...doubtful, 'not-vegan'] : doubtful;
}

function mealTime(context: MealContext): MealTime {
  return context.late ? 'late' : mealTimeAt(context.localHour);
}

/** Which meal of the day an hour is for; `localHour` 0-23.99. */
export function mealTimeAt(localHour: number): Exclude<MealTime, 'late'> {
  if (localHour >= 4 && localHour < 11) return 'breakfast';
  return localHour >= 11 && localHour < 16 ? 'lunch' : 'dinner';
}

/** The asked-for time first; a strict diet that leaves nothing then borrows from the nearest other meal. */
function inOrder(time: MealTime): readonly MealTime[] {
  switch (time) {
    case 'breakfast':
      return ['breakfast', 'lunch', 'dinner', 'late'];
    case 'lunch':
      return ['lunch', 'dinner', 'late', 'breakfast'];
    case 'dinner':
      return ['dinner', 'lunch', 'late', 'breakfast'];
    case 'late':
      return ['late', 'dinner', 'lunch', 'breakfast'];
  }
}

/** Something not served lately if there is any, else what was served longest ago; ties are broken by the seed, never by chance. */
function leastRecent<T extends Food>(foods: readonly T[], recent: readonly string[], seed: string): T | null {
  const age = (food: T) => (recent.includes(food.id) ? recent.indexOf(food.id) : recent.length);
  const [first] = [...foods].sort((a, b) => age(b) - age(a) || hash(seed + a.id) - hash(seed + b.id));
  return first ?? null;
}

/** FNV-1a, 32 bits: a fixed shuffle that is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
