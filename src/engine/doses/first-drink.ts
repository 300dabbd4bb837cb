import type { RuleId } from '../method/rules.ts';
import type { Tier } from '../method/tiers.ts';
import { avoidsSalt, isRestricted, isSmall } from '../model/cautions.ts';
import type { DrinkAdvice } from '../model/drink-advice.ts';
import type { Profile } from '../model/profile.ts';
import { isHot, isUnwell, type RunReport } from '../model/run.ts';
import { afterLoss, caps, ESTIMATE_CAP, isVeryLong, MUCH, SAME_KG, veryLongAdvice } from './drink-after-loss.ts';
import { ESTIMATE_SPREAD, estimateRate } from './sweat-estimate.ts';

/** M1: 16-20 fl oz. */
const DOSE = [473, 591] as const;

/** What there is to say about drinking, and the rules behind it. */
export interface Advised {
  readonly advice: readonly DrinkAdvice[];
  readonly rules: readonly RuleId[];
}

export interface HydrationDose extends Advised {
  /** The first drink, ml from and to; null: no volume, thirst or the runner's own plan decides. */
  readonly ml: readonly [number, number] | null;
}

export interface DrinkMoment {
  /** From the run's end to bed. */
  readonly minutesToBed?: number | null;
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
  const loss = lossOf(run, profile);
  const nightCap = nightCapOf(moment);
  const scales = byTheScales(run, profile, nextKeyWithinHours, nightCap);
  const byThirst = withoutVolume(run, profile, moment, loss, scales);
  if (byThirst) return { ml: null, ...byThirst };
  if (tier <= 1 || profile.beginner) return toThirst(run, nightCap, scales);
  const upper = Math.min(DOSE[1], caps.firstMl, nightCap ?? caps.firstMl, loss?.ml ?? caps.firstMl);
  const ml = [upper < DOSE[1] ? upper : DOSE[0], upper] as const;
  const more = nightCap === null ? (scales ?? bySweatRate(run, profile, tier)) : null;
  const goesOn = tier === 4 && nightCap === null && more === null && loss === null;
  return {
    ml,
    advice: [
      { id: 'first-drink', ml },
      ...(isCool(run) ? [{ id: 'cool-day' } as const] : []),
      { id: nightCap === null ? 'no-forcing' : 'night-limit' },
      ...(goesOn ? [{ id: 'go-on', salt: !avoidsSalt(profile), caps } as const] : []),
      ...(more?.advice ?? []),
    ],
    // The half litre is the method's own, and so is its grade (section 3): what salt and thirst rest on is not claimed for it.
    rules: [...new Set<RuleId>(['M1', ...(tier === 4 ? (['D-drink'] as const) : []), ...(more?.rules ?? [])])],
  };
}

/** A beginner's or a light run's first drink is to thirst, in the heat too (section 3). */
function toThirst(run: RunReport, nightCap: number | null, scales: Advised | null): HydrationDose {
  const thirst: DrinkAdvice =
    nightCap === null ? { id: 'to-thirst', hot: isHot(run) } : { id: 'to-thirst-near-bed', mostMl: nightCap };
  return {
    ml: null,
    advice: [thirst, ...(scales?.advice ?? [])],
    rules: [...new Set<RuleId>(['M1', 'H7', ...(scales?.rules ?? [])])],
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
): Advised | null {
  const loss = lossOf(run, profile);
  const scales = byTheScales(run, profile, nextKeyWithinHours, nightCapOf(moment));
  const same = loss?.weighed && Math.abs(loss.ml) <= SAME;
  return (
    (same ? null : drankAll(loss, profile)) ?? (scales && (withoutVolume(run, profile, moment, loss, scales) ?? scales))
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
  loss: Loss | null,
  scales: ScalesAdvice | null,
): Advised | null {
  const enough = drankAll(loss, profile);
  if (enough) return enough;
  const watch: readonly DrinkAdvice[] = scales?.much ? [{ id: 'watch' }] : [];
  if (moment.flagged) return { advice: [{ id: 'sips' }, ...watch], rules: ['H7', 'D-drink'] };
  if (isRestricted(profile) && !scales?.much) return { advice: [{ id: 'own-plan' }], rules: ['D-drink'] };
  if (isUnwell(run))
    return {
      advice: [{ id: 'sips-unwell' }, { id: 'no-amount-unwell' }, ...watch],
      rules: ['H4', 'H7', 'D-drink'],
    };
  if (scales?.much) return { advice: scales.advice, rules: scales.rules };
  if (moment.hadOne) return { advice: [{ id: 'had-first' }], rules: ['H7', 'D-drink'] };
  if (isSmall(profile))
    return { advice: [{ id: 'small-thirst' }, { id: 'no-amount-small' }], rules: ['M1', 'H4', 'H7', 'D-drink'] };
  return null;
}

function drankAll(loss: Loss | null, profile: Profile): Advised | null {
  if (loss === null || loss.ml > (loss.weighed ? SAME : 0)) return null;
  if (loss.weighed && loss.ml >= -SAME) return { advice: [{ id: 'took-in-all' }], rules: ['H7'] };
  if (!loss.weighed && loss.ml === 0) return { advice: [{ id: 'drank-it-back' }], rules: ['H7'] };
  return {
    advice: [
      { id: 'drank-more', weighed: loss.weighed },
      ...(avoidsSalt(profile) ? [] : [{ id: 'salty-after' } as const]),
      { id: 'keep-company' },
      { id: 'gained-signs' },
    ],
    rules: ['H7', 'D-drink'],
  };
}

/** After the first drink on hot and very big days (M1: "use a sweat-loss calculation"): what is left of the loss by the kept rate or the estimate. */
function bySweatRate(run: RunReport, profile: Profile, tier: Tier): Advised | null {
  if (run.weighedKg || isVeryLong(run) || (tier < 3 && !isHot(run))) return null;
  const rate = profile.sweatRate ?? estimateFor(run, profile);
  if (rate === null) return null;
  const sweatMl = rate * (run.minutes / 60) * 1000;
  const leftMl = sweatMl - (run.drankLitres ?? 0) * 1000;
  if (leftMl <= caps.firstMl) return null;
  const mostMl = Math.min(ESTIMATE_CAP, leftMl);
  // Never more than the loss, and no more than half to all of it: a rate from another day is an estimate too (section 3, D).
  return {
    advice: [
      { id: 'sweated', by: profile.sweatRate === null ? 'estimate' : 'rate', sweatMl },
      run.drankLitres === undefined
        ? { id: 'take-off', mostMl }
        : { id: 'still-missing', leftMl, ml: [Math.min(mostMl, leftMl / 2), mostMl] },
    ],
    rules: ['H1', 'D-drink'],
  };
}

interface ScalesAdvice extends Advised {
  /** Over 4 %: the method's first drink has no place beside it. */
  readonly much: boolean;
}

/** From 2 % on, when both weights are known. */
function byTheScales(
  run: RunReport,
  profile: Profile,
  nextKeyWithinHours: number | null,
  nightCapMl: number | null,
): ScalesAdvice | null {
  const { weighedKg } = run;
  if (!weighedKg) return null;
  const loss = weighedKg.before - weighedKg.after;
  const percent = (loss / weighedKg.before) * 100;
  if (percent < 2) return null;
  if (isVeryLong(run)) return { advice: veryLongAdvice(profile), rules: ['H8', 'H7'], much: false };
  const { advice, rules } = afterLoss(loss, percent, profile, nextKeyWithinHours, nightCapMl);
  return { advice, rules, much: percent > MUCH };
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
