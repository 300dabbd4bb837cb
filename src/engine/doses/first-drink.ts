import type { RuleId } from '../method/rules.ts';
import { sayIn, turns } from '../method/steps/variants.ts';
import type { Tier } from '../method/tiers.ts';
import { avoidsSalt, isRestricted, isSmall } from '../model/cautions.ts';
import type { Profile } from '../model/profile.ts';
import { amount, span, volume } from '../model/quantity-words.ts';
import { isHot, isUnwell, type RunReport } from '../model/run.ts';
import {
  afterLoss,
  capWords,
  ESTIMATE,
  FIRST,
  GAINED,
  isVeryLong,
  MUCH,
  OWN_PLAN,
  SAME_KG,
  veryLongWords,
  WATCH,
} from './drink-after-loss.ts';
import { ESTIMATE_SPREAD, estimateRate } from './sweat-estimate.ts';

/** M1: 16-20 fl oz. */
const DOSE = [473, 591] as const;

export interface HydrationDose {
  /** The first drink, ml from and to; null: no volume, thirst or the runner's own plan decides. */
  readonly ml: [number, number] | null;
  readonly line: string;
  readonly rules: readonly RuleId[];
}

export interface DrinkMoment {
  /** From the run's end to bed. */
  readonly minutesToBed?: number | null;
  /** Which of the sentences that say the same has its turn. */
  readonly turn?: number;
  /** A warning sign within the day. */
  readonly flagged?: boolean;
  /** The first drink of an earlier run, less than an hour ago. */
  readonly hadOne?: boolean;
}

/** The method's first drink (M1: within 15 min), shaped by load, heat, a measured loss, the kept sweat rate, the night and the caps. */
export function hydrationDose(
  run: RunReport,
  profile: Profile,
  tier: Tier,
  nextKeyWithinHours: number | null,
  moment: DrinkMoment = {},
): HydrationDose {
  const lossMl = lossOf(run, profile);
  const nightCap = nightCapOf(moment);
  const scales = byTheScales(run, profile, nextKeyWithinHours, nightCap);
  const byThirst = withoutVolume(run, profile, moment, lossMl, scales);
  if (byThirst) return { ml: null, ...byThirst };
  // A beginner's or a light run's first drink is to thirst, in the heat too (section 3).
  if (tier <= 1 || profile.beginner) {
    const plain =
      nightCap === null
        ? sayIn(isHot(run) ? turns.toThirstInHeat : turns.toThirst, moment.turn ?? 0)
        : `Drink to thirst, at most ${volume(nightCap, profile)}: bed is near.`;
    return {
      ml: null,
      line: scales ? `${plain} ${scales.line}` : plain,
      rules: [...new Set<RuleId>(['M1', 'H7', ...(scales?.rules ?? [])])],
    };
  }
  const upper = Math.min(DOSE[1], FIRST, nightCap ?? FIRST, lossMl?.ml ?? FIRST);
  const ml: [number, number] = [upper < DOSE[1] ? upper : DOSE[0], upper];
  const turn = moment.turn ?? 0;
  const advice = nightCap === null ? (scales ?? bySweatRate(run, profile, tier)) : null;
  const night = nightCap === null ? '' : 'That is the limit tonight: bed is near.';
  const monster =
    tier === 4 && nightCap === null && advice === null && lossMl === null
      ? ` Then on with ${avoidsSalt(profile) ? 'food and drink' : 'salty food or drink'}, ${capWords(profile)}.`
      : '';
  return {
    ml,
    line: `${sayIn(turns.drink, turn, amount(ml, profile))}${isCool(run) ? ` ${sayIn(turns.cool, turn)}` : ''} ${nightCap === null ? sayIn(turns.thirst, turn) : ''}${night}${monster}${advice ? ` ${advice.line}` : ''}`,
    // The half litre is the method's own, and so is its grade (section 3): what salt and thirst rest on is not claimed for it.
    rules: [...new Set<RuleId>(['M1', ...(tier === 4 ? (['D-drink'] as const) : []), ...(advice?.rules ?? [])])],
  };
}

/** Only on a cool day is it worth saying that the drink counts there too (M1). Celsius. */
const COOL = 15;

function isCool({ celsius, heat }: RunReport): boolean {
  return heat === 'cold' || (celsius !== undefined && celsius <= COOL && heat === undefined);
}

/**
 * What the scales or the bottles of a run say about drinking from now on, for a plan that begins after the first drink's window; null when they say nothing.
 */
export function lateDrink(
  run: RunReport,
  profile: Profile,
  nextKeyWithinHours: number | null,
  moment: DrinkMoment,
): Omit<HydrationDose, 'ml'> | null {
  const lossMl = lossOf(run, profile);
  const scales = byTheScales(run, profile, nextKeyWithinHours, nightCapOf(moment));
  const same = lossMl?.weighed && Math.abs(lossMl.ml) <= SAME;
  return (
    (same ? null : drankAll(lossMl, profile)) ??
    (scales && (withoutVolume(run, profile, moment, lossMl, scales) ?? scales))
  );
}

/** What may still be drunk when bed is near, ml (section 9, Late runs); null when it is not. */
function nightCapOf({ minutesToBed = null }: DrinkMoment): number | null {
  if (minutesToBed === null || minutesToBed > 90) return null;
  return minutesToBed >= 45 ? 500 : 300;
}

/** Why this runner gets no volume from a bot today, most weighty first; null when they do. */
function withoutVolume(
  run: RunReport,
  profile: Profile,
  moment: DrinkMoment,
  lossMl: Loss | null,
  scales: ScalesAdvice | null,
): Omit<HydrationDose, 'ml'> | null {
  const enough = drankAll(lossMl, profile);
  if (enough) return enough;
  const watch = scales?.much ? ` ${WATCH}` : '';
  if (moment.flagged)
    return { line: `Sips, and only to thirst; what the clinician told you wins.${watch}`, rules: ['H7', 'D-drink'] };
  if (isRestricted(profile) && !scales?.much) return { line: OWN_PLAN, rules: ['D-drink'] };
  if (isUnwell(run))
    return {
      line: `Sips of an electrolyte drink, only to thirst. No set amount while you feel like this.${watch}`,
      rules: ['H4', 'H7', 'D-drink'],
    };
  if (scales?.much) return { line: scales.line, rules: scales.rules };
  if (moment.hadOne)
    return {
      line: 'You had the first drink of the earlier run less than an hour ago: from here on only to thirst.',
      rules: ['H7', 'D-drink'],
    };
  if (isSmall(profile))
    return {
      line: 'Drink to thirst within 15 minutes: an electrolyte drink, or water with something salty. No set amounts for young or small bodies.',
      rules: ['M1', 'H4', 'H7', 'D-drink'],
    };
  return null;
}

function drankAll(lossMl: Loss | null, profile: Profile): Omit<HydrationDose, 'ml'> | null {
  if (lossMl === null || lossMl.ml > (lossMl.weighed ? SAME : 0)) return null;
  if (lossMl.weighed && lossMl.ml >= -SAME)
    return { line: 'You took in about what you lost: thirst decides from here.', rules: ['H7'] };
  if (!lossMl.weighed && lossMl.ml === 0)
    return { line: "You took in what you lost: don't push fluids, drink only if you are thirsty.", rules: ['H7'] };
  const salt = avoidsSalt(profile) ? '' : ' Then something salty to eat.';
  return {
    line: `${lossMl.weighed ? 'You drank more than you lost' : 'That is more than a body sweats in that time'}: stop drinking until you are thirsty.${salt} Keep somebody with you for the next hours. ${GAINED}`,
    rules: ['H7', 'D-drink'],
  };
}

/** After the first drink on hot and very big days (M1: "use a sweat-loss calculation"): what is left of the loss by the kept rate or the estimate. */
function bySweatRate(
  run: RunReport,
  profile: Profile,
  tier: Tier,
): { readonly line: string; readonly rules: readonly RuleId[] } | null {
  if (run.weighedKg || isVeryLong(run) || (tier < 3 && !isHot(run))) return null;
  const estimated = estimateFor(run, profile);
  const rate = profile.sweatRate ?? estimated;
  if (rate === null) return null;
  const sweatMl = rate * (run.minutes / 60) * 1000;
  const leftMl = sweatMl - (run.drankLitres ?? 0) * 1000;
  if (leftMl <= FIRST) return null;
  const by = profile.sweatRate === null ? 'By an estimate, give or take 40 %,' : 'By your sweat rate';
  const most = Math.min(ESTIMATE, leftMl);
  // Never more than the loss, and no more than half to all of it: a rate from another day is an estimate too (section 3, D).
  const rest =
    run.drankLitres === undefined
      ? `Take off what you drank; of the rest half to all, at most ${volume(most, profile)}, over 3-4 hours, to thirst.`
      : `Still missing about ${volume(leftMl, profile)}: ${span([Math.min(most, leftMl / 2), most], profile)} over 3-4 hours, to thirst.`;
  return { line: `${by} you sweated about ${volume(sweatMl, profile)}. ${rest}`, rules: ['H1', 'D-drink'] };
}

interface ScalesAdvice {
  readonly line: string;
  readonly rules: readonly RuleId[];
  /** Over 4 %: the method's first drink has no place beside it. */
  readonly much: boolean;
}

/** From 2 % on, when both weights are known. */
function byTheScales(
  run: RunReport,
  profile: Profile,
  next: number | null,
  nightCapMl: number | null,
): ScalesAdvice | null {
  const { weighedKg } = run;
  if (!weighedKg) return null;
  const loss = weighedKg.before - weighedKg.after;
  const percent = (loss / weighedKg.before) * 100;
  if (percent < 2) return null;
  if (isVeryLong(run)) return { line: veryLongWords(profile), rules: ['H8', 'H7'], much: false };
  const advice = afterLoss(loss, percent, profile, next, nightCapMl);
  return { line: advice.lines.join(' '), rules: advice.rules, much: percent > MUCH };
}

interface Loss {
  readonly ml: number;
  /** From both weights. */
  readonly weighed: boolean;
}

const SAME = SAME_KG * 1000;

/** L/h that few bodies sweat more than: the mean and one deviation of H5. For whom nothing better is known. */
const REFERENCE = 1.85;

/**
 * Fluid still missing, ml: from both weights, else what was drunk set against the kept sweat rate, else against the most that the estimate allows
 * (section 3: +/- 40 %), else against what few bodies exceed; null when nothing was said. An estimate never says that more is missing, only that enough was drunk.
 */
function lossOf(run: RunReport, profile: Profile): Loss | null {
  if (run.weighedKg) {
    const ml = Math.round((run.weighedKg.before - run.weighedKg.after) * 1000);
    return isVeryLong(run) && ml > 0 ? null : { ml, weighed: true };
  }
  if (run.drankLitres === undefined || isVeryLong(run)) return null;
  const hours = run.minutes / 60;
  const rate = profile.sweatRate ?? mostByEstimate(run, profile) ?? REFERENCE;
  return { ml: Math.round((rate * hours - run.drankLitres) * 1000), weighed: false };
}

function mostByEstimate(run: RunReport, profile: Profile): number | null {
  const rate = estimateFor(run, profile);
  return rate === null ? null : rate * (1 + ESTIMATE_SPREAD);
}

/** L/h; null when mass, distance or temperature is not known. */
function estimateFor({ km, celsius, minutes }: RunReport, { massKg }: Profile): number | null {
  if (km === undefined || celsius === undefined || massKg === null) return null;
  return estimateRate(massKg, km / (minutes / 60), celsius);
}
