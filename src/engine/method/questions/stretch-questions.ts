import type { Question } from './question.ts';

/** Stretching, rolling, massage, and the spots that complain. */
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
    asks: ['static stretching before running', 'warm up stretch', 'stretch before or after', 'dynamic warm up'],
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
    ],
    text: `It feels good and takes a little off soreness; for performance it does nothing that anybody could measure. If you like it, from about two hours
      after the run, 5-20 minutes, light to moderate. Deep and heroic is for people who want another thing to recover from. A massage gun is not
      in the rule book: treat it as a roller with a battery, general guidance only. No massage with a fever, wounds, anticoagulants, or a
      calf that is swollen, hot or red on one side, which needs a same-day assessment instead.`,
    rules: ['N6', 'M6', 'R10'],
  },
  {
    id: 'it-band',
    title: 'My IT band is tight: roll it?',
    asks: ['it band pain', 'roll it band', 'iliotibial band', 'outside of knee pain', 'itb syndrome foam roller'],
    text: `Roll the neighbours, not the band. Glute and outer quad, 30-120 seconds each, one to three sets; do not grind the outer side of the knee, which
      is where it hurts and where rolling only makes an enemy. That is weak evidence and old coaching sense. Add the figure-four and hip
      flexor stretches if they feel good. If the pain gets worse while you run or changes your stride, do not run through it; have it
      assessed. Swelling, locking or a knee that gives way: clinic, the same day if it is hot or bears no weight.`,
    rules: ['S5', 'S4', 'G-morning', 'R12'],
  },
  {
    id: 'calf-sore',
    title: 'My calves are sore',
    asks: [
      'sore calves',
      'tight calf after run',
      'calf pain running',
      'calf is swollen',
      'calves hurt',
      'one calf hot',
    ],
    text: `Both calves, the day after hills or speed: ordinary muscle soreness. Roll each for 60 seconds, then a gentle stretch with the knee bent,
      30 seconds. Weak evidence, little cost. Walk downstairs in the morning and let the score decide whether you run. One calf that is swollen, hot or
      red is something else: it can be a clot. Do not roll it, do not massage it, have it assessed the same day, and if you are breathless,
      call emergency services. A pop or a kick from nobody: stop, urgent assessment today.`,
    rules: ['S4', 'S5', 'G-morning', 'R10', 'R11'],
  },
  {
    id: 'shin',
    title: 'Shin splints: what do I do?',
    asks: ['shin pain', 'shins hurt', 'sore shins after running', 'roll shins', 'shin bone tender', 'shin splint'],
    text: `Ease the calves, with a bent-knee stretch and a roller on the muscle, and cut the impact for a while: walk, cycle or swim. Do not roll the
      bone itself; it is not tight, it is a bone. The evidence for all this is weak. Now press along the shin with a finger. Soreness over a
      hand's width is one thing; tenderness in one exact spot, pain at night, or pain that gets worse every run may be a stress injury of
      the bone, and then no running until somebody has assessed it. A missed race is cheaper than a fracture.`,
    rules: ['R14', 'G-morning', 'S4'],
  },
  {
    id: 'achilles',
    title: 'Sore Achilles: stretch it?',
    asks: [
      'achilles pain',
      'achilles tendon sore',
      'heel cord stretch',
      'roll achilles',
      'back of ankle hurts',
      'achilles popped',
    ],
    text: `No hard stretching at the end of the range, and no rolling of the tendon: neither is its friend. What we suggest is calf holds without
      moving: stand on the toes as far as is comfortable and hold for 30-45 seconds, three to five times. The evidence for that dose is
      weak. Keep the impact down while it complains, and let the morning check decide about running. If you felt a pop, a snap, or a kick in the
      back of the leg, or you cannot push off: stop and get an urgent assessment today. Tendons do not read plans.`,
    rules: ['G-morning', 'R11', 'S3'],
  },
  {
    id: 'plantar',
    title: 'Plantar fascia or heel pain',
    asks: [
      'plantar fasciitis',
      'foot hurts under heel',
      'sore arch',
      'heel pain in the morning',
      'sole of foot pain',
      'foot pain after run',
    ],
    text: `Pull the toes back with your hand, ten times ten seconds, and then roll the sole over a tennis ball for one to two minutes. Do it before the
      first steps in the morning if those are the bad ones. Weak evidence, low cost, good company for a coffee. Stay on the sole; no
      ball on bone. Keep the calf stretches from the round. Pain in one exact point on the top of the foot, pain at night or pain that gets
      worse with every run is another matter: no running until it is assessed.`,
    rules: ['S5', 'S6', 'R14'],
  },
  {
    id: 'lower-back',
    title: 'Lower back sore after running',
    asks: ['back pain after run', 'lower back hurts', 'roll lower back', 'stiff back long run', 'lumbar'],
    text: `Knees to chest, a few rounds of cat-camel on all fours, and a short walk. Do not put the roller under the lumbar spine; glutes and hips are fair
      game. The evidence for these is weak, but they are gentle and you can do them next to the snack. If it is plain muscle soreness it should
      be better within a few days. A numb groin or saddle, or trouble holding bladder or bowels, is an emergency department matter, now, not after the
      bath. Pain at rest or at night, or worse with every run: assessed before you run again.`,
    rules: ['S5', 'G-doms', 'G-morning', 'R7'],
  },
  {
    id: 'knee',
    title: 'My knee hurts after running',
    asks: ['knee pain', 'sore knee', 'runners knee', 'knee swollen after run', 'knee gives way', 'knee locked'],
    text: `If it is a dull ache with no swelling: quad and hip stretches as far as they are free of pain, and an easy day or two. Weak evidence, sensible
      habit. Do not run when it is one exact point, when you limp, when it hurts at rest or at night, or when it gets worse while you run;
      have it assessed. Swelling, locking or giving way goes to a clinic, and the same day if the joint is hot, you are feverish or it bears no
      weight. The bot coaches recovery; it cannot see your knee.`,
    rules: ['G-morning', 'R12', 'R14'],
  },
  {
    id: 'hip',
    title: 'Hip or groin pain',
    asks: ['hip pain running', 'groin pain', 'tight hip flexor', 'sore hips', 'hip hurts when hopping'],
    text: `A tight front of the hip gets the half-kneeling stretch, two times 30 seconds a side, and often that is all. Weak evidence, easy to try. But take
      deep groin pain seriously: if it hurts to hop, hurts when you put weight on it, or you cannot bear weight, stop running, walk as little
      as you can and get assessed today or tomorrow. Bone stress at the hip is the one nobody should run on to see what happens. No
      stretch, roller or ice bath changes that, and the marathon will be held again.`,
    rules: ['R13', 'S6', 'G-morning'],
  },
] as const satisfies readonly Question[];
