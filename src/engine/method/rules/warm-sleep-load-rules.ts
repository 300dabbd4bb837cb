import type { Rule } from './rule.ts';

/** E: the warm Epsom bath. N: rest, sleep and massage. G: load, tiers and the morning after. X: conflicts. */
export const warmSleepLoadRules = [
  {
    id: 'E1',
    claim: 'Magnesium through the skin has no scientific support.',
    grade: 'None-Weak',
    citation: 'groeber-2017',
  },
  {
    id: 'E2',
    claim:
      'A bath of 40-42.5 C for at least 10 minutes, 1-2 hours before bed: you fall asleep sooner and rate your sleep better.',
    grade: 'Moderate',
    citation: 'haghayegh-2019',
  },
  { id: 'E3', claim: 'Nobody has tested baking soda against soreness.', grade: 'None', citation: null },
  {
    id: 'E4',
    claim: 'A bath draws out neither toxins nor lactic acid: lactate clears within about an hour, unaided.',
    grade: 'Ungraded',
    citation: 'general',
  },
  {
    id: 'E6',
    claim: 'A bath at 39 C lowers standing blood pressure in most adults.',
    grade: 'Moderate',
    citation: 'steward-2023',
  },
  {
    id: 'N1',
    claim: 'Nap for 20-90 minutes between 13:00 and 16:00.',
    grade: 'Moderate',
    citation: 'lastella-2021',
  },
  {
    id: 'N2',
    claim:
      'Nap 20-30 minutes, or 90 after a night under 6 hours, over by 16:00 and at least 6 hours before bed; otherwise legs up for 15 minutes.',
    grade: 'Design',
    citation: null,
  },
  { id: 'N3', claim: 'Adults need at least 7 hours of sleep.', grade: 'Ungraded', citation: 'watson-2015' },
  {
    id: 'N4',
    claim: "An athlete's need for sleep is individual; 8-10 hours is an aim, not a consensus.",
    grade: 'Ungraded',
    citation: 'walsh-2021',
  },
  {
    id: 'N5',
    claim: 'Of all the things that you can do about sleep, sleeping longer is the best supported.',
    grade: 'Ungraded',
    citation: 'bonnar-2018',
  },
  {
    id: 'N6',
    claim: 'Massage takes a little off soreness and does nothing for performance.',
    grade: 'Ungraded',
    citation: 'davis-2020',
  },
  { id: 'N9', claim: 'Feet up for 10-15 minutes is comfort.', grade: 'None', citation: null },
  {
    id: 'G-load',
    claim: 'Load is session effort (0-10) times minutes; where no effort is given we assume one by the type of run.',
    grade: 'Strong',
    citation: 'foster-2001',
  },
  {
    id: 'G-tiers',
    claim: 'Five tiers of load, T0 to T4, decide which steps are worth doing after this run.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'G-late',
    claim: 'The less time is left to bed, the shorter the plan: under 45 minutes a small snack, a shower and bed.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'G-doms',
    claim: 'Muscle soreness starts at 12-24 hours, peaks at 24-72, is gone in 5-7 days, and a repeat bout hurts less.',
    grade: 'Ungraded',
    citation: 'cheung-2003',
  },
  {
    id: 'G-morning',
    claim:
      'Soreness walking downstairs: 0-2 run as planned, 3-4 easy 20-40 minutes, 5-6 walk, cycle or swim, 7-10 rest.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'G-progress',
    claim: 'Keep a single run to at most 10 % longer than your longest in the last 30 days; observational.',
    grade: 'Ungraded',
    citation: 'frandsen-2025',
  },
  {
    id: 'X1',
    claim: 'In a strength block, or after lifting today: no ice bath.',
    grade: 'Moderate',
    citation: 'roberts-2015',
    also: ['malta-2021'],
  },
  {
    id: 'X2',
    claim:
      'With insulin or a sulfonylurea we give no snack dose: follow your own plan and check glucose overnight too.',
    grade: 'Strong',
    citation: 'riddell-2017',
  },
  {
    id: 'X3',
    claim:
      'No anti-inflammatory painkillers around big or hot runs until you have rehydrated, eaten and passed normal urine; never with kidney disease, an ulcer, anticoagulants or in pregnancy.',
    grade: 'Moderate',
    citation: 'lipman-2017',
  },
  {
    id: 'X4',
    claim: 'Alcohol: food and fluids first, and no ice or hot bath.',
    grade: 'Ungraded',
    citation: 'parr-2014',
  },
  {
    id: 'X6',
    claim:
      'Insulin and alcohol after a run: a night low can come 8-12 hours later. Only with a meal; check before bed and overnight, and tell somebody.',
    grade: 'Moderate',
    citation: 'riddell-2017',
    also: ['charlton-2015'],
  },
  {
    id: 'X5',
    claim: 'Vigorous exercise that ends an hour or less before bed may impair sleep.',
    grade: 'Ungraded',
    citation: 'stutz-2019',
  },
] as const satisfies readonly Rule[];
