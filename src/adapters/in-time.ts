/** What the promise gave, or null after so many milliseconds. A rejection in time rejects; a late one is nobody's business any more. */
export async function inTime<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const { promise: over, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), ms);
  promise.catch(() => {});
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
