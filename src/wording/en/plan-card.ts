import type { PlanWords } from '../catalogue/messages.ts';

const BIG_BASICS = 'A big one: the basics today, then a day or two of easy or nothing.';
const SOLID_BASICS = 'A solid one: the basics do most of the work.';
const tiers = [
  'Light on the legs: drink to thirst, eat your next meal, sleep.',
  'An honest run: the basics will do nicely.',
  'A solid one: full recovery is worth it.',
  'A big one: the whole method today, then a day or two of easy or nothing.',
  'A monster: food and sleep tonight, and nothing hard for three days.',
] as const;

export const plan = {
  runs: {
    recovery: 'recovery run',
    easy: 'easy run',
    long: 'long run',
    tempo: 'tempo run',
    intervals: 'interval session',
    hills: 'hill session',
    race: 'race',
  },
  run: ({ duration, type }) => `${duration} ${type}`,
  duration: ({ hours, minutes }) => {
    if (hours === 0) return `${minutes} min`;
    return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`;
  },
  title: ({ run, load, today }) => `${run}: load ${load}${today === null ? '' : ` (${today} today)`}`,
  tiers,
  shortTiers: [tiers[0], tiers[1], SOLID_BASICS, BIG_BASICS, tiers[4]],
  gentle: 'A gentle plan today: rest, food and sleep come first.',
  paused: 'Nudges are stopped. Press Resume when you want them back.',
  unreachable: ({ opening }) => `I cannot send you direct messages, so the nudges wait. ${opening}`,
  leftOut: ({ names, why }) => `${names}: left out. ${why}`,
  quiet: ({ from, to, names }) => `Quiet from ${from} to ${to}: no message for ${names}. The plan stands here.`,
  picture: {
    subtitle: ({ load, finished }) => `Load ${load}, finished ${finished}`,
    alt: ({ steps }) => `Time line: ${steps}.`,
  },
  own: {
    mealFor: { breakfast: 'For breakfast', lunch: 'For lunch', dinner: 'For dinner', late: 'For late' },
    mealAt: 'The meal of your plan is at ',
    noNap: 'No nap today: one fits between 13:00 and 16:00, and over 6 hours before bed.',
    noStep: ({ step }) => [`No ${step} today`, 'It is not in this plan.'],
    today: ({ step }) => `${step} today`,
    why: ({ step }) => `Why ${step} today?`,
    whyNot: ({ step }) => `Why no ${step} today?`,
    drinkToThirst: 'From here on drink to thirst, with your meals.',
    instead: { before: 'In its place: ', at: ' at ' },
    inFull: 'Want it anyway? Press Full in /recovery today; safety still has the last word.',
    effort: ({ rpe, usual, minutes }) =>
      `Effort ${rpe}${usual ? ' (the usual one; say rpe 7 to name your own)' : ''} times ${minutes} minutes.`,
    withToday: ({ load }) => `With today's other running it is ${load}.`,
    raises: {
      race: 'it was a race',
      beginner: 'you are new to running',
      'rested-long': 'you were off for more than two weeks',
      'new-to-legs': 'the downhill or the hills were new to your legs',
    },
    countsMore: ({ reasons }) => `It counts for more because ${reasons.join(' and ')}.`,
    everyStep: 'The plan has every step of the method.',
    no: ({ steps }) => `No ${steps}`,
    where: {
      ahead: 'It comes at ',
      now: 'It is open right now: look at your direct messages.',
      done: 'Done already.',
      skipped: 'You skipped it, and that is fine.',
      missed: 'Its window is over. No harm done.',
    },
  },
  history: {
    none: ['No runs yet', ['Your first ', { bold: '/finished-run long 90min' }, ' starts the list.']],
    title: 'Your last runs',
    done: ({ done, of }) => `${done} of ${of}`,
    steps: ({ detail }) => `${detail} steps done`,
    row: ({ label, done, of }) => `${label}: ${done} of ${of} steps`,
    noDebt: 'Not every step after every run: that was never the deal.',
  },
} as const satisfies PlanWords;
