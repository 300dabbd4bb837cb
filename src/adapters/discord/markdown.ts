import type { Inline, Text } from '../../card.ts';

/** Bold costs two asterisks on each side. */
const BOLD = 4;
const timestampStyle = { time: 't', 'day-time': 'f', relative: 'R' } as const;

/** Plain characters only: no control characters, no text-direction overrides, no half surrogates. Line breaks stay. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (sign) => (sign === '\n' ? sign : ''));
}

/** One line, at most `room` UTF-16 units, ending in '…' when something was left out. For labels, where markdown is not read. */
export function label(text: string, room: number): string {
  const line = clean(text).replace(/\s+/g, ' ').trim();
  if (line.length <= room) return line;
  return `${whole(line.slice(0, room - 1)).trimEnd()}…`;
}

/** Makes markdown, mentions and links read as the plain characters that they are. */
function inert(text: string): string {
  return clean(text)
    .replace(/[\\*_~|`<>@#[\]()]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\.(?=\p{L}{2,}\/)/gu, '\\.')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.])(?=\s)/gm, '$1\\$2');
}

/** Discord markdown for a Text within `room` UTF-16 units; cut at a character, never inside an escape or a timestamp. */
export function markdown(text: Text, room: number): string {
  const parts = typeof text === 'string' ? [text] : text;
  let out = '';
  for (const part of parts) {
    const left = room - out.length;
    const piece = inline(part);
    if (piece.length <= left) {
      out += piece;
      continue;
    }
    return out + cut(part, left);
  }
  return out;
}

function inline(part: Inline): string {
  if (typeof part === 'string') return inert(part);
  if ('bold' in part) return strong(inert(part.bold));
  // Discord shows nothing useful beyond the range of a date: the wall time is what the runner knows anyway.
  if (!Number.isFinite(part.at) || Math.abs(part.at) > 8.64e15) return inert(part.wall);
  return `<t:${Math.floor(part.at / 1000)}:${timestampStyle[part.as]}>`;
}

/** Asterisks around nothing, or with a space inside, would show as asterisks. */
function strong(escaped: string): string {
  const words = escaped.trim();
  return words === '' ? '' : `**${words}**`;
}

function cut(part: Inline, room: number): string {
  if (room < 1) return '';
  if (typeof part === 'string') return `${longest(part, room - 1)}…`;
  if ('bold' in part && room > BOLD + 1) return `${strong(longest(part.bold, room - BOLD - 1))}…`;
  return '…';
}

/** The longest beginning whose escaped form fits: binary search, because escaping only ever lengthens. */
function longest(text: string, room: number): string {
  let low = 0;
  let high = Math.min(text.length, room);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (inert(whole(text.slice(0, middle))).length <= room) low = middle;
    else high = middle - 1;
  }
  return inert(whole(text.slice(0, low))).trimEnd();
}

/** Drops a surrogate whose other half was cut off. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
