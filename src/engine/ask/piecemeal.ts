/** Long work in pieces, which is done when somebody has time for it, and at once when its result is needed. */
export interface Piecemeal<T> {
  /** Does what is left, a piece a step. */
  pieces(): Generator<void, void>;
  /** The result, after whatever is left to do for it. */
  whole(): T;
}

/** `work` yields between two pieces and returns the result. It begins with the first piece that is asked for. */
export function piecemeal<T>(work: Generator<void, T>): Piecemeal<T> {
  let result: { readonly value: T } | null = null;

  function piece(): void {
    const { done, value } = work.next();
    if (done) result = { value };
  }

  return {
    *pieces() {
      while (!result) {
        piece();
        yield;
      }
    },
    whole() {
      while (!result) piece();
      return result.value;
    },
  };
}
