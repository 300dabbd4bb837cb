import { afterLoss, avoidsSalt, capWords, FIRST, GAINED, isRestricted, isSmall, OWN_PLAN } from './after-loss.ts';
import { amount } from './drink-words.ts';
import { isHot } from './load.ts';
import type { RuleId } from './method/rules.ts';
import type { Tier } from './plan.ts';
import type { Profile } from './profile.ts';
import type { RunReport } from './run.ts';

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
  const byThirst = withoutVolume(run, profile, moment, lossMl);
  if (byThirst) return { ml: null, ...byThirst };
  const hot = isHot(run);
  if (tier === 0 && !hot) return { ml: null, line: 'Drink to thirst, water is fine.', rules: ['M1', 'H7'] };
  const bed = moment.minutesToBed ?? null;
  const nightCap = bed === null || bed > 90 ? FIRST : bed >= 45 ? 500 : 300;
  const upper = Math.min(DOSE[1], FIRST, nightCap, lossMl?.ml ?? FIRST);
  const ml: [number, number] = [Math.min(DOSE[0], upper), upper];
  const advice = run.weighedKg && nightCap === FIRST ? rest(run.weighedKg, profile, nextKeyWithinHours) : null;
  const night = nightCap < FIRST ? ' Not more: bed is near and sleep is worth it.' : '';
  const monster =
    tier === 4 && nightCap === FIRST
      ? ` Then on with ${avoidsSalt(profile) ? 'food and drink' : 'salty food or drink'}, ${capWords(profile)}.`
      : '';
  return {
    ml,
    line: `${amount(ml, profile)} of an electrolyte drink within 15 minutes, even if you feel cool. To thirst, no forcing.${night}${monster}${advice ? ` ${advice.line}` : ''}`,
    rules: [
      ...new Set<RuleId>(['M1', 'H4', 'H7', ...(tier === 4 ? (['D-drink'] as const) : []), ...(advice?.rules ?? [])]),
    ],
  };
}

/** Why this runner gets no volume from a bot today, most weighty first; null when they do. */
function withoutVolume(
  run: RunReport,
  profile: Profile,
  moment: DrinkMoment,
  lossMl: Loss | null,
): Omit<HydrationDose, 'ml'> | null {
  if (lossMl !== null && lossMl.ml <= 0)
    return {
      line: `${lossMl.gained ? 'You drank more than you lost' : 'You took in what you lost'}: don't push fluids, drink only if you are thirsty.${lossMl.gained ? ` ${GAINED}` : ''}`,
      rules: ['H7'],
    };
  if (isRestricted(profile)) return { line: OWN_PLAN, rules: ['D-drink'] };
  if (moment.flagged)
    return { line: 'Sips, and only to thirst; what the clinician told you wins.', rules: ['H7', 'D-drink'] };
  if (run.also?.includes('unwell'))
    return {
      line: 'Sip an electrolyte drink as it agrees with you, to thirst. No set amount while you feel like this.',
      rules: ['H4', 'H7', 'D-drink'],
    };
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

/** After the first drink, when both weights are known. */
function rest(
  weighed: { before: number; after: number },
  profile: Profile,
  next: number | null,
): { line: string; rules: RuleId[] } | null {
  const loss = weighed.before - weighed.after;
  if ((loss / weighed.before) * 100 < 2) return null;
  const advice = afterLoss(loss, (loss / weighed.before) * 100, profile, next);
  return { line: advice.lines.join(' '), rules: advice.rules };
}

interface Loss {
  readonly ml: number;
  readonly gained: boolean;
}

/** Fluid still missing, ml: from both weights, else from the kept sweat rate and what was drunk; null when neither is known. */
function lossOf(run: RunReport, profile: Profile): Loss | null {
  if (run.weighedKg) {
    const ml = Math.round((run.weighedKg.before - run.weighedKg.after) * 1000);
    return { ml, gained: ml < 0 };
  }
  if (profile.sweatRate === null || run.drankLitres === undefined) return null;
  return { ml: Math.round((profile.sweatRate * (run.minutes / 60) - run.drankLitres) * 1000), gained: false };
}
