import type { RuleId } from '../method/rules.ts';
import { avoidsSalt, avoidsScales, isRestricted, isSmall } from '../model/cautions.ts';
import type { DrinkAdvice, DrinkCaps } from '../model/drink-advice.ts';
import type { Profile } from '../model/profile.ts';

/** The caps of section 3 (D), ml; and the most that an estimate may ask for. */
export const caps = { firstMl: 600, hourMl: 800, planMl: 3000 } as const satisfies DrinkCaps;
export const ESTIMATE_CAP = 1500;

/** Minutes beyond which weight lost is not water lost (H8). */
const LONGEST_SUM = 240;

export function isVeryLong({ minutes }: { readonly minutes: number }): boolean {
  return minutes > LONGEST_SUM;
}

/** Instead of a sum after more than four hours. */
export function veryLongAdvice(profile: Pick<Profile, 'health'>): readonly DrinkAdvice[] {
  return [{ id: 'very-long', scales: !avoidsScales(profile), salt: !avoidsSalt(profile) }, { id: 'watch' }];
}

/** Percent of the body's mass from which a loss is a lot (section 3). */
export const MUCH = 4;

export interface LossAdvice {
  readonly ml: readonly [number, number] | null;
  readonly advice: readonly DrinkAdvice[];
  readonly rules: readonly RuleId[];
}

/** Weights that far apart are the same (section 3 [D]). */
export const SAME_KG = 0.3;

/** What to drink after a measured loss (section 3). `nightCapMl` is what may still be drunk when bed is near; null when it is not. */
export function afterLoss(
  lossKg: number,
  percent: number,
  profile: Profile,
  nextKeyHours: number | null,
  nightCapMl: number | null = null,
): LossAdvice {
  const says = (rules: readonly RuleId[], ...advice: readonly DrinkAdvice[]) => ({ ml: null, advice, rules });
  const salt = !avoidsSalt(profile);
  if (lossKg <= 0)
    return lossKg < -SAME_KG ? says(['H7'], ...afterGain(profile)) : says(['H7'], { id: 'as-you-started' });
  if (percent > MUCH) return afterMuch(profile, nightCapMl);
  if (isRestricted(profile)) return says(['H7'], { id: 'own-plan' });
  if (percent < 2) return says(['H3', 'H7'], { id: 'small-loss' });
  if (nextKeyHours === null || nextKeyHours > 24) return says(['H3', 'H4'], { id: 'no-session-near', salt });
  if (isSmall(profile)) return says(['H4', 'H7'], { id: 'small-body', salt });
  if (nightCapMl !== null) return says(['H7', 'G-late'], { id: 'night-cap', mostMl: nightCapMl });
  const ml = [Math.min(caps.planMl, Math.round(lossKg * 1250)), Math.min(caps.planMl, Math.round(lossKg * 1500))] as [
    number,
    number,
  ];
  return {
    ml,
    advice: [{ id: 'replace', ml, hours: hoursFor(ml[0]), salt, caps }, { id: 'stop-when-pale' }],
    rules: ['H2', 'H4', 'H7'],
  };
}

function afterGain(profile: Profile): readonly DrinkAdvice[] {
  return [
    ...(avoidsScales(profile) ? [] : [{ id: 'came-back-heavier' } as const]),
    { id: 'stop-until-thirsty' },
    ...(avoidsSalt(profile) ? [] : [{ id: 'salty-after' } as const]),
    { id: 'keep-company' },
  ];
}

/** Over 4 %: doubt the scales, drink slowly, and know the signs; whoever gets no volume from a bot hears the signs all the same. */
function afterMuch(profile: Profile, nightCapMl: number | null): LossAdvice {
  const doubt = avoidsScales(profile) ? [] : [{ id: 'check-scales' } as const];
  if (isRestricted(profile))
    return { ml: null, advice: [{ id: 'own-plan' }, ...doubt, { id: 'watch' }], rules: ['H7'] };
  const most = isSmall(profile) ? 'thirst' : nightCapMl !== null ? { nightMl: nightCapMl } : caps;
  return {
    ml: null,
    advice: [{ id: 'slowly', salt: !avoidsSalt(profile), most }, ...doubt, { id: 'watch' }],
    rules: ['H4', 'H7'],
  };
}

/** H2's 2-4 hours, from where the caps allow that much. */
function hoursFor(ml: number): readonly [number, number] {
  return [Math.min(4, Math.max(2, Math.ceil(0.5 + (ml - caps.firstMl) / caps.hourMl))), 4];
}
