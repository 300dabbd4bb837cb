import { HOUR, localDate, localHour } from '../../time.ts';
import { avoidsScales } from '../after-loss.ts';
import { pickMeal, pickSnack, portionWords, whyNoSnack } from '../food.ts';
import { foodTier } from '../load.ts';
import type { Plan } from '../plan.ts';
import type { Profile } from '../profile.ts';
import type { Run } from '../run.ts';
import type { Dose, DoseFacts } from './dose.ts';

/** M3 with the table's snacks, filtered by diet, allergies and kitchen; no dish twice in a week while another is left. */
export function snack({ step, run, profile, plans, zone, night, ...facts }: DoseFacts): Dose {
  const tier = foodTier(facts.tier, run);
  const none = whyNoSnack(profile);
  if (none)
    return {
      name: 'Snack',
      minutes: step.minutes,
      what: 'By your own diabetes plan.',
      how: none.text,
      rules: [...step.rules, none.rule],
    };
  const picked = pickSnack(profile, {
    tier,
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
  const small = night.mode === 'full' || night.mode === 'merged' ? '' : ' Half of it: bed is near.';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `${nameFor(profile, picked.name)}${picked.note ? ` (${picked.note})` : ''}.`,
    how: `${nameFor(profile, picked.name)}: ${gramsOrWords(profile, `${picked.carbG} g carbohydrate, ${picked.proteinG} g protein`)}${picked.note ? `; ${picked.note}` : ''}. Or anything like it: ${portionWords(profile, tier)}.${small}`,
    rules: step.rules,
    dish: picked.id,
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
  const both = night.mode === 'merged' ? 'Snack and meal in one tonight. ' : '';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `${nameFor(profile, picked.name)}${picked.note ? ` (${picked.note})` : ''}.`,
    how: `${both}${nameFor(profile, picked.name)}, say${avoidsScales(profile) ? '' : ` (${picked.carbG} g carbohydrate, ${picked.proteinG} g protein)`}${picked.note ? `; ${picked.note}` : ''}. Carbohydrate, protein and a little fat; anything of that kind will do.`,
    rules: step.rules,
    dish: picked.id,
  };
}

/** A dish as this runner reads it: without amounts for somebody whom counting hurts. */
function nameFor(profile: Profile, name: string): string {
  if (!avoidsScales(profile)) return name;
  return name
    .replace(/\d+ (?:g|ml)\b ?(?:(?:cooked|dry)\b ?)?/g, '')
    .replace(/\( *\)/g, '')
    .replace(/ +([,)]|$)/g, '$1')
    .replace(/ {2,}/g, ' ');
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
