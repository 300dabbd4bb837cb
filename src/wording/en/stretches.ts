import type { Catalogue } from '../catalogue.ts';

export const stretches = {
  'calf-straight': {
    name: 'Calf, straight knee',
    muscle: 'calf',
    how: 'Hands on a wall, back leg straight, heel down.',
  },
  'calf-bent': { name: 'Calf, bent knee', muscle: 'calf', how: 'The same, back knee bent, heel down.' },
  quads: { name: 'Quads, standing', muscle: 'quads', how: 'Heel to seat, knees together, hold on to something.' },
  hamstrings: {
    name: 'Hamstrings, lying with a strap',
    muscle: 'hamstrings',
    how: 'On your back, strap round the foot, leg up until it pulls.',
  },
  'hip-flexor': {
    name: 'Hip flexor, half-kneeling',
    muscle: 'hip flexor',
    how: 'One knee down, tuck the tail, lean forward.',
  },
  'figure-four': {
    name: 'Glute, figure four',
    muscle: 'glute',
    how: 'On your back, ankle over the other knee, pull the thigh in.',
  },
  butterfly: {
    name: 'Adductors, butterfly',
    muscle: 'adductors',
    how: 'Sit, soles together, knees sink by themselves.',
  },
} as const satisfies Catalogue['stretches'];

export const soreSpots = {
  calf: {
    title: 'Sore calf',
    name: 'Calf',
    roll: 'Roll for 60 seconds.',
    add: 'A gentle bent-knee stretch.',
    never: 'Never roll a swollen calf.',
    stop: 'One calf swollen, hot or red',
  },
  shin: {
    title: 'Sore shin',
    name: 'Shin',
    roll: null,
    add: 'Ease the calves and go easy on impact.',
    never: "Don't roll the bone.",
    stop: 'Tender in one spot on the bone',
  },
  'it band': {
    title: 'Sore it band',
    name: 'IT band',
    roll: 'Roll the glute and the outer quad.',
    add: null,
    never: "Don't grind the outer knee.",
    stop: null,
  },
  knee: {
    title: 'Sore knee',
    name: 'Knee',
    roll: null,
    add: 'Quad and hip stretches, as far as they are free of pain.',
    never: null,
    stop: 'Swelling, locking or giving way',
  },
  achilles: {
    title: 'Sore achilles',
    name: 'Achilles',
    roll: null,
    add: 'Calf holds without moving, 3-5 times 30-45 seconds.',
    never: 'No hard stretch at the end of the range, and no rolling of the tendon.',
    stop: null,
  },
  'plantar fascia': {
    title: 'Sore plantar fascia',
    name: 'Plantar fascia',
    roll: 'A tennis ball under the sole for 1-2 minutes.',
    add: 'Pull the toes back 10 times for 10 seconds.',
    never: null,
    stop: null,
  },
  'hip flexor': {
    title: 'Sore hip flexor',
    name: 'Hip flexor',
    roll: null,
    add: 'Half-kneeling hip-flexor stretch, 2 times 30 seconds.',
    never: null,
    stop: 'Deep groin pain when you put weight on it',
  },
  'lower back': {
    title: 'Sore lower back',
    name: 'Lower back',
    roll: null,
    add: 'Knees to chest, cat-camel, a short walk.',
    never: "Don't roll the lumbar spine.",
    stop: null,
  },
} as const satisfies Catalogue['soreSpots'];
