import { type Eater, eatsByOwnPlan, type Picked, pickMeal, pickSnack } from '../doses/pick-food.ts';
import type { Meal } from '../method/food/meals.ts';
import {
  type Nutrient,
  type NutrientFood,
  type NutrientId,
  nutrientFoods,
  nutrients,
} from '../method/food/nutrients.ts';
import type { RuleId } from '../method/rules.ts';
import type { FoodsGuide, Menu } from '../model/answer.ts';
import { avoidsScales } from '../model/cautions.ts';
import type { Profile } from '../model/profile.ts';

/** What a person types when they want the guide rather than an answer. */
const wanting = /\b(foods?|menu|sources?|rich|high in|meal plan|what has|contains?|where (?:do|can) i (?:get|find))\b/;
const nothingElse =
  /^(the |a |my |your |sample |day |one day |daily |show |me |list of |guide |to |good |best |recovery |what |nutrients? |foods? |menu |meal plan )*$/;
/** What is said around a nutrient's name when nothing else is asked. */
const besides =
  /^ *((?:do|does|should|i|need|take|taking|supplements?|tablets?|pills?|what|is|are|about|a|the|and|or|for|runners?|running|after|good|help|more|much|how|enough|my|get|to) +)*$/;
const rules = ['M5', 'F2', 'F3', 'H4', 'E1'] as const satisfies readonly RuleId[];

type KnownNutrient = Nutrient & { readonly id: NutrientId };

/** The guide when the question asks for foods ('foods', 'menu', 'iron foods', 'what foods are high in iron'), else null. */
export function foodsGuide(question: string, eater: Eater): FoodsGuide | null {
  const said = plain(question);
  if (!wanting.test(said)) return null;
  const asked = named(said);
  return asked.length === 0 && !nothingElse.test(`${said} `) ? null : guide(asked, eater);
}

/** The guide when a question that the book cannot answer is about nutrients and little else: 'vitamin d', 'omega 3 supplements'; else null. */
export function nutrientGuide(question: string, eater: Eater): FoodsGuide | null {
  const said = plain(question);
  const asked = named(said);
  const names = asked.flatMap(({ names }) => names).toSorted((a, b) => b.length - a.length);
  const rest = names.reduce((left, name) => left.replaceAll(` ${name} `, ' '), ` ${said} `);
  return asked.length > 0 && besides.test(rest) ? guide(asked, eater) : null;
}

function plain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

function named(said: string): readonly KnownNutrient[] {
  return nutrients.filter(({ names }: Nutrient) => names.some((name) => ` ${said} `.includes(` ${name} `)));
}

function guide(asked: readonly KnownNutrient[], eater: Eater): FoodsGuide {
  return {
    kind: 'guide',
    asked: asked.map(({ id }) => id),
    nutrients: (asked.length === 0 ? nutrients : asked).map(({ id, foods }) => ({
      id,
      foods: foods.flatMap((id) => nutrientFoods.filter((food) => food.id === id && suits(food, eater))),
    })),
    menu: sampleMenu(eater),
    amounts: !avoidsScales(eater),
    clinicSets: eater.health.includes('kidney-disease'),
    rules,
  };
}

/** One day: three meals and the snack for the hour after the run. */
export function sampleMenu(profile: Eater): Menu {
  const meal = (localHour: number, served: readonly (Picked<Meal> | null)[]) =>
    pickMeal(profile, {
      tier: 2,
      localHour,
      late: false,
      recent: served.flatMap((meal) => meal?.id ?? []),
      seed: 'menu',
    });
  const breakfast = meal(8, []);
  const lunch = meal(13, [breakfast]);
  const dinner = meal(19, [lunch, breakfast]);
  return {
    breakfast,
    lunch,
    dinner,
    snack: pickSnack(profile, { tier: 2, endedAt: 'menu', recent: [], atHome: true }),
    ownPlan: eatsByOwnPlan(profile),
  };
}

const strictness = { anything: 0, vegetarian: 1, vegan: 2 } satisfies Record<Profile['diet'], number>;

function suits(food: NutrientFood, profile: Eater): boolean {
  return (
    strictness[food.diet] >= strictness[profile.diet] &&
    food.has.every((allergen) => !profile.avoid.some((avoided) => avoided === allergen))
  );
}
