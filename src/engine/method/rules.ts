import { type CitationId, citationOf, shortCitation } from './citations.ts';
import { bodyRules } from './rules/body-rules.ts';
import { designRules } from './rules/design-rules.ts';
import { drinkAndFoodRules } from './rules/drink-and-food-rules.ts';
import { methodRules } from './rules/method-rules.ts';
import { redFlagRules } from './rules/red-flag-rules.ts';
import type { Grade, Rule } from './rules/rule.ts';
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

const gradeWords = {
  Strong: 'Strong evidence',
  'Strong ("tiny")': 'Strong evidence of a tiny effect',
  Moderate: 'Moderate evidence',
  'Weak-Moderate': 'Weak to moderate evidence',
  Weak: 'Weak evidence',
  'None-Weak': 'Hardly any evidence',
  None: 'No evidence',
  Ungraded: 'Not graded',
  Safety: 'Safety rule',
  Design: 'our own choice',
  Method: 'our method',
} satisfies Record<Grade, string>;

/**
 * Small print under an answer or a step. The first rule is the one that it rests on, so its grade leads, however strong a side remark's may be:
 * 'Our method M4; Moderate evidence: Bleakley 2012 (Cochrane)'. Dangers stand last, by themselves. Ids that no longer exist are left out; '' when none is left.
 */
export function sourceLine(ruleIds: readonly string[]): string {
  const named = [...new Set(ruleIds)].map(ruleOf).filter((rule) => rule !== null);
  const support = Map.groupBy(
    named.filter((rule) => !rule.risk),
    (rule) => rule.grade,
  );
  const risks = named.filter((rule) => rule.risk).flatMap(citationsOf);
  const line = [
    ...[...support].map(([grade, ofGrade]) => phrase(grade, ofGrade)),
    ...(risks.length === 0 ? [] : [`the risk: ${sources(risks)}`]),
  ].join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function phrase(grade: Grade, ofGrade: readonly Rule[]): string {
  const ids = ofGrade.map((rule) => rule.id).join(', ');
  if (grade === 'Method') return `${gradeWords[grade]} ${ids}`;
  const cited = sources(ofGrade.flatMap(citationsOf));
  return cited === '' ? `${gradeWords[grade]} (${ids})` : `${gradeWords[grade]}: ${cited}`;
}

function sources(citations: readonly CitationId[]): string {
  return [...new Set(citations.map((id) => shortCitation(citationOf(id))))].join(', ');
}
