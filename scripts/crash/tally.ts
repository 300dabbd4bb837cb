import type { Instant } from '../../src/time.ts';

/** From when until when, epoch milliseconds. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** One nudge as its runner sees it: when it could be of use, and when messages came. */
export interface Awaited {
  readonly window: Span;
  readonly arrived: readonly Instant[];
}

/** `down`: no bot was up long enough in its window; `late`: it came after its window. */
export type Verdict = 'arrived' | 'lost' | 'doubled' | 'down' | 'late';

/** Milliseconds that bots must be up in a nudge's window, all lives together, before its absence is a loss. */
export const ENOUGH = 5_000;

/** What became of a nudge, given the times in which a bot was up. */
export function verdictOn({ window, arrived }: Awaited, ups: readonly Span[]): Verdict {
  if (arrived.length > 1) return 'doubled';
  const [at] = arrived;
  if (at !== undefined) return at > window.to ? 'late' : 'arrived';
  const up = ups.map(({ from, to }) => Math.max(0, Math.min(to, window.to) - Math.max(from, window.from)));
  return up.reduce((sum, ms) => sum + ms, 0) >= ENOUGH ? 'lost' : 'down';
}
