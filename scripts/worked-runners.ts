import type { Profile } from '../src/engine/model/profile.ts';
import type { RunReport } from '../src/engine/model/run.ts';

/** A runner whose plan is printed, read and defended. `at` is local time of the report in `zone`. */
export interface WorkedRunner {
  readonly who: string;
  readonly line: string;
  readonly report: RunReport;
  readonly profile?: Partial<Profile>;
  /** '2026-06-06T09:00' unless something else matters. */
  readonly at?: string;
  readonly zone?: string;
  /** Earlier runs: days before, and what they were. */
  readonly past?: readonly (readonly [daysBefore: number, report: RunReport])[];
  /** Of this run's own morning. */
  readonly morning?: { readonly soreness: number; readonly sleepHours: number };
  /** What happens after the plan was made. */
  readonly afterwards?: 'full' | 'lighter' | { readonly zone: string; readonly hoursLater: number };
  readonly defence: string;
}

const long: RunReport = { type: 'long', minutes: 90 };
/** Has bathed in ice before: the first bath is a plan of its own. */
const home = { gear: ['tub', 'ice', 'roller', 'epsom'], iceTakenAt: 1 } satisfies Partial<Profile>;

export const workedRunners: readonly WorkedRunner[] = [
  {
    who: 'Club runner, Saturday long run',
    line: 'long 90min',
    report: long,
    profile: home,
    defence:
      'RPE 5 x 90 = 450, T2: the whole method, at the minutes of M1-M9. The ice bath passes as a long run is a key session.',
  },
  {
    who: 'Marathoner in the heat',
    line: 'race 3:45 42.2km 29C',
    report: { type: 'race', minutes: 225, km: 42.2, celsius: 29 },
    profile: { ...home, massKg: 70 },
    at: '2026-06-07T12:30',
    defence:
      'T4 at 29 C (HT1): cooling, company and the signs come first, no warm bath tonight; salt and caps with the drink, no painkillers yet, check-ins at 2, 6 and 24 h, nothing hard for 72 h.',
  },
  {
    who: 'Beginner at 22:45',
    line: 'easy 35min',
    report: { type: 'easy', minutes: 35 },
    profile: { ...home, beginner: true },
    at: '2026-06-06T22:45',
    defence: 'Bedtime has passed: at most 300 ml, half a snack, bed. No baths, no caffeine.',
  },
  {
    who: 'Nurse on nights',
    line: 'easy 45min',
    report: { type: 'easy', minutes: 45 },
    profile: { ...home, bedtime: '08:30', wake: '15:30' },
    at: '2026-06-06T07:30',
    defence: 'An hour before her morning bedtime: short evening rules at sunrise, and the legs are asked at 16:00.',
  },
  {
    who: 'Vegan without a kitchen',
    line: 'tempo 50min',
    report: { type: 'tempo', minutes: 50 },
    profile: { ...home, diet: 'vegan', kitchen: false, massKg: 60 },
    defence: 'The snack needs no kitchen and is vegan by its table; T1 (350) has no ice.',
  },
  {
    who: "Runner with Raynaud's",
    line: 'long 90min',
    report: long,
    profile: { ...home, health: ['raynauds'], healthConsentAt: 1 },
    defence: 'Cold shuts small vessels: a cool shower and legs up stand in; the warm bath stays.',
  },
  {
    who: 'On insulin',
    line: 'long 100min',
    report: { type: 'long', minutes: 100 },
    profile: { ...home, health: ['diabetes-insulin'], healthConsentAt: 1 },
    defence: 'No snack dose and no glucose tablets from a bot (X2): the own plan leads, glucose overnight too.',
  },
  {
    who: 'Pregnant',
    line: 'easy 60min',
    report: { type: 'easy', minutes: 60 },
    profile: { ...home, health: ['pregnancy'], healthConsentAt: 1 },
    afterwards: 'full',
    defence: 'Even the full method asks a clinician first: no ice, and a bath of at most 37 C.',
  },
  {
    who: '15-year-old',
    line: 'intervals 60min race saturday',
    report: { type: 'intervals', minutes: 60, next: { kind: 'race', when: { inDays: 2 } } },
    profile: { ...home, ageBand: 'under-16' },
    at: '2026-06-04T18:00',
    defence: 'Ice has a reason (race in 48 h) but only with an adult by the tub.',
  },
  {
    who: 'Two-a-day: second run',
    line: 'easy 40min',
    report: { type: 'easy', minutes: 40 },
    profile: home,
    at: '2026-06-06T17:00',
    past: [[0.33, { type: 'tempo', minutes: 45 }]],
    defence:
      'The day adds up: 315 + 120 = 435, T2. The evening plan takes over, so nothing is nudged twice and the evening keeps what the tempo deserved.',
  },
  {
    who: 'Traveller Tokyo to Berlin',
    line: 'long 90min',
    report: long,
    profile: { ...home, zone: 'Asia/Tokyo' },
    zone: 'Asia/Tokyo',
    at: '2026-06-06T09:00',
    afterwards: { zone: 'Europe/Berlin', hoursLater: 11 },
    defence: 'After landing the evening hangs on Berlin bedtime; what was due in Tokyo stays in the past.',
  },
  {
    who: 'No tub',
    line: 'long 2h',
    report: { type: 'long', minutes: 120 },
    profile: { gear: ['roller'] },
    defence: 'Cool shower and legs up for the ice; no bath at night; the roller stays.',
  },
  {
    who: 'Ten minutes only',
    line: 'long 90min',
    report: long,
    profile: { ...home, minutes: 10 },
    defence:
      'Drinking, eating and sleeping happen anyway; of ten minutes the five-minute stretch fits, the rest is left out by least benefit.',
  },
  {
    who: 'Recovery jog',
    line: 'recovery 40min',
    report: { type: 'recovery', minutes: 40 },
    profile: home,
    defence: 'T0: drink to thirst, next meal, sleep. Nothing else is worth a message.',
  },
  {
    who: 'Sore calves after an easy run',
    line: 'easy 40min sore calves',
    report: { type: 'easy', minutes: 40, sore: [{ area: 'calf' }] },
    profile: home,
    defence: 'Too light for the method, but what nags gets its stretch, with the warning about a swollen calf.',
  },
  {
    who: 'Strength block',
    line: 'long 100min',
    report: { type: 'long', minutes: 100 },
    profile: { ...home, strengthBlock: true },
    defence: 'Regular cold after lifting blunts the gains (C6, X1): no ice.',
  },
  {
    who: 'Lifted this morning',
    line: 'tempo 70min lifted today',
    report: { type: 'tempo', minutes: 70, also: ['lifted'], next: { kind: 'hard', when: { inDays: 1 } } },
    profile: home,
    defence: 'A hard session tomorrow would call for ice, the barbell forbids it.',
  },
  {
    who: 'Beer at the finish',
    line: 'race 45min 10km two beers',
    report: { type: 'race', minutes: 45, km: 10, also: ['alcohol'] },
    profile: home,
    at: '2026-06-06T11:00',
    defence: 'Food and fluids first; no ice and no hot bath after alcohol (X4).',
  },
  {
    who: 'Dizzy at the end',
    line: 'long 2h 27C dizzy',
    report: { type: 'long', minutes: 120, celsius: 27, also: ['unwell'] },
    profile: home,
    defence: 'The note comes first: lie down in the cool, when to call. No stretching, no baths.',
  },
  {
    who: 'Heart disease',
    line: 'easy 60min',
    report: { type: 'easy', minutes: 60 },
    profile: { ...home, health: ['heart-disease'], healthConsentAt: 1 },
    afterwards: 'full',
    defence: 'No volume to drink from a bot, no cold, no hot bath, even when the full method is asked for.',
  },
  {
    who: 'Kidney disease',
    line: 'long 90min',
    report: long,
    profile: { ...home, health: ['kidney-disease'], healthConsentAt: 1 },
    defence: 'No volume, plain warm water without salt, never an NSAID.',
  },
  {
    who: 'Eating-disorder history',
    line: 'long 90min',
    report: long,
    profile: { ...home, massKg: 55, health: ['eating-disorder'], healthConsentAt: 1 },
    defence: 'Food without grams, no scales, no counting anywhere.',
  },
  {
    who: 'Blood thinners',
    line: 'hills 75min',
    report: { type: 'hills', minutes: 75 },
    profile: { ...home, health: ['anticoagulant'], healthConsentAt: 1 },
    defence: 'No roller, no stick, no massage: stretch only. No NSAID.',
  },
  {
    who: 'Faints easily',
    line: 'long 90min',
    report: long,
    profile: { ...home, health: ['low-blood-pressure'], healthConsentAt: 1 },
    defence: 'Warm water lowers standing blood pressure (E6): no hot bath.',
  },
  {
    who: 'First ice bath ever',
    line: 'long 2h30',
    report: { type: 'long', minutes: 150 },
    profile: { ...home, iceTakenAt: null, iceScreen: 'none', healthConsentAt: 1 },
    defence: 'Asked before, and nothing speaks against it (C14): 15 C for five minutes, not ten.',
  },
  {
    who: 'First ice bath ever, not asked yet',
    line: 'long 90min',
    report: long,
    profile: { ...home, iceTakenAt: null },
    defence:
      'No tub before the one tap about heart, pressure, vessels and pregnancy (C14): a cool shower until it is answered.',
  },
  {
    who: 'Aged 63, bathes in ice for years',
    line: 'long 90min',
    report: long,
    profile: { ...home, ageBand: '60-plus' },
    defence: 'From 60 on a doctor is asked first (C14); one tap says that one was.',
  },
  {
    who: 'Aged 17, has bathed before',
    line: 'long 90min',
    report: long,
    profile: { ...home, ageBand: '16-17' },
    defence: "Never more than a first-timer's dose under 18 (C14).",
  },
  {
    who: 'Easy run at 31 C',
    line: 'easy 50min 31C',
    report: { type: 'easy', minutes: 50, celsius: 31 },
    profile: home,
    at: '2026-07-06T18:00',
    defence:
      'A light run, and very hot (HT1): cooling, company and the signs, a check-in at 2 hours, no warm bath; the drink stays with thirst, as the load is small.',
  },
  {
    who: 'Limped home with a tight calf',
    line: 'long 90min limped home with a tight calf',
    report: { ...long, sore: [{ area: 'calf' }], also: ['limp'] },
    profile: home,
    defence:
      'A limp is no ordinary soreness (S7): no stretch, no roller, no massage on those legs; protect, then load early.',
  },
  {
    who: 'One sore calf, the left',
    line: 'long 90min sore left calf',
    report: { ...long, sore: [{ area: 'calf', side: 'left' }] },
    profile: home,
    defence: 'One side is not two (S7): the routine goes on, without the left calf.',
  },
  {
    who: 'Insulin, and two beers',
    line: 'long 90min two beers',
    report: { ...long, also: ['alcohol'] },
    profile: { ...home, health: ['diabetes-insulin'], healthConsentAt: 1 },
    at: '2026-06-06T18:00',
    defence:
      'The low can come at night (X6): only with a meal, check before bed and overnight, tell somebody. No baths after alcohol (X4).',
  },
  {
    who: 'Dizzy at 31 C',
    line: 'long 90min 31C dizzy',
    report: { ...long, celsius: 31, also: ['unwell'] },
    profile: { ...home, massKg: 62 },
    at: '2026-07-05T11:00',
    defence:
      'Sips to thirst and a solid snack: no volume anywhere in the plan. Lying down and cooling before everything, no baths, no hands.',
  },
  {
    who: 'Third ice bath this week',
    line: 'long 90min',
    report: long,
    profile: home,
    past: [
      [2, long],
      [4, long],
    ],
    defence: 'Two were taken already; without asking for more the third is not offered.',
  },
  {
    who: 'Always wants ice',
    line: 'tempo 60min',
    report: { type: 'tempo', minutes: 60 },
    profile: { ...home, alwaysIce: true },
    defence: 'Nothing hard ahead, but this runner asked for it once and for all; safety gates would still hold.',
  },
  {
    who: 'Key session tomorrow',
    line: 'intervals 60min next hard tomorrow',
    report: { type: 'intervals', minutes: 60, next: { kind: 'hard', when: { inDays: 1 } } },
    profile: home,
    at: '2026-06-06T18:00',
    defence: 'Within 48 h the small benefit of cold counts (C3).',
  },
  {
    who: 'Weighed: 3 % down, race tomorrow',
    line: 'long 90min weighed 70 to 67.9 race tomorrow',
    report: {
      type: 'long',
      minutes: 90,
      weighedKg: { before: 70, after: 67.9 },
      next: { kind: 'race', when: { inDays: 1 } },
    },
    profile: { ...home, massKg: 70 },
    defence: '1.25-1.5 L per kg in portions (H2), within the caps, as the race is near.',
  },
  {
    who: 'Came back heavier',
    line: 'race 4h weighed 60 to 60.8',
    report: { type: 'race', minutes: 240, weighedKg: { before: 60, after: 60.8 } },
    profile: { ...home, massKg: 60 },
    at: '2026-06-06T14:00',
    defence: 'Overdrinking is the danger (H7): no fluids pushed, and the signs of low sodium are named.',
  },
  {
    who: 'Evening tempo, 20:15',
    line: 'tempo 45min',
    report: { type: 'tempo', minutes: 45 },
    profile: home,
    at: '2026-06-06T20:15',
    defence: '135 minutes to bed: snack and meal become one, a short stretch, no nap.',
  },
  {
    who: 'Hard intervals an hour before bed',
    line: 'intervals 60min',
    report: { type: 'intervals', minutes: 60 },
    profile: home,
    at: '2026-06-06T21:35',
    defence: 'At most 500 ml, snack, five minutes of stretching, and a word on sleep after hard evenings (X5).',
  },
  {
    who: 'Early bird, 05:50',
    line: 'easy 60min',
    report: { type: 'easy', minutes: 60 },
    profile: { ...home, bedtime: '21:30', wake: '05:00' },
    at: '2026-06-06T05:50',
    defence: 'Breakfast for a meal and the evening hours later: nothing in between.',
  },
  {
    who: 'Short night behind him',
    line: 'long 90min',
    report: long,
    profile: home,
    at: '2026-06-06T11:30',
    morning: { soreness: 2, sleepHours: 5 },
    defence: 'Under six hours makes the nap up to 90 minutes, over by 16:00 (N2), and tonight half an hour earlier.',
  },
  {
    who: 'Ran on sore legs',
    line: 'easy 40min',
    report: { type: 'easy', minutes: 40 },
    profile: home,
    morning: { soreness: 6, sleepHours: 8 },
    defence: 'The morning said no running; the plan says it once, without a sermon.',
  },
  {
    who: 'Too much too soon',
    line: 'long 2h',
    report: { type: 'long', minutes: 120 },
    profile: home,
    past: [
      [3, { type: 'easy', minutes: 60 }],
      [6, { type: 'easy', minutes: 50 }],
      [9, { type: 'long', minutes: 80 }],
      [12, { type: 'easy', minutes: 45 }],
    ],
    defence: '50 % over the longest of 30 days: the caution with its observational source (Frandsen 2025).',
  },
  {
    who: 'Back after three weeks off',
    line: 'easy 60min',
    report: { type: 'easy', minutes: 60 },
    profile: home,
    past: [[22, { type: 'easy', minutes: 60 }]],
    defence: 'Over 14 days off counts one tier more: T2 for a run that used to be T1.',
  },
  {
    who: 'Dairy-free, gluten-free, nut-free',
    line: 'long 90min',
    report: long,
    profile: { ...home, avoid: ['dairy', 'gluten', 'nuts'], massKg: 65 },
    defence: 'What is left is safe by its tags; where a brand decides, it says to check the label.',
  },
  {
    who: 'Ultra, 9 hours',
    line: 'long 9h 60km 24C',
    report: { type: 'long', minutes: 540, km: 60, celsius: 24 },
    profile: { ...home, massKg: 75 },
    at: '2026-06-06T16:00',
    defence:
      'T4 in the afternoon: three hours without warm water are over before the bath window opens, so the evening stays whole. Caps with the drink, check-ins at 2, 6 and 24 h.',
  },
  {
    who: 'Just the quick plan',
    line: 'long 90min quick',
    report: { ...long, size: 'quick' },
    profile: home,
    defence: 'M10: hydrating and refuelling fit after every run; the rest can wait for another day.',
  },
];
