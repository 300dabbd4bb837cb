import { HOUR, localDate, localHour } from '../../time.ts';
import { flaggedLately } from '../assess/gate-facts.ts';
import { foodTier } from '../assess/load.ts';
import { F1_HOURS, F2_HOURS, nextKeyHours } from '../assess/next-session.ts';
import type { Food } from '../method/food/snacks.ts';
import type { Tier } from '../method/tiers.ts';
import { avoidsScales, isRestricted, isSmall } from '../model/cautions.ts';
import { type Dish, dishOf, type HardAgain, type Share, type SnackDose } from '../model/dose.ts';
import type { Plan } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import { isUnwell, type Run } from '../model/run.ts';
import type { Dosed, DoseFacts } from './dose.ts';
import { eatsByOwnPlan, type Picked, pickMeal, pickSnack, portionFor } from './pick-food.ts';

/** M3 with the table's snacks, filtered by diet, allergies and kitchen; no dish twice in a week while another is left. */
export function snack({ step, run, profile, plans, zone, night, ...facts }: DoseFacts): Dosed {
  const { minutes } = step;
  if (eatsByOwnPlan(profile)) return { dose: { kind: 'own-plan-snack' }, minutes, rules: ['X2'] };
  // Where it stands in for the meal, even a run that needs no snack gets a small one.
  const tier = foodTier(facts.tier === 0 ? 1 : facts.tier, run);
  const bedIsNear = night.mode !== 'full' && night.mode !== 'merged';
  const picked = pickSnack(profile, {
    tier,
    gentle: bedIsNear,
    // Near bed the first drink is the limit (G-late).
    dry: bedIsNear || withoutVolume(run, profile),
    endedAt: localDate(run.endedAt, zone),
    recent: recentDishes(plans, run),
    atHome: true,
    seed: run.id,
  });
  const counts = !avoidsScales(profile);
  if (!picked) {
    const like = portionFor(profile, tier);
    const dose: SnackDose = { kind: 'snack', dish: null, like, share: null, sipMl: null, again: null, counts };
    return { dose, minutes, rules: step.rules };
  }
  const again = hardAgain(run, profile);
  const share = again === null ? shareOf(profile, tier, picked.carbG, bedIsNear) : null;
  // One amount is enough: where the dish's own share is said, the rest of the sentence would be a second one.
  const alone = bedIsNear || (share !== null && profile.massKg === null);
  return {
    dose: {
      kind: 'snack',
      dish: asDish(picked),
      like: alone ? null : portionFor(profile, again === null ? tier : atLeastSolid(tier)),
      share,
      // With the first drink it would be more than the first half hour's cap (section 3).
      sipMl: picked.ml ?? null,
      again,
      counts,
    },
    minutes,
    rules: [
      ...step.rules,
      ...(again === null ? [] : (['F1'] as const)),
      ...(profile.massKg === null ? [] : (['F3', 'D-food'] as const)),
    ],
  };
}

/** M5 by the time of day. */
export function meal({ step, run, profile, plans, zone, night, window, ...facts }: DoseFacts): Dosed {
  const late = night.bed - window.dueAt < 2 * HOUR;
  const picked = pickMeal(profile, {
    tier: foodTier(facts.tier, run),
    localHour: localHour(window.dueAt, zone),
    late,
    dry: withoutVolume(run, profile),
    recent: recentDishes(plans, run),
    seed: run.id,
  });
  const merged = night.mode === 'merged';
  const again = picked && merged ? hardAgain(run, profile) : null;
  return {
    dose: { kind: 'meal', dish: picked && asDish(picked), merged, again, counts: !avoidsScales(profile) },
    minutes: step.minutes,
    rules: again === null ? step.rules : [...step.rules, 'F1'],
  };
}

function asDish({ id, carbG, proteinG, note }: Picked<Food>): Dish {
  return { id, carbG, proteinG, note };
}

/** Whoever is not to be given a volume gets none with their food either (D-drink). */
function withoutVolume(run: Run, profile: Profile): boolean {
  const gained = run.weighedKg !== undefined && run.weighedKg.after >= run.weighedKg.before;
  return gained || isRestricted(profile) || isSmall(profile) || flaggedLately(run, profile) || isUnwell(run);
}

/** Half a portion is for light runs, not for hours between two sessions. */
function atLeastSolid(tier: Tier): Tier {
  return tier < 2 ? 2 : tier;
}

/** Under 4 hours to the next hard session carbohydrate comes by the hour (F1); up to 8 the first hours matter; beyond that the day's total does (F2). */
function hardAgain(run: Run, profile: Profile): HardAgain | null {
  const hours = nextKeyHours(run);
  if (hours === null || hours > F2_HOURS || eatsByOwnPlan(profile)) return null;
  if (hours >= F1_HOURS || avoidsScales(profile)) return { carbGAnHour: null };
  const { massKg } = profile;
  return { carbGAnHour: massKg === null ? 'per-kg' : [Math.round(massKg), Math.round(massKg * 1.2)] };
}

/**
 * The table's snacks are one size; runners and runs are not (D-food). How much of the dish the portion is; null where they fit within a quarter.
 * Near bed it is half of whatever it would be.
 */
function shareOf(profile: Profile, tier: Tier, carbG: number, bedIsNear: boolean): Share | null {
  if (bedIsNear) return 'half-near-bed';
  const portion = portionFor(profile, tier);
  if (typeof portion === 'string') return tier <= 1 && !avoidsScales(profile) ? 'half-is-plenty' : null;
  const share = (portion.carbG[0] + portion.carbG[1]) / 2 / carbG;
  if (share <= 0.6) return 'half';
  if (share <= 0.75) return 'two-thirds';
  if (share >= 1.6) return 'second-helping';
  return share >= 1.25 ? 'with-banana' : null;
}

/** Dishes of the last seven days, newest first. */
function recentDishes(plans: readonly Plan[], run: Run): string[] {
  return plans
    .filter((plan) => plan.run.id !== run.id && run.endedAt - plan.run.endedAt < 7 * 24 * HOUR)
    .flatMap((plan) => plan.steps.flatMap((step) => dishOf(step.dose) ?? []));
}
