import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Counts and durations for an operator. Labels are platforms and kinds: never a person, a club or a step. */
export interface Metrics {
  /** One nudge reached an end on its way out. */
  nudge(platform: string, outcome: NudgeOutcome): void;
  /** Milliseconds that one tick took. */
  tick(ms: number): void;
  /** One request from a platform was answered, in so many milliseconds. */
  handled(platform: string, outcome: 'ok' | 'failed', ms: number): void;
  /** Milliseconds between a nudge's due time and its delivery; early is zero. */
  late(platform: string, ms: number): void;
  /** Asks `count`, whenever somebody looks, how many messages of a restored copy wait for the operator. */
  watchHeld(count: () => number): void;
  /** All of it in the Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}
export type NudgeOutcome = 'sent' | 'failed' | 'expired';

/** Its own registry, so that two bots in one process (in a test, say) do not share counts. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const nudges = new Counter({
    name: 'recovery_nudges_total',
    help: 'Nudges by platform and outcome',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const ticks = new Histogram({
    name: 'recovery_tick_seconds',
    help: 'Duration of a tick',
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2, 10, 30],
    registers,
  });
  const requests = new Histogram({
    name: 'recovery_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['platform', 'outcome'],
    // Both platforms give up after 3 s.
    buckets: [0.002, 0.005, 0.01, 0.025, 0.1, 0.5, 1, 3],
    registers,
  });
  const lateness = new Histogram({
    name: 'recovery_lateness_seconds',
    help: 'Delivery of a nudge after its due time',
    labelNames: ['platform'],
    buckets: [0.25, 1, 5, 15, 60, 300, 900, 3600],
    registers,
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return {
    nudge: (platform, outcome) => nudges.inc({ platform, outcome }),
    tick: (ms) => ticks.observe(ms / 1000),
    handled: (platform, outcome, ms) => requests.observe({ platform, outcome }, ms / 1000),
    late: (platform, ms) => lateness.observe({ platform }, Math.max(0, ms) / 1000),
    watchHeld: (count) => {
      new Gauge({
        name: 'recovery_held_nudges',
        help: 'Nudges of a restored backup that wait for npm run restore -- --send',
        registers,
        collect() {
          this.set(count());
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
