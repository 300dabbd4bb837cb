import { type Line, unreadable } from './read-lines.ts';

/** What a line may name: classes as `$pain`, lists as `@vomits`. */
export type Names = ReadonlySet<string>;

const gaps = ['~', '..', '...'];

/** A sign: ideas joined by `&`, `+` and `-` (grammar.txt). Throws with file and line where it cannot be read. */
export function signIn(line: Line, names: Names): string {
  const [wanted = '', ...unless] = line.text.split(' - ');
  for (const idea of [...wanted.split(/ [+&] /), ...unless]) checkIdea(line, idea, names);
  return line.text;
}

/** One line of a list: a single idea. */
export function ideaIn(line: Line, names: Names): string {
  checkIdea(line, line.text, names);
  return line.text;
}

/** A harmless phrase: a pattern, with no list in it. */
export function phraseIn(line: Line, names: Names): string {
  checkPattern(line, line.text, names);
  return line.text;
}

/** Words of a class: one place of a pattern, that is always there. */
export function wordsIn(line: Line, names: Names): string {
  checkWords(line, line.text, names);
  return line.text;
}

/** Throws where the lines of a list or a class lead back to it: it would have no end. */
export function refuseCircles(sections: ReadonlyMap<string, readonly Line[]>): void {
  const follow = (name: string, path: readonly string[]): void => {
    for (const line of sections.get(name) ?? [])
      for (const [next] of line.text.matchAll(/[$@][a-zA-Z]+/g)) {
        if (path.includes(next)) throw unreadable(line, `leads back to ${next}`);
        follow(next, [...path, next]);
      }
  };
  for (const name of sections.keys()) follow(name, [name]);
}

function checkIdea(line: Line, idea: string, names: Names): void {
  const choices = idea.includes('@') ? idea.split('|') : [idea];
  for (const choice of choices) {
    if (!choice.startsWith('@')) checkPattern(line, choice, names);
    else if (!names.has(choice)) throw unreadable(line, `names ${choice}, which is no list`);
  }
}

function checkPattern(line: Line, pattern: string, names: Names): void {
  const parts = pattern.split(' ');
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (!gaps.includes(part)) {
      if (index === 0 && part.endsWith('?')) throw unreadable(line, `begins with ${part}, which may be missing`);
      checkWords(line, part.replace(/\?$/, ''), names);
    } else if (before === undefined || gaps.includes(before) || index === parts.length - 1)
      throw unreadable(line, `has a ${part} that stands between no two words`);
  }
}

function checkWords(line: Line, words: string, names: Names): void {
  for (const word of words.split('|')) {
    if (/^[a-z0-9]+\*?$/.test(word) || (word.startsWith('$') && names.has(word))) continue;
    const [, low, high] = /^#(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(word) ?? [];
    if (low === undefined || Number(low) > Number(high)) throw unreadable(line, `has "${word}", which is no word`);
  }
}
