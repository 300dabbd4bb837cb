import type { RuleId } from '../method/rules.ts';
import { avoidsScales, isRestricted, isSmall } from '../model/cautions.ts';
import type { SweatInput } from '../model/intent.ts';
import { HIGHEST_SWEAT_RATE, type Profile } from '../model/profile.ts';
import type { SweatResult } from '../model/sweat.ts';
import { KG_PER_LB } from '../model/units.ts';
import { afterLoss, caps, ESTIMATE_CAP, isVeryLong, SAME_KG, veryLongAdvice } from './drink-after-loss.ts';
import { ESTIMATE_SPREAD, estimateRate } from './sweat-estimate.ts';

/**
 * Sweat loss, measured (H1) from both weights or estimated (our fit, section 3) from mass, speed and temperature, and what to drink (H2, H3, H7 and the caps).
 * `nextKeyWithinHours` is the next hard session, null when none is known.
 */
export function sweat(typed: SweatInput, profile: Profile, nextKeyWithinHours: number | null = null): SweatResult {
  const input = inTheirUnits(typed, profile);
  if (input === null)
    return { kind: 'which-unit', before: typed.beforeKg ?? 0, after: typed.afterKg ?? 0, rules: ['H1'] };
  if (input.beforeKg !== undefined && input.afterKg !== undefined)
    return measured(input, input.beforeKg, input.afterKg, profile, nextKeyWithinHours);
  const massKg = input.massKg ?? input.beforeKg ?? input.afterKg ?? profile.massKg ?? undefined;
  const { minutes, km, celsius } = input;
  if (minutes !== undefined && isVeryLong({ minutes }))
    return { kind: 'too-long', advice: veryLongAdvice(profile), rules: ['H8', 'H7'] };
  if (massKg !== undefined && minutes !== undefined && km !== undefined && celsius !== undefined)
    return estimated({ massKg, minutes, km, celsius }, input, profile);
  return {
    kind: 'missing',
    missing: [
      ...(massKg === undefined ? (['mass'] as const) : []),
      ...(minutes === undefined ? (['duration'] as const) : []),
      ...(km === undefined && input.kmPerHour === undefined ? (['distance'] as const) : []),
      ...(celsius === undefined ? (['temperature'] as const) : []),
    ],
    scales: !avoidsScales(profile),
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
  nextKeyHours: number | null,
): SweatResult {
  const lossKg = beforeKg - afterKg;
  const lossPercent = (lossKg / beforeKg) * 100;
  const sweatLitres = lossKg + (input.drankLitres ?? 0) - (input.urineLitres ?? 0);
  const long = input.minutes !== undefined && isVeryLong({ minutes: input.minutes });
  const worked = input.minutes && sweatLitres > 0 && !long ? sweatLitres / (input.minutes / 60) : null;
  const slip = worked !== null && worked > HIGHEST_SWEAT_RATE;
  const { ml, advice, rules } =
    long && lossKg > 0
      ? { ml: null, advice: veryLongAdvice(profile), rules: ['H8', 'H7'] as readonly RuleId[] }
      : afterLoss(lossKg, lossPercent, profile, nextKeyHours);
  return {
    kind: 'measured',
    litresPerHour: slip ? null : worked,
    slip,
    lossKg,
    lossPercent,
    scales: !avoidsScales(profile),
    drinkMl: ml,
    gained: lossKg < -SAME_KG,
    advice,
    rules: ['H1', ...rules],
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
  const span = [litresPerHour * (1 - ESTIMATE_SPREAD), litresPerHour * (1 + ESTIMATE_SPREAD)] as const;
  const drank = input.drankLitres ?? 0;
  const leftMl = Math.round((litresPerHour * hours - drank) * 1000);
  const gained = drank > span[1] * hours;
  const restricted = isRestricted(profile);
  const drinkMl =
    leftMl > 0 && !restricted && !isSmall(profile)
      ? ([Math.min(ESTIMATE_CAP, Math.floor(leftMl / 2)), Math.min(ESTIMATE_CAP, leftMl)] as const)
      : null;
  const drink = gained
    ? 'no-pushing'
    : restricted
      ? 'own-plan'
      : drinkMl
        ? 'to-thirst'
        : leftMl > 0
          ? 'no-amount'
          : 'had-it';
  return {
    kind: 'estimated',
    litresPerHour,
    span,
    rough,
    drinkMl,
    gained,
    drink,
    firstMl: caps.firstMl,
    rules: ['D-drink', 'H7'],
  };
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
