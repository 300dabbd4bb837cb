import { type Command, exampleLine, type Input } from '../src/command.ts';
import type { Intent, SweatInput } from '../src/engine/intent.ts';
import { KG_PER_LB, KM_PER_MILE, ML_PER_FL_OZ } from '../src/engine/units.ts';

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
    return `${from} ${/^[\d.,]+$/.test(value) ? `${value}${unit}` : value} ${to}`;
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
    get('weight', 'kg'),
    keep,
  ].join(' ');
}

const number = String.raw`(\d+(?:\.\d+)?)`;
const massUnit = '(kgs?|kilos?|lbs?|pounds?)?';
const volumeUnit = '(ml|cl|dl|l|lt?rs?|lit(?:re|er)s?|fl ?oz|oz|ounces?|cups?)?';

/** A value that the line may hold: how it is found, what it says, and how it is told back. */
interface Reader {
  readonly find: RegExp;
  readonly take: (found: readonly (string | undefined)[]) => SweatInput | string;
}

const readers: readonly Reader[] = [
  {
    find: new RegExp(
      `(?:weigh(?:ed|t)?|from)?\\s*${number} ?${massUnit}\\s*(?:to|->|→|-)\\s*${number} ?${massUnit}(?![a-z:])`,
    ),
    take: ([, before = '', unit, after = '', unitAfter]) =>
      weights(Number(before), Number(after), unit ?? unitAfter, unitAfter ?? unit),
  },
  {
    find: new RegExp(`(?:drank|drunk|drink|drinking|had)\\s*(?:about )?${number} ?${volumeUnit}(?![a-z])`),
    take: ([, n = '', unit]) => drink('drankLitres', Number(n), unit),
  },
  {
    find: new RegExp(`(?:urine|pee|peed|wee|toilet)\\s*(?:about )?${number} ?${volumeUnit}(?![a-z])`),
    take: ([, n = '', unit]) => drink('urineLitres', Number(n), unit),
  },
  {
    find: /\b(\d{1,2}):(\d{2}):(\d{2})\b/,
    take: ([, h = '', m = '', s = '']) => minutes(Number(h) * 60 + Number(m) + Number(s) / 60),
  },
  { find: /\b(\d{1,2}):(\d{2})\b/, take: ([, h = '', m = '']) => minutes(Number(h) * 60 + Number(m)) },
  {
    find: new RegExp(
      `${number} ?(?:hours?|hrs?|h)(?: ?(\\d{1,2})(?! ?(?:[a-ln-z°]|mi\\b|miles?)|\\d) ?(?:minutes?|mins?|m)?)?(?![a-z\\d])`,
    ),
    take: ([, h = '', m]) => minutes(Number(h) * 60 + Number(m ?? 0)),
  },
  { find: new RegExp(`${number} ?(?:minutes?|mins?|m|'|′)(?![a-z])`), take: ([, n = '']) => minutes(Number(n)) },
  {
    find: new RegExp(`${number} ?(km|kms|k|kilomet(?:re|er)s?|mi|miles?)(?![a-z])`),
    take: ([, n = '', unit = '']) => distance(Number(n), unit),
  },
  {
    find: new RegExp(`(-?)${number} ?(?:°|degrees?)? ?(c|f|celsius|fahrenheit)(?![a-z])`),
    take: ([, minus, n = '', unit = '']) => temperature(Number(`${minus}${n}`), unit),
  },
  {
    find: new RegExp(`${number} ?(kgs?|kilos?|lbs?|pounds?)(?![a-z])`),
    take: ([, n = '', unit]) => mass(Number(n), unit),
  },
  { find: /\bkeep\b|\bremember\b/, take: () => ({ keep: true }) },
];

const noise =
  /\b(?:estimate|estimated|measured?|weigh(?:ed|t)?|ran|run|in|for|at|and|a|my|of|the|me|i|it|was|with|after|before|please|then|distance|duration|temperature)\b|[,;.\s]+/g;

function read(line: string): Intent {
  let rest = ` ${line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\s+/g, ' ')} `;
  let sweat: SweatInput = {};
  for (const { find, take } of readers) {
    const found = find.exec(rest);
    if (!found) continue;
    const taken = take(found);
    if (typeof taken === 'string') return misread(sweat, taken);
    sweat = { ...taken, ...sweat };
    rest = `${rest.slice(0, found.index)} ; ${rest.slice(found.index + found[0].length)}`;
  }
  const unread = rest.replace(noise, ' ').trim();
  if (unread) return misread(sweat, `I couldn't place "${unread.slice(0, 60)}".`);
  if (Object.keys(sweat).filter((key) => key !== 'keep').length === 0)
    return misread(sweat, 'I need two weights, or time, distance and temperature for an estimate.');
  return { kind: 'sweat', sweat };
}

function weights(
  before: number,
  after: number,
  unit: string | undefined,
  unitAfter: string | undefined,
): SweatInput | string {
  if (unit === undefined && before > 130)
    return `Is ${before} in kg or lb? Say which: "weighed ${before} lb to ${after} lb".`;
  const beforeKg = kilos(before, unit);
  const afterKg = kilos(after, unitAfter);
  if (beforeKg < 25 || beforeKg > 300 || afterKg < 25 || afterKg > 300)
    return 'A weight should be between 25 and 300 kg (55 and 660 lb).';
  if (Math.abs(beforeKg - afterKg) / beforeKg > 0.12)
    return `From ${before} to ${after} in one run is more than a body does. Check the weights.`;
  return { beforeKg, afterKg };
}

function mass(value: number, unit: string | undefined): SweatInput | string {
  const massKg = kilos(value, unit);
  return massKg < 25 || massKg > 300 ? 'A weight should be between 25 and 300 kg (55 and 660 lb).' : { massKg };
}

function drink(name: 'drankLitres' | 'urineLitres', value: number, unit: string | undefined): SweatInput | string {
  const litres = value * perLitre(value, unit);
  return litres > 15 ? `${value} ${unit ?? 'litres'} is more than I believe. At most 15 litres.` : { [name]: litres };
}

function minutes(value: number): SweatInput | string {
  return value <= 0 || value > 24 * 60 ? 'A run lasts more than 0 and at most 24 hours.' : { minutes: value };
}

function distance(value: number, unit: string): SweatInput | string {
  const km = unit.startsWith('mi') ? value * KM_PER_MILE : value;
  return km <= 0 || km > 400 ? 'A distance should be more than 0 and at most 400 km.' : { km };
}

function temperature(value: number, unit: string): SweatInput | string {
  const celsius = unit.startsWith('f') ? ((value - 32) * 5) / 9 : value;
  return celsius < -40 || celsius > 55 ? 'That temperature is off the map: -40 to 55 C (-40 to 131 F).' : { celsius };
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
