import {
  afterLoss,
  avoidsSalt,
  capWords,
  ESTIMATE,
  FIRST,
  GAINED,
  isRestricted,
  isSmall,
  MUCH,
  OWN_PLAN,
  WATCH,
} from './after-loss.ts';
import { amount, span, volume } from './drink-words.ts';
import { isHot } from './load.ts';
import type { RuleId } from './method/rules.ts';
import { sayIn, turns } from './method/turns.ts';
import type { Tier } from './plan.ts';
import type { Profile } from './profile.ts';
import type { RunReport } from './run.ts';
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
  if (tier === 0 && !isHot(run) && !scales)
    return { ml: null, line: 'Drink to thirst, water is fine.', rules: ['M1', 'H7'] };
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
    line: `${sayIn(turns.drink, turn, amount(ml, profile))}${isHot(run) ? '' : ` ${sayIn(turns.cool, turn)}`} ${nightCap === null ? sayIn(turns.thirst, turn) : ''}${night}${monster}${advice ? ` ${advice.line}` : ''}`,
    rules: [
      ...new Set<RuleId>(['M1', 'H4', 'H7', ...(tier === 4 ? (['D-drink'] as const) : []), ...(advice?.rules ?? [])]),
    ],
  };
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
  return drankAll(lossMl) ?? (scales && (withoutVolume(run, profile, moment, lossMl, scales) ?? scales));
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
  const enough = drankAll(lossMl);
  if (enough) return enough;
  const watch = scales?.much ? ` ${WATCH}` : '';
  if (moment.flagged)
    return { line: `Sips, and only to thirst; what the clinician told you wins.${watch}`, rules: ['H7', 'D-drink'] };
  if (isRestricted(profile) && !scales?.much) return { line: OWN_PLAN, rules: ['D-drink'] };
  if (run.also?.includes('unwell'))
    return {
      line: `Sip an electrolyte drink as it agrees with you, to thirst. No set amount while you feel like this.${watch}`,
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

function drankAll(lossMl: Loss | null): Omit<HydrationDose, 'ml'> | null {
  if (lossMl === null || lossMl.ml > 0) return null;
  return {
    line: `${lossMl.gained ? 'You drank more than you lost' : 'You took in what you lost'}: don't push fluids, drink only if you are thirsty.${lossMl.gained ? ` ${GAINED}` : ''}`,
    rules: ['H7'],
  };
}

/** After the first drink on hot and very big days (M1: "use a sweat-loss calculation"): what is left of the loss by the kept rate or the estimate. */
function bySweatRate(
  run: RunReport,
  profile: Profile,
  tier: Tier,
): { readonly line: string; readonly rules: readonly RuleId[] } | null {
  if (run.weighedKg || (tier < 3 && !isHot(run))) return null;
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
  { weighedKg }: RunReport,
  profile: Profile,
  next: number | null,
  nightCapMl: number | null,
): ScalesAdvice | null {
  if (!weighedKg) return null;
  const loss = weighedKg.before - weighedKg.after;
  const percent = (loss / weighedKg.before) * 100;
  if (percent < 2) return null;
  const advice = afterLoss(loss, percent, profile, next, nightCapMl);
  return { line: advice.lines.join(' '), rules: advice.rules, much: percent > MUCH };
}

interface Loss {
  readonly ml: number;
  readonly gained: boolean;
}

/**
 * Fluid still missing, ml: from both weights, else what was drunk set against the kept sweat rate, else against the most that the estimate allows
 * (section 3: +/- 40 %); null when too little is known. An estimate never says that more is missing, only that enough was drunk.
 */
function lossOf(run: RunReport, profile: Profile): Loss | null {
  if (run.weighedKg) return missing(Math.round((run.weighedKg.before - run.weighedKg.after) * 1000));
  if (run.drankLitres === undefined) return null;
  const hours = run.minutes / 60;
  const rate = profile.sweatRate ?? mostByEstimate(run, profile);
  return rate === null ? null : missing(Math.round((rate * hours - run.drankLitres) * 1000));
}

function missing(ml: number): Loss {
  return { ml, gained: ml < 0 };
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
