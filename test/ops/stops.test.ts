import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopAll } from '../../src/ops/stops.ts';

const logged: string[] = [];
const log = { info: () => {}, warn: () => {}, error: (_: object, message: string) => void logged.push(message) };
const never = () => new Promise<void>(() => {});

beforeEach(() => {
  logged.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('the end of the process', () => {
  it('stops what was opened last first, each after the other', async () => {
    const order: string[] = [];
    const part = (name: string) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ended`);
    };
    await stopAll([part('store'), part('platform'), part('sender')], log);
    expect(order).toEqual([
      'sender begins',
      'sender ended',
      'platform begins',
      'platform ended',
      'store begins',
      'store ended',
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes within five seconds of SIGTERM though a send hangs, and the store is closed by then', async () => {
    const closed: string[] = [];
    const close = (name: string) => async () => void closed.push(name);
    let ended = false;
    const end = stopAll([close('store'), close('web'), never, never, never, never], log).then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(3_999);
    expect([ended, closed]).toEqual([false, []]);
    await vi.advanceTimersByTimeAsync(1);
    await end;
    expect(closed).toEqual(['web', 'store']);
  });

  it('gives a part that hangs two seconds, and the next ones their turn', async () => {
    const closed: string[] = [];
    const end = stopAll([async () => void closed.push('store'), never], log);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(closed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await end;
    expect(closed).toEqual(['store']);
  });

  it('goes on past a part that fails', async () => {
    const closed: string[] = [];
    const failing = () => Promise.reject(new Error('stuck'));
    await stopAll([async () => void closed.push('store'), failing], log);
    expect(closed).toEqual(['store']);
    expect(logged).toEqual(['A part could not be stopped']);
  });
});
