import { plainTerm } from './search-words.ts';
import { slips } from './slips.ts';

export interface Likeness {
  /** The words of a question, each brought to the word that the book knows it by: slips of the finger are mended. */
  heard(question: string): readonly string[];
  /** 0 to 1: how much of the weight of both texts' words they have in common (Dice's coefficient, rare words weighing more). */
  of(heard: readonly string[], way: string): number;
  /** 0 to 1: how much of the question's weight a text holds, however long the text is; 0 when they share a single telling word. */
  within(heard: readonly string[], text: string): number;
}

/** Small words: nothing by themselves, yet they tell 'no ice' from 'how much ice'. */
const SMALL = 0.12;
/** What they are worth that say what is asked for: an amount, a moment, a length. */
const asking: ReadonlyMap<string, number> = new Map(
  Object.entries({
    how: 0.25,
    when: 0.6,
    long: 0.5,
    much: 0.5,
    many: 0.5,
    no: 0.6,
    without: 0.6,
    why: 0.3,
    before: 0.6,
    after: 0.25,
    instead: 0.8,
    who: 0.5,
    often: 0.8,
  }),
);

/** Learns from all ways of asking which words are rare, and so telling. Built once, pure after that. */
export function likenessTo(ways: readonly string[]): Likeness {
  const sets = new Map(ways.map((way) => [way, new Set(wordsOf(way))]));
  const known = new Map<string, number>();
  for (const words of sets.values()) for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  const rarest = Math.log(1 + sets.size);
  const weight = (word: string): number =>
    plainTerm(word) === null ? (asking.get(word) ?? SMALL) : Math.log(1 + sets.size / (known.get(word) ?? 1)) / rarest;
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  const mend = (word: string): string => {
    if (known.has(word) || plainTerm(word) === null) return word;
    const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
    const near = [...known.keys()]
      .filter((one) => one.length >= 4 && one[0] === word[0])
      .map((one) => ({ one, off: slips(word, one) }))
      .filter(({ off }) => off <= allowed)
      .sort((a, b) => a.off - b.off);
    return near[0]?.one ?? word;
  };
  return {
    heard: (question) => [...new Set(wordsOf(question).map(mend))],
    of(heard, way) {
      const words = sets.get(way) ?? new Set(wordsOf(way));
      return (2 * sum(shared(heard, words))) / (sum(heard) + sum(words) || 1);
    },
    within(heard, text) {
      const both = shared(heard, new Set(wordsOf(text)));
      return both.filter((word) => plainTerm(word) !== null).length < 2 ? 0 : sum(both) / (sum(heard) || 1);
    },
  };
}

function shared(heard: readonly string[], words: ReadonlySet<string>): readonly string[] {
  return heard.filter((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word !== '')
    .map((word) => plainTerm(word) ?? word);
}
