/** A text whose digits are all 0 to 9, or the first piece of it that looks like a number and cannot be taken for one. */
export type Plain = { readonly text: string; readonly odd: null } | { readonly text: string; readonly odd: string };

const vulgar: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};
/** Spaces that typesetters put between thousands and nowhere else. */
const THIN = '\\u2007\\u2008\\u2009\\u200A\\u202F';
/** Points that are no decimal point: '1·5' may be 1.5 or a list. */
const STRANGE_POINT = /[·•∙⋅・･。｡､、⸳‧‚¸˙]\p{Nd}/u;
/** What may stand between two digits without a space: the rest makes one number of two, or two of one. */
const BETWEEN_DIGITS = /(?<=\d)[^\s\d\p{L}.,．，﹒﹐:：;'"’‘′″´`/／‐‑‒–—―−×→➔⁄-](?=\d)/u;
const TURNS_ROUND = /[\u202D\u202E]/u;

/**
 * Writes every digit as 0 to 9: other scripts' digits, full width, keycaps, '1½' as '1 1/2'; what nobody sees inside a number goes.
 * Compatibility forms that Unicode would fold into the number beside them ('10²' into '102', '⑤', 'Ⅻ') are odd: they are no digits.
 */
export function plainDigits(typed: string): Plain {
  const text = typed
    .replace(/º/gu, '°')
    .replace(/[\uFE00-\uFE0F]/gu, '')
    .replace(/(?<=\p{Nd})\u20E3/gu, '')
    .replace(/(?<=[\p{Nd}.,])(?:(?![\u202D\u202E])\p{Cf})+|(?:(?![\u202D\u202E])\p{Cf})+(?=[\p{Nd}.,])/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\u066B/gu, '.')
    .replace(/(?<=\d)\u066C(?=\d{3}(?!\d))/gu, '')
    .replace(new RegExp(`(?<![\\d.,])\\d{1,3}(?:[${THIN}]\\d{3})+(?!\\d)`, 'gu'), (found) => found.replace(/\D/gu, ''))
    .replace(
      /(\d?)([½⅓⅔¼¾⅛⅜⅝⅞])/gu,
      (_, before: string, part: string) => `${before}${before ? ' ' : ''}${vulgar[part] ?? ''}`,
    )
    .replace(/(?<=\d)\u2044(?=\d)/gu, '/');
  return { text: text.normalize('NFKC'), odd: oddPiece(text) };
}

function oddPiece(text: string): string | null {
  const at = [
    text.search(/[\p{No}\p{Nl}\u{1F51F}\u066C]|\d\p{M}/u),
    text.search(STRANGE_POINT),
    text.search(BETWEEN_DIGITS),
    /\d/u.test(text) ? text.search(TURNS_ROUND) : -1,
    foldsIntoDigit(text),
  ].filter((index) => index >= 0);
  return at.length === 0 ? null : wordAt(text, Math.min(...at));
}

/** Where a character that is no digit would become one: '㏠' (the first of the month). */
function foldsIntoDigit(text: string): number {
  let at = 0;
  for (const character of text) {
    if (!/\d/u.test(character) && /[^\p{ASCII}]/u.test(character) && /\d/u.test(character.normalize('NFKC'))) return at;
    at += character.length;
  }
  return -1;
}

/** The word around a place, as typed. */
function wordAt(text: string, at: number): string {
  const start = text.slice(0, at).search(/\S+$/u);
  return /^\s*\S*/u.exec(text.slice(start < 0 ? at : start))?.[0].trim() ?? '';
}

/** Unicode keeps decimal digits in blocks of ten that begin with the zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
