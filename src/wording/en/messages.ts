import type { LabelWords, MessageWords, MorningWords } from '../catalogue/messages.ts';

export const messages = {
  hello: {
    title: 'Your recovery is planned',
    knocks: ({ run }) => `${run}. I will knock here at the right minutes. `,
  },
  tooMany: {
    title: 'Too many messages?',
    ask: 'Two went by, so I have folded the rest of today into fewer. Fewer keeps it that way, Same brings back one a step, Stop ends it for today.',
    noted: 'Noted: how many messages you get is in /recovery-profile nudges.',
  },
  well: {
    title: 'How are you holding up?',
    veryBigDay: 'That was a very long day.',
    hotDay: 'That was a hot one.',
    answered: 'Answered; thank you for telling me.',
    ask: 'Cooled down, drinking to thirst, peeing pale? No headache, no vomiting, head clear?',
    good: ({ veryBigDay }) => [
      'Good',
      `Keep sipping to thirst, keep eating.${veryBigDay ? ' Nothing hard for three days.' : ' Stay in the cool.'}`,
    ],
    careful: {
      title: 'Then let us be careful',
      emergency:
        'Confused, collapsed, chest pain, vomiting with a headache, or urine like cola: call your emergency number now.',
      tap: 'Tap what fits and I say what to do. Anything else: tell me in words with /ask-coach, or have somebody look at you.',
    },
    signs: {
      R3: 'Headache and vomiting',
      R2: 'Confused or dizzy',
      R1: 'Chest pain',
      R6: 'Dark urine',
    },
  },
  windowOver: 'Its window is over. No harm done; the next step still counts.',
  calledOff: 'Off the list: it will not come back of itself.',
  later: { before: 'Later it is: I will be back at ', after: '.' },
  timer: { since: '⏱️ Timer running since ', after: '. I will call the minutes.' },
  call: ({ name, minute }) => `⏱️ ${name}: ${minute} min`,
  minutes: ({ minutes }) => `${minutes} min.`,
  stayedTooLong: ({ minutes, most }) =>
    `Out, dry and warm: that is what counts. The timer had ${minutes} min; ${most} is the most.`,
  why: ({ step }) => `Why ${step}?`,
  standsIn: ({ step, reason }) => `It stands in for the ${step}. ${reason}`,
  takenBack: {
    outOfWater: 'Out of the water now.',
    noMore: 'Not in your plan any more.',
    bathInstead: ['Cool shower, legs up', 'The tub instead: it has a message of its own.'],
  },
  next: {
    title: 'What is next',
    open: ({ names }) => `Open right now: ${names}.`,
    before: 'Next: ',
    at: ' at ',
    closed: 'Your direct messages are closed to me, so nothing comes: Try again in /recovery today brings it back.',
    stopped: 'Nothing comes while the nudges are stopped: Resume in /recovery today brings it back.',
  },
  ice: {
    screen:
      "Before a first ice bath, one tap: heart trouble, high blood pressure, Raynaud's, or pregnant? It lets me keep the answer, for nobody's eyes but yours.",
    clinician: 'Before an ice bath ask your doctor. When they said that cold water is fine for you:',
  },
} as const satisfies MessageWords;

export const morning = {
  title: '☀️ Morning check',
  again: '☀️ How are the legs now?',
  score: ({ score, title }) => `☀️ Soreness ${score} of 10: ${title}`,
  sleepQuestion: 'And how long did you sleep?',
  slept: ({ hours }) => `Slept about ${hours} h: noted.`,
  hours: ({ hours }) => (hours === 5 ? '5 h or less' : hours === 9 ? '9 h or more' : `${hours} h`),
  spots: {
    pinpoint: 'One pinpoint, one side',
    bone: 'On a bone',
    joint: 'A swollen joint',
    limp: 'It makes me limp',
    rest: 'At night or at rest',
    worse: 'Worse while running',
  },
  painQuestion: ['What is it like?', 'Sore muscles ache on both sides and fade. These are different:'],
  plainSoreness: [
    'Good to know',
    'Then it is most likely plain soreness. Let the number lead, and ask me again if it changes.',
  ],
  pain: {
    title: ({ spot }) => `${spot}: don't run on it`,
    assess: 'Have it assessed by a physio or doctor before the next run. Walking is fine if it does not hurt.',
    early: 'It may be nothing. It may also be a bone or tendon that asks early, and early is cheap.',
  },
} as const satisfies MorningWords;

export const labels = {
  'todays-plan': "Today's plan",
  resume: 'Resume',
  stop: 'Stop',
  'try-again': 'Try again',
  lighter: 'Lighter',
  full: 'Full',
  'shift-bedtime': 'Shift bedtime',
  done: 'Done',
  skip: 'Skip',
  later: 'Later',
  why: 'Why?',
  'start-timer': 'Start timer',
  out: 'Out',
  fewer: 'Fewer',
  same: 'Same',
  'all-fine': 'All fine',
  'not-so-good': 'Not so good',
  'one-spot': 'One spot worries me',
  'none-of-these': 'None of these',
  'looked-at': 'It was looked at',
  'ice-none': 'None of these',
  'ice-some': 'Yes, or not sure',
  'ice-asked': 'They said it is fine',
  'delete-all': 'Delete it all',
  'keep-it': 'Keep it',
  of: ({ label, step }) => `${label}: ${step}`,
  everyNight: ({ bedtime }) => `${bedtime} every night`,
} as const satisfies LabelWords;
