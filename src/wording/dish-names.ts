import { meals } from '../engine/method/food/meals.ts';
import { snacks } from '../engine/method/food/snacks.ts';
import type { DishNote } from '../engine/model/dose.ts';
import type { DishName } from './catalogue/doses.ts';
import type { Catalogue } from './catalogue.ts';

const names: ReadonlyMap<string, string> = new Map([...snacks, ...meals].map(({ id, name }) => [id, name]));

/** A dish by its id; one that no table has any more is called a dish. */
export function dishName(id: string): DishName {
  const name = names.get(id) ?? id;
  return { name, bare: withoutAmounts(name) };
}

/** A dish with what to know before it is eaten: 'Soy smoothie (check the label for gluten)'. */
export function dishWithNote(
  { dishNote }: Pick<Catalogue, 'dishNote'>,
  id: string,
  note: DishNote,
  amounts: boolean,
): string {
  const { name, bare } = dishName(id);
  const said = dishNote(note);
  return `${amounts ? name : bare}${said ? ` (${said})` : ''}`;
}

/** 'Pasta 100 g dry, ragu' as 'Pasta, ragu': for somebody whom counting hurts. */
export function withoutAmounts(name: string): string {
  return name
    .replace(/,? ?\d+ (?:g|ml)\b ?(?:(?:cooked|dry)\b ?)?/g, ' ')
    .replace(/\( *\)/g, '')
    .replace(/\( +/g, '(')
    .replace(/ +([,)]|$)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}
