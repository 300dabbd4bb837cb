export interface LongFunction {
  /** The function's name, or that of what it is assigned or handed to; 'a nameless function' where the line shows none. */
  readonly name: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly lines: number;
}

const declared = /^\s*(?:export )?(?:default )?(?:async )?function\*? ?(\w*)/;
const arrow = /=> [({[]+$/;
const method =
  /^\s*(?:static |async |get |set |\*)*(?!(?:if|for|while|switch|catch|with|return|await)\b)(\w+)\(.*\)(?:: .+)? \{$/;

/**
 * Functions, arrow functions and methods of more than `most` lines, in a formatted source: the formatter ends what begins on a line
 * at the next line of the same indentation that begins with the closing bracket.
 */
export function longFunctionsIn(source: string, most: number): readonly LongFunction[] {
  const lines = source.split('\n');
  return lines.flatMap((text, index) => {
    if (!begins(text)) return [];
    const length = lengthFrom(lines, index);
    return length > most ? [{ name: nameIn(text), line: index + 1, lines: length }] : [];
  });
}

function begins(text: string): boolean {
  return (declared.test(text) && !/[;}]$/.test(text)) || arrow.test(text) || method.test(text);
}

function lengthFrom(lines: readonly string[], start: number): number {
  const indentation = /^\s*/.exec(lines[start] ?? '')?.[0] ?? '';
  // A signature of several lines closes its own bracket first: ') {'.
  const end = lines.findIndex(
    (text, index) =>
      index > start && text.startsWith(indentation) && /^[}\])](?!.*\{$)/.test(text.slice(indentation.length)),
  );
  return end < 0 ? 1 : end - start + 1;
}

function nameIn(text: string): string {
  const names = [declared, method, /(?:const|let) (\w+)/, /^\s*(\w+)(?::|\()/].map(
    (pattern) => pattern.exec(text)?.[1],
  );
  return names.find((name) => name) ?? 'a nameless function';
}
