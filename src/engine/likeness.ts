import { plainTerm } from './search-words.ts';

/** Words that say what is asked for weigh next to nothing here: a bare text answers no question, it is looked up. */
const SMALL = 0.12;

/** How much of a question a text holds, word by word: for texts that are looked up by their own words rather than asked for. */
export interface Holding<T> {
  /** The text that holds most, and how much: 0 to 1 of the question's weight, rare words weighing more; 0 when they share a single telling word. */
  best(question: string): { readonly of: T; readonly held: number } | null;
}

/** Learns from all texts which words are rare, and so telling. Built once, pure after that. */
export function holding<T>(texts: readonly (readonly [of: T, text: string])[]): Holding<T> {
  const sets = texts.map(([of, text]) => ({ of, words: new Set(wordsOf(text)) }));
  const spread = new Map<string, number>();
  for (const { words } of sets) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarest = Math.log(1 + sets.length);
  const weight = (word: string): number =>
    plainTerm(word) === null ? SMALL : Math.log(1 + sets.length / (spread.get(word) ?? 1)) / rarest;
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  return {
    best(question) {
      const said = [...new Set(wordsOf(question))];
      const whole = sum(said) || 1;
      return (
        sets
          .map(({ of, words }) => {
            const both = said.filter((word) => words.has(word));
            return { of, held: both.filter((word) => plainTerm(word) !== null).length < 2 ? 0 : sum(both) / whole };
          })
          .sort((a, b) => b.held - a.held)[0] ?? null
      );
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '')
    .map((word) => plainTerm(word) ?? word);
}
