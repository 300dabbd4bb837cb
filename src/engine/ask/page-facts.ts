import type { SnackId } from '../method/food/snacks.ts';
import type { AnswerFacts } from '../method/questions/question.ts';
import { claimFacts } from '../method/questions/rule-facts.ts';
import { type PageId, questionOf } from '../method/questions.ts';
import type { RuleId } from '../method/rules.ts';
import { type SoreArea, type SoreSpot, soreSpots } from '../method/stretches.ts';

/** Where in the rule book an answer stands: a question's page, or a bare rule, snack or sore spot. */
export type PageRef =
  | { readonly kind: 'question'; readonly id: PageId }
  | { readonly kind: 'rule'; readonly id: RuleId }
  | { readonly kind: 'snack'; readonly id: SnackId }
  | { readonly kind: 'sore-spot'; readonly id: SoreArea };

/** What an answer rests on, and what in it depends on who reads it. */
export interface PageFacts extends Pick<AnswerFacts, 'about'> {
  readonly holds: NonNullable<AnswerFacts['holds']>;
  readonly rules: readonly RuleId[];
}

export function factsOf(page: PageRef): PageFacts {
  switch (page.kind) {
    case 'question':
      return { holds: [], ...questionOf(page.id) };
    case 'rule':
      return { holds: [], ...claimFacts(page.id), rules: [page.id] };
    case 'snack':
      return { holds: ['weights'], rules: ['M3', 'F4'] };
    case 'sore-spot': {
      const spot: SoreSpot | undefined = soreSpots.find(({ area }) => area === page.id);
      return { holds: [], rules: ['D-sore', 'M2', ...(spot?.stop ? [spot.stop.rule] : [])] };
    }
  }
}
