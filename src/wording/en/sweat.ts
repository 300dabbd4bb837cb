import type { Catalogue } from '../catalogue.ts';

export const sweat = {
  titles: {
    'which-unit': 'Nearly there',
    missing: 'Nearly there',
    'too-long': 'No sum for a run this long',
    measured: 'Your sweat rate',
    estimated: 'Your sweat rate, estimated',
  },
  whichUnit: ({ before, after }) =>
    `Is ${before} in kg or lb? Say which: /sweat-rate weighed ${before}lb to ${after}lb`,
  facts: { mass: 'your weight', duration: 'how long you ran', distance: 'how far', temperature: 'the temperature' },
  missing: (facts) => `For an estimate I still need ${facts.join(', ')}.`,
  example: 'Like this: /sweat-rate estimate 90min 15km 22C 70kg',
  better: 'Better: weigh yourself dry before and after: /sweat-rate weighed 70.2 to 69.1 drank 500ml 90min',
  rate: (volume) => `You sweat about ${volume} an hour in conditions like these.`,
  slip: 'More than anybody sweats in that time, so no rate from it and nothing kept: check the minutes and both weights.',
  lighter: (mass, percent) => `You are ${mass} lighter (${percent} %).`,
  estimate: ({ rough, rate, span }) =>
    `${rough ? 'A rough guess' : 'An estimate'}: about ${rate} of sweat an hour, give or take 40 % (${span}).`,
  outside: 'Your body, pace or weather is outside what the formula knows.',
  toThirst: ({ amount, exact, first }) =>
    `To thirst, ${exact ? 'up to ' : ''}${amount} over 3-4 hours, not more than ${first} in the first half hour. Stop when the thirst is gone and the urine is pale.`,
  drink: {
    'no-pushing':
      "You drank more than anybody your size sweats on a run like that: don't push fluids, drink only if you are thirsty.",
    'no-amount': 'Drink to thirst; no set amounts for young or small bodies.',
    'had-it': 'You drank about what you lost: only if you are thirsty now.',
  },
  kept: 'Kept in your profile: after hot and very big runs your plan drinks by it. Gone again with /sweat-rate forget.',
  notKept: 'Not kept: only a rate that you measured with the scales goes into your profile.',
} as const satisfies Catalogue['sweat'];
