import type { RuleId } from '../rules.ts';
import type { AnswerFacts } from './question.ts';

/** What the rules behind an answer are about, as far as somebody's health, age or diet changes it. */
const rulesAbout = {
  drink: ['H1', 'H2', 'H3', 'H4', 'H5', 'H7', 'H8'],
  food: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'M3', 'M5'],
  protein: ['F3'],
  insulin: ['X2'],
  ice: ['C1', 'C2', 'C3', 'C4', 'C6', 'C8', 'C9', 'C10', 'C11', 'C14', 'M4'],
  'warm-bath': ['E1', 'E2', 'E3', 'E4', 'E6', 'M7'],
  rolling: ['S4', 'S5'],
} as const satisfies Record<string, readonly RuleId[]>;

type Topic = keyof typeof rulesAbout;

/** True when an answer that rests on these rules is about the topic. */
export function isAbout(topic: Topic, rules: readonly RuleId[]): boolean {
  const about: readonly RuleId[] = rulesAbout[topic];
  return rules.some((rule) => about.includes(rule));
}

const claims: Readonly<Partial<Record<RuleId, AnswerFacts>>> = {
  M1: { holds: ['volumes'] },
  M7: { holds: ['salt'] },
  H1: { holds: ['weights'] },
  H2: { holds: ['volumes'] },
  H4: { holds: ['salt', 'weights'] },
  H5: { holds: ['salt'] },
  H7: { holds: ['salt', 'weights'] },
  H8: { holds: ['weights'] },
  F1: { holds: ['weights'] },
  F3: { holds: ['weights'] },
  F5: { holds: ['foods'] },
  F6: { holds: ['weights'] },
  X4: { about: 'alcohol' },
  R3: { holds: ['salt'] },
  R8: { holds: ['weights'] },
  R12: { holds: ['weights'] },
  'D-drink': { holds: ['volumes'] },
  'D-food': { holds: ['weights'] },
};

/** What has to be known of a rule's claim where it is an answer by itself. */
export function claimFacts(rule: RuleId): AnswerFacts {
  return claims[rule] ?? {};
}
