/** Documents that are kept read: one click reads the same few several times, and some megabytes hold these. */
const MOST = 1_000;

/** The same reader, but for a text that it read lately it gives the same value again. What cannot be read is tried each time. */
export function readLately<T extends object>(
  read: (text: string) => T | null,
  most = MOST,
): (text: string) => T | null {
  const lately = new Map<string, T>();
  return (text) => {
    const value = lately.get(text) ?? read(text);
    if (value === null) return null;
    lately.delete(text);
    lately.set(text, value);
    const [oldest] = lately.keys();
    if (lately.size > most && oldest !== undefined) lately.delete(oldest);
    return value;
  };
}
