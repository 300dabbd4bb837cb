import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHeartbeat } from '../../src/delivery/heartbeat.ts';
import { startTicker, type Ticker } from '../../src/delivery/ticker.ts';
import { DAY, HOUR, type Instant, MINUTE, systemClock } from '../../src/time.ts';

const SECOND = 1_000;
const zone = process.env.TZ;
let ticks: Instant[];
let said: string[];
let ticker: Ticker | null;
/** What a tick does beside being noted. */
let work: () => Promise<number>;

// Timers and the stopwatch go on by `pass`; `vi.setSystemTime` moves the clock alone, as NTP or a hand at the clock does.
beforeEach(() => {
  ticks = [];
  said = [];
  ticker = null;
  work = async () => SECOND;
});
afterEach(async () => {
  await ticker?.stop();
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function begin(at: Instant, fake: 'all' | 'no seconds' = 'all'): Ticker {
  const beats = ['setTimeout', 'clearTimeout', 'Date', 'performance'] as const;
  vi.useFakeTimers({ now: at, toFake: fake === 'all' ? [...beats, 'setInterval', 'clearInterval'] : [...beats] });
  const note = (_meta: object, message: string) => void said.push(message);
  const tick = () => {
    ticks.push(systemClock.now());
    return work();
  };
  ticker = startTicker(tick, systemClock, { info: note, warn: note, error: note });
  return ticker;
}

const noon = Date.UTC(2026, 5, 1, 12, 0, 0);

describe('the ticker', () => {
  it('wakes every second', async () => {
    begin(noon);
    await pass(3 * MINUTE + 500);
    expect(new Set(ticks.map((at) => Math.floor(at / SECOND))).size).toBe(180);
  });

  it.each([
    ['Europe/Rome', Date.UTC(2026, 9, 25, 0, 0, 0)],
    ['America/New_York', Date.UTC(2026, 10, 1, 5, 0, 0)],
    ['Europe/Rome', Date.UTC(2026, 2, 29, 0, 0, 0)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 14, 0, 0)],
  ])('loses no minute when summer time begins or ends on a host in %s', async (host, at) => {
    process.env.TZ = host;
    expect(new Date(at).getTimezoneOffset()).not.toBe(new Date(at + 2 * HOUR).getTimezoneOffset());
    begin(at);
    await pass(2 * HOUR);
    expect(new Set(ticks.map((tick) => Math.floor((tick - at) / SECOND))).size).toBe(7200);
  });

  it.each([30 * SECOND, HOUR, DAY])('goes on when the clock is set back by %i ms', async (back) => {
    begin(noon + 40 * SECOND);
    await pass(5 * SECOND);
    vi.setSystemTime(systemClock.now() - back);
    const before = ticks.length;
    await pass(90 * SECOND);
    expect(ticks.length - before).toBeGreaterThanOrEqual(90);
  });

  it.each([8 * HOUR, DAY, 400 * DAY, 20 * 365 * DAY])('spends one tick on a jump ahead of %i ms', async (ahead) => {
    // The last second before a beat: cron looks at the clock before the next second does.
    begin(noon - 500);
    vi.setSystemTime(noon - 500 + ahead);
    let open = (_ms: number) => {};
    work = () => new Promise<number>((done) => (open = done));
    await pass(500);
    expect(ticks).toEqual([noon + ahead]);
    open(SECOND);
    work = async () => SECOND;
    await pass(61 * SECOND);
    expect(ticks.length).toBeGreaterThan(60);
    expect(said).toEqual([]);
  });

  it('never runs two at once', async () => {
    begin(noon + 58 * SECOND);
    let running = 0;
    let most = 0;
    work = async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 3_500));
      running -= 1;
      return SECOND;
    };
    await pass(MINUTE);
    expect(most).toBe(1);
    expect(ticks.length).toBe(15);
    work = async () => SECOND;
    await pass(4 * SECOND);
  });

  it.each([
    ['rejects', async () => Promise.reject(new Error('the store is away'))],
    [
      'throws',
      () => {
        throw new Error('the store is away');
      },
    ],
  ])('goes on after a tick that %s', async (_how, trouble) => {
    begin(noon + 30 * SECOND);
    work = trouble;
    await pass(3 * SECOND);
    expect(ticks.length).toBe(3);
    expect(said).toEqual(['A tick failed', 'A tick failed', 'A tick failed']);
  });

  it('is red while a tick hangs, says so once, and recovers', async () => {
    const { ready } = begin(noon);
    let open = (_ms: number) => {};
    await pass(10 * SECOND);
    work = () => new Promise<number>((done) => (open = done));
    await pass(30 * SECOND);
    expect([ready(), said]).toEqual([true, []]);
    await pass(10 * SECOND);
    expect([ready(), said]).toEqual([false, ['The ticker stands still']]);
    work = async () => SECOND;
    open(SECOND);
    await pass(SECOND);
    expect([ready(), said]).toEqual([true, ['The ticker stands still', 'The ticker goes on']]);
  });

  it('is red while every tick fails, and one that fails is no trouble', async () => {
    const { ready } = begin(noon);
    work = () => Promise.reject(new Error('the store is away'));
    await pass(5 * SECOND);
    expect(ready()).toBe(true);
    await pass(30 * SECOND);
    expect(ready()).toBe(false);
    work = async () => SECOND;
    await pass(SECOND);
    expect(ready()).toBe(true);
  });

  it('is red by time that passes, not by what the clock shows', async () => {
    const { ready } = begin(noon);
    await pass(SECOND);
    vi.setSystemTime(noon + DAY);
    expect(ready()).toBe(true);
    work = () => new Promise(() => {});
    await pass(SECOND);
    vi.setSystemTime(noon - DAY);
    await pass(40 * SECOND);
    expect(ready()).toBe(false);
    ticker = null;
  });

  it('stops after the tick under way', async () => {
    const { stop } = begin(noon + 30 * SECOND);
    let open = (_ms: number) => {};
    work = () => new Promise<number>((done) => (open = done));
    await pass(SECOND);
    let stopped = false;
    const end = stop().then(() => {
      stopped = true;
    });
    await pass(4 * SECOND);
    expect([ticks.length, stopped]).toEqual([1, false]);
    open(SECOND);
    await end;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wait for ever for a tick that hangs', async () => {
    const { stop } = begin(noon + 30 * SECOND);
    work = () => new Promise<number>(() => {});
    await pass(SECOND);
    const end = stop();
    await pass(5 * SECOND);
    await end;
    ticker = null;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the heartbeat', () => {
  it('ticks at every full minute when nothing else wakes', async () => {
    begin(noon + 20 * SECOND, 'no seconds');
    await pass(3 * MINUTE);
    expect(ticks).toEqual([noon + MINUTE, noon + 2 * MINUTE, noon + 3 * MINUTE]);
  });

  it.each([8 * HOUR, DAY, 400 * DAY, 20 * 365 * DAY])(
    'beats once for a jump ahead of %i ms, then every minute',
    async (ahead) => {
      begin(noon + 20 * SECOND, 'no seconds');
      vi.setSystemTime(noon + 20 * SECOND + ahead);
      await pass(40 * SECOND);
      expect(ticks).toEqual([noon + MINUTE + ahead]);
      await pass(2 * MINUTE);
      expect(ticks.slice(1)).toEqual([noon + 2 * MINUTE + ahead, noon + 3 * MINUTE + ahead]);
    },
  );

  it('crosses the new year and a leap day', async () => {
    begin(Date.UTC(2027, 11, 31, 23, 59, 20), 'no seconds');
    await pass(MINUTE);
    expect(ticks).toEqual([Date.UTC(2028, 0, 1)]);
    await ticker?.stop();
    vi.useRealTimers();
    ticks = [];
    begin(Date.UTC(2028, 1, 28, 23, 59, 20), 'no seconds');
    await pass(2 * MINUTE);
    expect(ticks).toEqual([Date.UTC(2028, 1, 29), Date.UTC(2028, 1, 29, 0, 1)]);
  });

  it('is planned anew when the clock is set back an hour', async () => {
    const at = noon + 20 * SECOND - HOUR;
    vi.useFakeTimers({ now: at + HOUR, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const heartbeat = startHeartbeat(() => void ticks.push(systemClock.now()), systemClock, log);
    vi.setSystemTime(at);
    heartbeat.check();
    await pass(4 * MINUTE);
    await heartbeat.stop();
    expect(ticks.map((tick) => tick - at)).toEqual([40, 100, 160, 220].map((seconds) => seconds * SECOND));
  });

  it('does not spin through the hour that the host shows twice', async () => {
    process.env.TZ = 'Europe/Rome';
    const at = Date.UTC(2026, 9, 25, 1, 0, 20);
    begin(at);
    let steps = 0;
    for (; systemClock.now() < at + 5 * MINUTE; steps++) await vi.advanceTimersToNextTimerAsync();
    // Left alone, cron asks every millisecond: 300,000 steps.
    expect(steps).toBeLessThan(15_000);
  });
});
