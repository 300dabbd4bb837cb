import { en } from '../../wording/en/index.ts';
import { type Eater, eatsByOwnPlan, snacksFor } from '../doses/pick-food.ts';
import type { Allergen } from '../method/facts.ts';
import { type RuleId, sourceLine } from '../method/rules.ts';
import type { BookAnswer } from './book-answer.ts';

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
const rules = ['M3', 'F4'] as const satisfies readonly RuleId[];

/** The snacks of the table for a question such as 'gluten free snack ideas', with the asker's own diet and allergies counted in; null for any other question. */
export function snackList(question: string, eater: Eater): BookAnswer | null {
  const said = question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const without = (Object.keys(leaving) as Allergen[]).filter((one) => leaving[one].test(said));
  if (without.length === 0 || !toEat.test(said) || other.test(said)) return null;
  const own = eatsByOwnPlan(eater)
    ? ({
        rule: 'X2',
        text: 'Check your glucose now, and overnight too. Your own diabetes plan decides what you eat and how much; no dose from me.',
      } as const)
    : null;
  const fitting = snacksFor({ ...eater, avoid: [...new Set([...eater.avoid, ...without])] });
  const named = fitting.map((one) => `${one.name}${en.dishNote(one.note) ? ` (${en.dishNote(one.note)})` : ''}`);
  return {
    kind: 'answer',
    id: `snacks:${without.join('+')}`,
    title: `Snacks without ${without.join(', ')}`,
    text:
      own?.text ??
      `From the coach's table, with your own diet counted in: ${named.join('; ')}. Typical recipes; the label has the last word. Say it once in the profile, under food, and every plan picks only from these.`,
    rules: own ? [own.rule] : rules,
    source: sourceLine(own ? [own.rule] : rules),
  };
}
