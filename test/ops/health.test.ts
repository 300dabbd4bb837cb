import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHealth, storePart } from '../../src/ops/health.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
afterEach(() => void vi.useRealTimers());

describe('the health report', () => {
  it('is ready with no part at all, and with parts that are', async () => {
    expect(await createHealth([]).report()).toEqual({ ready: true, parts: {} });
    expect(await createHealth([storePart({ ping: async () => {} }, silent)]).report()).toEqual({
      ready: true,
      parts: { store: 'ok' },
    });
  });

  it('takes a failing, throwing or hanging part for not ready and never says why to strangers', async () => {
    vi.useFakeTimers();
    const report = createHealth([
      storePart({ ping: () => Promise.reject(new Error('disk full at /secret')) }, silent),
      {
        name: 'slack',
        ready: () => {
          throw new Error('invalid_auth');
        },
      },
      { name: 'discord', ready: () => new Promise(() => {}) },
    ]).report();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await report).toEqual({
      ready: false,
      parts: { store: 'not ready', slack: 'not ready', discord: 'not ready' },
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});
