import type { SweatInput } from '../model/intent.ts';
import type { Problem } from '../model/misread.ts';
import { plainNumbers } from './quantity.ts';
import { distanceClauses, paceClause } from './run-line/distance.ts';
import { clockDuration, LONGEST_MINUTES, unitDuration } from './run-line/duration.ts';
import type { Clause, Finding } from './run-line/finding.ts';
import { normalise } from './run-line/normalise.ts';
import { takeAll } from './run-line/scan.ts';

import { temperatureClauses } from './run-line/weather.ts';
import { weighFindings } from './run-line/weigh-findings.ts';
import { ANY_UNIT, PLAIN, unitNamed, unitsOf } from './units.ts';

interface Heard {
  readonly sweat: SweatInput;
  readonly problem: Problem | null;
}

const NUMBER = `(?<![\\d.,:/-])(${PLAIN})(?![\\d:/]|\\.\\d)`;
/** A weight may stand behind the dash of '70-69'. */
const SECOND = `(?<![\\d.,:/])(${PLAIN})(?![\\d:/]|\\.\\d)`;
const massUnit = `(${unitsOf('mass')}(?![a-z]))?`;
const NO_UNIT = `(?! ?(?:${ANY_UNIT}|cups?|pints?|bottles?|glass(?:es)?)(?![a-z]))`;
const volumeUnit = `(?: ?(${unitsOf('volume')}|cups?)(?![a-z/])|${NO_UNIT})`;

type Taken = { readonly sweat: SweatInput } | { readonly problem: Problem };

/** A value that only this line holds, or whose limits are its own: how it is found and what it says. */
interface Reader {
  readonly find: RegExp;
  readonly take: (found: readonly (string | undefined)[]) => Taken;
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
    take: ([, vessel = '']) => ({ problem: { id: 'vessel', vessel } }),
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
  { find: /\bkeep\b|\bremember\b/, take: () => ({ sweat: { keep: true } }) },
  { find: /\bforget\b/, take: () => ({ sweat: { forget: true } }) },
];

/** What means the same in a reported run. */
const clauses: readonly Clause[] = [paceClause, ...temperatureClauses, ...distanceClauses, clockDuration, unitDuration];

const noise =
  /\b(?:estimate|estimated|measured?|weigh(?:ed|t)?|ran|run|in|for|at|and|a|my|of|the|me|i|it|was|with|after|before|please|then|distance|duration|temperature|sweat|rate)\b|[,;\s]+|\.(?!\d)/g;

/** A dash between two weights, which normalise() would take for punctuation. */
const dash = /(?<=\d|kgs?|kilos?|lbs?|pounds?)(?: [-–—−] |[-–—−] ?)(?=\d)/giu;

/** What a typed line says of a sweat test, kg, litres, minutes, km and Celsius; `problem` is the first thing in the way, null for none. */
export function readSweatLine(line: string): Heard {
  const { text: plain, doubt } = plainNumbers(line);
  let rest = normalise(plain.replace(dash, ' to '));
  let sweat: SweatInput = {};
  for (const { find, take } of readers) {
    const found = find.exec(rest);
    if (!found) continue;
    const taken = take(found);
    if ('problem' in taken) return { sweat, problem: taken.problem };
    sweat = { ...sweat, ...taken.sweat };
    rest = `${rest.slice(0, found.index)}\n${rest.slice(found.index + found[0].length)}`;
  }
  const heard = takeAll(rest, clauses);
  const { report, problems } = weighFindings({ findings: heard.findings.map(hoursFirst), left: [] });
  for (const name of ['minutes', 'km', 'celsius'] as const)
    if (report[name] !== undefined) sweat = { ...sweat, [name]: report[name] };
  if (doubt) return { sweat, problem: doubt.problem };
  const [first] = problems;
  if (first) return { sweat, problem: first.problem };
  const unread = heard.rest.replace(noise, ' ').replace(/\s+/g, ' ').trim();
  if (unread) return { sweat, problem: { id: 'unplaced-words', words: unread.slice(0, 60) } };
  if (Object.keys(sweat).filter((key) => key !== 'keep' && key !== 'bareMass').length === 0)
    return { sweat, problem: { id: 'nothing-to-weigh' } };
  if (sweat.beforeKg !== undefined && sweat.massKg !== undefined) return { sweat, problem: { id: 'three-weights' } };
  const whole = withSpeed(sweat);
  return whole ? { sweat: whole, problem: null } : { sweat, problem: { id: 'speed-contradicts' } };
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

function weights(before: number, after: number, unit: string | undefined, unitAfter: string | undefined): Taken {
  const beforeKg = kilos(before, unit);
  const afterKg = kilos(after, unitAfter);
  if (beforeKg < 25 || beforeKg > 300 || afterKg < 25 || afterKg > 300) return { problem: { id: 'weight-range' } };
  if (Math.abs(beforeKg - afterKg) / beforeKg > 0.12) return { problem: { id: 'body-cannot', before, after } };
  const isBare = unit === undefined && unitAfter === undefined;
  return { sweat: { beforeKg, afterKg, ...(isBare ? { bareMass: true } : {}) } };
}

function mass(value: number, unit: string | undefined): Taken {
  const massKg = kilos(value, unit);
  return massKg < 25 || massKg > 300 ? { problem: { id: 'weight-range' } } : { sweat: { massKg } };
}

/** A number without a unit is litres up to here, and millilitres from there on; between them it may be ounces or cups. */
const LITRES_FOR_SURE = 3;
const ML_FOR_SURE = 100;

function drink(name: 'drankLitres' | 'urineLitres', value: number, unit: string | undefined): Taken {
  if (unit === undefined && value > LITRES_FOR_SURE && value < ML_FOR_SURE)
    return { problem: { id: 'volume-of-what', value } };
  const litres = value * worth(unit ?? (value <= LITRES_FOR_SURE ? 'l' : 'ml'));
  return litres > 15
    ? { problem: { id: 'too-much-volume', value, unit: unit ?? 'ml' } }
    : { sweat: { [name]: litres } };
}

/** Litres in a cup, as American kitchens count. */
const CUP = 0.24;
function worth(unit: string): number {
  return unit.startsWith('cup') ? CUP : unitNamed(unit).worth;
}

function kilos(value: number, unit: string | undefined): number {
  return value * (unit === undefined ? 1 : unitNamed(unit).worth);
}

/** A stroll, and faster than any record over a kilometre; km/h. */
const SLOWEST = 2;
const FASTEST = 30;
function speed(kmPerHour: number): Taken {
  return kmPerHour >= SLOWEST && kmPerHour <= FASTEST
    ? { sweat: { kmPerHour } }
    : { problem: { id: 'no-running-speed', kmPerHour, slowest: SLOWEST, fastest: FASTEST } };
}
