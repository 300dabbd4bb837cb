import type { Question } from './question.ts';

/** Stretching, rolling and massage. */
export const stretchQuestions = [
  {
    id: 'stretch-worth',
    title: 'Does stretching after a run help?',
    asks: [
      'is stretching worth it',
      'why stretch',
      'stretching prevents soreness',
      'should i stretch after running',
      'does stretching do anything',
      'stretching evidence',
      'is stretching a waste of time',
      'does stretching prevent injury',
      'do i have to stretch',
    ],
    text: `Not against soreness: in a big Cochrane review it moved the next day's soreness by about one point out of a hundred. Strong evidence of almost
      nothing. After a run it is no better than rest for soreness, strength or range, and the consensus calls it good for range of motion and no
      recovery tool. So why is it step two? It gives you a quiet quarter of an hour to drink, eat your snack and notice what
      hurts before tomorrow does. If you are short of time, this is the step to shorten. Five minutes is enough.`,
    rules: ['S1', 'S2', 'S3', 'M2'],
  },
  {
    id: 'stretch-how-long',
    title: 'How long do I hold a stretch?',
    asks: [
      'hold stretch seconds',
      'how many seconds stretch',
      'stretch 30 seconds',
      'how long should stretching take',
      'bouncing stretch',
    ],
    text: `10-30 seconds a hold, about 60 seconds a muscle in all. Our round uses 30-second holds: calf with a straight knee, calf with a bent knee, quads,
      hamstrings, hip flexors, glutes, adductors. It takes about 13 minutes with both sides, or five minutes in the short version. Mild tension,
      no bouncing, and if your face is doing something, ease off. Start within 25-30 minutes of stopping, with the snack in reach. That dose is for
      range of motion, on moderate evidence. For soreness no dose does much, so nobody needs to suffer for it.`,
    rules: ['S6', 'M2', 'S1'],
  },
  {
    id: 'stretch-which',
    title: 'Which stretches should I do?',
    asks: [
      'best stretches for runners',
      'stretch routine',
      'stretching routine after long run',
      'five minute stretch',
      'quick stretch',
      'what muscles to stretch',
      'tight hamstring',
      'stretch in the evening',
      'hamstring stretch',
      'quad stretch',
      'glute stretch',
      'hip stretch',
    ],
    text: `The coach's list: quads, hamstrings, calves, hips, and whatever nagged on the run. As a round: calf straight knee 2×30 seconds a side, calf bent
      knee once, standing quads twice, hamstrings with a strap twice, half-kneeling hip flexor twice, figure-four for the glute once, butterfly
      twice. About 13 minutes. In a hurry, do calf, quad, hamstring, hip flexor and figure-four, once 30 seconds a side: five minutes. The selection
      is ours, the hold times are standard. Tell the bot what is sore and it adds the right extra for that spot.`,
    rules: ['M2', 'S6'],
  },
  {
    id: 'stretch-before',
    title: 'Should I stretch before a run?',
    asks: [
      'static stretching before running',
      'warm up stretch',
      'stretch before or after',
      'dynamic warm up',
      'should i warm up before running',
      'warm up before a run',
    ],
    text: `The rule book is about what happens after the watch stops, so there is no solid rule for before. General guidance: start slowly, let the first
      ten minutes be the warm-up, and leave the long holds for later. What we can say is what stretching does: it improves range of motion, and
      the consensus does not call it a recovery tool. If a short stretch before makes you feel ready, it will not upset this coach. If you
      need it because something pulls or pinches, that something deserves a look of its own.`,
    rules: ['S3', 'S2'],
  },
  {
    id: 'roll-when',
    title: 'Foam roll before or after a run?',
    asks: [
      'foam rolling before or after',
      'when to foam roll',
      'does foam rolling work',
      'foam roller worth it',
      'rolling before bed',
      'how long to foam roll',
      'foam roller hurts',
      'how hard to foam roll',
      'does a foam roller help',
      'how many minutes to foam roll',
      'why roll after the bath',
      'foam roller how often',
    ],
    text: `After. In the reviews, rolling after a run lowers perceived pain by about 6 %: weak to moderate evidence for a small comfort. The dose that has
      been suggested is one to three sets of 30-120 seconds a muscle. The method has it twice: with the stretching for knots and tight
      spots, and again in the evening after the warm bath, with the stick. Before a run the rule book is silent; a minute of it is general
      guidance and up to you. Never roll bone, tendon, the lumbar spine or a swollen calf.`,
    rules: ['S4', 'S5', 'M2', 'M8', 'R10'],
  },
  {
    id: 'golf-ball',
    title: 'Can I use a golf ball as a roller?',
    asks: [
      'golf ball foot',
      'roll foot with golf ball',
      'tennis ball roller',
      'lacrosse ball massage',
      'ball instead of foam roller',
      'lacrosse ball on glutes',
      'roll with a ball',
    ],
    text: `For the sole of the foot, yes; for anything else, no. It is small and hard, so begin with a tennis ball for one to two minutes, and
      only move to the golf ball if the tennis ball bores you. Stay on the soft part of the sole. Not on bone, not on a tendon, not near the
      spine, however well it fits there. On bigger muscles a foam roller or the stick does the same job with less regret. There is weak evidence for
      rolling doses and none for golf; your handicap stays your own affair.`,
    rules: ['S5', 'S4', 'M2'],
  },
  {
    id: 'massage',
    title: 'Is massage worth it?',
    asks: [
      'does massage help',
      'massage after marathon',
      'massage gun',
      'sports massage when',
      'how soon massage after race',
      'deep tissue massage',
      'theragun',
      'percussion gun',
      'sports massage',
      'i am on blood thinners can i foam roll',
      'blood thinners massage',
    ],
    text: `It feels good and takes a little off soreness; for performance it does nothing that anybody could measure. If you like it, from about two hours
      after the run, 5-20 minutes, light to moderate. Deep and heroic is for people who want another thing to recover from. A massage gun is not
      in the rule book: treat it as a roller with a battery, general guidance only. No massage with a fever, wounds, anticoagulants, or a
      calf that is swollen, hot or red on one side, which needs a same-day assessment instead.`,
    rules: ['N6', 'M6', 'R10'],
  },
] as const satisfies readonly Question[];
