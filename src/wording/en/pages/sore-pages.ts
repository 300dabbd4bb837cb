import type { PagesOf } from '../../catalogue/ask.ts';

export const sorePages = {
  'run-sore': {
    title: 'Can I run with sore legs?',
    text: `Walk down a flight of stairs and score it from 0 to 10. 0-2: run as planned. 3-4: easy, 20-40 minutes, stop if it goes past 5 or your form
      changes. 5-6: walk, cycle or swim. 7-10: rest and check again tomorrow. Those lines are our own choice, not science, but they beat pride.
      Whatever the score, do not run with pain in one exact point, in a bone or a swollen joint, with a limp, with pain at rest or at
      night, or with pain that grows as you go. That is not soreness; have it assessed.`,
  },
  'one-side': {
    title: 'Sore on one side only, or limping?',
    text: `Treat it as a small strain until it proves otherwise: ordinary soreness comes on both sides. That spot gets no roller, no stretching and no massage;
      with a limp, none of the leg does. Protect it for 1-3 days: little walking, no running. Then load it early, as far as it stays free of pain. No
      ibuprofen as a routine. The evidence is thin: an editorial and common sense. Have it looked at if you still limp after two days, it popped, or a bone
      or one exact point hurts, and the same day if a calf swells or turns hot or red.`,
  },
  stairs: {
    title: 'Stairs hurt: is that normal?',
    text: `Perfectly normal, and the reason why you see marathoners walk backwards. Muscle soreness starts 12-24 hours after, peaks at 24-72, and is gone
      in five to seven days. Going down is worst, which is why our morning check uses the stairs. The good news: a repeat of the same session
      hurts less. Not normal: one exact spot, a swollen joint, pain at night, still five out of ten after three days, or anything left after a week.
      Then have it assessed. And brown or cola urine with it means the emergency department now.`,
  },
  'doms-length': {
    title: 'How long does muscle soreness last?',
    text: `It starts at 12-24 hours, peaks somewhere between 24 and 72, and is gone in five to seven days. So the second day being worse than the first is
      the script, not a setback. The next time you do the same thing it hurts less. Still five or more out of ten after 72 hours, or any
      of it after seven days: have somebody look at it, which is our own line. Cold water takes a modest bit off, massage a little,
      stretching practically nothing. Mostly it is time that does it, and time is free.`,
  },
  'sore-or-injured': {
    title: 'Sore or injured: how do I tell?',
    text: `Soreness is dull, in the muscle, on both sides, and fades within a week. Suspect an injury when it is one-sided and pinpoint, in a bone, in a
      swollen joint, when you limp, when it hurts at rest or at night, or when it gets worse as you run. Any one of those: do not run, have
      it assessed. The same goes for five out of ten after three days or anything after seven. Groin pain when hopping, today or tomorrow. Chest
      pain, fainting, brown urine, a numb leg: emergency, no bot. A clinician's word beats ours, always.`,
  },
  ibuprofen: {
    title: 'Ibuprofen after a run?',
    text: `Not around a long, hard or hot run, until you have rehydrated, eaten and passed normal urine; that rule has moderate evidence. Never with kidney disease, an ulcer, anticoagulants or in pregnancy. Never with cola or brown urine, which is an emergency
      department case. For ordinary soreness you hardly need it: the thing peaks within three days and leaves in a week by itself. If a pain
      only lets you run with a tablet, the tablet is hiding the one thing you ought to know. A pharmacist or clinician outranks this bot.`,
  },
  compression: {
    title: 'Do compression socks help?',
    text: `The rule book has no solid rule on compression, so this coach will not pretend to one. General guidance: if they feel good and fit without pinching, wear
      them; if not, save the money for breakfast. They are not a step of the method. Do not put them, or anything tight, over a
      calf that is swollen, hot or red on one side: that may be a clot and wants assessment the same day. A rock-hard leg with unbearable
      pain or a numb foot is an emergency, and nothing should be wrapped round it.`,
  },
  'when-run-again': {
    title: 'How soon can I run again after a race?',
    text: `By our own scale: after a big session keep the next 24-48 hours easy or off; after a monster such as a marathon, no hard session for 72 hours at
      least. Those are floors, not appointments. The morning check decides the rest: soreness on the stairs 0-2 run as planned, 3-4 easy, 5-6
      walk or swim, 7-10 rest. Muscle soreness itself needs five to seven days to go. General guidance for a marathon is to be patient a good
      while longer than you want to be. Nobody ever lost a season to an extra easy day.`,
  },
  'active-recovery': {
    title: 'Active recovery or complete rest?',
    text: `Let the stairs decide; those bands are our own choice. Barely sore: run as planned. A bit: an easy 20-40 minutes. More: walk, cycle or swim.
      A lot: rest. There is no rule in the book that an easy jog clears anything out of the legs: lactate went by itself within about an hour.
      So move if it feels good, and sit if it does not. After a big session the next 24-48 hours are easy or off anyway. A rest
      day is training too; it only has worse photos.`,
  },
  'ten-percent': {
    title: 'How fast can I increase my long run?',
    text: `Keep a single run to at most 10 % longer than your longest one of the last 30 days. That comes from an observational study, so it shows a
      link rather than proves a cause, but it is the better version of the old ten-percent rule: it looks at the one run, not at the week. If
      18 km is your longest this month, 20 is close enough to the line. New hills and long downhills count as more than their distance;
      the plan bumps them up a tier, which is our choice. Boring, and the fracture clinic is duller.`,
  },
  'low-energy': {
    title: 'Always tired: am I eating enough?',
    text: `Missed periods, or a stress fracture that repeats, can be signs that you take in less energy than you burn. It happens to strong, disciplined people, and no bath or snack table sorts it out. Please see a sports doctor; that is the whole advice, and there is no shame in it. Until
      then eat your meals, keep the hard sessions easy, and ignore anyone who praises your leanness. Pain in one point of a bone, or at
      night, means no running until it is assessed. The coach can hide weights and portions: say so in your profile.`,
  },
} as const satisfies PagesOf<'sore'>;
