import { KG_PER_LB, KM_PER_MILE, ML_PER_FL_OZ } from '../model/units.ts';

/** What a number can be of. Values are in minutes, km, litres, kg and km/h. */
export type Measure = 'time' | 'distance' | 'volume' | 'mass' | 'speed';

interface Unit {
  readonly of: Measure;
  /** Source of a pattern, for lower-case text; longer ones first. */
  readonly written: string;
  /** How many of the engine's unit one of these is. */
  readonly worth: number;
  /** How it is said back. */
  readonly said: string;
}

const LITRES_PER_OZ = ML_PER_FL_OZ / 1000;

/** Every unit that is read, once. 'm' is minutes: see the run line's track metres for the exception. */
const units = [
  {
    of: 'speed',
    written: 'kmh|kph|(?:km|k|kilomet(?:er|re)s?) ?(?:/|per|an) ?(?:hours?|hr|h)',
    worth: 1,
    said: 'km/h',
  },
  { of: 'speed', written: 'mph|(?:mi|miles?) ?(?:/|per|an) ?(?:hours?|hr|h)', worth: KM_PER_MILE, said: 'mph' },
  { of: 'time', written: 'hours?|hrs?|h|std|stunden?', worth: 60, said: 'h' },
  { of: 'time', written: "minutes?|minuten|mins?|mn|m|'", worth: 1, said: 'min' },
  { of: 'time', written: "seconds?|secs?|s|\"|''", worth: 1 / 60, said: 's' },
  { of: 'distance', written: '(?:kilomet(?:er|re)s?|kms?|ks?)(?:er)?', worth: 1, said: 'km' },
  { of: 'distance', written: 'miles?|miler|mi', worth: KM_PER_MILE, said: 'miles' },
  { of: 'distance', written: 'met(?:er|re)s?', worth: 0.001, said: 'metres' },
  { of: 'volume', written: 'mls?|millilit(?:er|re)s?', worth: 0.001, said: 'ml' },
  { of: 'volume', written: 'cl|centilit(?:er|re)s?', worth: 0.01, said: 'cl' },
  { of: 'volume', written: 'dl|decilit(?:er|re)s?', worth: 0.1, said: 'dl' },
  { of: 'volume', written: 'lit(?:er|re)s?|lt?rs?|l', worth: 1, said: 'l' },
  { of: 'volume', written: 'fl\\.? ?oz|fluid ounces?|oz|ounces?', worth: LITRES_PER_OZ, said: 'oz' },
  { of: 'mass', written: 'kgs?|kilos?|kilograms?', worth: 1, said: 'kg' },
  { of: 'mass', written: 'lbs?|pounds?', worth: KG_PER_LB, said: 'lb' },
] as const satisfies readonly Unit[];

/** Source of a pattern for any unit of a measure, or for the one that is said so. */
export function unitsOf(of: Measure, said?: (typeof units)[number]['said']): string {
  const fitting = units.filter((unit) => unit.of === of && (said === undefined || unit.said === said));
  return `(?:${fitting.map(({ written }) => written).join('|')})`;
}

/** Source of a pattern for degrees, with or without their letter. */
export const DEGREES = '(?:° ?(?:celsius|fahrenheit|c|f)?|degrees?|deg|celsius|centigrade|fahrenheit|c|f)';
/** Source of a pattern for whatever can stand behind a number and say what it is of. */
export const ANY_UNIT = `(?:${units.map(({ written }) => written).join('|')}|${DEGREES})`;
/** Source of a pattern for a number as plainNumbers writes it. */
export const PLAIN = '\\d+(?:\\.\\d+)?';

const patterns = units.map((unit) => ({ unit, whole: new RegExp(`^(?:${unit.written})$`, 'u') }));

/** The unit that is written so. Throws for any other word: call it with what unitsOf() matched. */
export function unitNamed(written: string): Unit {
  const found = patterns.find(({ whole }) => whole.test(written));
  if (!found) throw new Error('no such unit');
  return found.unit;
}
