import { type RuleId, ruleOf } from '../method/rules.ts';
import { type Asker, type ForYou, forYou } from './for-you.ts';
import { factsOf, type PageRef } from './page-facts.ts';
import { type InsteadId, standsInstead } from './stands-instead.ts';

/** An answer out of the rule book, with what the asker's own profile changes in it. */
export interface PageAnswer {
  readonly kind: 'page';
  readonly page: PageRef;
  /** Set when the page must not be shown to this asker: what stands in its place, and the red flags of which it still warns. */
  readonly instead: { readonly id: InsteadId; readonly warnings: readonly RuleId[] } | null;
  /** What else this asker should read, most urgent first. */
  readonly forYou: readonly ForYou[];
  /** Empty for an answer about the bot, which needs none. */
  readonly rules: readonly RuleId[];
}

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
