import type { MessageRef } from './ids.ts';
import type { Say } from './say.ts';
import type { Changes } from './snapshot.ts';

/**
 * What the engine decided. The shell stores `changes` in one transaction, answers with what `say` tells, drawn from the rows as they are then, and
 * does the rest outside the transaction.
 */
export interface Decision {
  /** In the order in which it is told; one answer. */
  readonly say: readonly Say[];
  /** The answer takes the place of the message whose button was pressed. */
  readonly replaces?: true;
  readonly changes: Changes;
  /** Messages to draw again because of this. */
  readonly redraw?: readonly MessageRef[];
  /** Something is due now: deliver to this runner at once and say privately when they cannot be reached. */
  readonly deliver?: true;
}

/** An answer that changes nothing. */
export function answer(...say: readonly Say[]): Decision {
  return { say, changes: {} };
}

export function plainly(id: Extract<Say, { readonly kind: 'plain' }>['id']): Decision {
  return answer({ kind: 'plain', id });
}
