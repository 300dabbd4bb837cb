import { ANY_UNIT, unitsOf } from './units.ts';

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ONE = `(?:${ones.join('|')})`;
const SMALL = `(?:(?:${tens.join('|')})(?:[ -]${ONE})?|${teens.join('|')}|${ONE})`;
/** one to nine hundred and ninety-nine. */
const SPOKEN = `(?:(?:an?|${ONE}) hundred(?: and)?(?: ${SMALL})?|${SMALL})`;
const UNIT = `(?:${ANY_UNIT}|days?|weeks?|st|stones?)(?![\\p{L}'"])`;
/** A unit that may be halved: one letter is too little to go by. */
const DIVIDED = `(?:${unitsOf('time', 'h')}|minutes?|mins?|${unitsOf('distance', 'km')}|miles?|mi|lit(?:er|re)s?|l)(?!\\p{L})`;
const WHOLE = `(?:${SPOKEN}|\\d+)`;
const PART = '(?:a |an |one )?(?<part>half|quarter|third|three[ -]quarters|3 quarters|two[ -]thirds|[1-7]/[2348])';
const STARTS = '(?<![\\p{L}\\p{M}\\d.,:/-])';
/** A number before it belongs to something else: 'rpe 7 and a half litre'. */
const ANOTHER = '(?<!(?:rpe|effort|felt|like|was|an?|of|out) )';

function whole(count: string): number {
  return /\d/.test(count) ? Number(count) : spokenValue(count);
}

const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  quarter: 1 / 4,
  third: 1 / 3,
  'three quarters': 3 / 4,
  '3 quarters': 3 / 4,
  'two thirds': 2 / 3,
};

function partOf(words: string): number {
  const [over, under] = words.split('/').map(Number);
  return under ? (over ?? 0) / under : (fractions[words.replaceAll('-', ' ')] ?? Number.NaN);
}

/** A whole number beside a fraction is one number up to here; '40 1/2 mile' may as well be two. */
const LARGEST_MIXED = 9;

function mixed(found: string, count: string, part: string, rest: string): string {
  const n = whole(count);
  return n > LARGEST_MIXED || !(partOf(part) < 1) ? found : `${exact(n + partOf(part))} ${rest}`;
}

function exact(value: number): string {
  return String(Number(value.toFixed(6)));
}

type Rewrite = readonly [pattern: RegExp, to: (groups: Readonly<Record<string, string>>, found: string) => string];

const rewrites: readonly Rewrite[] = [
  // an hour and a half; 2 litres and a half
  [
    new RegExp(
      `${STARTS}(?<count>${WHOLE}|an?) (?<unit>${DIVIDED}) and ${PART}(?! ?(?:of|an?|marathon|\\d|${DIVIDED}))(?!\\p{L})`,
      'gu',
    ),
    ({ count = '', unit = '', part = '' }, found) =>
      mixed(found, count.startsWith('a') && count.length < 3 ? '1' : count, part, unit),
  ],
  // two and a half hours; 1 1/2 litres
  [
    new RegExp(
      `${STARTS}${ANOTHER}(?<count>${WHOLE})(?: and|(?= [1-7]/))[ -]${PART}[ -]?(?:of (?:an? )?)?(?<unit>${DIVIDED})`,
      'gu',
    ),
    ({ count = '', unit = '', part = '' }, found) => mixed(found, count, part, unit),
  ],
  // half a litre; half an hour; three quarters of an hour; 1/2 l. Without an article a number before it would count the halves.
  [
    new RegExp(`${STARTS}${PART}[ -](?:of )?an?[ -](?<unit>${DIVIDED})`, 'gu'),
    ({ part = '', unit = '' }, found) => (partOf(part) < 1 ? `${exact(partOf(part))} ${unit}` : found),
  ],
  [
    new RegExp(`${STARTS}(?<!(?:\\d|${SMALL})[ -])${PART}[ -]?(?:of )?(?<unit>${DIVIDED})`, 'gu'),
    ({ part = '', unit = '' }, found) => (partOf(part) < 1 ? `${exact(partOf(part))} ${unit}` : found),
  ],
  // an hour; a litre
  [
    /(?<![\p{L}\d])(?:an hour|a (?:lit(?:er|re)|mile|kilomet(?:er|re)))(?!\p{L})/gu,
    (_, found) => found.replace(/^an?/u, '1'),
  ],
  // twenty five minutes; never two numbers in a row, which are no number
  [
    new RegExp(`${STARTS}(?<!(?:\\d|${SMALL}|hundred|point)[ -])(?<count>${SPOKEN})[ -](?=${UNIT})`, 'gu'),
    ({ count = '' }) => `${spokenValue(count)} `,
  ],
];

/** Numbers and fractions that stand before a unit in words, in lower case, as figures: 'half a litre' is '0.5 litre'. */
export function figures(line: string): string {
  let text = line;
  for (const [pattern, to] of rewrites)
    text = text.replace(pattern, (found, ...more) => {
      const groups = more.at(-1);
      return to(typeof groups === 'object' && groups !== null ? groups : {}, found);
    });
  return text;
}

function spokenValue(words: string): number {
  let value = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'hundred') value *= 100;
    else if (word === 'a' || word === 'an') value = 1;
    else if (word !== 'and') value += ones.indexOf(word) + 1 || teenOrTen(word);
  }
  return value;
}

function teenOrTen(word: string): number {
  return teens.includes(word) ? teens.indexOf(word) + 10 : (tens.indexOf(word) + 2) * 10;
}
