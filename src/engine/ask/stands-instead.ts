import { isAbout } from '../method/questions/rule-facts.ts';
import type { RuleId } from '../method/rules.ts';
import type { InsteadId } from '../model/answer.ts';
import { avoidsScales } from '../model/cautions.ts';
import { isYoung } from '../model/profile.ts';
import type { Asker } from './for-you.ts';
import type { PageFacts } from './page-facts.ts';

interface Instead {
  readonly id: InsteadId;
  readonly when: (asker: Asker, page: PageFacts) => boolean;
  readonly rules: readonly RuleId[];
}

const table: readonly Instead[] = [
  {
    id: 'no-alcohol',
    when: (asker, { about }) => about === 'alcohol' && (isYoung(asker) || asker.health.includes('pregnancy')),
    rules: [],
  },
  {
    id: 'insulin-and-alcohol',
    when: (asker, { about }) => about === 'alcohol' && asker.health.includes('diabetes-insulin'),
    rules: ['X6'],
  },
  {
    id: 'no-caffeine',
    when: (asker, { about }) => about === 'caffeine' && isYoung(asker),
    rules: [],
  },
  {
    id: 'no-numbers',
    when: (asker, { rules, holds }) =>
      avoidsScales(asker) && holds.includes('weights') && (isAbout('food', rules) || isAbout('drink', rules)),
    rules: [],
  },
];

/** What stands in an answer's place for somebody who must not be shown it at all: the first that fits; null when the answer stands. */
export function standsInstead(
  asker: Asker,
  page: PageFacts,
): { readonly id: InsteadId; readonly rules: readonly RuleId[] } | null {
  return table.find(({ when }) => when(asker, page)) ?? null;
}
