import { slips } from '../reading/edit-distance.ts';
import { notMisspellings, rewrites } from './words.ts';

/** One word of what was typed, or the gap a punctuation mark makes. Equal pieces of a text are one object. */
export interface Token {
  readonly text: string;
  /** 'blank' is a word of a phrase that is known to be harmless. */
  readonly kind: 'word' | 'comma' | 'question' | 'stop' | 'blank';
  /** The word itself and the pattern words that it may be a slip of. */
  readonly forms: readonly string[];
  /** The number that a token of digits stands for. */
  readonly number: number | null;
}

/** How many looks at a letter, a word or a place a scan has taken: what shows that twice the text is twice the work. */
export interface Tally {
  steps: number;
}

export interface Vocabulary {
  /** Every word that some pattern knows: none of them is a slip. */
  readonly known: ReadonlySet<string>;
  /** The words that may be recognised through a slip of the finger, by their first letter. */
  readonly meant: ReadonlyMap<string, readonly Target[]>;
}

interface Target {
  readonly word: string;
  readonly letters: number;
}

/** Characters that are read, counted after normalising: far more than anybody tells a coach, and soon scanned. */
export const MOST_SCANNED = 65_536;
/** Characters that one character becomes in the scripts of living languages, at most: Hangul and Vietnamese take three. */
const MOST_PARTS = 4;
/** Letters of a word that are kept; no pattern knows a longer one. */
const LONGEST_WORD = 40;

/** `known` words are no slips; `meant` words may be recognised through one. */
export function vocabularyOf(known: Iterable<string>, meant: Iterable<string>): Vocabulary {
  const targets = [...new Set(meant)].map((word) => ({ word, letters: lettersOf(word) }));
  return { known: new Set(known), meant: Map.groupBy(targets, ({ word }) => word.charAt(0)) };
}

/**
 * Cuts text into tokens: lower case, without accents, invisible characters or apostrophes, '40min' as '40' and 'min'.
 * `whole` is false when the text grew beyond `MOST_SCANNED` by normalising and its end is not among the tokens.
 */
export function tokenise(text: string, vocabulary: Vocabulary, tally: Tally): { tokens: Token[]; whole: boolean } {
  const seen = new Map<string, Token>();
  const tokens: Token[] = [];
  const { letters, whole } = plain(text, tally);
  for (const [piece] of letters.matchAll(/\d+(?:[.,]\d+)?|[a-z]+|[.!;]+|\?+|[,:()]+/g)) {
    tally.steps++;
    const token = seen.get(piece) ?? tokenOf(piece, vocabulary, tally);
    seen.set(piece, token);
    tokens.push(token);
  }
  return { tokens, whole };
}

function tokenOf(piece: string, vocabulary: Vocabulary, tally: Tally): Token {
  const kind = kindOf(piece);
  const text = kind === 'word' ? piece.slice(0, LONGEST_WORD) : piece;
  const forms = kind === 'word' ? formsOf(text, vocabulary, tally) : [];
  return { text, kind, forms, number: /^\d/.test(text) ? Number(text.replace(',', '.')) : null };
}

function kindOf(piece: string): Token['kind'] {
  if (/^[.!;]/.test(piece)) return 'stop';
  if (piece.startsWith('?')) return 'question';
  return /^[,:()]/.test(piece) ? 'comma' : 'word';
}

function plain(text: string, tally: Tally): { letters: string; whole: boolean } {
  // Somebody who trails off goes on with the same sentence: 'my chest... it feels tight'.
  const joined = text.replace(/['\u2018\u2019\u02bc\u00b4`]/g, '').replace(/\u2026|\.{2,}/g, ', ');
  const parts = joined.normalize('NFKD');
  const read = parts.slice(0, MOST_PARTS * MOST_SCANNED);
  const bare = read
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}']/gu, '')
    .replace(/[\u2014\n]/g, ', ')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/[^a-z0-9.,!?;:()]+/g, ' ');
  const letters = rewrites.reduce((so, [from, to]) => so.replace(from, to), bare.slice(0, MOST_SCANNED));
  tally.steps += read.length + letters.length;
  return { letters, whole: read === parts && bare.length <= MOST_SCANNED };
}

function formsOf(word: string, { known, meant }: Vocabulary, tally: Tally): readonly string[] {
  if (known.has(word)) return [word];
  const singular = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : '';
  if (known.has(singular)) return [word, singular];
  if (word.length < 5 || notMisspellings.has(word)) return [word];
  const letters = lettersOf(word);
  const [first = '', second = ''] = word;
  // The first letter holds, unless it changed places with the second.
  const likely = [
    ...(meant.get(first) ?? []),
    ...(first === second ? [] : (meant.get(second) ?? []).filter((target) => target.word.charAt(1) === first)),
  ];
  tally.steps += likely.length;
  return [word, ...likely.filter((target) => isSlipOf(word, letters, target, tally)).map((target) => target.word)];
}

/** One slip in words of six letters or more, two from ten. A slip changes which letters a word has by two at most: most pairs need no closer look. */
function isSlipOf(word: string, letters: number, target: Target, tally: Tally): boolean {
  const meant = target.word;
  const allowed = meant.length >= 10 ? 2 : meant.length >= 6 ? 1 : 0;
  if (allowed === 0 || Math.abs(word.length - meant.length) > allowed) return false;
  if (ones(letters ^ target.letters) > 2 * allowed) return false;
  tally.steps += word.length * meant.length;
  return slips(word, meant) <= allowed;
}

/** Which of the letters a to z a word has, one bit each. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
