import type { RuleId } from '../method/rules.ts';
import { avoidsScales, isRestricted, isSmall } from '../model/cautions.ts';
import type { SweatInput } from '../model/intent.ts';
import { HIGHEST_SWEAT_RATE, type Profile } from '../model/profile.ts';
import { mass, span, volume } from '../model/quantity-words.ts';
import { KG_PER_LB } from '../model/units.ts';
import {
  afterLoss,
  ESTIMATE,
  FIRST,
  GAINED,
  isVeryLong,
  NO_SET,
  OWN_PLAN,
  SAME_KG,
  STOP,
  veryLongWords,
} from './drink-after-loss.ts';
import { ESTIMATE_SPREAD, estimateRate } from './sweat-estimate.ts';

/** Volumes in ml, masses in kg, rates in L/h. `lines` are what the runner reads, in their units; `alert` stands before them. */
export type SweatResult =
  | {
      readonly kind: 'measured' | 'estimated';
      readonly litresPerHour: number | null;
      /** The rate's honest span. */
      readonly span: readonly [number, number] | null;
      /** Body mass lost; null when estimated. */
      readonly lossKg: number | null;
      readonly lossPercent: number | null;
      /** Outside the ranges that the estimate was fitted to. */
      readonly rough: boolean;
      readonly drinkMl: readonly [number, number] | null;
      readonly alert: string | null;
      readonly lines: readonly string[];
      readonly rules: readonly RuleId[];
    }
  | {
      readonly kind: 'missing';
      readonly missing: readonly string[];
      readonly lines: readonly string[];
      readonly rules: readonly RuleId[];
    };

/**
 * Sweat loss, measured (H1) from both weights or estimated (our fit, section 3) from mass, speed and temperature, and what to drink (H2, H3, H7 and the caps).
 * `nextKeyWithinHours` is the next hard session, null when none is known.
 */
export function sweat(typed: SweatInput, profile: Profile, nextKeyWithinHours: number | null = null): SweatResult {
  const input = inTheirUnits(typed, profile);
  if (input === null)
    return {
      kind: 'missing',
      missing: ['the unit'],
      lines: [
        `Is ${typed.beforeKg} in kg or lb? Say which: /sweat-rate weighed ${typed.beforeKg}lb to ${typed.afterKg}lb`,
      ],
      rules: ['H1'],
    };
  if (input.beforeKg !== undefined && input.afterKg !== undefined)
    return measured(input, input.beforeKg, input.afterKg, profile, nextKeyWithinHours);
  const massKg = input.massKg ?? input.beforeKg ?? input.afterKg ?? profile.massKg ?? undefined;
  const { minutes, km, celsius } = input;
  if (minutes !== undefined && isVeryLong({ minutes }))
    return { kind: 'missing', missing: [], lines: [veryLongWords(profile)], rules: ['H8', 'H7'] };
  if (massKg !== undefined && minutes !== undefined && km !== undefined && celsius !== undefined)
    return estimated({ massKg, minutes, km, celsius }, input, profile);
  const missing = [
    massKg === undefined ? 'your weight' : null,
    minutes === undefined ? 'how long you ran' : null,
    km === undefined && input.kmPerHour === undefined ? 'how far' : null,
    celsius === undefined ? 'the temperature' : null,
  ].filter((one) => one !== null);
  return {
    kind: 'missing',
    missing,
    lines: [
      `For an estimate I still need ${missing.join(', ')}.`,
      'Like this: /sweat-rate estimate 90min 15km 22C 70kg',
      ...(avoidsScales(profile)
        ? []
        : ['Better: weigh yourself dry before and after: /sweat-rate weighed 70.2 to 69.1 drank 500ml 90min']),
    ],
    rules: ['H1'],
  };
}

/** A bare weight is kg for sure up to here; beyond it may as well be pounds. */
const KG_FOR_SURE = 100;

/** Weights without a unit are in the units of the profile; null when nobody can tell. */
function inTheirUnits(typed: SweatInput, { units, massKg }: Profile): SweatInput | null {
  const { bareMass, beforeKg, afterKg } = typed;
  if (!bareMass || beforeKg === undefined || afterKg === undefined) return typed;
  if (units === 'imperial') return { ...typed, beforeKg: beforeKg * KG_PER_LB, afterKg: afterKg * KG_PER_LB };
  const known = massKg !== null && Math.abs(beforeKg - massKg) < massKg / 5;
  return beforeKg <= KG_FOR_SURE || known ? typed : null;
}

function measured(
  input: SweatInput,
  beforeKg: number,
  afterKg: number,
  profile: Profile,
  next: number | null,
): SweatResult {
  const lossKg = beforeKg - afterKg;
  const lossPercent = (lossKg / beforeKg) * 100;
  const sweatLitres = lossKg + (input.drankLitres ?? 0) - (input.urineLitres ?? 0);
  const long = input.minutes !== undefined && isVeryLong({ minutes: input.minutes });
  const worked = input.minutes && sweatLitres > 0 && !long ? sweatLitres / (input.minutes / 60) : null;
  const slip = worked !== null && worked > HIGHEST_SWEAT_RATE;
  const litresPerHour = slip ? null : worked;
  const advice =
    long && lossKg > 0
      ? { ml: null, lines: [veryLongWords(profile)], rules: ['H8', 'H7'] as const }
      : afterLoss(lossKg, lossPercent, profile, next);
  const quiet = avoidsScales(profile);
  const lines = [
    ...(litresPerHour === null
      ? []
      : [`You sweat about ${volume(litresPerHour * 1000, profile)} an hour in conditions like these.`]),
    ...(slip
      ? [
          'More than anybody sweats in that time, so no rate from it and nothing kept: check the minutes and both weights.',
        ]
      : []),
    ...(quiet || lossKg <= 0 ? [] : [`You are ${mass(lossKg, profile)} lighter (${lossPercent.toFixed(1)} %).`]),
    ...advice.lines,
  ];
  return {
    kind: 'measured',
    litresPerHour,
    span: null,
    lossKg,
    lossPercent,
    rough: false,
    drinkMl: advice.ml,
    lines,
    alert: lossKg < -SAME_KG ? GAINED : null,
    rules: ['H1', ...advice.rules],
  };
}

interface Conditions {
  readonly massKg: number;
  readonly minutes: number;
  readonly km: number;
  readonly celsius: number;
}

function estimated(of: Conditions, input: SweatInput, profile: Profile): SweatResult {
  const hours = of.minutes / 60;
  const speed = of.km / hours;
  const litresPerHour = estimateRate(of.massKg, speed, of.celsius);
  const rough = !(within(of.massKg, 50, 90) && within(speed, 8.5, 15) && within(of.celsius, 18, 28));
  const rate = [litresPerHour * (1 - ESTIMATE_SPREAD), litresPerHour * (1 + ESTIMATE_SPREAD)] as const;
  const drank = input.drankLitres ?? 0;
  const leftMl = Math.round((litresPerHour * hours - drank) * 1000);
  const tooMuch = drank > rate[1] * hours;
  const drinkMl =
    leftMl > 0 && !isRestricted(profile) && !isSmall(profile)
      ? ([Math.min(ESTIMATE, Math.floor(leftMl / 2)), Math.min(ESTIMATE, leftMl)] as const)
      : null;
  const advice = tooMuch
    ? "You drank more than anybody your size sweats on a run like that: don't push fluids, drink only if you are thirsty."
    : isRestricted(profile)
      ? OWN_PLAN
      : drinkMl
        ? `To thirst, ${drinkMl[0] === drinkMl[1] ? 'up to ' : ''}${span(drinkMl, profile)} over 3-4 hours, not more than ${volume(FIRST, profile)} in the first half hour. ${STOP}`
        : leftMl > 0
          ? `Drink to thirst; ${NO_SET}.`
          : 'You drank about what you lost: only if you are thirsty now.';
  const lines = [
    `${rough ? 'A rough guess' : 'An estimate'}: about ${volume(litresPerHour * 1000, profile)} of sweat an hour, give or take 40 % (${span([rate[0] * 1000, rate[1] * 1000], profile)}).`,
    ...(rough ? ['Your body, pace or weather is outside what the formula knows.'] : []),
    advice,
  ];
  return {
    kind: 'estimated',
    litresPerHour,
    span: rate,
    lossKg: null,
    lossPercent: null,
    rough,
    drinkMl,
    alert: tooMuch ? GAINED : null,
    lines,
    rules: ['D-drink', 'H7'],
  };
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
