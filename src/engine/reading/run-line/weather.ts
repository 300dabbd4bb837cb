import type { RunReport } from '../../model/run.ts';
import { PLAIN } from '../units.ts';
import type { Clause, Finding } from './finding.ts';
import { trouble } from './finding.ts';
import { anyOf, echo, round } from './normalise.ts';

/** Without a unit: nobody runs in 46 °C air, so from there on the degrees are Fahrenheit. */
const FAHRENHEIT_FROM = 46;

const temperature: Clause = {
  pattern:
    /(?<![\p{L}\d.,:/])(?:(?<minus>minus )|(?<sign>(?<= |^)-))?(?<n>\d+(?:\.\d+)?) ?(?:(?:°|degrees?|deg) ?(?<unit>celsius|centigrade|fahrenheit|c|f)?|(?<unit2>celsius|centigrade|fahrenheit|c|f))(?!\p{L})/gu,
  read(match) {
    const { minus, sign, n = '', unit, unit2 } = match.groups ?? {};
    const value = Number(n) * (minus || sign ? -1 : 1);
    const letter = (unit ?? unit2)?.[0] ?? (value >= FAHRENHEIT_FROM ? 'f' : 'c');
    return degrees(value, letter === 'f', match[0]);
  },
};

function degrees(value: number, fahrenheit: boolean, said: string): readonly Finding[] {
  const celsius = round(fahrenheit ? ((value - 32) * 5) / 9 : value, 1) + 0;
  if (celsius < -40 || celsius > 55) {
    return trouble('temperature', { id: 'no-weather', words: echo(said) });
  }
  return [{ of: 'temperature', celsius, said: { of: 'temperature', degrees: value, unit: fahrenheit ? 'F' : 'C' } }];
}

const heatWords: Readonly<Record<string, NonNullable<RunReport['heat']>>> = {
  hot: 'hot',
  heat: 'hot',
  heatwave: 'hot',
  sweltering: 'hot',
  boiling: 'hot',
  scorching: 'hot',
  roasting: 'hot',
  baking: 'hot',
  humid: 'humid',
  muggy: 'humid',
  humidity: 'humid',
  sticky: 'humid',
  cold: 'cold',
  freezing: 'cold',
  icy: 'cold',
  snow: 'cold',
  snowy: 'cold',
};

const feel: Clause = {
  pattern: new RegExp(
    `(?:(?<!\\p{L})(?:very|really|so|super|pretty|quite|too) )*(?<word>${anyOf(Object.keys(heatWords))})`,
    'gu',
  ),
  read(match) {
    const heat = heatWords[match.groups?.word ?? ''];
    return heat ? [{ of: 'heat', heat }] : [];
  },
};

/** 'temp 21': its label stands in for the sign. */
const labelled: Clause = {
  pattern: new RegExp(
    `(?<!\\p{L})(?:temp|temperature|degrees)(?: (?:was|of|is|about|around|at))* (?<minus>minus )?(?<sign>-)?(?<n>${PLAIN})(?![\\d.,:/%'"]| ?\\p{L}{1,4}(?!\\p{L})(?<! (?:at|in|on|for|to|rpe|sore|easy|long|hot|and|next|race)))`,
    'gu',
  ),
  read(match) {
    const { minus, sign, n = '' } = match.groups ?? {};
    const value = Number(n) * (minus || sign ? -1 : 1);
    return degrees(value, value >= FAHRENHEIT_FROM, match[0]);
  },
};

export const temperatureClauses: readonly Clause[] = [temperature, labelled];
export const heatClause = feel;
