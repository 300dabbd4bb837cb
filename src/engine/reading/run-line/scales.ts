import type { Measured } from '../../model/misread.ts';
import { ANY_UNIT, PLAIN, unitNamed, unitsOf } from '../units.ts';
import type { Clause, Finding } from './finding.ts';
import { trouble } from './finding.ts';
import { echo, round } from './normalise.ts';

/** A weight without a unit is kg, but above this it may as well be pounds. */
const KG_FOR_SURE = 100;
/** Nobody loses or gains more of their weight on one run and reports it here. */
const MOST_CHANGE = 0.15;

const UNIT = unitsOf('mass');
const N = `(?<![\\p{L}\\d.,:/])${PLAIN}`;
/** The second weight is a whole number and no other thing's: 'weighed 70 60min'. */
const ENDS = `(?![\\d.:/]\\d|\\d| ?(?!${UNIT}(?!\\p{L}))${ANY_UNIT}(?!\\p{L}))`;
const KEY = '(?<!\\p{L})(?:weighed(?: in)?(?: at)?|weigh|weight(?: was| went)?|scales?)(?: from)?';
const BETWEEN = '(?: ?(?:to|then|now|and|before and|before then|before to|before|vs)(?: after)? | ?[-/] ?| )';

const twoWeights: Clause = {
  pattern: new RegExp(
    `(?:${KEY} (?:before )?|(?<!\\p{L})before )(?<a>${N})(?: ?(?<ua>${UNIT})(?!\\p{L}))?${BETWEEN}(?:after )?(?<b>(?:${N}|(?<=[-/] ?)${PLAIN}))${ENDS}(?: ?(?<ub>${UNIT})(?!\\p{L}))?(?: after(?!\\p{L})(?: \\p{L}*wards)?)?` +
      `|(?<a2>${N})(?: ?(?<ua2>${UNIT}))? to (?<b2>${PLAIN}) ?(?<ub2>${UNIT})(?!\\p{L})`,
    'gu',
  ),
  read(match) {
    const g = match.groups ?? {};
    const [ua, ub] = [g.ua ?? g.ua2, g.ub ?? g.ub2];
    return weights(Number(g.a ?? g.a2 ?? ''), Number(g.b ?? g.b2 ?? ''), ua ?? ub, ub ?? ua, match[0]);
  },
};

function weights(
  a: number,
  b: number,
  unitA: string | undefined,
  unitB: string | undefined,
  said: string,
): readonly Finding[] {
  if (!unitA && Math.max(a, b) > KG_FOR_SURE) return trouble('weighed', { id: 'kg-or-lb', words: echo(said) });
  const before = inKg(a, unitA);
  const after = inKg(b, unitB);
  if ([before, after].some((kg) => kg < 25 || kg > 300)) {
    return trouble('weighed', { id: 'no-weight', words: echo(said) });
  }
  if (Math.abs(before - after) > before * MOST_CHANGE) {
    return trouble('weighed', { id: 'weight-change', words: echo(said) });
  }
  const shown = (value: number, unit: string | undefined) => ({ value, unit: unit ? unitNamed(unit).said : 'kg' });
  return [
    {
      of: 'weighed',
      weighedKg: { before, after },
      said: { before: shown(a, unitA), after: shown(b, unitB) },
    },
  ];
}

function inKg(value: number, unit: string | undefined): number {
  return round(unit ? value * unitNamed(unit).worth : value, 2);
}

const danglingWeight: Clause = {
  pattern: new RegExp(`${KEY}(?!\\p{L})(?: \\d[\\d.,]*(?: ?${UNIT})?)?|${N} ?${UNIT}(?!\\p{L})`, 'gu'),
  read: () => trouble('weighed', { id: 'one-weight' }),
};

export const weightClauses: readonly Clause[] = [twoWeights, danglingWeight];

/** The schema's bound. */
const MOST_LITRES = 15;
/** A drink without a unit is millilitres from here on: as litres or ounces it would drown anybody. */
const ML_FOR_SURE = 100;
const VOLUME = unitsOf('volume');
const OF =
  '(?: (?:of )?(?:water|electrolytes?|sports? drink|gatorade|coke|cola|isotonic|juice|fluids?))?(?! ?\\p{L}+wards)';
const DRANK = '(?<!\\p{L})(?:drank|drunk|drink|drinking|had)';

const volume: Clause = {
  pattern: new RegExp(
    `(?:${DRANK} (?:about |around )?)?(?<![\\p{L}\\d.,:/])(?<n>${PLAIN}) ?(?<unit>${VOLUME})(?!\\p{L})${OF}(?: (?:drank|drunk)(?!\\p{L}))?`,
    'gu',
  ),
  read(match) {
    const { n = '', unit = '' } = match.groups ?? {};
    const { worth, said } = unitNamed(unit);
    return drank(round(Number(n) * worth, 3), { value: round(Number(n), 3), unit: said }, match[0]);
  },
};

const bareDrink: Clause = {
  pattern: new RegExp(
    `${DRANK} (?:about |around )?(?<n>\\d+)(?![\\d.,:/°]| ?\\p{L}{1,2}(?!\\p{L})(?<! (?:at|in|on)))(?! (?:bottles?|cups?|glass|glasses|pints?|sips?|mins?|minutes?|miles?))${OF}`,
    'gu',
  ),
  read(match) {
    const value = Number(match.groups?.n);
    if (value === 0) return drank(0, 'nothing', match[0]);
    if (value >= ML_FOR_SURE) return drank(round(value / 1000, 3), { value, unit: 'ml' }, match[0]);
    return unreadable(match[0]);
  },
};

const nothing: Clause = {
  pattern: new RegExp(`${DRANK} (?:nothing|no water|none)(?!\\p{L})`, 'gu'),
  read: (match) => drank(0, 'nothing', match[0]),
};

const danglingDrink: Clause = {
  pattern: /(?<!\p{L})(?:drank|drunk|drink|drinking)(?!\p{L})(?: \d[\d.,]*)?(?: [\p{L}]+)?/gu,
  read: (match) => unreadable(match[0]),
};

function drank(litres: number, said: Measured | 'nothing', typed: string): readonly Finding[] {
  if (litres > MOST_LITRES) return trouble('drank', { id: 'too-much-drunk', words: echo(typed) });
  return [{ of: 'drank', litres, said }];
}

function unreadable(said: string): readonly Finding[] {
  return trouble('drank', { id: 'drink-of-what', words: echo(said) });
}

export const drinkClauses: readonly Clause[] = [nothing, volume, bareDrink, danglingDrink];
