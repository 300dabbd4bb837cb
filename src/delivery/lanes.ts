/** Runs jobs with at most `width` at a time, and those of one name one after the other, in the order in which they came. */
export interface Lane {
  run(name: string, job: () => Promise<void>): Promise<void>;
  /** Jobs waiting or running. */
  size(): number;
  idle(): Promise<void>;
}

export function createLane(width: number): Lane {
  const last = new Map<string, Promise<void>>();
  const all = new Set<Promise<void>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn(before: Promise<void> | undefined, job: () => Promise<void>): Promise<void> {
    if (before) await before.catch(() => {});
    if (running >= width) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      await job();
    } finally {
      // The place is handed on rather than freed, so that nobody slips in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    run: (name, job) => {
      const turn = inTurn(last.get(name), job).finally(() => {
        all.delete(turn);
        if (last.get(name) === turn) last.delete(name);
      });
      last.set(name, turn);
      all.add(turn);
      return turn;
    },
    size: () => all.size,
    idle: async () => {
      while (all.size > 0) await Promise.allSettled(all);
    },
  };
}
