import type { Card, Reply } from '../../card.ts';
import type { MessageRef } from './ids.ts';
import type { Changes } from './snapshot.ts';

/** What the engine decided. The shell stores `changes` in one transaction, answers with `reply`, then does the rest outside it. */
export interface Decision {
  readonly reply: Reply;
  readonly changes: Changes;
  /** Messages to rewrite in place because of this. */
  readonly edits?: readonly { readonly message: MessageRef; readonly card: Card }[];
  /** Something is due now: deliver to this runner at once and say privately when they cannot be reached. */
  readonly deliver?: boolean;
}

/** An answer that changes nothing. */
export function answer(card: Card): Decision {
  return { reply: { kind: 'answer', card }, changes: {} };
}
