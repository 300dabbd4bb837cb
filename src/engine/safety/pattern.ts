import type { Tally, Token } from './tokens.ts';
import { fillers, gapStoppers } from './words.ts';

/** A pattern, compiled from a line or a part of a line of method/red-flags/; its little language is told in grammar.txt there. */
export interface Pattern {
  readonly elements: readonly Element[];
}

interface Element {
  readonly choice: Choice;
  readonly optional: boolean;
  readonly gap: 'strict' | 'close' | 'near' | 'far';
}

/** What may stand in one place of a pattern; patterns that name the same words there share it. */
interface Choice {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly ranges: readonly (readonly [low: number, high: number])[];
}

export type Classes = Readonly<Record<string, string>>;

/** Compiles patterns, and knows of every word which of their places it fits. */
export interface Lexicon {
  /** With `strict`, a space lets nothing in between. Throws on an unknown class: the data is wrong, not the runner. */
  compile(line: string, space?: 'close' | 'strict'): Pattern;
  /** The places that a word fits, of all patterns compiled so far. */
  choicesOf(token: Token): ReadonlySet<Choice>;
}

const gaps: Readonly<Record<string, Element['gap']>> = { '~': 'close', '..': 'near', '...': 'far' };
const nothing: ReadonlySet<Choice> = new Set();

export function createLexicon(classes: Classes): Lexicon {
  const choices = new Map<string, Choice>();
  const byWord = new Map<string, Set<Choice>>();
  const counting: Choice[] = [];
  /** By the first letter. */
  const beginning = new Map<string, [start: string, choice: Choice][]>();

  function choiceOf(text: string): Choice {
    const known = choices.get(text);
    if (known) return known;
    const choice = readChoice(text, classes);
    choices.set(text, choice);
    for (const word of choice.words) byWord.set(word, (byWord.get(word) ?? new Set()).add(choice));
    for (const start of choice.beginnings) {
      const letter = start.charAt(0);
      beginning.set(letter, [...(beginning.get(letter) ?? []), [start, choice]]);
    }
    if (choice.ranges.length > 0) counting.push(choice);
    return choice;
  }

  return {
    compile(line, space = 'close') {
      const elements: Element[] = [];
      let gap: Element['gap'] = space;
      for (const part of line.split(' ')) {
        const between = gaps[part];
        if (between) {
          gap = between;
          continue;
        }
        elements.push({ choice: choiceOf(part.replace(/\?$/, '')), optional: part.endsWith('?'), gap });
        gap = space;
      }
      return { elements };
    },
    choicesOf({ kind, text, forms, number }) {
      if (kind !== 'word') return nothing;
      if (number !== null)
        return new Set(counting.filter(({ ranges }) => ranges.some(([low, high]) => number >= low && number <= high)));
      const found = forms.map((form) => byWord.get(form) ?? nothing);
      const begun = (beginning.get(text.charAt(0)) ?? []).filter(([start]) => text.startsWith(start));
      if (found.length === 1 && begun.length === 0) return found[0] ?? nothing;
      return new Set([...found.flatMap((fitting) => [...fitting]), ...begun.map(([, choice]) => choice)]);
    },
  };
}

function readChoice(text: string, classes: Classes): Choice {
  const alternatives = text.split('|').flatMap((choice) => expand(choice, classes));
  return {
    words: new Set(alternatives.filter((word) => !/[*#]/.test(word))),
    beginnings: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ranges: alternatives.flatMap((word) => {
      const [, low, high] = /^#([\d.]+)-([\d.]+)$/.exec(word) ?? [];
      return low && high ? [[Number(low), Number(high)] as const] : [];
    }),
  };
}

function expand(word: string, classes: Classes): readonly string[] {
  if (!word.startsWith('$')) return [word];
  const members = classes[word.slice(1)];
  if (members === undefined) throw new Error(`unknown word class ${word}`);
  return members.split('|').flatMap((choice) => expand(choice, classes));
}

/** Every whole word of a pattern. */
export function wordsOf(pattern: Pattern): readonly string[] {
  return pattern.elements.flatMap(({ choice }) => [...choice.words]);
}

/** Tokens with a table of where each choice of words stands. */
export interface Indexed {
  readonly tokens: readonly Token[];
  /** What the token at each place fits. */
  readonly fits: readonly ReadonlySet<Choice>[];
  /** Where words of a choice stand, in their order. */
  placesOf(choice: Choice): readonly number[];
  /** Every choice that some token fits. */
  choices(): Iterable<Choice>;
  readonly tally: Tally;
}

export function indexed(tokens: readonly Token[], lexicon: Lexicon, tally: Tally): Indexed {
  const places = new Map<Token, number[]>();
  for (const [at, token] of tokens.entries()) {
    const known = places.get(token);
    if (known) known.push(at);
    else places.set(token, [at]);
  }
  const fitting = new Map<Token, ReadonlySet<Choice>>();
  const holding = new Map<Choice, (readonly number[])[]>();
  for (const [token, at] of places) {
    const fits = lexicon.choicesOf(token);
    fitting.set(token, fits);
    for (const choice of fits) {
      const known = holding.get(choice);
      if (known) known.push(at);
      else holding.set(choice, [at]);
    }
    tally.steps += fits.size;
  }
  tally.steps += tokens.length;
  const sorted = new Map<Choice, readonly number[]>();
  return {
    tokens,
    fits: tokens.map((token) => fitting.get(token) ?? nothing),
    placesOf(choice) {
      const known = sorted.get(choice);
      if (known) return known;
      const [only = [], ...more] = holding.get(choice) ?? [];
      const all = more.length === 0 ? only : [...only, ...more.flat()].sort((a, b) => a - b);
      tally.steps += all.length;
      sorted.set(choice, all);
      return all;
    },
    choices: () => holding.keys(),
    tally,
  };
}

/**
 * Tells of a text which of `things` it may hold: those of whose patterns one begins with a word of it. There are thousands of them, and a message has
 * the beginnings of few.
 */
export function byBeginning<T>(
  things: readonly T[],
  patternsOf: (thing: T) => readonly Pattern[],
): (text: Indexed) => ReadonlySet<T> {
  const begunBy = new Map<Choice, T[]>();
  for (const thing of things) {
    for (const { elements } of patternsOf(thing)) {
      const [first] = elements;
      if (first) begunBy.set(first.choice, [...(begunBy.get(first.choice) ?? []), thing]);
    }
  }
  return (text) => {
    const found = new Set<T>();
    for (const choice of text.choices()) for (const thing of begunBy.get(choice) ?? []) found.add(thing);
    text.tally.steps += found.size;
    return found;
  };
}

/** The indices of the tokens that the pattern takes, once for every place where it begins. */
export function matches({ elements }: Pattern, text: Indexed): number[][] {
  const [first] = elements;
  if (!first) return [];
  const missing = elements.some(({ choice, optional }) => !optional && text.placesOf(choice).length === 0);
  if (missing) return [];
  return text.placesOf(first.choice).flatMap((start) => {
    const tail = follow(elements, 1, text, start + 1);
    return tail ? [[start, ...tail]] : [];
  });
}

function follow(elements: readonly Element[], nth: number, text: Indexed, from: number): number[] | null {
  const next = elements[nth];
  if (!next) return [];
  const most = { strict: 0, close: 4, near: 4, far: 6 }[next.gap];
  for (let at = from; at <= from + most; at++) {
    const token = text.tokens[at];
    if (!token) break;
    text.tally.steps++;
    if (text.fits[at]?.has(next.choice)) {
      const tail = follow(elements, nth + 1, text, at + 1);
      if (tail) return [at, ...tail];
    }
    if (!mayPass(token, next.gap)) break;
  }
  return next.optional ? follow(elements, nth + 1, text, from) : null;
}

function mayPass(token: Token, gap: Element['gap']): boolean {
  if (token.kind === 'stop' || token.kind === 'question') return false;
  if (gap === 'close') return token.kind === 'word' && fillers.has(token.text);
  return gap === 'far' || !gapStoppers.has(token.text);
}
