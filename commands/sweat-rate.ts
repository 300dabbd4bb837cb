import { type Command, exampleLine, type Input } from '../src/command.ts';
import type { Intent, SweatInput } from '../src/engine/intent.ts';
import { distanceClauses } from '../src/engine/run-line/distance.ts';
import { clockDuration, LONGEST_MINUTES, unitDuration } from '../src/engine/run-line/duration.ts';
import type { Clause, Finding } from '../src/engine/run-line/finding.ts';
import { normalise, number } from '../src/engine/run-line/normalise.ts';
import { takeAll } from '../src/engine/run-line/scan.ts';
import { settle } from '../src/engine/run-line/settle.ts';
import { temperatureClause } from '../src/engine/run-line/weather.ts';
import { KG_PER_LB, ML_PER_FL_OZ } from '../src/engine/units.ts';

const EXAMPLE = 'weighed 70.2 to 69.1 drank 500ml 90min';
const ESTIMATE = 'estimate 90min 15km 22C 70kg';

/** Measured or estimated sweat loss and what to drink. */
export const sweatRate: Command = {
  name: 'sweat-rate',
  summary: 'How much you sweat and what to drink: from two weights, or an estimate',
  usage: 'weighed 70.2 to 69.1 drank 500ml 90min',
  examples: [EXAMPLE, ESTIMATE],
  options: [
    {
      name: 'before',
      summary: 'Weight before the run, dry and undressed: 70.2 or 154.8 lb',
      required: false,
      kind: 'text',
    },
    { name: 'after', summary: 'Weight after it, towelled dry: 69.1 or 152.3 lb', required: false, kind: 'text' },
    { name: 'drank', summary: 'What you drank on the way: 500 ml or 17 oz', required: false, kind: 'text' },
    { name: 'urine', summary: 'Toilet stop between the two weights: 200 ml', required: false, kind: 'text' },
    { name: 'duration', summary: 'How long you ran: 90 min or 1h30', required: false, kind: 'text' },
    { name: 'distance', summary: 'For an estimate: 15 km or 9 mi', required: false, kind: 'text' },
    { name: 'temperature', summary: 'For an estimate: 22 C or 72 F', required: false, kind: 'text' },
    { name: 'weight', summary: 'For an estimate: 70 kg or 154 lb', required: false, kind: 'text' },
    {
      name: 'keep',
      summary: 'Remember this sweat rate for your plans',
      required: false,
      kind: 'choice',
      choices: [
        { name: 'yes', value: 'yes' },
        { name: 'no', value: 'no' },
      ],
    },
  ],
  subs: [],
  parse: (input) => read(lineOf(input)),
};

/** Typed options and fields become the line that a person would have typed; a bare number gets its field's usual unit. */
function lineOf({ text, options, fields }: Input): string {
  const said = new Map(Object.entries({ ...options, ...fields }).map(([name, value]) => [name, String(value).trim()]));
  const get = (name: string, unit: string, from = '', to = '') => {
    const value = said.get(name);
    if (!value) return '';
    return `${from} ${/^-?[\d.,]+$/.test(value) ? `${value}${unit}` : value} ${to}`;
  };
  const both = said.get('before') && said.get('after');
  const weights = both
    ? `weighed ${said.get('before')} to ${said.get('after')}`
    : get('before', 'kg') + get('after', 'kg');
  const volume = (name: string) => get(name, Number(said.get(name)?.replace(',', '.')) > 15 ? 'ml' : 'l', name);
  const keep = said.get('keep') === 'yes' ? 'keep' : '';
  return [
    text,
    weights,
    volume('drank'),
    volume('urine'),
    get('duration', 'min'),
    get('distance', 'km'),
    get('temperature', 'C'),
    // Above any runner's kilos it may be pounds: left bare, it is asked about.
    Number(said.get('weight')) > 130 ? (said.get('weight') ?? '') : get('weight', 'kg'),
    keep,
  ].join(' ');
}

const NUMBER = String.raw`(?<![\d.,])(\d+(?:[.,]\d+)?)`;
const massUnit = '(kgs?|kilos?|lbs?|pounds?)?';
const volumeUnit = '(ml|cl|dl|l|lt?rs?|lit(?:re|er)s?|fl ?oz|oz|ounces?|cups?)?';

/** A value that only this line holds, or whose limits are its own: how it is found and what it says. */
interface Reader {
  readonly find: RegExp;
  readonly take: (found: readonly (string | undefined)[]) => SweatInput | string;
}

const readers: readonly Reader[] = [
  {
    find: new RegExp(
      `(?:weigh(?:ed|t)?|from)?\\s*${NUMBER} ?${massUnit}\\s*(?:to|-|before(?: and| then)?)\\s*${NUMBER} ?${massUnit}(?![a-z:])`,
    ),
    take: ([, before = '', unit, after = '', unitAfter]) =>
      weights(number(before), number(after), unit ?? unitAfter, unitAfter ?? unit),
  },
  {
    find: new RegExp(`(?:drank|drunk|drink|drinking|had)\\s*(?:about )?${NUMBER} ?${volumeUnit}(?![a-z])`),
    take: ([, n = '', unit]) => drink('drankLitres', n, unit),
  },
  {
    find: new RegExp(`(?:urine|pee|peed|wee|toilet)\\s*(?:about )?${NUMBER} ?${volumeUnit}(?![a-z])`),
    take: ([, n = '', unit]) => drink('urineLitres', n, unit),
  },
  {
    find: new RegExp(`${NUMBER} ?(kgs?|kilos?|lbs?|pounds?)(?![a-z])`),
    take: ([, n = '', unit]) => mass(number(n), unit),
  },
  { find: /\bkeep\b|\bremember\b/, take: () => ({ keep: true }) },
  { find: /\bforget\b/, take: () => ({ forget: true }) },
];

/** What means the same in a reported run. */
const clauses: readonly Clause[] = [temperatureClause, ...distanceClauses, clockDuration, unitDuration];

const noise =
  /\b(?:estimate|estimated|measured?|weigh(?:ed|t)?|ran|run|in|for|at|and|a|my|of|the|me|i|it|was|with|after|before|please|then|distance|duration|temperature|sweat|rate)\b|[,;\s]+|\.(?!\d)/g;

/** A dash between two weights, which normalise() would take for punctuation. */
const dash = /(?<=\d|kgs?|kilos?|lbs?|pounds?)(?: [-–—−] |[-–—−] ?)(?=\d)/giu;

function read(line: string): Intent {
  let rest = normalise(line.normalize('NFKC').replace(dash, ' to '));
  let sweat: SweatInput = {};
  for (const { find, take } of readers) {
    const found = find.exec(rest);
    if (!found) continue;
    const taken = take(found);
    if (typeof taken === 'string') return misread(sweat, taken);
    sweat = { ...sweat, ...taken };
    rest = `${rest.slice(0, found.index)}\n${rest.slice(found.index + found[0].length)}`;
  }
  const heard = takeAll(rest, clauses);
  const { report, problems } = settle({ findings: heard.findings.map(hoursFirst), left: [] });
  for (const name of ['minutes', 'km', 'celsius'] as const)
    if (report[name] !== undefined) sweat = { ...sweat, [name]: report[name] };
  const [first] = problems;
  if (first) return misread(sweat, first.problem);
  const unread = heard.rest.replace(noise, ' ').replace(/\s+/g, ' ').trim();
  if (unread) return misread(sweat, `I couldn't place "${unread.slice(0, 60)}".`);
  if (Object.keys(sweat).filter((key) => key !== 'keep' && key !== 'bareMass').length === 0)
    return misread(sweat, 'I need two weights, or time, distance and temperature for an estimate.');
  return { kind: 'sweat', sweat };
}

/** Who weighs twice for ten minutes? '10:30' is hours here wherever a day and the distance allow it. */
function hoursFirst(finding: Finding): Finding {
  if (finding.of !== 'duration') return finding;
  const possible = finding.readings.filter((minutes) => minutes <= LONGEST_MINUTES);
  return { ...finding, readings: possible.length > 0 ? possible.toSorted((a, b) => b - a) : finding.readings };
}

function weights(
  before: number,
  after: number,
  unit: string | undefined,
  unitAfter: string | undefined,
): SweatInput | string {
  const beforeKg = kilos(before, unit);
  const afterKg = kilos(after, unitAfter);
  if (beforeKg < 25 || beforeKg > 300 || afterKg < 25 || afterKg > 300)
    return 'A weight should be between 25 and 300 kg (55 and 660 lb).';
  if (Math.abs(beforeKg - afterKg) / beforeKg > 0.12)
    return `From ${before} to ${after} in one run is more than a body does. Check the weights.`;
  return { beforeKg, afterKg, ...(unit === undefined && unitAfter === undefined ? { bareMass: true } : {}) };
}

function mass(value: number, unit: string | undefined): SweatInput | string {
  const massKg = kilos(value, unit);
  return massKg < 25 || massKg > 300 ? 'A weight should be between 25 and 300 kg (55 and 660 lb).' : { massKg };
}

function drink(name: 'drankLitres' | 'urineLitres', typed: string, unit: string | undefined): SweatInput | string {
  const value = unit === 'ml' ? number(typed.replace(/^(\d+),(\d{3})$/, '$1$2')) : number(typed);
  const litres = value * perLitre(value, unit);
  return litres > 15
    ? `${value} ${unit ?? (value > 15 ? 'ml' : 'litres')} is more than I believe. At most 15 litres.`
    : { [name]: litres };
}

function kilos(value: number, unit: string | undefined): number {
  return unit !== undefined && /^(?:lb|pound)/.test(unit) ? value * KG_PER_LB : value;
}

/** Litres in one of the unit; a bare number above 15 is millilitres, for nobody drinks that many litres. */
function perLitre(value: number, unit: string | undefined): number {
  if (unit === undefined) return value > 15 ? 0.001 : 1;
  if (unit.includes('oz') || unit.startsWith('ounce')) return ML_PER_FL_OZ / 1000;
  if (unit.startsWith('cup')) return 0.24;
  if (unit === 'ml') return 0.001;
  if (unit === 'cl') return 0.01;
  return unit === 'dl' ? 0.1 : 1;
}

function misread(sweat: SweatInput, problem: string): Intent {
  const told: readonly [keyof SweatInput, (value: number) => string][] = [
    ['beforeKg', (kg) => `${kg.toFixed(1)} kg before`],
    ['afterKg', (kg) => `${kg.toFixed(1)} kg after`],
    ['massKg', (kg) => `${kg.toFixed(1)} kg`],
    ['drankLitres', (l) => `drank ${l.toFixed(2)} L`],
    ['urineLitres', (l) => `urine ${l.toFixed(2)} L`],
    ['minutes', (min) => `${Math.round(min)} min`],
    ['km', (km) => `${km.toFixed(1)} km`],
    ['celsius', (c) => `${Math.round(c)} C`],
  ];
  const understood = told.flatMap(([key, tell]) => {
    const value = sweat[key];
    return typeof value === 'number' ? [tell(value)] : [];
  });
  return { kind: 'misread', misread: { understood, problem, example: exampleLine('sweat-rate', EXAMPLE) } };
}
