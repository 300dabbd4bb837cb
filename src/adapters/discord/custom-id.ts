import { limits } from './limits.ts';

/**
 * A button's custom id is its line, with a tail after the last '#' where one is needed: Discord wants ids unique within a message,
 * and the message's key in one of them lets a later attempt find the message in the channel.
 */
export function customIds(key: string | null): (line: string) => string | null {
  const taken = new Set<string>();
  let unmarked = key !== null;
  return (line) => {
    const marked = `${line}#${key}`;
    if (unmarked && marked.length <= limits.customId) {
      unmarked = false;
      taken.add(marked);
      return marked;
    }
    let id = line === '' || line.includes('#') ? `${line}#` : line;
    for (let n = 1; taken.has(id); n++) id = `${line}#${n}`;
    if (id.length > limits.customId) return null;
    taken.add(id);
    return id;
  };
}

/** The line that a custom id stands for. */
export function lineOf(customId: string): string {
  const tail = customId.lastIndexOf('#');
  return tail < 0 ? customId : customId.slice(0, tail);
}

/** The message key in a custom id, if it carries one. */
export function carriesKey(customId: string, key: string): boolean {
  return customId.endsWith(`#${key}`);
}
