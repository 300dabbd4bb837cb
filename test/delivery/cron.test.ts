import { describe, expect, it } from 'vitest';
import { startTicks } from '../../src/delivery/cron.ts';

describe('the ticker', () => {
  it('wakes the tick, survives one that rejects, never runs two at once, and stops after the last', async () => {
    const failed: string[] = [];
    const twice = Promise.withResolvers<void>();
    let running = 0;
    let ticks = 0;
    const ticker = startTicks(
      async () => {
        expect(++running).toBe(1);
        await Promise.resolve();
        running -= 1;
        if (++ticks === 2) twice.resolve();
        throw new Error('the store is away');
      },
      { info: () => {}, warn: () => {}, error: (_meta, message) => void failed.push(message) },
    );
    await twice.promise;
    await ticker.stop();
    expect(failed).toEqual(['A tick failed', 'A tick failed']);
    expect(ticks).toBe(2);
  });
});
