import type { SweatInput } from './intent.ts';
import type { Tier } from './plan.ts';
import type { Profile } from './profile.ts';
import type { RunReport } from './run.ts';

/** Volumes in ml, masses in kg, rates in L/h. `lines` are what the runner reads, in their units; `alert` stands before them. */
export type SweatResult =
  | {
      readonly kind: 'measured' | 'estimated';
      readonly litresPerHour: number | null;
      /** The rate's honest span. */
      readonly span: readonly [number, number] | null;
      /** Body mass lost; null when estimated. */
      readonly lossKg: number | null;
      readonly lossPercent: number | null;
      /** Outside the ranges that the estimate was fitted to. */
      readonly rough: boolean;
      readonly drinkMl: readonly [number, number] | null;
      readonly alert: string | null;
      readonly lines: readonly string[];
      readonly rules: readonly string[];
    }
  | {
      readonly kind: 'missing';
      readonly missing: readonly string[];
      readonly lines: readonly string[];
      readonly rules: readonly string[];
    };

/** Caps (section 3, D): in the first 30 minutes, in an hour after that, in a whole plan; for an estimate. */
const FIRST = 600;
const HOURLY = 800;
const PLAN = 3000;
const ESTIMATE = 1500;
/** M1: 16-20 fl oz. */
const DOSE = [473, 591] as const;
const OUNCE = 29.5735;
const POUND = 0.45359237;
const STOP = 'Stop when the thirst is gone and the urine is pale.';
const OWN_PLAN =
  'No volume from me: with your heart, kidneys or water tablets in the picture, your own care plan decides how much you drink.';
const GAINED =
  'Heavier than before with a headache, nausea or confusion is an emergency: stop drinking and call for help.';

/**
 * Sweat loss, measured (H1) from both weights or estimated (our fit, section 3) from mass, speed and temperature, and what to drink (H2, H3, H7 and the caps).
 * `nextKeyWithinHours` is the next hard session, null when none is known.
 */
export function sweat(input: SweatInput, profile: Profile, nextKeyWithinHours: number | null = null): SweatResult {
  if (input.beforeKg !== undefined && input.afterKg !== undefined)
    return measured(input, input.beforeKg, input.afterKg, profile, nextKeyWithinHours);
  const massKg = input.massKg ?? input.beforeKg ?? input.afterKg ?? profile.massKg ?? undefined;
  const { minutes, km, celsius } = input;
  if (massKg !== undefined && minutes !== undefined && km !== undefined && celsius !== undefined)
    return estimated({ massKg, minutes, km, celsius }, input, profile);
  const missing = [
    massKg === undefined ? 'your weight' : null,
    minutes === undefined ? 'how long you ran' : null,
    km === undefined ? 'how far' : null,
    celsius === undefined ? 'the temperature' : null,
  ].filter((one) => one !== null);
  return {
    kind: 'missing',
    missing,
    lines: [
      `For an estimate I still need ${missing.join(', ')}.`,
      'Like this: /sweat-rate estimate 90min 15km 22C 70kg',
      ...(avoidsScales(profile)
        ? []
        : ['Better: weigh yourself dry before and after: /sweat-rate weighed 70.2 to 69.1 drank 500ml 90min']),
    ],
    rules: ['H1'],
  };
}

function measured(
  input: SweatInput,
  beforeKg: number,
  afterKg: number,
  profile: Profile,
  next: number | null,
): SweatResult {
  const lossKg = beforeKg - afterKg;
  const lossPercent = (lossKg / beforeKg) * 100;
  const sweatLitres = lossKg + (input.drankLitres ?? 0) - (input.urineLitres ?? 0);
  const litresPerHour = input.minutes && sweatLitres > 0 ? sweatLitres / (input.minutes / 60) : null;
  const advice = afterLoss(lossKg, lossPercent, profile, next);
  const quiet = avoidsScales(profile);
  const lines = [
    ...(litresPerHour === null
      ? []
      : [`You sweat about ${volume(litresPerHour * 1000, profile)} an hour in conditions like these.`]),
    ...(quiet || lossKg <= 0 ? [] : [`You are ${mass(lossKg, profile)} lighter (${lossPercent.toFixed(1)} %).`]),
    ...advice.lines,
  ];
  return {
    kind: 'measured',
    litresPerHour,
    span: null,
    lossKg,
    lossPercent,
    rough: false,
    drinkMl: advice.ml,
    lines,
    alert: lossKg < 0 ? GAINED : null,
    rules: ['H1', ...advice.rules],
  };
}

/** What to drink after a measured loss (section 3). */
function afterLoss(
  lossKg: number,
  percent: number,
  profile: Profile,
  next: number | null,
): { ml: readonly [number, number] | null; lines: string[]; rules: string[] } {
  if (lossKg <= 0)
    return {
      ml: null,
      lines: [`${avoidsScales(profile) ? '' : 'No weight lost. '}Don't push fluids: drink only if you are thirsty.`],
      rules: ['H7'],
    };
  if (isRestricted(profile)) return { ml: null, lines: [OWN_PLAN], rules: ['H7'] };
  const soon = next !== null && next <= 24;
  if (percent > 4) {
    return {
      ml: null,
      lines: [
        `${avoidsScales(profile) ? 'Drink' : 'That is a lot: check the scales again. If it holds, drink'} slowly and with salt, at most ${volume(FIRST, profile)} in the first half hour and ${volume(HOURLY, profile)} an hour after, never more than ${volume(PLAN, profile)}. Headache, vomiting or confusion: stop and call for help.`,
      ],
      rules: ['H4', 'H7'],
    };
  }
  if (percent < 2)
    return { ml: null, lines: ['A small loss: thirst and your next meal sort it out.'], rules: ['H3', 'H7'] };
  if (!soon)
    return {
      ml: null,
      lines: ['No hard session within a day: drink to thirst and eat a salty meal. That is enough.'],
      rules: ['H3', 'H4'],
    };
  const ml = [Math.min(PLAN, Math.round(lossKg * 1250)), Math.min(PLAN, Math.round(lossKg * 1500))] as const;
  return {
    ml,
    lines: [
      `Next hard session is close: ${span(ml, profile)} over 2-4 hours, in portions, with salt or salty food. Not more than ${volume(FIRST, profile)} in the first half hour, ${volume(HOURLY, profile)} an hour after. ${STOP}`,
    ],
    rules: ['H2', 'H4', 'H7'],
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
  const rate = [litresPerHour * 0.6, litresPerHour * 1.4] as const;
  const leftMl = Math.round((litresPerHour * hours - (input.drankLitres ?? 0)) * 1000);
  const drinkMl =
    leftMl > 0 && !isRestricted(profile)
      ? ([Math.min(ESTIMATE, Math.floor(leftMl / 2)), Math.min(ESTIMATE, leftMl)] as const)
      : null;
  const advice = drinkMl
    ? `To thirst, ${span(drinkMl, profile)} over 3-4 hours, not more than ${volume(FIRST, profile)} in the first half hour. ${STOP}`
    : isRestricted(profile)
      ? OWN_PLAN
      : 'You drank about what you lost: only if you are thirsty now.';
  const lines = [
    `${rough ? 'A rough guess' : 'An estimate'}: about ${volume(litresPerHour * 1000, profile)} of sweat an hour, give or take 40 % (${span([rate[0] * 1000, rate[1] * 1000], profile)}).`,
    ...(rough ? ['Your body, pace or weather is outside what the formula knows.'] : []),
    advice,
  ];
  return {
    kind: 'estimated',
    litresPerHour,
    span: rate,
    lossKg: null,
    lossPercent: null,
    rough,
    drinkMl,
    alert: null,
    lines,
    rules: ['D', 'H7'],
  };
}

/** L/h from kg, km/h and Celsius: our flat fit to ACSM's predicted running rates (section 3, D), clamped to 0.3-2.0. */
export function estimateRate(massKg: number, kmPerHour: number, celsius: number): number {
  return Math.min(2, Math.max(0.3, -0.327 + 0.001323 * massKg * kmPerHour + 0.01042 * celsius));
}

export interface HydrationDose {
  /** The first drink, ml from and to; null: no volume, thirst or the runner's own plan decides. */
  readonly ml: [number, number] | null;
  readonly line: string;
  readonly rules: string[];
}

/** The method's first drink (M1: within 15 min), shaped by load, heat, a measured loss, the kept sweat rate, the night and the caps. Late: minutes from the run's end to bed. */
export function hydrationDose(
  run: RunReport,
  profile: Profile,
  tier: Tier,
  nextKeyWithinHours: number | null,
  late: { readonly minutesToBed?: number | null } = {},
): HydrationDose {
  const lossMl = lossOf(run, profile);
  if (lossMl !== null && lossMl.ml <= 0) {
    return {
      ml: null,
      line: `You took in what you lost: don't push fluids, drink only if you are thirsty.${lossMl.gained ? ` ${GAINED}` : ''}`,
      rules: ['H7'],
    };
  }
  if (isRestricted(profile)) return { ml: null, line: OWN_PLAN, rules: ['D'] };
  const hot = run.heat === 'hot' || run.heat === 'humid' || (run.celsius ?? 0) >= 25;
  if (tier === 0 && !hot) return { ml: null, line: 'Drink to thirst, water is fine.', rules: ['M1', 'H7'] };
  const bed = late.minutesToBed ?? null;
  const nightCap = bed === null || bed > 90 ? FIRST : bed >= 45 ? 500 : 300;
  const upper = Math.min(DOSE[1], FIRST, nightCap, lossMl?.ml ?? FIRST);
  const ml: [number, number] = [Math.min(DOSE[0], upper), upper];
  const advice = run.weighedKg && nightCap === FIRST ? rest(run.weighedKg, profile, nextKeyWithinHours) : null;
  const night = nightCap < FIRST ? ' Not more: bed is near and sleep is worth it.' : '';
  return {
    ml,
    line: `${amount(ml, profile)} of an electrolyte drink within 15 minutes, even if you feel cool. To thirst, no forcing.${night}${advice ? ` ${advice.line}` : ''}`,
    rules: ['M1', 'H4', 'H7', ...(advice?.rules ?? [])].filter((rule, at, all) => all.indexOf(rule) === at),
  };
}

/** After the first drink, when both weights are known. */
function rest(
  weighed: { before: number; after: number },
  profile: Profile,
  next: number | null,
): { line: string; rules: string[] } | null {
  const loss = weighed.before - weighed.after;
  if ((loss / weighed.before) * 100 < 2) return null;
  const advice = afterLoss(loss, (loss / weighed.before) * 100, profile, next);
  return { line: (advice.ml ? 'All in all: ' : '') + advice.lines.join(' '), rules: advice.rules };
}

/** Fluid still missing, ml: from both weights, else from the kept sweat rate and what was drunk; null when neither is known. */
function lossOf(run: RunReport, profile: Profile): { ml: number; gained: boolean } | null {
  if (run.weighedKg) {
    const ml = Math.round((run.weighedKg.before - run.weighedKg.after) * 1000);
    return { ml, gained: ml < 0 };
  }
  if (profile.sweatRate === null || run.drankLitres === undefined) return null;
  return { ml: Math.round((profile.sweatRate * (run.minutes / 60) - run.drankLitres) * 1000), gained: false };
}

/** Nobody gets a volume from a bot with these (section 3, D). */
function isRestricted(profile: Profile): boolean {
  return profile.health.some((flag) => flag === 'heart-disease' || flag === 'kidney-disease' || flag === 'diuretic');
}

/** Eating-disorder history: no weigh-ins, no weights in any sentence (section 2, D). */
function avoidsScales(profile: Profile): boolean {
  return profile.health.includes('eating-disorder');
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function volume(ml: number, { units }: Profile): string {
  if (units === 'imperial') return `${Math.floor(ml / OUNCE + 0.05)} fl oz`;
  return ml >= 1000 ? `${(ml / 1000).toFixed(1)} L` : `${Math.floor(ml / 10) * 10} ml`;
}

function span([low, high]: readonly [number, number], profile: Profile): string {
  return volume(low, profile) === volume(high, profile)
    ? volume(high, profile)
    : `${volume(low, profile)} to ${volume(high, profile)}`;
}

/** The first drink: '470-590 ml', '16-20 fl oz', or 'up to ...' when something caps it below the method's dose. */
function amount([low, high]: readonly [number, number], profile: Profile): string {
  if (low === high) return `Up to ${volume(high, profile)}`;
  return profile.units === 'imperial'
    ? `${Math.round(low / OUNCE)}-${volume(high, profile)}`
    : `${Math.round(low / 10) * 10}-${volume(high, profile)}`;
}

function mass(kg: number, { units }: Profile): string {
  return units === 'imperial' ? `${(kg / POUND).toFixed(1)} lb` : `${kg.toFixed(1)} kg`;
}
