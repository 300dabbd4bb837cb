import type { Catalogue } from '../catalogue.ts';

export const notes = {
  unwell: ({ legsUp }) =>
    `Dizzy, sick or feverish: lie down in the cool${legsUp ? ' with your legs up' : ''} and sip if you like. Confused, fainting, or a head that pounds: call your emergency number now. Not better in half an hour: have somebody look at you.`,
  'very-hot': ({ bath, asks }) =>
    `Cool down first: shade, wet skin, a fan, and somebody with you. Confused, staggering, vomiting, or hot and no longer sweating: call your emergency number and cool the whole body.${bath ? ' No warm bath tonight.' : ''}${asks ? ' I ask again after 2 hours.' : ''}`,
  limp: () =>
    'Legs that limp get no roller, no stretch and no running: protect them for 1-3 days, then load as pain allows. No ibuprofen as a routine. Still limping in two days, swollen, or a bone that hurts: a physio or doctor.',
  alcohol: ({ insulin }) =>
    insulin
      ? 'Alcohol and insulin after a run: a low can come 8-12 hours later, in your sleep. Only with a meal; check before bed and overnight, and tell somebody. No ice and no hot bath today.'
      : 'Beer and baths do not mix: food and fluids first, no ice and no hot bath today.',
  'too-soon': () =>
    'After a day like this the next 24-48 hours are for easy or nothing: the hard session that you named comes early. Make it easy or move it if you can.',
  'very-big-day': ({ salt, bath, tooSoon }) =>
    `After a day like this: ${salt ? 'salt with your drinks and food, ' : ''}${bath ? 'no hot bath for 3 hours, ' : ''}nothing hard for 72 hours${tooSoon ? ': the hard session that you named is too soon, make it easy or move it' : ''}. I will ask how you are after 2, 6 and 24 hours.`,
  'after-very-big-day': () =>
    'That very big day was less than 72 hours ago, and it asked for nothing hard until then. Keep the next runs easy.',
  insulin: () =>
    'Your own diabetes plan leads today, food before bed included. Check your glucose after this run, and overnight too. A hypo is the exception: 15 g of fast sugar.',
  painkiller: ({ for: whom }) => painkillers[whom],
  'standing-pain': () =>
    'You named a pain that should be looked at before you run. Until somebody has, the answer to running is no.',
  'sore-morning': ({ score }) =>
    `You were at ${score} of 10 this morning. ${score >= 7 ? 'Rest until it is under 7, then walk, ride or swim' : 'Walk, ride or swim the next days'}; easy running, 20-40 minutes, again at 4 or less.`,
  'late-evening': ({ walk }) =>
    `Bed is near: ${walk ? 'a short walk, ' : ''}a lukewarm shower, no baths, no caffeine. Sleep does the rest.`,
  'late-hard-run': () =>
    'A hard run this close to bed can cost some sleep tonight. That is known, and no reason to worry.',
  longer: ({ percent, hardAhead }) =>
    `That was ${percent} % longer than your longest run of the last 30 days. More than 10 % at once goes with more injuries: keep the next ones shorter${hardAhead ? ', and think again about the hard one ahead' : ''}.`,
} as const satisfies Catalogue['notes'];

const painkillers = {
  never: 'No ibuprofen or anything like it for you; ask your doctor what you may take.',
  'took-one':
    'You took a painkiller: no more of it until you have drunk, eaten and peed normally again, and never with kidney trouble, an ulcer or blood thinners.',
  'not-yet': 'No ibuprofen or anything like it until you have drunk, eaten and peed normally again.',
} as const;

export const leftOut = {
  'no-tub': 'You have no tub.',
  over: 'Its window had closed before this plan began.',
  crowded: 'What comes before it takes until too late.',
  'in-the-meal': 'It is in the meal: this evening the two are one.',
  'near-bed': 'Too close to bedtime: sleep does more.',
  unwanted: 'You asked to leave it out.',
  quick: 'The quick plan keeps to drink, food and sleep.',
  light: 'Not worth it after a run this light.',
  'no-minutes': 'Your minutes for today are spent on what does more.',
  'runs-into': (name) => `It would run into this: ${name}. That comes first this evening.`,
} as const satisfies Catalogue['leftOut'];

export const shorter = {
  light: 'The short version: a run this light asks for no more.',
  'near-bed': 'The short version: bed is near, and sleep does more.',
  'no-minutes': 'Short, so that it fits the minutes you have.',
} as const satisfies Catalogue['shorter'];
