import type { Nudge, Transition } from '../engine/model/nudge.ts';
import type { Instant } from '../time.ts';

/** What an operator counts. No person, no club, no text goes through here. */
export interface Watch {
  /** A nudge as it was claimed, the move that took place, and when. */
  moved(nudge: Nudge, by: Transition, at: Instant): void;
  ticked(ms: number): void;
  handled(platform: string, outcome: 'ok' | 'failed', ms: number): void;
}
