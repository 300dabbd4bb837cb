import type { PagesOf } from '../../catalogue/ask.ts';

export const soreSpotPages = {
  'it-band': {
    title: 'My IT band is tight: roll it?',
    text: `Roll the neighbours, not the band. Glute and outer quad, 30-120 seconds each, one to three sets; do not grind the outer side of the knee, which
      is where it hurts and where rolling only makes an enemy. That is weak evidence and old coaching sense. Add the figure-four and hip
      flexor stretches if they feel good. If the pain gets worse while you run or changes your stride, do not run through it; have it
      assessed. Swelling, locking or a knee that gives way: clinic, the same day if it is hot or bears no weight.`,
  },
  'calf-sore': {
    title: 'My calves are sore',
    text: `Both calves, the day after hills or speed: ordinary muscle soreness. Roll each for 60 seconds, then a gentle stretch with the knee bent,
      30 seconds. Weak evidence, little cost. Walk downstairs in the morning and let the score decide whether you run. One calf that is swollen, hot or
      red is something else: it can be a clot. Do not roll it, do not massage it, have it assessed the same day, and if you are breathless,
      call emergency services. A pop or a kick from nobody: stop, urgent assessment today.`,
  },
  shin: {
    title: 'Shin splints: what do I do?',
    text: `Ease the calves, with a bent-knee stretch and a roller on the muscle, and cut the impact for a while: walk, cycle or swim. Do not roll the
      bone itself; it is not tight, it is a bone. The evidence for all this is weak. Now press along the shin with a finger. Soreness over a
      hand's width is one thing; tenderness in one exact spot, pain at night, or pain that gets worse every run may be a stress injury of
      the bone, and then no running until somebody has assessed it. A missed race is cheaper than a fracture.`,
  },
  achilles: {
    title: 'Sore Achilles: stretch it?',
    text: `No hard stretching at the end of the range, and no rolling of the tendon: neither is its friend. What we suggest is calf holds without
      moving: stand on the toes as far as is comfortable and hold for 30-45 seconds, three to five times. The evidence for that dose is
      weak. Keep the impact down while it complains, and let the morning check decide about running. If you felt a pop, a snap, or a kick in the
      back of the leg, or you cannot push off: stop and get an urgent assessment today. Tendons do not read plans.`,
  },
  plantar: {
    title: 'Plantar fascia or heel pain',
    text: `Pull the toes back with your hand, ten times ten seconds, and then roll the sole over a tennis ball for one to two minutes. Do it before the
      first steps in the morning if those are the bad ones. Weak evidence, low cost, good company for a coffee. Stay on the sole; no
      ball on bone. Keep the calf stretches from the round. Pain in one exact point on the top of the foot, pain at night or pain that gets
      worse with every run is another matter: no running until it is assessed.`,
  },
  'lower-back': {
    title: 'Lower back sore after running',
    text: `Knees to chest, a few rounds of cat-camel on all fours, and a short walk. Do not put the roller under the lumbar spine; glutes and hips are fair
      game. The evidence for these is weak, but they are gentle and you can do them next to the snack. If it is plain muscle soreness it should
      be better within a few days. A numb groin or saddle, or trouble holding bladder or bowels, is an emergency department matter, now, not after the
      bath. Pain at rest or at night, or worse with every run: assessed before you run again.`,
  },
  knee: {
    title: 'My knee hurts after running',
    text: `If it is a dull ache with no swelling: quad and hip stretches as far as they are free of pain, and an easy day or two. Weak evidence, sensible
      habit. Do not run when it is one exact point, when you limp, when it hurts at rest or at night, or when it gets worse while you run;
      have it assessed. Swelling, locking or giving way goes to a clinic, and the same day if the joint is hot, you are feverish or it bears no
      weight. The bot coaches recovery; it cannot see your knee.`,
  },
  hip: {
    title: 'My hip is sore or tight',
    text: `A tight front of the hip gets the half-kneeling stretch, two times 30 seconds a side, and often that is all. Weak evidence, easy to try. But take
      deep groin pain seriously: if it hurts to hop, hurts when you put weight on it, or you cannot bear weight, stop running, walk as little
      as you can and get assessed today or tomorrow. Bone stress at the hip is the one nobody should run on to see what happens. No
      stretch, roller or ice bath changes that, and the marathon will be held again.`,
  },
} as const satisfies PagesOf<'sore-spot'>;
