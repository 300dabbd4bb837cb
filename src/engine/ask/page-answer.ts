import { ruleOf } from '../method/rules.ts';
import type { PageAnswer, PageRef } from '../model/answer.ts';
import { type Asker, forYou } from './for-you.ts';
import { factsOf } from './page-facts.ts';
import { standsInstead } from './stands-instead.ts';

export function answerFrom(page: PageRef, asker: Asker): PageAnswer {
  const facts = factsOf(page);
  const added = forYou(asker, facts);
  const instead = standsInstead(asker, facts);
  return {
    kind: 'page',
    page,
    // What is taken out of an answer for somebody's sake never takes its warning signs along.
    instead: instead && { id: instead.id, warnings: facts.rules.filter((rule) => ruleOf(rule)?.grade === 'Safety') },
    forYou: instead ? [] : added,
    rules: [...new Set([...facts.rules, ...added.map(({ rule }) => rule), ...(instead?.rules ?? [])])],
  };
}
