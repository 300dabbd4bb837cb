/** What came of a paced load. */
export interface Load {
  readonly asked: number;
  /** From the first to the last answer. */
  readonly seconds: number;
  /** Milliseconds from when each was due to be asked: a generator that falls behind does not hide it. */
  readonly waits: readonly number[];
}

/**
 * Asks `perSecond` times a second for `seconds`, whether or not earlier ones were answered. `deed` resolves with the whole answer, and is told when it
 * was due: milliseconds of performance.now().
 */
export async function paced(
  perSecond: number,
  seconds: number,
  deed: (index: number, due: number) => Promise<unknown>,
): Promise<Load> {
  const asked = perSecond * seconds;
  const waits: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let index = 0; index < asked; index++) {
    const due = began + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    under.push(deed(index, due).then(() => void waits.push(performance.now() - due)));
  }
  await Promise.all(under);
  return { asked, seconds: (performance.now() - began) / 1000, waits };
}
