import { HOUR, localDate, localHour } from '../../time.ts';
import { flaggedLately } from '../assess/gate-facts.ts';
import { foodTier } from '../assess/load.ts';
import { F1_HOURS, F2_HOURS, nextKeyHours } from '../assess/next-session.ts';
import { sayIn, turns } from '../method/steps/variants.ts';
import type { Tier } from '../method/tiers.ts';
import { avoidsScales, isRestricted, isSmall } from '../model/cautions.ts';
import type { Plan } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import { isUnwell, type Run } from '../model/run.ts';
import type { Dose, DoseFacts } from './dose.ts';
import { pickMeal, pickSnack, portion, portionWords, whyNoSnack, withoutAmounts } from './pick-food.ts';

/** M3 with the table's snacks, filtered by diet, allergies and kitchen; no dish twice in a week while another is left. */
export function snack({ step, run, profile, plans, zone, night, ...facts }: DoseFacts): Dose {
  // Where it stands in for the meal, even a run that needs no snack gets a small one.
  const tier = foodTier(facts.tier === 0 ? 1 : facts.tier, run);
  const none = whyNoSnack(profile);
  if (none)
    return {
      name: 'Snack by your own plan',
      minutes: step.minutes,
      what: 'What your own diabetes plan says.',
      how: none.text,
      rules: [none.rule],
      plain: none.text,
    };
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
  if (!picked) {
    return {
      name: step.name,
      minutes: step.minutes,
      what: 'Something you tolerate, four parts carbohydrate to one of protein.',
      how: `None of my snacks fits what you avoid. Take ${portionWords(profile, tier)} from food that you know.`,
      rules: step.rules,
    };
  }
  const soon = hardAgain(run, profile);
  const share = soon === '' ? shareWords(profile, tier, picked.carbG, bedIsNear) : '';
  // One amount is enough: where the dish's own share is said, the rest of the sentence would be a second one.
  const like =
    bedIsNear || (share !== '' && profile.massKg === null)
      ? ''
      : ` ${sayIn(turns.snackLike, facts.turn, portionWords(profile, soon === '' ? tier : atLeastSolid(tier)))}`;
  // With the first drink it would be more than the first half hour's cap (section 3).
  const sips = picked.ml ? ` ${sayIn(turns.sips, facts.turn)}` : '';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `${nameFor(profile, picked.name)}${picked.note ? ` (${picked.note})` : ''}.`,
    how: `${nameFor(profile, picked.name)}: ${gramsOrWords(profile, `${picked.carbG} g carbohydrate, ${picked.proteinG} g protein`)}${picked.note ? `; ${picked.note}` : ''}.${like}${share}${sips}${soon}`,
    rules: [
      ...step.rules,
      ...(soon ? (['F1'] as const) : []),
      ...(profile.massKg === null ? [] : (['F3', 'D-food'] as const)),
    ],
    dish: picked.id,
    ...(picked.ml ? { sipMl: picked.ml } : {}),
  };
}

/** M5 by the time of day. */
export function meal({ step, run, profile, plans, zone, night, window, ...facts }: DoseFacts): Dose {
  const tier = foodTier(facts.tier, run);
  const late = night.bed - window.dueAt < 2 * HOUR;
  const picked = pickMeal(profile, {
    tier,
    localHour: localHour(window.dueAt, zone),
    late,
    dry: withoutVolume(run, profile),
    recent: recentDishes(plans, run),
    seed: run.id,
  });
  if (!picked)
    return {
      name: step.name,
      minutes: step.minutes,
      what: 'Carbohydrate, protein, a little fat.',
      how: 'A plate with carbohydrate, protein and a little fat, from what you know and like.',
      rules: step.rules,
    };
  const both = night.mode === 'merged' ? 'Snack and meal in one. ' : '';
  const soon = night.mode === 'merged' ? hardAgain(run, profile) : '';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `${nameFor(profile, picked.name)}${picked.note ? ` (${picked.note})` : ''}.`,
    how: `${both}For example: ${nameFor(profile, picked.name)}${avoidsScales(profile) ? '' : ` (${picked.carbG} g carbohydrate, ${picked.proteinG} g protein)`}${picked.note ? `; ${picked.note}` : ''}. ${sayIn(turns.plate, facts.turn)}${soon}`,
    rules: soon === '' ? step.rules : [...step.rules, 'F1'],
    dish: picked.id,
  };
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
function hardAgain(run: Run, profile: Profile): string {
  const hours = nextKeyHours(run);
  if (hours === null || hours > F2_HOURS || whyNoSnack(profile) !== null) return '';
  if (hours >= F1_HOURS || avoidsScales(profile)) return ' Hard again today: eat early and keep eating.';
  const grams =
    profile.massKg === null
      ? '1.0-1.2 g carbohydrate per kg'
      : `${Math.round(profile.massKg)}-${Math.round(profile.massKg * 1.2)} g carbohydrate`;
  return ` Hard again today: ${grams} an hour for the next hours.`;
}

/**
 * The table's snacks are one size; runners and runs are not (D-food). How much of the dish the portion is, in words; nothing where they fit
 * within a quarter. Near bed it is half of whatever it would be.
 */
function shareWords(profile: Profile, tier: Tier, carbG: number, bedIsNear: boolean): string {
  if (bedIsNear) return ' Half of the dish: bed is near.';
  const grams = portion(profile, tier);
  if (!grams) return tier <= 1 && !avoidsScales(profile) ? ' Half of it is plenty after this run.' : '';
  const share = (grams.carbG[0] + grams.carbG[1]) / 2 / carbG;
  if (share <= 0.6) return ' About half of it is plenty after this run.';
  if (share <= 0.75) return ' About two thirds of it will do.';
  if (share >= 1.6) return ' For you a second helping, or fruit beside it.';
  return share >= 1.25 ? ' And a banana beside it.' : '';
}

/** A dish as this runner reads it: without amounts for somebody whom counting hurts. */
function nameFor(profile: Profile, name: string): string {
  return avoidsScales(profile) ? withoutAmounts(name) : name;
}

/** Grams, but never for somebody whom counting hurts. */
function gramsOrWords(profile: Profile, grams: string): string {
  return avoidsScales(profile) ? 'carbohydrate and protein in one' : grams;
}

/** Dishes of the last seven days, newest first. */
function recentDishes(plans: readonly Plan[], run: Run): string[] {
  return plans
    .filter((plan) => plan.run.id !== run.id && run.endedAt - plan.run.endedAt < 7 * 24 * HOUR)
    .flatMap((plan) => plan.steps.flatMap((step) => step.dish ?? []));
}
