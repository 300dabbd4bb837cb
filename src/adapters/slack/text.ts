import type { Inline, Text } from '../../card.ts';

/**
 * Card text as Slack text. Two forms: `plain` for plain_text objects and fallbacks, `mrkdwn` where a sentence holds bold or a time.
 * In both, nothing that a person typed can become a mention, a link or a channel: mentions exist only as `<...>`, and `<` is always escaped.
 */

const BIDI = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;
const CONTROL = /[\p{Cc}]/gu;

/** Drops what would disturb the text around it: control characters, direction overrides, halves of surrogate pairs. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(BIDI, '');
}

/** At most `max` UTF-16 units; what was cut shows as an ellipsis. */
export function shorten(text: string, max: number): string {
  return fit([...text], max);
}

/** Blank means that Slack would refuse it as an empty text object. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Cf}\u3164\u2800\ufeff]/gu, '') === '';
}

/** One line of plain text: buttons, labels, titles. */
export function label(text: string, max: number): string {
  return shorten(clean(text).replace(/\s+/gu, ' ').trim(), max);
}

/** Plain text without any markup; times show the runner's wall clock. */
export function plain(text: Text, max: number): string {
  return shorten(inlines(text).map(plainInline).join(''), max);
}

/** `&`, `<` and `>` are the only characters that Slack interprets as control sequences. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** True when the sentence needs markup: everything else is sent as plain_text. */
export function needsMarkup(text: Text): boolean {
  return typeof text !== 'string' && text.some((inline) => typeof inline !== 'string');
}

/** Slack has no escape for its markup characters; a look-alike starts no bold, italics, strike-through or code. An underscore inside a word starts none anyway. */
function calm(text: string): string {
  return text
    .replaceAll('*', '∗')
    .replaceAll('~', '∼')
    .replaceAll('`', 'ˋ')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ');
}

/** Escaped mrkdwn of at most `max` units, never cut inside an entity, a date or a bold phrase. */
export function mrkdwn(text: Text, max: number): string {
  return fit(inlines(text).flatMap(units), max);
}

/** A bold phrase; a line break inside would end it. */
export function bold(text: string): string {
  const inside = escaped(calm(clean(text)).replace(/\s+/gu, ' ').trim());
  return inside === '' ? '' : `*${inside}*`;
}

/** A time in the reader's own zone, with the runner's wall clock where Slack cannot draw it. */
export function time(inline: Extract<Inline, { at: number }>): string {
  const seconds = Math.floor(inline.at / 1000);
  const fallback = escaped(label(inline.wall, 40).replaceAll('|', '/')) || '–';
  if (!Number.isSafeInteger(seconds) || seconds <= 0 || seconds > 9_999_999_999) return fallback;
  const format = inline.as === 'day-time' ? '{date_short_pretty} {time}' : '{time}';
  return `<!date^${seconds}^${format}|${fallback}>`;
}

/**
 * What Slack puts into a typed line, as the person meant it: `<#C123|name>` becomes `#C123` (the id stays usable), `<@U123|ana>` becomes `ana`,
 * links become their text, entities become characters.
 */
export function asTyped(text: string): string {
  return text
    .replace(/<#([A-Z0-9]+)(?:\|[^<>]*)?>/g, '#$1')
    .replace(/<@([A-Z0-9]+)(?:\|([^<>]*))?>/g, (_, id: string, name?: string) => name || id)
    .replace(/<!([a-z]+)\b[^<>]*>/g, '$1')
    .replace(/<((?:https?|mailto|tel):[^|<>]+)(?:\|([^<>]*))?>/g, (_, url: string, shown?: string) => shown || url)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[“”„]/g, '"')
    .replace(/[’‘]/g, "'");
}

function inlines(text: Text): readonly Inline[] {
  return typeof text === 'string' ? [text] : text;
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return clean(inline);
  return 'bold' in inline ? clean(inline.bold) : clean(inline.wall);
}

function units(inline: Inline): readonly string[] {
  if (typeof inline === 'string') return [...calm(clean(inline))].map(escaped);
  if (!('bold' in inline)) return [time(inline)];
  const phrase = bold(inline.bold);
  return phrase.length <= 300 ? [phrase] : [...calm(clean(inline.bold))].map(escaped);
}

function fit(pieces: readonly string[], max: number): string {
  const whole = pieces.join('');
  if (whole.length <= max) return whole;
  let out = '';
  for (const piece of pieces) {
    if (out.length + piece.length > max - 1) break;
    out += piece;
  }
  return `${out.trimEnd()}…`;
}
