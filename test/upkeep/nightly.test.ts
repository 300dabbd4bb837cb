import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/time.ts';
import { type DailyJob, type Nightly, startNightly } from '../../src/upkeep/nightly.ts';

/** Monday 2026-06-01, 12:00 UTC. */
const noon = 1_780_315_200_000;
/** The next 04:10 in UTC. */
const calm = noon + 16 * HOUR + 10 * MINUTE;

describe('the nightly work', () => {
  let notes: Map<string, string>;
  let done: string[];
  let failed: object[];
  let nightly: Nightly | null;
  const clock = { now: () => Date.now() };
  const job = (name: string, work = async () => {}): DailyJob => ({
    name,
    run: async () => {
      done.push(`${name} ${(clock.now() - noon) / MINUTE}`);
      await work();
    },
  });
  const start = async (...jobs: DailyJob[]) => {
    const log = { info: () => {}, warn: () => {}, error: (meta: object) => void failed.push(meta) };
    const kept = {
      note: async (name: string) => notes.get(name) ?? null,
      setNote: async (name: string, value: string) => void notes.set(name, value),
    };
    nightly = startNightly(jobs, { notes: kept, clock, log });
    await vi.advanceTimersByTimeAsync(0);
  };
  const until = (at: Instant) => vi.advanceTimersByTimeAsync(at - clock.now());
  const lastDone = (at: Instant) => notes.set('daily:backup', String(at));

  beforeEach(() => {
    vi.useFakeTimers({ now: noon });
    notes = new Map();
    done = [];
    failed = [];
    nightly = null;
  });
  afterEach(async () => {
    await nightly?.stop();
    vi.useRealTimers();
  });

  it('is done at 04:10 UTC, one job after the other, and remembers when', async () => {
    notes.set('daily:retention', String(noon - HOUR));
    lastDone(noon - HOUR);
    await start(job('retention'), job('backup'));
    expect(done).toEqual([]);
    await until(calm + MINUTE);
    expect(done).toEqual(['retention 970', 'backup 970']);
    expect(Number(notes.get('daily:backup'))).toBeGreaterThanOrEqual(calm);
    await until(calm + DAY + MINUTE);
    expect(done).toHaveLength(4);
  });

  it.each([
    ['was never done', null, true],
    ['is more than a day old', noon - DAY - MINUTE, true],
    ['was done today', noon - 5 * HOUR, false],
    ['lies in a future that the clock was set back from', noon + 2 * DAY, true],
  ])('catches up at the start when it %s', async (_, last, catchesUp) => {
    if (last !== null) lastDone(last);
    await start(job('backup'));
    expect(done).toEqual(catchesUp ? ['backup 0'] : []);
  });

  it('goes on with the other jobs, and with the next night, when one fails', async () => {
    await start(
      job('retention', () => Promise.reject(new Error('disk full'))),
      job('backup'),
    );
    expect(done).toEqual(['retention 0', 'backup 0']);
    expect(failed).toMatchObject([{ job: 'retention' }]);
    expect([...notes.keys()]).toEqual(['daily:backup']);
    await until(calm + MINUTE);
    expect(done).toHaveLength(4);
  });

  it('ends with what is under way and begins nothing more', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await start(job('backup', () => promise));
    const stopped = nightly?.stop();
    resolve();
    await stopped;
    expect([...notes.keys()]).toEqual(['daily:backup']);
    await until(calm + DAY);
    expect(done).toHaveLength(1);
  });
});
