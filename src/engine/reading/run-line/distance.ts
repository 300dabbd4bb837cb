import { KM_PER_MILE } from '../../model/units.ts';
import { PLAIN, unitsOf } from '../units.ts';
import { LONGEST_MINUTES } from './duration.ts';
import type { Clause, Finding, FindingOf } from './finding.ts';
import { trouble } from './finding.ts';
import { echo, round } from './normalise.ts';

export const HALF_KM = 21.0975;
export const MARATHON_KM = 42.195;
/** The schema's bound: beyond a six-day race. */
const FARTHEST_KM = 400;

type Said = FindingOf<'distance'>['said'];

/** A distance in km, or why it cannot be one. */
function distance(km: number, value: number, unit: Said['unit']): readonly Finding[] {
  const said: Said = { of: 'distance', value, unit };
  if (km === 0) return trouble('distance', { id: 'no-distance' });
  if (km > FARTHEST_KM) return trouble('distance', { id: 'too-far', distance: said, most: FARTHEST_KM });
  return [{ of: 'distance', km, implied: false, said }];
}

const NUMBER = `(?<![\\p{L}\\d.,:/])(?<n>${PLAIN})`;

const kilometres: Clause = {
  pattern: new RegExp(`${NUMBER} ?${unitsOf('distance', 'km')}(?!\\p{L})`, 'gu'),
  read: (match) => {
    const km = round(Number(match.groups?.n ?? ''), 4);
    return distance(km, km, 'km');
  },
};

const miles: Clause = {
  pattern: new RegExp(`${NUMBER} ?${unitsOf('distance', 'miles')}(?!\\p{L})`, 'gu'),
  read: (match) => {
    const said = Number(match.groups?.n ?? '');
    return distance(round(said * KM_PER_MILE, 3), said, 'miles');
  },
};

const oneMile: Clause = {
  pattern: /(?<![\p{L}\d])(?:the )?mile(?!\p{L})/gu,
  read: () => distance(round(KM_PER_MILE, 3), 1, 'miles'),
};

const metres: Clause = {
  pattern: new RegExp(`${NUMBER} ?${unitsOf('distance', 'metres')}(?!\\p{L})`, 'gu'),
  read: (match) => inMetres(match.groups?.n ?? ''),
};

/** 'm' is minutes ('90m'), but 1500m, 3000m and 10000m on a track are longer than a day in minutes, so they are metres. */
const trackMetres: Clause = {
  pattern: /(?<![\p{L}\d.,:/-])(?<n>\d{4,5}) ?m(?!\p{L})/gu,
  read: (match) => (Number(match.groups?.n) > LONGEST_MINUTES ? inMetres(match.groups?.n ?? '') : null),
};

function inMetres(typed: string): readonly Finding[] {
  const said = Number(typed);
  return distance(round(said / 1000, 4), said, 'metres');
}

/** A pace is neither a distance nor a duration: reading '4:30/km' as a duration would be four and a half hours. */
const pace: Clause = {
  pattern:
    /(?<![\p{L}\d.,:])\d+[:.,'"]?\d*['"]? ?(?:min(?:utes?)?)?(?: ?\/ ?| per )(?:km|k|kilomet(?:er|re)|mi|mile|h|hr|hour)(?!\p{L})|(?<!\p{L})pace \d+[:.,]\d+|(?<![\p{L}\d.,:])\d+(?:\.\d+)? ?(?:(?:km|mi|miles?) ?(?:\/|per) ?(?:hour|h|hr)|kmh|kph|mph)(?!\p{L})/gu,
  read: (match) => trouble('duration', { id: 'pace', words: echo(match[0]) }),
};

/** The two race distances that runners say as a bare number, in miles or in kilometres. */
const bareRaceDistance: Clause = {
  pattern:
    /(?<!(?:duration|time|temp|temperature|degrees) )(?<![\p{L}\d.,:/-])(?:(?<half>13\.1|21\.1)|26\.2|42\.2)(?![\d.,:/°%]| ?\p{L}{1,2}(?!\p{L}))/gu,
  read: (match) => distance(match.groups?.half ? HALF_KM : MARATHON_KM, Number(match[0]), null),
};

export const paceClause = pace;
export const distanceClauses: readonly Clause[] = [kilometres, miles, metres, trackMetres];
/** Read once everything else that has a number is off the line. */
export const lateDistanceClauses: readonly Clause[] = [bareRaceDistance, oneMile];
