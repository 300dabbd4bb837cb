import { type Eater, eatsByOwnPlan, snacksFor } from '../doses/pick-food.ts';
import { type Allergen, allergens } from '../method/facts.ts';
import type { SnackList } from '../model/answer.ts';

const toEat = /\b(snacks?|eat|eating|food|foods|ideas?|fuel|options?|meals?)\b/;
const other = /\b(before|breakfast|lunch|dinner|race day)\b/;
/** How runners say that they leave something out; in a list of such foods each of them counts: 'without dairy, eggs or nuts'. */
const leaving: Readonly<Record<Allergen, RegExp>> = {
  dairy: /\b(dairy|lactose)\b/,
  gluten: /\b(gluten|c(?:o?e)liacs?|wheat)\b/,
  nuts: leavingOut('(?:pea)?nuts?'),
  soy: leavingOut('soya?'),
  sesame: leavingOut('sesame'),
  egg: leavingOut('eggs?'),
  fish: leavingOut('fish'),
};

function leavingOut(food: string): RegExp {
  return new RegExp(
    `\\b${food}\\b.*\\b(?:free|allerg\\w*|intoleran\\w*)\\b|\\b(?:no|without|allergic to|not eat|t eat|avoid\\w*) (?:(?!with\\b|but\\b)\\p{L}+ ){0,6}${food}\\b`,
    'u',
  );
}

/** The snacks of the table for a question such as 'gluten free snack ideas', with the asker's own diet and allergies counted in; null for any other question. */
export function snackList(question: string, eater: Eater): SnackList | null {
  const said = question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const without = allergens.filter((allergen) => leaving[allergen].test(said));
  if (without.length === 0 || !toEat.test(said) || other.test(said)) return null;
  const ownPlan = eatsByOwnPlan(eater);
  const snacks = snacksFor({ ...eater, avoid: [...new Set([...eater.avoid, ...without])] });
  return { kind: 'snacks', without, snacks, ownPlan, rules: ownPlan ? ['X2'] : ['M3', 'F4'] };
}
