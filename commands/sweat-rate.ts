import type { Command, Input } from '../src/command.ts';
import type { Intent, SweatInput } from '../src/engine/model/intent.ts';
import type { Problem, SweatFact } from '../src/engine/model/misread.ts';
import { plainNumbers, readQuantity } from '../src/engine/reading/quantity.ts';
import { readSweatLine } from '../src/engine/reading/sweat-line.ts';

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

interface Trouble {
  readonly problem: Problem;
  /** The option that it is in. */
  readonly box?: string;
}

/** Typed options and fields become the line that a person would have typed; a bare number gets its field's usual unit. */
function lineOf({ text, options, fields }: Input): string | Trouble {
  const said = new Map<string, string>();
  for (const [name, value] of Object.entries({ ...options, ...fields })) {
    const { text: plain, doubt } = plainNumbers(String(value).trim());
    if (doubt) return { box: name, problem: doubt.problem };
    if (MASSES.includes(name) && plain.trim() !== '' && readQuantity(plain, 'mass') === null)
      return { box: name, problem: { id: 'no-one-weight', words: String(value).slice(0, 20) } };
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
    return { box: 'duration', problem: { id: 'duration-of-what', words: minutes } };
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

function read(line: string | Trouble): Intent {
  if (typeof line !== 'string') return misread({}, line);
  const { sweat, problem } = readSweatLine(line);
  return problem === null ? { kind: 'sweat', sweat } : misread(sweat, { problem });
}

const told: readonly SweatFact[] = [
  'beforeKg',
  'afterKg',
  'massKg',
  'drankLitres',
  'urineLitres',
  'minutes',
  'km',
  'kmPerHour',
  'celsius',
];

function misread(sweat: SweatInput, trouble: Trouble): Intent {
  const understood = told.flatMap((fact) => {
    const value = sweat[fact];
    return value === undefined ? [] : [{ of: 'sweat', fact, value } as const];
  });
  return { kind: 'misread', misread: { understood, ...trouble, of: 'sweat-rate', example: EXAMPLE } };
}
