import type { DishNote } from '../engine/model/dose.ts';
import type { FoodName } from './catalogue/method.ts';
import type { Catalogue } from './catalogue.ts';

/** A dish by its id; one that no table has any more is called by its id. */
export function dishName({ dishes }: Pick<Catalogue, 'dishes'>, id: string): FoodName {
  const known: Readonly<Record<string, FoodName>> = dishes;
  return known[id] ?? { name: id, bare: id };
}

/** A dish with what to know before it is eaten: 'Soy smoothie (check the label for gluten)'. */
export function dishWithNote(
  words: Pick<Catalogue, 'dishes' | 'dishNote'>,
  id: string,
  note: DishNote,
  amounts: boolean,
): string {
  const { name, bare } = dishName(words, id);
  const said = words.dishNote(note);
  return `${amounts ? name : bare}${said ? ` (${said})` : ''}`;
}
