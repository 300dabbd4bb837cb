import { ideaIn, type Names, phraseIn, refuseCircles, signIn, wordsIn } from './check-line.ts';
import { type Line, readLines, sectionsOf } from './read-lines.ts';

const classLines = sectionsOf(readLines('words.txt'));
const listLines = sectionsOf(
  ['head-signs.txt', 'inner-signs.txt', 'limb-signs.txt', 'mind-signs.txt'].flatMap(readLines),
);
const names: Names = new Set([...classLines.keys(), ...listLines.keys()]);
refuseCircles(new Map([...classLines, ...listLines]));
const questionLines = sectionsOf(readLines('check-questions.txt'));

/** Classes of words by name; `$pain` in a sign stands for every word of `pain`, joined by `|`. */
export const wordClasses: Readonly<Record<string, string>> = Object.fromEntries(
  [...classLines].map(([name, lines]) => [name.slice(1), lines.map((line) => wordsIn(line, names)).join('|')]),
);

/** Lists of signs by name; `@vomits` in a sign stands for any one of `vomits`. */
export const signLists: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...listLines].map(([name, lines]) => [name.slice(1), lines.map((line) => ideaIn(line, names))]),
);

/** Phrases that look alarming and are not. */
export const harmlessPhrases: readonly string[] = phrases('harmless.txt');

/** Words that make dark urine sound small. */
export const softeners: readonly string[] = phrases('softeners.txt');

/** The signs of a red flag, out of its own file. */
export function signsOf(rule: string): readonly string[] {
  return signs(readLines(`${rule}.txt`));
}

/** The signs that raise a check question. Throws where the file has no such heading. */
export function signsOfQuestion(id: string): readonly string[] {
  const lines = questionLines.get(id);
  if (!lines) throw new Error(`check-questions.txt has no heading [${id}]`);
  return signs(lines);
}

function signs(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => signIn(line, names));
}

function phrases(file: string): readonly string[] {
  return readLines(file).map((line) => phraseIn(line, names));
}
