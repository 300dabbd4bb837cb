import type { Block, Card } from '../card.ts';
import type { FoodId, NutrientId } from '../engine/method/food/nutrients.ts';
import type { FoodsGuide } from '../engine/model/answer.ts';
import type { DishNote } from '../engine/model/dose.ts';
import type { Catalogue } from './catalogue.ts';
import { dishWithNote } from './dish-names.ts';
import { alert, card, heading, source, text } from './parts.ts';
import { sourceLine } from './source-line.ts';

/** What holds the nutrients that were asked for, and a day that has them. */
export function foodsGuideCard(words: Catalogue, guide: FoodsGuide): Card {
  const { guide: say } = words.ask;
  const names = guide.asked.map((id) => words.nutrients[id].name);
  const [only, ...others] = guide.nutrients;
  return card(
    heading(names.length === 0 ? say.title : say.titleOf({ nutrients: names })),
    nutrientFacts(words, guide),
    heading(say.day),
    menuFacts(words, guide),
    only && others.length === 0 ? text(words.nutrients[only.id].why) : null,
    guide.clinicSets ? alert(say.clinicSets) : null,
    text(guide.amounts ? say.typical : say.noNumbers),
    source(sourceLine(words, guide.rules)),
  );
}

function nutrientFacts(words: Catalogue, { nutrients, amounts }: FoodsGuide): Block {
  return {
    kind: 'facts',
    facts: nutrients.map(({ id, foods }) => ({
      label: words.nutrients[id].name,
      value: foods
        .slice(0, 4)
        .map((food) =>
          amounts ? `${words.foods[food.id].name}: ${amountIn(words, id, food.id)}` : words.foods[food.id].bare,
        )
        .join('; '),
    })),
  };
}

function menuFacts(words: Catalogue, { menu, amounts }: FoodsGuide): Block {
  const { guide: say } = words.ask;
  const dish = (label: string, picked: { readonly id: string; readonly note: DishNote } | null) =>
    picked ? [{ label, value: dishWithNote(words, picked.id, picked.note, amounts) }] : [];
  return {
    kind: 'facts',
    facts: [
      ...dish(say.breakfast, menu.breakfast),
      ...dish(say.lunch, menu.lunch),
      ...dish(say.dinner, menu.dinner),
      ...dish(say.snack, menu.snack),
      ...(menu.ownPlan ? [{ label: say.snack, value: words.ownDiabetesPlan }] : []),
    ],
  };
}

/** How much of a nutrient a usual helping has. */
function amountIn({ nutrients }: Catalogue, nutrient: NutrientId, food: FoodId): string {
  const amounts: Readonly<Partial<Record<FoodId, string>>> = nutrients[nutrient].amounts;
  return amounts[food] ?? '';
}
