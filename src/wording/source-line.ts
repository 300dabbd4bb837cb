import { type Citation, type CitationId, citationOf } from '../engine/method/citations.ts';
import type { Grade, Rule } from '../engine/method/rules/rule.ts';
import { citationsOf, ruleOf } from '../engine/method/rules.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Small print under an answer or a step. The first rule is the one that it rests on, so its grade leads, however strong a side remark's may be:
 * 'Our method M4; Moderate evidence: Bleakley 2012 (Cochrane)'. Dangers stand last, by themselves. Ids that no longer exist are left out; '' when none is left.
 */
export function sourceLine({ sources: say }: Pick<Catalogue, 'sources'>, ruleIds: readonly string[]): string {
  const named = [...new Set(ruleIds)].map(ruleOf).filter((rule) => rule !== null);
  const support = Map.groupBy(
    named.filter((rule) => !rule.risk),
    (rule) => rule.grade,
  );
  const risks = named.filter((rule) => rule.risk).flatMap(citationsOf);
  const line = [
    ...[...support].map(([grade, ofGrade]) => gradeLine(say, grade, ofGrade)),
    ...(risks.length === 0 ? [] : [say.risk({ sources: sourcesOf(say, risks) })]),
  ].join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function gradeLine(say: Catalogue['sources'], grade: Grade, ofGrade: readonly Rule[]): string {
  const rules = ofGrade.map((rule) => rule.id);
  if (grade === 'Method') return say.method({ rules });
  const cited = ofGrade.flatMap(citationsOf);
  return cited.length === 0
    ? say.uncited({ grade: say.grades[grade], rules })
    : say.cited({ grade: say.grades[grade], sources: sourcesOf(say, cited) });
}

function sourcesOf(say: Catalogue['sources'], citations: readonly CitationId[]): readonly string[] {
  return [...new Set(citations.map((id) => shortCitation(say, citationOf(id))))];
}

/** 'Bleakley 2012 (Cochrane)', 'Sawka 2007 (ACSM)', 'Foster 2001', 'general guidance'. */
function shortCitation(say: Catalogue['sources'], { authors, year, house }: Citation): string {
  if (year === null) return say.general;
  return `${authors} ${year}${house === null ? '' : ` (${house})`}`;
}
