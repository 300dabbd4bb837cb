/** Where a bot is killed. `-slack` is the same at Slack; `start` and `sending` are at a random moment of the start and of the sending. */
const points = [
  'start',
  'before-claim',
  'opening',
  'claimed',
  'sent',
  'sending',
  'acknowledged',
  'claimed-slack',
  'sent-slack',
  'migration',
] as const;
export type Point = (typeof points)[number];
/** Of which a database is upgraded when the bot is killed in a migration. */
const oldVersions = ['0.1.0', '0.2.0', '0.2.1'] as const;

/** One life of a bot, and its end. */
export interface Kill {
  readonly point: Point;
  /** At which request of its kind, counted from 1. */
  readonly nth: number;
  /** Milliseconds after the point, or after the process was started. */
  readonly ms: number;
  /** The window of which of the life's nudges ends while the bot is down; null for none. */
  readonly closes: number | null;
  readonly version: (typeof oldVersions)[number];
}

/** Discord runners whose first nudge falls due with each life, and Slack's at a point of Slack's. */
export const BATCH = { discord: 6, slack: 2 } as const;
/** Milliseconds at most from the process's start, the first message, the acknowledgement or the migration's first sign until the kill. */
const WITHIN: Readonly<Partial<Record<Point, number>>> = {
  start: 1_800,
  sending: 150,
  acknowledged: 200,
  migration: 40,
};

/** The kills of a seed: every point comes once in each ten, in an order of its own. */
export function planKills(count: number, seed: number): readonly Kill[] {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const kills: Kill[] = [];
  while (kills.length < count) {
    const order = points.map((point) => ({ point, by: random() })).toSorted((a, b) => a.by - b.by);
    for (const { point } of order) {
      const slack = point.endsWith('-slack');
      kills.push({
        point,
        nth: 1 + below(slack ? BATCH.slack : BATCH.discord - 1),
        ms: below(WITHIN[point] ?? 0),
        closes: below(8) === 0 ? below(BATCH.discord) : null,
        version: oldVersions[below(oldVersions.length)] ?? '0.1.0',
      });
    }
  }
  return kills.slice(0, count);
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
