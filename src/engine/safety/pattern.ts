import type { Token } from './tokens.ts';
import { fillers, gapStoppers } from './words.ts';

/**
 * A pattern, compiled from a line of data. Its little language:
 * `a|b` alternatives · `$pain` a class of words · `faint*` words that begin so · `#3-20` a number in that range · `word?` may be missing ·
 * a space lets only fillers ('is really') in between, as `~` always does · `..` up to four other words · `...` up to six, other body parts too.
 */
export interface Pattern {
  readonly elements: readonly Element[];
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly ranges: readonly (readonly [low: number, high: number])[];
  readonly optional: boolean;
  readonly gap: 'strict' | 'close' | 'near' | 'far';
}

export type Classes = Readonly<Record<string, string>>;

const gaps: Readonly<Record<string, Element['gap']>> = { '~': 'close', '..': 'near', '...': 'far' };

/** With `strict`, a space lets nothing in between. Throws on an unknown class: the data is wrong, not the runner. */
export function compile(line: string, classes: Classes, space: 'close' | 'strict' = 'close'): Pattern {
  const elements: Element[] = [];
  let gap: Element['gap'] = space;
  for (const part of line.split(' ')) {
    const between = gaps[part];
    if (between) {
      gap = between;
      continue;
    }
    elements.push(element(part, gap, classes));
    gap = space;
  }
  return { elements };
}

function element(part: string, gap: Element['gap'], classes: Classes): Element {
  const alternatives = part
    .replace(/\?$/, '')
    .split('|')
    .flatMap((one) => expand(one, classes));
  return {
    words: new Set(alternatives.filter((one) => !/[*#]/.test(one))),
    beginnings: alternatives.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
    ranges: alternatives.flatMap((one) => {
      const [, low, high] = /^#([\d.]+)-([\d.]+)$/.exec(one) ?? [];
      return low && high ? [[Number(low), Number(high)] as const] : [];
    }),
    optional: part.endsWith('?'),
    gap,
  };
}

function expand(word: string, classes: Classes): readonly string[] {
  if (!word.startsWith('$')) return [word];
  const members = classes[word.slice(1)];
  if (members === undefined) throw new Error(`unknown word class ${word}`);
  return members.split('|').flatMap((one) => expand(one, classes));
}

/** Every whole word of a pattern. */
export function wordsOf(pattern: Pattern): readonly string[] {
  return pattern.elements.flatMap((one) => [...one.words]);
}

/** The indices of the tokens that the pattern takes, once for every place where it begins. */
export function matches(pattern: Pattern, tokens: readonly Token[]): number[][] {
  const [first, ...rest] = pattern.elements;
  if (!first) return [];
  return tokens.flatMap((token, start) => {
    if (!takes(first, token)) return [];
    const tail = follow(rest, tokens, start + 1);
    return tail ? [[start, ...tail]] : [];
  });
}

function follow(elements: readonly Element[], tokens: readonly Token[], from: number): number[] | null {
  const [next, ...rest] = elements;
  if (!next) return [];
  const most = { strict: 0, close: 4, near: 4, far: 6 }[next.gap];
  for (let at = from; at <= from + most; at++) {
    const token = tokens[at];
    if (!token) break;
    if (takes(next, token)) {
      const tail = follow(rest, tokens, at + 1);
      if (tail) return [at, ...tail];
    }
    if (!mayPass(token, next.gap)) break;
  }
  return next.optional ? follow(rest, tokens, from) : null;
}

function takes(element: Element, token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { number } = token;
  if (number !== null) return element.ranges.some(([low, high]) => number >= low && number <= high);
  return (
    token.forms.some((form) => element.words.has(form)) || element.beginnings.some((one) => token.text.startsWith(one))
  );
}

function mayPass(token: Token, gap: Element['gap']): boolean {
  if (token.kind === 'stop' || token.kind === 'question') return false;
  if (gap === 'close') return token.kind === 'word' && fillers.has(token.text);
  return gap === 'far' || !gapStoppers.has(token.text);
}
