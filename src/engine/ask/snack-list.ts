import { type Eater, type Picked, snacksFor, whyNoSnack } from '../doses/pick-food.ts';
import { allergens } from '../method/facts.ts';
import type { Allergen, Snack } from '../method/food/snacks.ts';
import type { RuleId } from '../method/rules.ts';

type NoSnack = ReturnType<typeof whyNoSnack>;

const toEat = /\b(snacks?|eat|eating|food|foods|ideas?|fuel|options?|meals?)\b/;
const other = /\b(before|breakfast|lunch|dinner|race day)\b/;
/** How runners say that they leave something out. */
const leaving: Readonly<Record<Allergen, RegExp>> = {
  dairy: /\b(dairy|lactose)\b/,
  gluten: /\b(gluten|c(?:o?e)liacs?|wheat)\b/,
  nuts: /\b(?:pea)?nuts?\b.*\b(?:free|allerg\w*)\b|\b(?:no|without|allergic to) (?:pea)?nuts?\b/,
  soy: /\bsoya?\b.*\b(?:free|allerg\w*)\b|\b(?:no|without|allergic to) soya?\b/,
  sesame: /\bsesame\b.*\b(?:free|allerg\w*)\b|\b(?:no|without|allergic to) sesame\b/,
  egg: /\beggs?\b.*\b(?:free|allerg\w*)\b|\b(?:no|without|allergic to) eggs?\b/,
  fish: /\bfish\b.*\b(?:free|allerg\w*)\b|\b(?:no|without|allergic to) fish\b/,
};

export interface SnackList {
  readonly kind: 'snacks';
  /** What the question leaves out. */
  readonly without: readonly Allergen[];
  readonly snacks: readonly Picked<Snack>[];
  /** Why this runner gets none of them; null when they may have one. */
  readonly none: NoSnack;
  readonly rules: readonly RuleId[];
}

/** The snacks of the table for a question such as 'gluten free snack ideas', with the asker's own diet and allergies counted in; null for any other question. */
export function snackList(question: string, eater: Eater): SnackList | null {
  const said = question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const without = allergens.filter((allergen) => leaving[allergen].test(said));
  if (without.length === 0 || !toEat.test(said) || other.test(said)) return null;
  const none = whyNoSnack(eater);
  const snacks = snacksFor({ ...eater, avoid: [...new Set([...eater.avoid, ...without])] });
  return { kind: 'snacks', without, snacks, none, rules: none ? [none.rule] : ['M3', 'F4'] };
}
