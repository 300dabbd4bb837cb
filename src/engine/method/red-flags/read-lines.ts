import { readFileSync } from 'node:fs';

/** A line of a text file, and where it stands: 'R1.txt:12'. */
export interface Line {
  readonly text: string;
  readonly where: string;
}

/** The lines of a text file in this folder. They are part of the program, read once when a module is loaded: the one file that the engine's rooms let read. */
export function readLines(file: string): readonly Line[] {
  return linesOf(file, readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'));
}

/** What is neither blank nor a comment. `# ` begins a comment; `#3-20` is a range of numbers. */
export function linesOf(file: string, content: string): readonly Line[] {
  return content
    .split('\n')
    .map((line, index) => ({ text: line.trim(), where: `${file}:${index + 1}` }))
    .filter(({ text }) => text !== '' && !/^#(?: |$)/.test(text));
}

/** Lines by the heading they stand under: `[@vomits]`, `[$pain]`, `[despair]`. Throws where a line has no heading, a heading no line or two the same name. */
export function sectionsOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const sections = new Map<string, Line[]>();
  let current: { readonly heading: Line; readonly under: Line[] } | null = null;
  for (const line of lines) {
    const name = /^\[([$@]?[a-zA-Z-]+)\]$/.exec(line.text)?.[1];
    if (name === undefined) {
      if (!current) throw unreadable(line, 'stands under no heading');
      current.under.push(line);
      continue;
    }
    if (current?.under.length === 0) throw unreadable(current.heading, 'heads no line');
    if (sections.has(name)) throw unreadable(line, 'is there twice');
    current = { heading: line, under: [] };
    sections.set(name, current.under);
  }
  if (current?.under.length === 0) throw unreadable(current.heading, 'heads no line');
  return sections;
}

export function unreadable({ text, where }: Line, because: string): Error {
  return new Error(`${where}: "${text}" ${because}`);
}
