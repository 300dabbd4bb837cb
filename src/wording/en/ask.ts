import type { AskWords } from '../catalogue/ask.ts';

/** 'a, b, c' */
const list = new Intl.ListFormat('en', { type: 'unit', style: 'short' });

export const ask = {
  rule: ({ rule }) => `Rule ${rule}`,
  snack: ({ carbG, proteinG, ratio }) =>
    `About ${carbG} g carbohydrate and ${proteinG} g protein, a ratio of ${ratio}:1. Brands differ by 15-20 %, so the label has the last word.`,
  stopAt: ({ sign }) => `${sign}: stop, and have it assessed.`,
  snackList: {
    title: ({ without }) => `Snacks without ${list.format(without)}`,
    text: ({ snacks }) =>
      `From the coach's table, with your own diet counted in: ${snacks}. Typical recipes; the label has the last word. Say it once in the profile, under food, and every plan picks only from these.`,
  },
  guide: {
    title: 'Foods for recovery',
    titleOf: ({ nutrients }) => `Foods for ${list.format(nutrients.map((name) => name.toLowerCase()))}`,
    day: 'A day on a plate',
    breakfast: 'Breakfast',
    lunch: 'Lunch',
    dinner: 'Dinner',
    snack: 'Snack',
    typical: 'Typical values, general guidance. Brands and portions differ.',
    noNumbers: 'Common foods, in no order; no numbers needed.',
    clinicSets:
      'For you: with kidney disease potassium, magnesium, protein and fluid are for your clinic to set, not for a table.',
  },
  unknown: {
    title: "I don't know",
    nothing: 'Nothing in my rule book fits that, and I would rather say so than make something up.',
    otherLanguage: 'My rule book is in English only, and nothing in it fits that question.',
    doctor:
      'If something is wrong with you, ask a doctor: I am no medical service. If it is sudden or bad, call your emergency number now.',
    nearest: ({ titles }) => `Things I can answer: ${titles}`,
  },
  forYou: {
    insulin:
      'For you: no dose of snack or sugar from me. Your own diabetes plan decides what and how much, glucose tablets are for a hypo only, and check overnight too.',
    'no-volume': 'For you: no volume and no salt from me. Your own care plan decides how much you drink.',
    'no-salt': 'For you: no extra salt on my word; ask your doctor first.',
    'no-set-amounts': 'For you: no set amounts. Those were written for grown bodies; drink to thirst.',
    'clinic-sets-protein': 'For you: with kidney disease the amount of protein is for your clinic to set.',
  },
  gate: ({ says }) => `For you: ${says}`,
  diet: ({ diet, avoid }) =>
    `Said for everybody; you eat ${list.format([...(diet === 'anything' ? [] : [diet]), ...avoid.map((allergen) => `no ${allergen}`)])}. Your plan picks only what fits, and so may you.`,
  instead: {
    'no-alcohol':
      'No alcohol from this coach for you, after a race or any other day. Water or something salty to drink, a proper meal and sleep do the recovering; the party works without it.',
    'insulin-and-alcohol':
      'With insulin a drink after a run is a matter of your own: a low can come 8-12 hours later, in your sleep, and feel like being drunk. Only with a meal that has carbohydrate in it; check before bed and overnight; tell somebody what a low looks like and where the sugar is. Not drinking tonight is the easy way. And no ice bath and no hot bath after alcohol.',
    'no-caffeine':
      'No coffee and no energy drinks from this coach at your age. Water, something salty and a snack put back what the run took; sleep does the rest.',
    'no-numbers':
      'I leave scales, grams and calories out of what I tell you. Drink to thirst, eat regular meals with carbohydrate and protein in each, and something small after longer runs. For amounts, a sports dietitian who knows you beats any bot.',
  },
} as const satisfies AskWords;
