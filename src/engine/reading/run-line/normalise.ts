/** Longest line that is read, in characters. A real report is under 100. */
export const LONGEST = 300;
/** At most this much of what a person wrote is said back. */
const ECHO = 40;

/** Before and behind '7/10' a comma tells what it scores, so it stays as a word: 'sore quads, 7/10' was that hard, 'sore quads 7/10' is that sore. */
const COMMA_AT_SCORE = /,\s*(?=\d{1,2}(?:\.\d+)?(?: ?\/ ?| out of )10(?!\d))|(?<=(?:\/ ?| out of )10),\s*(?=\p{L})/gu;

/** '90minlong', '10keasy': a unit with the type stuck to it. */
const gluedType =
  /(\d ?(?:minutes|mins?|hours?|hrs?|h|m|km?|mi|miles?))(?=(?:recovery|easy|jog|long|lsr|tempo|threshold|intervals|track|reps|hills|race)(?!\p{L}))/gu;

/**
 * For a text whose numbers are plain already (plainNumbers). Lower case, one kind of quote, dash and space; punctuation only where it is part of a number, a word or a sign.
 * A space is put between a letter and a digit, so that 'long90min' and 'rpe7' read like their spaced selves.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d) ?\u0301/gu, "'")
    .replace(
      /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u20E3|\p{Cf}|\p{Cc}|\p{Cs})+/gu,
      ' ',
    )
    .replace(/[‘’`′]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/->|=>|→|➔/gu, ' to ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/×/gu, 'x')
    .replace(/(?<![\p{L}.])([ap])\.m\.?(?!\p{L})/gu, '$1m')
    .replace(COMMA_AT_SCORE, ' then ')
    .replace(/[^\p{L}\p{M}\p{N}'"°.,:/%-]+/gu, ' ')
    .replace(/(?<=\p{L})\/(?=\d)/gu, ' ')
    .replace(/(?<!\d)[.,:]|[.,:](?!\d)/gu, ' ')
    .replace(/(?<=\p{L})-?(?=\d)|(?<=\d)-(?=\p{L})|(?<! )-(?= )|(?<= )-(?!\d)/gu, ' ')
    .replace(gluedType, '$1 ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a person wrote, safe to say back: at most 40 characters. */
export function echo(words: string): string {
  const shown = [...words.replace(/\s+/gu, ' ').trim()];
  return shown.length > ECHO ? `${shown.slice(0, ECHO - 1).join('')}…` : shown.join('');
}

export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** One pattern for any of the words, longest first, as a whole word; spaces and hyphens inside are the same. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map((word) => word.replaceAll(' ', '[ -]')).join('|')})(?![\\p{L}\\p{M}])`;
}
