import { slips } from '../slips.ts';
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

export interface Vocabulary {
  /** Every word that some pattern knows: none of them is a slip. */
  readonly known: ReadonlySet<string>;
  /** The words that may be recognised through a slip of the finger. */
  readonly meant: readonly string[];
}

/**
 * Cuts text into tokens: lower case, without accents, invisible characters or apostrophes, '40min' as '40' and 'min'.
 */
export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const seen = new Map<string, readonly string[]>();
  const tokens: Token[] = [];
  for (const [piece] of plain(text).matchAll(/\d+(?:[.,]\d+)?|[a-z]+|[.!;]+|\?+|[,:()]+/g)) {
    const kind = kindOf(piece);
    const forms = kind === 'word' ? (seen.get(piece) ?? formsOf(piece, vocabulary)) : [];
    seen.set(piece, forms);
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

function formsOf(word: string, { known, meant }: Vocabulary): readonly string[] {
  if (known.has(word)) return [word];
  const one = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : '';
  if (known.has(one)) return [word, one];
  if (word.length < 5 || notMisspellings.has(word)) return [word];
  return [word, ...meant.filter((target) => isSlipOf(word, target))];
}

/** One slip in words of six letters or more, two from ten; the first letter holds, unless it changed places with the second. */
function isSlipOf(word: string, meant: string): boolean {
  const allowed = meant.length >= 10 ? 2 : meant.length >= 6 ? 1 : 0;
  if (allowed === 0 || Math.abs(word.length - meant.length) > allowed) return false;
  if (word[0] !== meant[0] && (word[0] !== meant[1] || word[1] !== meant[0])) return false;
  return slips(word, meant) <= allowed;
}
