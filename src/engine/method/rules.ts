import type { CitationId } from './citations.ts';
import { bodyRules } from './rules/body-rules.ts';
import { designRules } from './rules/design-rules.ts';
import { drinkAndFoodRules } from './rules/drink-and-food-rules.ts';
import { methodRules } from './rules/method-rules.ts';
import { redFlagRules } from './rules/red-flag-rules.ts';
import type { Rule } from './rules/rule.ts';
import { warmSleepLoadRules } from './rules/warm-sleep-load-rules.ts';

const all = [
  ...methodRules,
  ...drinkAndFoodRules,
  ...bodyRules,
  ...warmSleepLoadRules,
  ...redFlagRules,
  ...designRules,
] as const;

export type RuleId = (typeof all)[number]['id'];
export type KnownRule = Rule & { readonly id: RuleId };

/** Every rule that the coach follows, in the order of the method. */
export const rules: readonly KnownRule[] = all;

const byId: ReadonlyMap<string, KnownRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; null for one that no longer exists, which a plan made by an older method may still name. */
export function ruleOf(id: string): KnownRule | null {
  return byId.get(id) ?? null;
}

/** All sources of a rule, the main one first. */
export function citationsOf(rule: Rule): readonly CitationId[] {
  return [...(rule.citation === null ? [] : [rule.citation]), ...(rule.also ?? [])];
}
