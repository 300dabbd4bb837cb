import type { Block, Card } from '../card.ts';
import { type Nutrient, nutrients, typicalValues } from '../engine/method/food/nutrients.ts';
import { sourceLine } from '../engine/method/rules.ts';
import type { FoodsGuide, NutrientId } from '../engine/model/answer.ts';
import type { DishNote } from '../engine/model/dose.ts';
import type { Catalogue } from './catalogue.ts';
import { dishWithNote, withoutAmounts } from './dish-names.ts';
import { alert, card, heading, source, text } from './parts.ts';

const tableOf: Readonly<Record<string, Nutrient>> = Object.fromEntries(
  nutrients.map((nutrient) => [nutrient.id, nutrient]),
);

/** What holds the nutrients that were asked for, and a day that has them. */
export function foodsGuideCard(words: Catalogue, guide: FoodsGuide): Card {
  const { guide: say } = words.ask;
  const names = guide.asked.map((id) => nameOf(id).toLowerCase());
  const [only, ...others] = guide.nutrients;
  return card(
    heading(names.length === 0 ? say.title : say.titleOf({ nutrients: names })),
    nutrientFacts(guide),
    heading(say.day),
    menuFacts(words, guide),
    only && others.length === 0 ? text(tableOf[only.id]?.why ?? '') : null,
    guide.clinicSets ? alert(say.clinicSets) : null,
    text(guide.amounts ? typicalValues : say.noNumbers),
    source(sourceLine(guide.rules)),
  );
}

function nutrientFacts({ nutrients, amounts }: FoodsGuide): Block {
  return {
    kind: 'facts',
    facts: nutrients.map(({ id, foods }) => ({
      label: nameOf(id),
      value: foods
        .slice(0, 4)
        .map(({ food, amount }) => (amounts ? `${food}: ${amount}` : withoutAmounts(food)))
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

function nameOf(id: NutrientId): string {
  return tableOf[id]?.name ?? id;
}
