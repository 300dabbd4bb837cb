import type { RuleId } from '../method/rules.ts';
import { avoidsSalt, avoidsScales, isRestricted, isSmall } from '../model/cautions.ts';
import type { Profile } from '../model/profile.ts';
import { span, volume } from '../model/quantity-words.ts';

/** Caps (section 3, D): in the first 30 minutes, in an hour after that, in a whole plan; for an estimate. */
export const FIRST = 600;
const HOURLY = 800;
const PLAN = 3000;
export const ESTIMATE = 1500;
export const STOP = 'Stop when the thirst is gone and the urine is pale.';
export const OWN_PLAN =
  'No volume from me: with your heart, kidneys or water tablets in the picture, your own care plan decides how much you drink.';
export const GAINED =
  'Headache, nausea, vomiting, puffy hands or confusion with it: an emergency. Stop drinking and call for help.';

/** Minutes beyond which weight lost is not water lost (H8). */
const LONGEST_SUM = 240;

export function isVeryLong({ minutes }: { readonly minutes: number }): boolean {
  return minutes > LONGEST_SUM;
}

/** Instead of a sum after more than four hours. */
export function veryLongWords(profile: Pick<Profile, 'health'>): string {
  const why = avoidsScales(profile)
    ? 'After more than four hours no sum tells what you need'
    : 'After more than four hours weight lost is not water lost, so no sum from it';
  return `${why}: drink to thirst, ${avoidsSalt(profile) ? 'eat' : 'eat something salty'}. ${WATCH}`;
}

/** The caps, for days on which they matter: 'at most 600 ml in the first half hour, ...'. */
export function capWords(profile: Profile): string {
  return `at most ${volume(FIRST, profile)} in the first half hour, ${volume(HOURLY, profile)} an hour after, ${volume(PLAN, profile)} in all`;
}

/** Percent of the body's mass from which a loss is a lot (section 3). */
export const MUCH = 4;
export const WATCH = 'Headache, vomiting or confusion: stop and call for help.';
export const NO_SET = 'no set amounts for young or small bodies';

export interface LossAdvice {
  readonly ml: readonly [number, number] | null;
  readonly lines: string[];
  readonly rules: RuleId[];
}

/** Weights that far apart are the same (section 3 [D]). */
export const SAME_KG = 0.3;

/** What to drink after a measured loss (section 3). `nightCapMl` is what may still be drunk when bed is near; null when it is not. */
export function afterLoss(
  lossKg: number,
  percent: number,
  profile: Profile,
  next: number | null,
  nightCapMl: number | null = null,
): LossAdvice {
  if (lossKg <= 0)
    return {
      ml: null,
      lines: [
        lossKg < -SAME_KG
          ? `${avoidsScales(profile) ? '' : 'You came back heavier. '}Stop drinking until you are thirsty.${avoidsSalt(profile) ? '' : ' Then something salty to eat.'} Keep somebody with you for the next hours.`
          : 'About what you started with: thirst decides.',
      ],
      rules: ['H7'],
    };
  if (percent > MUCH) return afterMuch(profile, nightCapMl);
  if (isRestricted(profile)) return { ml: null, lines: [OWN_PLAN], rules: ['H7'] };
  if (percent < 2)
    return { ml: null, lines: ['A small loss: thirst and your next meal sort it out.'], rules: ['H3', 'H7'] };
  const meal = avoidsSalt(profile) ? 'have your meal' : 'eat a salty meal';
  if (next === null || next > 24)
    return {
      ml: null,
      lines: [`No hard session within a day that I know of: drink to thirst and ${meal}, no more is needed.`],
      rules: ['H3', 'H4'],
    };
  if (isSmall(profile)) return { ml: null, lines: [`Drink to thirst and ${meal}; ${NO_SET}.`], rules: ['H4', 'H7'] };
  if (nightCapMl !== null)
    return {
      ml: null,
      lines: [`Drink to thirst, at most ${volume(nightCapMl, profile)} before bed: sleep does more now.`],
      rules: ['H7', 'G-late'],
    };
  const ml = [Math.min(PLAN, Math.round(lossKg * 1250)), Math.min(PLAN, Math.round(lossKg * 1500))] as const;
  return {
    ml,
    lines: [
      `Next hard session is close: ${span(ml, profile)} over ${hoursFor(ml[0])}, in portions${avoidsSalt(profile) ? '' : ', with salt or salty food'}. Not more than ${volume(FIRST, profile)} in the first half hour, ${volume(HOURLY, profile)} an hour after. ${STOP}`,
    ],
    rules: ['H2', 'H4', 'H7'],
  };
}

/** Over 4 %: doubt the scales, drink slowly, and know the signs; whoever gets no volume from a bot hears the signs all the same. */
function afterMuch(profile: Profile, nightCapMl: number | null): LossAdvice {
  const doubt = avoidsScales(profile) ? '' : ' That is a lot: check the scales again.';
  if (isRestricted(profile)) return { ml: null, lines: [`${OWN_PLAN}${doubt} ${WATCH}`], rules: ['H7'] };
  const salt = avoidsSalt(profile) ? '' : ' and with salt';
  const most = isSmall(profile)
    ? `to thirst; ${NO_SET}`
    : nightCapMl !== null
      ? `at most ${volume(nightCapMl, profile)} before bed`
      : capWords(profile);
  return {
    ml: null,
    lines: [`Drink slowly${salt}, ${most}.${doubt} ${WATCH}`],
    rules: ['H4', 'H7'],
  };
}

/** H2's 2-4 hours, from where the caps allow that much. */
function hoursFor(ml: number): string {
  const least = Math.max(2, Math.ceil(0.5 + (ml - FIRST) / HOURLY));
  return least >= 4 ? '4 hours' : `${least}-4 hours`;
}
