import type { Problem } from '../model/misread.ts';
import { plainDigits } from './digits.ts';
import { figures } from './number-words.ts';
import { ANY_UNIT, DEGREES, type Measure, PLAIN, unitNamed, unitsOf } from './units.ts';

/** Why a number was not taken, and what it was a number of: null when that is unclear too. */
export interface Doubt {
  readonly of: Measure | 'temperature' | null;
  readonly problem: Problem;
}

/** A text whose numbers are all written plainly (1234.5), and the first one that nobody can be sure of. */
export interface PlainText {
  /** Doubtful numbers are left out of it. */
  readonly text: string;
  readonly doubt: Doubt | null;
}

const measures = ['speed', 'time', 'distance', 'volume', 'mass'] as const;
const unitAhead = measures.map((of) => ({
  of,
  ahead: new RegExp(`^\\s?(?<unit>${unitsOf(of)})(?![\\p{L}'"])`, 'u'),
}));
const degreesAhead = new RegExp(`^ ?${DEGREES}(?!\\p{L})`, 'u');

/** Digits with the points and commas in and around them. */
const TOKEN = /[.,]*\d(?:\d|[.,]+(?=\d))*[.,]?/gu;
const SHOWN = 24;
/** Characters in which numbers are looked for; every line and box that holds a quantity is far shorter. */
const LONGEST_TEXT = 1000;
const TOO_LONG: PlainText = {
  text: '',
  doubt: { of: null, problem: { id: 'too-long-for-numbers' } },
};
/** How much before a number is looked at. */
const CONTEXT = 12;

/**
 * Writes every number in a text plainly: '.5' is 0.5, '1,5' 1.5, '1,500 ml' 1500, '½ l' and 'half a litre' 0.5, 'twenty five minutes' 25.
 * Lower case. What can be read in two ways, or is no number at a second look, is a doubt: nothing is guessed.
 */
export function plainNumbers(typed: string): PlainText {
  if (typed.length > LONGEST_TEXT) return TOO_LONG;
  const { text, odd } = plainDigits(typed);
  // One character of some scripts is eighteen in plain letters.
  if (text.length > LONGEST_TEXT) return TOO_LONG;
  const lower = text
    .toLowerCase()
    .replace(/(?<![\d.,'’])\d{1,3}(?:['’]\d{3})+(?![\d'’])/gu, (found) => found.replace(/\D/gu, ''));
  const doubts: Doubt[] = odd === null ? [] : [unread(odd)];
  const alike = lookalike.map((pattern) => pattern.exec(lower)?.[0]).find((found) => found !== undefined);
  if (alike !== undefined) doubts.push(unread(alike.trim()));
  const plain = lower.replace(TOKEN, (token, at: number) => {
    const read = readToken(token, lower.slice(Math.max(0, at - CONTEXT), at), lower.slice(at + token.length));
    if (typeof read === 'string') return read;
    doubts.push(read);
    return ' ';
  });
  const worded = figures(plain);
  const torn = between.exec(worded);
  if (torn) doubts.push(ofTwoUnits(torn[0].trim(), torn.groups ?? {}));
  const line = unitsBehind(worded);
  const pair = range.exec(line);
  if (pair && !(pair.groups?.spaced && Number(pair.groups.a) > Number(pair.groups.b)))
    doubts.push(twoNumbers(pair[0].trim(), pair.groups ?? {}));
  return { text: line, doubt: doubts[0] ?? null };
}

/** A quantity alone in its box, in minutes, km, litres, kg or km/h; without a unit as it stands, and `unit` is null. Takes plain numbers; null for anything else. */
export function readQuantity(
  plain: string,
  of: Measure,
): { readonly value: number; readonly unit: string | null } | null {
  const found = new RegExp(`^\\+?(?<n>${PLAIN}) ?(?<unit>${unitsOf(of)})?\\.?$`, 'u').exec(plain.trim());
  if (!found) return null;
  const { n = '', unit } = found.groups ?? {};
  if (unit === undefined) return { value: Number(n), unit: null };
  const { worth, said } = unitNamed(unit);
  return { value: Number(n) * worth, unit: said };
}

/** Letters and signs that pass for digits or stick to them: 'O' for 0, 'l' for 1, 1e3, 0x20, +-5, 9_0. */
const lookalike: readonly RegExp[] = [
  /\d[.,]?o(?!ut of|'|z|unce)\S*/u,
  /(?<![\p{L}\d])[oli][.,]?\d\S*/u,
  /\d[li](?=\d)\S*/u,
  /\d[ai](?!\p{L})|\d[.,][ail](?!\p{L})/u,
  /\d{1,5}\. \d\S*/u,
  /\d[.,]?\d*e[+-]?\d+/u,
  /(?<![\p{L}\d])0x[\da-f]+/u,
  /±\s?[\d.,]+|(?<=^|\s)[-+−–—‐](?:\s?[-+−–—‐])+[.,]?\d\S*/u,
  /(?:^|\s)[-−–—] +\d[\d.,]* ?(?:°|º|degrees?|deg|celsius|fahrenheit|c|f)(?!\p{L})/u,
  /\d{1,5} ?(?:km|k|ml|cl|dl|l|oz|lit(?:er|re)s?|mi|miles) an hour(?! ago| and)/u,
];

/** One number as typed, with up to a dozen characters before it and all behind it: written plainly, or the doubt. */
function readToken(token: string, before: string, behind: string): string | Doubt {
  const body = token.replace(/[.,]$/u, '');
  const end = token === body || !/^\p{L}/u.test(behind) ? token.slice(body.length) : ' ';
  const { of, unit } = whatFollows(behind);
  const shown = `${body}${unit === '' ? '' : ` ${unit}`}`.slice(0, SHOWN);
  if (/(?:^|[\s(])[-−–—‐‑‒]$/u.test(before) && of !== null && of !== 'time' && of !== 'temperature')
    return { of, problem: { id: 'below-zero', words: `-${shown}` } };
  if (/^[.,]/u.test(body)) return leadingPoint(body, before, unit) ?? pointless(shown, of);
  if (/^\d+$/u.test(body)) return body + end;
  const [, whole = '', part = ''] = /^(\d+)[.,](\d+)$/u.exec(body) ?? [];
  if (whole !== '') {
    const read = decimal(whole, part, of, unit, shown);
    return typeof read === 'string' ? read + end : read;
  }
  if (/^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/u.test(body)) return body.replace(/[.,]/gu, '') + end;
  if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/u.test(body)) return body.replaceAll(',', '') + end;
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/u.test(body)) return body.replaceAll('.', '').replace(',', '.') + end;
  return { of, problem: { id: 'no-number', words: shown } };
}

/** '.5' is 0.5 where nothing else can have ended with the point: 'long,90min' is a list, 'long,5h' may be either. */
function leadingPoint(body: string, before: string, unit: string): string | null {
  const digits = body.slice(1);
  const last = before.at(-1) ?? ' ';
  if (!/^\d+$/u.test(digits) || /[\d.,:/'"]/u.test(last) || /\d\s$/u.test(before)) return null;
  if (!/\p{L}/u.test(last)) return `0.${digits}`;
  const list = body.startsWith(',') && digits.length > 1 && !/^(?:l|h|std)/u.test(unit);
  return list ? ` ${digits}` : null;
}

function pointless(shown: string, of: Doubt['of']): Doubt {
  return { of, problem: { id: 'leading-point', words: shown } };
}

/** The two race distances that are known to the metre. */
const exactRaces: readonly string[] = ['42.195', '21.097', '21.098'];

function decimal(whole: string, part: string, of: Doubt['of'], unit: string, shown: string): string | Doubt {
  const value = `${whole}.${part}`;
  const named = unit === '' || of === 'temperature' ? null : unitNamed(unit);
  if (part.length === 3 && /^[1-9]\d{0,2}$/u.test(whole) && !exactRaces.includes(value)) {
    if (unit === 'm' || named?.said === 'ml' || named?.said === 'metres') return whole + part;
    // Nobody weighs tons: '70.250 kg' is what the scales show.
    if (of === 'mass') return value;
    const readings = { decimal: Number(value), whole: whole + part, unit };
    return { of, problem: { id: 'thousands-or-decimal', words: shown, ...readings } };
  }
  const clock = part.length === 2 && Number(part) > 0 && Number(part) < 60;
  if (clock && unit !== "'" && (named?.said === 'h' || named?.said === 'min'))
    return { of, problem: clockOrDecimal(whole, part, named.said, shown) };
  return value;
}

/** The question that '1.30 h' is answered with: it is 1 h 30 to some and 1.3 hours to others. */
export function clockOrDecimal(whole: string, part: string, unit: 'h' | 'min', shown: string): Problem {
  return { id: 'clock-or-decimal', words: shown, whole, part, unit };
}

function whatFollows(behind: string): { readonly of: Doubt['of']; readonly unit: string } {
  for (const { of, ahead } of unitAhead) {
    const unit = ahead.exec(behind)?.groups?.unit;
    if (unit !== undefined) return { of, unit };
  }
  const degrees = degreesAhead.exec(behind)?.[0];
  return degrees === undefined ? { of: null, unit: '' } : { of: 'temperature', unit: degrees.trim() };
}

/** A unit that may stand before its number, where none of its own is there: 'km 18', 'ml 500'. */
const FIRST = '(?<![\\d.,:/]\\s?)(?<!\\p{L})(?<unit>km|ml|kg|miles|mi|lbs?|litres?|liters?|minutes|min) ?[:=]? ?';
const ahead = new RegExp(
  `(?<=^|\\p{L}{3}[ ,]{1,2}|\\d[ ,]{1,2})${FIRST}(?<n>${PLAIN})(?![\\d.,:/°'"%-]| ?(?!(?:at|in|on|rpe|sore|drank|ended)(?!\\p{L}))${ANY_UNIT}(?!\\p{L})| ?(?:to|x|ago)(?!\\p{L}))`,
  'gu',
);
function unitsBehind(line: string): string {
  return line.replace(ahead, '$<n> $<unit>');
}

/** 'km 12 min 60': nobody knows which of the two units the number has. */
const between = new RegExp(`${FIRST}(?<n>${PLAIN}) ?(?<other>${ANY_UNIT})(?![\\p{L}])`, 'u');
function ofTwoUnits(shown: string, { n = '', unit = '', other = '' }: Readonly<Record<string, string>>): Doubt {
  return {
    of: whatFollows(` ${unit}`).of,
    problem: { id: 'number-between-units', words: shown.slice(0, SHOWN), n, units: [unit, other] },
  };
}

const range = new RegExp(
  `(?<![\\p{L}\\d.,:/'])(?<a>${PLAIN})(?:[-‐‑–—−~]| ?(?:to|or|\\.{2,3}) ?|(?<spaced> [-‐‑–—−~] ))(?<b>${PLAIN}) ?(?<unit>${['time', 'distance', 'volume'].map((of) => unitsOf(of as Measure)).join('|')}|${DEGREES})(?![\\p{L}])`,
  'u',
);

function twoNumbers(shown: string, { a = '', b = '', unit = '' }: Readonly<Record<string, string>>): Doubt {
  return {
    of: whatFollows(` ${unit}`).of,
    problem: { id: 'two-numbers', words: shown.slice(0, SHOWN), numbers: [a, b], unit },
  };
}

function unread(piece: string): Doubt {
  return { of: null, problem: { id: 'no-digits', words: piece.slice(0, SHOWN) } };
}
