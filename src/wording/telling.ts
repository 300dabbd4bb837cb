import type { Snapshot } from '../engine/model/snapshot.ts';
import type { Instant } from '../time.ts';
import type { Catalogue } from './catalogue.ts';
import type { HelpEntry } from './help-card.ts';

/** What a decision is told from: the runner as stored after it, when, and the commands for the help. */
export interface Telling {
  readonly words: Catalogue;
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly help: readonly HelpEntry[];
}
