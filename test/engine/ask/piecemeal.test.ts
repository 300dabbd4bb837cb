import { describe, expect, it } from 'vitest';
import { piecemeal } from '../../../src/engine/ask/piecemeal.ts';

function counting() {
  const done: number[] = [];
  function* work() {
    for (const piece of [1, 2, 3]) {
      done.push(piece);
      yield;
    }
    return 'the result';
  }
  return { done, counted: piecemeal(work()) };
}

describe('work in pieces', () => {
  it('begins when it is asked for, and does a piece a step', () => {
    const { done, counted } = counting();
    const pieces = counted.pieces();
    expect(done).toEqual([]);
    pieces.next();
    pieces.next();
    expect(done).toEqual([1, 2]);
  });

  it('does what is left once the result is needed, and nothing twice', () => {
    const { done, counted } = counting();
    const pieces = counted.pieces();
    pieces.next();
    expect(counted.whole()).toBe('the result');
    expect([...pieces]).toEqual([]);
    expect(counted.whole()).toBe('the result');
    expect(done).toEqual([1, 2, 3]);
  });

  it('has its result after the last piece', () => {
    const { done, counted } = counting();
    expect([...counted.pieces()]).toHaveLength(4);
    expect(done).toEqual([1, 2, 3]);
    expect(counted.whole()).toBe('the result');
  });
});
