import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace, type Pace, WORTH_WAITING } from '../../../src/adapters/discord/pace.ts';

let pace: Pace;
let gone: { readonly name: string; readonly at: number; readonly refused: number }[];
beforeEach(() => {
  vi.useFakeTimers();
  pace = createPace(50);
  gone = [];
});
afterEach(() => vi.useRealTimers());

const ask = (name: string, urgent = false) =>
  void pace.slot(urgent).then((refused) => gone.push({ name, at: performance.now(), refused }));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const names = () => gone.map(({ name }) => name);

describe('requests', () => {
  it('are never more than the limit in any second, nor in the first one after a rest, and nearly all of it is used', async () => {
    await pass(60_000);
    for (let n = 0; n < 500; n++) ask(String(n));
    await pass(10_200);
    expect(names()).toEqual(Array.from({ length: 500 }, (_, n) => String(n)));
    const most = gone.map(({ at }) => gone.filter((other) => other.at >= at && other.at < at + 1_000).length);
    expect(Math.max(...most)).toBe(50);
  });

  it('go at once after a rest, two of them', async () => {
    await pass(60_000);
    for (const name of ['a', 'b', 'c']) ask(name);
    await pass(0);
    expect(names()).toEqual(['a', 'b']);
    await pass(21);
    expect(names()).toEqual(['a', 'b', 'c']);
  });

  it('that somebody waits for go before those that are only due', async () => {
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    ask('edit', true);
    await pass(1_000);
    expect(names()).toEqual(['a', 'b', 'edit', 'c', 'd']);
  });

  it('are not stopped by a clock that is set back, nor let go by one set ahead', async () => {
    for (let n = 0; n < 20; n++) ask(String(n));
    vi.setSystemTime(Date.now() + 3_600_000);
    await pass(100);
    expect(gone.length).toBeLessThanOrEqual(8);
    vi.setSystemTime(Date.now() - 7_200_000);
    await pass(400);
    expect(gone).toHaveLength(20);
  });
});

describe('a refusal of the whole bot', () => {
  it('holds everything for its wait, and then the pace begins anew', async () => {
    pace.freeze(700);
    expect(pace.frozenFor()).toBe(700);
    for (let n = 0; n < 10; n++) ask(String(n));
    await pass(699);
    expect(gone).toEqual([]);
    await pass(201);
    expect(gone.length).toBeGreaterThan(7);
    expect(pace.frozenFor()).toBe(0);
  });

  it('that is not worth waiting for is handed back, to those in line too', async () => {
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    await pass(0);
    pace.freeze(600_000);
    ask('e');
    await pass(0);
    expect(gone.map(({ name, refused }) => [name, refused > WORTH_WAITING])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
      ['d', true],
      ['e', true],
    ]);
    await pass(600_000);
    ask('f');
    await pass(100);
    expect(gone.at(-1)).toMatchObject({ name: 'f', refused: 0 });
  });
});
