import { notMisspellings, rewrites } from './words.ts';

/** One word of what was typed, or the gap a punctuation mark makes. */
export interface Token {
  readonly text: string;
  /** 'blank' is a word of a phrase that is known to be harmless. */
  readonly kind: 'word' | 'comma' | 'question' | 'stop' | 'blank';
  /** The word itself and the pattern words that it may be a slip of. */
  readonly forms: readonly string[];
  /** The number that a token of digits stands for. */
  readonly number: number | null;
}

/**
 * Cuts text into tokens: lower case, without accents, invisible characters or apostrophes, '40min' as '40' and 'min'.
 * `vocabulary` holds the words that may be recognised through a slip of the finger.
 */
export function tokenise(text: string, vocabulary: readonly string[]): Token[] {
  const known = new Map<string, readonly string[]>();
  const tokens: Token[] = [];
  for (const [piece] of plain(text).matchAll(/\d+(?:[.,]\d+)?|[a-z]+|[.!;]+|\?+|[,:()]+/g)) {
    const kind = kindOf(piece);
    const forms = kind === 'word' ? (known.get(piece) ?? formsOf(piece, vocabulary)) : [];
    known.set(piece, forms);
    tokens.push({ text: piece, kind, forms, number: /^\d/.test(piece) ? Number(piece.replace(',', '.')) : null });
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] {
  if (/^[.!;]/.test(piece)) return 'stop';
  if (piece.startsWith('?')) return 'question';
  return /^[,:()]/.test(piece) ? 'comma' : 'word';
}

function plain(text: string): string {
  const letters = text
    .replace(/['\u2018\u2019\u02bc\u00b4`]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}']/gu, '')
    .replace(/[\u2026\u2014\n]/g, ', ')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/[^a-z0-9.,!?;:()]+/g, ' ');
  return rewrites.reduce((so, [from, to]) => so.replace(from, to), letters);
}

function formsOf(word: string, vocabulary: readonly string[]): readonly string[] {
  if (word.length < 5 || vocabulary.includes(word) || notMisspellings.has(word)) return [word];
  return [word, ...vocabulary.filter((one) => isSlipOf(word, one))];
}

/** One slip in words of six letters or more, two from ten; the first letter holds, unless it changed places with the second. */
function isSlipOf(word: string, meant: string): boolean {
  const slips = meant.length >= 10 ? 2 : meant.length >= 6 ? 1 : 0;
  if (slips === 0 || Math.abs(word.length - meant.length) > slips) return false;
  if (word[0] !== meant[0] && (word[0] !== meant[1] || word[1] !== meant[0])) return false;
  return distance(word, meant) <= slips;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
