import { expect, it } from 'vitest';
import { Conflict, retried } from '../../src/store/conflict.ts';

const busy = new Error('busy');
const isBusy = (error: unknown) => error === busy;

/** Fails so often with that error; `turns` counts how often the event loop came round meanwhile. */
function failing(times: number, error: Error) {
  const seen = { runs: 0, turns: 0, over: false };
  const turn = () => {
    seen.turns++;
    if (!seen.over) setImmediate(turn);
  };
  setImmediate(turn);
  const work = async () => {
    if (seen.runs++ < times) throw error;
    return 'done';
  };
  return { seen, work };
}

it('lets others have their turn while somebody else holds the database', async () => {
  const { seen, work } = failing(3, busy);
  await expect(retried(isBusy, work)).resolves.toBe('done');
  seen.over = true;
  expect(seen.runs).toBe(4);
  expect(seen.turns).toBeGreaterThanOrEqual(3);
});

it('decides again at once after a conflict of its own, and gives up on both in the end', async () => {
  for (const [times, ends] of [
    [5, true],
    [6, false],
  ] as const) {
    const own = failing(times, new Conflict());
    const ended = retried(isBusy, own.work).then(
      () => true,
      () => false,
    );
    expect([times, await ended]).toEqual([times, ends]);
    own.seen.over = true;
  }
  const held = failing(100, busy);
  await expect(retried(isBusy, held.work)).rejects.toBe(busy);
  held.seen.over = true;
  expect(held.seen.runs).toBe(12);
});

it('passes every other error on', async () => {
  const { seen, work } = failing(1, new Error('a bug'));
  await expect(retried(isBusy, work)).rejects.toThrow('a bug');
  seen.over = true;
  expect(seen.runs).toBe(1);
});
