import type { PagesOf } from '../../catalogue/ask.ts';

export const stretchPages = {
  'stretch-worth': {
    title: 'Does stretching after a run help?',
    text: `Not against soreness: in a big Cochrane review it moved the next day's soreness by about one point out of a hundred. Strong evidence of almost
      nothing. After a run it is no better than rest for soreness, strength or range, and the consensus calls it good for range of motion and no
      recovery tool. So why is it step two? It gives you a quiet quarter of an hour to drink, eat your snack and notice what
      hurts before tomorrow does. If you are short of time, this is the step to shorten. Five minutes is enough.`,
  },
  'stretch-how-long': {
    title: 'How long do I hold a stretch?',
    text: `10-30 seconds a hold, about 60 seconds a muscle in all. Our round uses 30-second holds: calf with a straight knee, calf with a bent knee, quads,
      hamstrings, hip flexors, glutes, adductors. It takes about 13 minutes with both sides, or five minutes in the short version. Mild tension,
      no bouncing, and if your face is doing something, ease off. Start within 25-30 minutes of stopping, with the snack in reach. That dose is for
      range of motion, on moderate evidence. For soreness no dose does much, so nobody needs to suffer for it.`,
  },
  'stretch-which': {
    title: 'Which stretches should I do?',
    text: `The coach's list: quads, hamstrings, calves, hips, and whatever nagged on the run. As a round: calf straight knee 2×30 seconds a side, calf bent
      knee once, standing quads twice, hamstrings with a strap twice, half-kneeling hip flexor twice, figure-four for the glute once, butterfly
      twice. About 13 minutes. In a hurry, do calf, quad, hamstring, hip flexor and figure-four, once 30 seconds a side: five minutes. The selection
      is ours, the hold times are standard. Tell the bot what is sore and it adds the right extra for that spot.`,
  },
  'stretch-before': {
    title: 'Should I stretch before a run?',
    text: `The rule book is about what happens after the watch stops, so there is no solid rule for before. General guidance: start slowly, let the first
      ten minutes be the warm-up, and leave the long holds for later. What we can say is what stretching does: it improves range of motion, and
      the consensus does not call it a recovery tool. If a short stretch before makes you feel ready, it will not upset this coach. If you
      need it because something pulls or pinches, that something deserves a look of its own.`,
  },
  'roll-when': {
    title: 'Foam roll before or after a run?',
    text: `After. In the reviews, rolling after a run lowers perceived pain by about 6 %: weak to moderate evidence for a small comfort. The dose that has
      been suggested is one to three sets of 30-120 seconds a muscle. The method has it twice: with the stretching for knots and tight
      spots, and again in the evening after the warm bath, with the stick. Before a run the rule book is silent; a minute of it is general
      guidance and up to you. Never roll bone, tendon, the lumbar spine or a swollen calf.`,
  },
  'golf-ball': {
    title: 'Can I use a golf ball as a roller?',
    text: `For the sole of the foot, yes; for anything else, no. It is small and hard, so begin with a tennis ball for one to two minutes, and
      only move to the golf ball if the tennis ball bores you. Stay on the soft part of the sole. Not on bone, not on a tendon, not near the
      spine, however well it fits there. On bigger muscles a foam roller or the stick does the same job with less regret. There is weak evidence for
      rolling doses and none for golf; your handicap stays your own affair.`,
  },
  massage: {
    title: 'Is massage worth it?',
    text: `It feels good and takes a little off soreness; for performance it does nothing that anybody could measure. If you like it, from about two hours
      after the run, 5-20 minutes, light to moderate. Deep and heroic is for people who want another thing to recover from. A massage gun is not
      in the rule book: treat it as a roller with a battery, general guidance only. No massage with a fever, wounds, anticoagulants, or a
      calf that is swollen, hot or red on one side, which needs a same-day assessment instead.`,
  },
} as const satisfies PagesOf<'stretch'>;
