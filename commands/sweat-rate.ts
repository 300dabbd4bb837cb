import { type Command, exampleLine, type Input } from '../src/command.ts';
import type { Intent, SweatInput } from '../src/engine/intent.ts';
import { plainNumbers, readQuantity } from '../src/engine/reading/quantity.ts';
import { ANY_UNIT, PLAIN, unitNamed, unitsOf } from '../src/engine/reading/units.ts';
import { distanceClauses } from '../src/engine/run-line/distance.ts';
import { clockDuration, LONGEST_MINUTES, unitDuration } from '../src/engine/run-line/duration.ts';
import type { Clause, Finding } from '../src/engine/run-line/finding.ts';
import { normalise } from '../src/engine/run-line/normalise.ts';
import { takeAll } from '../src/engine/run-line/scan.ts';
import { settle } from '../src/engine/run-line/settle.ts';
import { temperatureClauses } from '../src/engine/run-line/weather.ts';

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
function lineOf({ text, options, fields }: Input): string | { readonly problem: string } {
  const said = new Map<string, string>();
  for (const [name, value] of Object.entries({ ...options, ...fields })) {
    const { text: plain, doubt } = plainNumbers(String(value).trim());
    if (doubt) return { problem: `${name}: ${doubt.problem}` };
    if (MASSES.includes(name) && plain.trim() !== '' && readQuantity(plain, 'mass') === null)
      return {
        problem: `${name}: I can't read "${String(value).slice(0, 20)}" as one weight. Say it like 70.2 kg or 154.8 lb.`,
      };
    said.set(name, plain.trim());
  }
  const get = (name: string, unit: string, from = '') => {
    const value = said.get(name);
    if (!value) return '';
    return `${from} ${bare.test(value) ? `${value}${unit}` : value} `;
  };
  const both = said.get('before') && said.get('after');
  const weights = both
    ? `weighed ${said.get('before')} to ${said.get('after')}`
    : get('before', 'kg') + get('after', 'kg');
  const minutes = said.get('duration') ?? '';
  if (bare.test(minutes) && !/^\d{2,4}$/.test(minutes))
    return { problem: `duration: ${minutes} what? Say 90min, 1h30 or 1:30:00.` };
  // Above any runner's kilos it may be pounds: left bare, it is asked about.
  const weight = Number(said.get('weight')) > 130 ? (said.get('weight') ?? '') : get('weight', 'kg');
  return [
    text,
    weights,
    get('drank', '', 'drank'),
    get('urine', '', 'urine'),
    get('duration', 'min'),
    get('distance', 'km'),
    get('temperature', 'C'),
    weight,
    said.get('keep') === 'yes' ? 'keep' : '',
  ].join(' ');
}

const MASSES: readonly string[] = ['before', 'after', 'weight'];
const bare = /^-?\d+(?:\.\d+)?$/;

const NUMBER = `(?<![\\d.,:/-])(${PLAIN})(?![\\d:/]|\\.\\d)`;
/** A weight may stand behind the dash of '70-69'. */
const SECOND = `(?<![\\d.,:/])(${PLAIN})(?![\\d:/]|\\.\\d)`;
const massUnit = `(${unitsOf('mass')}(?![a-z]))?`;
const NO_UNIT = `(?! ?(?:${ANY_UNIT}|cups?|pints?|bottles?|glass(?:es)?)(?![a-z]))`;
const volumeUnit = `(?: ?(${unitsOf('volume')}|cups?)(?![a-z/])|${NO_UNIT})`;

/** A value that only this line holds, or whose limits are its own: how it is found and what it says. */
interface Reader {
  readonly find: RegExp;
  readonly take: (found: readonly (string | undefined)[]) => SweatInput | string;
}

const readers: readonly Reader[] = [
  {
    find: new RegExp(`${NUMBER} ?(${unitsOf('speed')})(?![a-z])`),
    take: ([, n = '', unit = '']) => speed(Number(n) * unitNamed(unit).worth),
  },
  {
    find: new RegExp(
      `(?:weigh(?:ed|t)?|from)?\\s*${NUMBER} ?${massUnit}\\s*(?:to|-|before(?: and| then)?)\\s*${SECOND}(?: ?(${unitsOf('mass')})(?![a-z])|${NO_UNIT})`,
    ),
    take: ([, before = '', unit, after = '', unitAfter]) =>
      weights(Number(before), Number(after), unit ?? unitAfter, unitAfter ?? unit),
  },
  {
    find: new RegExp(
      `before\\s*${NUMBER} ?${massUnit}\\s*(?:and )?after\\s*${NUMBER}(?: ?(${unitsOf('mass')})(?![a-z])|${NO_UNIT})`,
    ),
    take: ([, before = '', unit, after = '', unitAfter]) =>
      weights(Number(before), Number(after), unit ?? unitAfter, unitAfter ?? unit),
  },
  {
    find: new RegExp(`(?:${PLAIN} )?(pint|bottle|glass)(?:e?s)?(?![a-z])`),
    take: ([, vessel = '']) => `I can't tell how much a ${vessel} is. Say it in ml, l or oz, like 500ml.`,
  },
  {
    find: new RegExp(`(?:drank|drunk|drink|drinking|had)\\s*(?:about )?${NUMBER}${volumeUnit}`),
    take: ([, n = '', unit]) => drink('drankLitres', Number(n), unit),
  },
  {
    find: new RegExp(`(?:urine|pee|peed|wee|toilet)\\s*(?:about )?${NUMBER}${volumeUnit}`),
    take: ([, n = '', unit]) => drink('urineLitres', Number(n), unit),
  },
  {
    find: new RegExp(`${NUMBER} ?(${unitsOf('mass')})(?![a-z])`),
    take: ([, n = '', unit]) => mass(Number(n), unit),
  },
  { find: /\bkeep\b|\bremember\b/, take: () => ({ keep: true }) },
  { find: /\bforget\b/, take: () => ({ forget: true }) },
];

/** What means the same in a reported run. */
const clauses: readonly Clause[] = [...temperatureClauses, ...distanceClauses, clockDuration, unitDuration];

const noise =
  /\b(?:estimate|estimated|measured?|weigh(?:ed|t)?|ran|run|in|for|at|and|a|my|of|the|me|i|it|was|with|after|before|please|then|distance|duration|temperature|sweat|rate)\b|[,;\s]+|\.(?!\d)/g;

/** A dash between two weights, which normalise() would take for punctuation. */
const dash = /(?<=\d|kgs?|kilos?|lbs?|pounds?)(?: [-–—−] |[-–—−] ?)(?=\d)/giu;

function read(line: string | { readonly problem: string }): Intent {
  if (typeof line !== 'string') return misread({}, line.problem);
  const { text: plain, doubt } = plainNumbers(line);
  let rest = normalise(plain.replace(dash, ' to '));
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
  if (doubt) return misread(sweat, doubt.problem);
  const [first] = problems;
  if (first) return misread(sweat, first.problem);
  const unread = heard.rest.replace(noise, ' ').replace(/\s+/g, ' ').trim();
  if (unread) return misread(sweat, `I couldn't place "${unread.slice(0, 60)}".`);
  if (Object.keys(sweat).filter((key) => key !== 'keep' && key !== 'bareMass').length === 0)
    return misread(sweat, 'I need two weights, or time, distance and temperature for an estimate.');
  if (sweat.beforeKg !== undefined && sweat.massKg !== undefined)
    return misread(sweat, 'I read three weights. Give me the two before and after, or one for an estimate.');
  const whole = withSpeed(sweat);
  return whole
    ? { kind: 'sweat', sweat: whole }
    : misread(sweat, 'Speed, time and distance contradict each other. Leave one out.');
}

/** How far apart a speed and the time and distance beside it may be. */
const ROUNDING = 0.05;

/** The third of speed, time and distance from two of them; null when the three contradict each other. */
function withSpeed(sweat: SweatInput): SweatInput | null {
  const { kmPerHour, minutes, km } = sweat;
  if (kmPerHour === undefined) return sweat;
  if (minutes === undefined) return km === undefined ? sweat : { ...sweat, minutes: (km / kmPerHour) * 60 };
  const far = (kmPerHour * minutes) / 60;
  if (km === undefined) return { ...sweat, km: far };
  return Math.abs(km - far) <= km * ROUNDING ? sweat : null;
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

/** A number without a unit is litres up to here, and millilitres from there on; between them it may be ounces or cups. */
const LITRES_FOR_SURE = 3;
const ML_FOR_SURE = 100;

function drink(name: 'drankLitres' | 'urineLitres', value: number, unit: string | undefined): SweatInput | string {
  if (unit === undefined && value > LITRES_FOR_SURE && value < ML_FOR_SURE)
    return `${value} of what? Say it in ml, l or oz, like 500ml.`;
  const litres = value * worth(unit ?? (value <= LITRES_FOR_SURE ? 'l' : 'ml'));
  return litres > 15 ? `${value} ${unit ?? 'ml'} is more than I believe. At most 15 litres.` : { [name]: litres };
}

/** Litres in a cup, as American kitchens count. */
const CUP = 0.24;
function worth(unit: string): number {
  return unit.startsWith('cup') ? CUP : unitNamed(unit).worth;
}

function kilos(value: number, unit: string | undefined): number {
  return value * (unit === undefined ? 1 : unitNamed(unit).worth);
}

/** Faster than any record over a kilometre; km/h. */
const FASTEST = 30;
function speed(kmPerHour: number): SweatInput | string {
  return kmPerHour > 0 && kmPerHour <= FASTEST
    ? { kmPerHour }
    : `${Number(kmPerHour.toFixed(1))} km/h is no speed to run at. Up to ${FASTEST} km/h, like 12km/h.`;
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
    ['kmPerHour', (kmh) => `${kmh.toFixed(1)} km/h`],
    ['celsius', (c) => `${Math.round(c)} C`],
  ];
  const understood = told.flatMap(([key, tell]) => {
    const value = sweat[key];
    return typeof value === 'number' ? [tell(value)] : [];
  });
  return { kind: 'misread', misread: { understood, problem, example: exampleLine('sweat-rate', EXAMPLE) } };
}
