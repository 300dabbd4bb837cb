/** Longest line that is read, in characters. A real report is under 100. */
export const LONGEST = 300;
/** At most this much of what a person wrote is said back. */
const ECHO = 40;

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const numberWord = `(?:${Object.keys(numberWords).join('|')})`;
const counted = new RegExp(
  `(?<!\\p{L})(${numberWord})(?:[ -](${numberWord}))?(?=[ -](?:hours?|hrs?|minutes?|mins?|kilomet\\p{L}+|km?|miles?|miler|days?|weeks?)(?!\\p{L}))`,
  'gu',
);

/** Spoken times, most specific first. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:an?|one) hour and (?:a )?half(?!\p{L})/gu, '1.5 hours'],
  [/(?<![\p{L}\d.,])(\d{1,2}) hours? and a half(?!\p{L})/gu, '$1.5 hours'],
  [/(?<![\p{L}\d.,])(\d{1,2}) and a half hours?(?!\p{L})/gu, '$1.5 hours'],
  [/(?<!\p{L})(?:three|3) quarters of an hour(?!\p{L})/gu, '45 minutes'],
  [/(?<!\p{L})(?:a )?quarter of an hour(?!\p{L})/gu, '15 minutes'],
  [/(?<!\p{L})(?:an? )?half(?: an?)?[ -]hour(?!\p{L})/gu, '30 minutes'],
  [/(?<!\p{L})an hour(?!\p{L})/gu, '1 hour'],
];

/** '90minlong', '10keasy': a unit with the type stuck to it. */
const gluedType =
  /(\d ?(?:minutes|mins?|hours?|hrs?|h|m|km?|mi|miles?))(?=(?:recovery|easy|jog|long|lsr|tempo|threshold|intervals|track|reps|hills|race)(?!\p{L}))/gu;

/** Vulgar fractions come out of NFKC as digits around U+2044, glued to the number before them: '1½' is '11⁄2'. */
const fractions: Readonly<Record<string, string>> = { '1⁄2': '5', '1⁄4': '25', '3⁄4': '75' };

/**
 * Lower case, one kind of quote, dash, digit and space; punctuation only where it is part of a number, a word or a sign.
 * A space is put between a letter and a digit, so that 'long90min' and 'rpe7' read like their spaced selves.
 */
export function normalise(text: string): string {
  let line = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d*)([13]⁄[24])/gu, (_, whole: string, part: string) => `${whole || '0'}.${fractions[part] ?? ''}`)
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
    .replace(/(?<=\d) ?o ?(?=[cf](?!\p{L}))/gu, '°')
    .replace(/(?<![\p{L}.])([ap])\.m\.?(?!\p{L})/gu, '$1m')
    .replace(/[^\p{L}\p{M}\p{N}'"°.,:/%-]+/gu, ' ')
    .replace(/(?<=\p{L})\/(?=\d)/gu, ' ')
    .replace(/(?<!\d)[.,:]|[.,:](?!\d)/gu, ' ')
    .replace(/(?<=\p{L})-?(?=\d)|(?<=\d)-(?=\p{L})|(?<! )-(?= )|(?<= )-(?!\d)/gu, ' ')
    .replace(gluedType, '$1 ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (const [pattern, plain] of spoken) line = line.replace(pattern, plain);
  return line.replace(counted, (_, first: string, second: string | undefined) =>
    String((numberWords[first] ?? 0) + (second ? (numberWords[second] ?? 0) : 0)),
  );
}

/** What a person wrote, safe to say back: at most 40 characters. */
export function echo(words: string): string {
  const shown = [...words.replace(/\s+/gu, ' ').trim()];
  return shown.length > ECHO ? `${shown.slice(0, ECHO - 1).join('')}…` : shown.join('');
}

/** A typed number; the decimal sign may be a comma. */
export function number(typed: string): number {
  return Number(typed.replace(',', '.'));
}

export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** One pattern for any of the words, longest first, as a whole word; spaces and hyphens inside are the same. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map((word) => word.replaceAll(' ', '[ -]')).join('|')})(?![\\p{L}\\p{M}])`;
}
