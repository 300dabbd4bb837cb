import { conceptsOf } from './concepts.ts';

/** How much of a question a text holds, word by word: for texts that are looked up by their own words rather than asked for. */
export interface Holding<T> {
  /** The text that holds most, and how much: 0 to 1 of the question's weight, rare words weighing more; 0 when they share a single telling word. */
  best(question: string): { readonly of: T; readonly held: number } | null;
}

/** Learns from all texts which words are rare, and so telling. Built once, pure after that. */
export function holding<T>(texts: readonly (readonly [of: T, text: string])[]): Holding<T> {
  const sets = texts.map(([of, text]) => ({ of, words: new Set(conceptsOf(text)) }));
  const spread = new Map<string, number>();
  for (const { words } of sets) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarest = Math.log(1 + sets.length);
  const weight = (word: string): number => Math.log(1 + sets.length / (spread.get(word) ?? 1)) / rarest;
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  return {
    best(question) {
      const said = conceptsOf(question);
      const whole = sum(said) || 1;
      return (
        sets
          .map(({ of, words }) => {
            const both = said.filter((word) => words.has(word));
            return { of, held: both.length < 2 ? 0 : sum(both) / whole };
          })
          .sort((a, b) => b.held - a.held)[0] ?? null
      );
    },
  };
}
