/** Seeded chance (mulberry32): the same seed throws the same numbers everywhere. */
export interface Dice {
  /** In [0, 1). */
  next(): number;
  /** True so often: 0 never, 1 always. */
  chance(of: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** One of a list that is not empty. */
  pick<T>(of: readonly T[]): T;
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (of) => next() < of,
    pick: (of) => {
      const picked = of[between(0, of.length - 1)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}
