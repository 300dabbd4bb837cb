import type { RedFlagWords } from '../catalogue/red-flags.ts';

/** What is said of red flags and of the questions that come before one. */
export const redFlags = {
  flags: {
    R17: {
      title: 'You matter',
      say: 'This is too heavy to carry alone. Call your emergency number or a crisis line now, and tell somebody near you. A human, not a bot, is what helps. If it is about a friend: stay with them and make the call together.',
      waits: {
        paused: 'Your nudges are paused. They come back when you press the button below, today or any other day.',
        standing:
          "Talk to somebody first: a crisis line, a doctor, a friend. Until you press the button I don't coach.",
        button: 'I am safe now',
        back: 'Good that you are here. Talk to somebody again tomorrow, also if today is better.',
      },
    },
    R9: {
      title: 'Possible severe allergic reaction',
      say: 'Use adrenaline if you have it prescribed. Call emergency services now.',
    },
    R1: {
      title: 'Heart or lungs',
      say: "Stop. Call emergency services now. Don't drive yourself.",
    },
    R3: {
      title: 'Possible low sodium',
      say: 'Stop drinking plain water. Call emergency services; say "possible low sodium after exercise".',
    },
    R8: {
      title: 'Possible low blood sugar',
      say: 'Awake and able to swallow: 15 g of fast sugar, check again in 15 minutes. Drowsy: nothing by mouth; call emergency services.',
    },
    R2: {
      title: 'Possible heat stroke',
      say: 'This may be heat stroke. Call emergency services. Cool now: shade, strip kit, cold water over the whole body with someone holding the head up, until help takes over.',
    },
    R4: {
      title: 'Fainting',
      say: 'Lie down, legs up. Fainting during a run, or with chest pain, is an emergency.',
    },
    R7: {
      title: 'Spinal cord',
      say: 'Go to an emergency department now.',
    },
    R5: {
      title: 'Possible compartment syndrome',
      say: "Go to an emergency department now. Don't raise, ice or wrap it.",
    },
    R6: {
      title: 'Possible muscle breakdown',
      say: 'Go to an emergency department today, now. No ibuprofen.',
    },
    R16: {
      title: 'A tendon and that antibiotic',
      say: 'Fluoroquinolones (cipro-, levo-, moxifloxacin) can tear tendons. No loading, no stretching, no massage of it, and call whoever prescribed it today. Do not stop a medicine on the word of a bot.',
    },
    R10: {
      title: 'Possible clot',
      say: "Have it assessed today. Don't massage or roll it. Breathless: that is an emergency, call.",
    },
    R11: {
      title: 'Possible rupture',
      say: 'Stop. Urgent assessment today.',
    },
    R12: {
      title: 'Hot, swollen or giving-way joint',
      say: "Have it assessed the same day if it is hot, you are feverish or it can't bear weight.",
    },
    R13: {
      title: 'Possible hip or groin bone stress',
      say: 'Stop running, walk little, have it assessed today or tomorrow.',
    },
    R15: {
      title: 'Possible low energy availability',
      say: 'Please see a sports doctor.',
    },
    R14: {
      title: 'Possible bone stress',
      say: 'No running until it has been assessed.',
    },
  },
  unknownTitle: 'A warning sign',
  waits: {
    paused: 'Your nudges are paused until you tell me that you were assessed, with the button below.',
    standing:
      "Have it assessed; until you press the button I don't coach. If it gets worse, call your emergency number.",
    button: 'I was assessed',
    back: 'Good to have you back. Whatever the clinician said outranks me.',
  },
  comesFirst: ({ title }) => `${title}: this comes before recovery`,
  whoToCall: ({ number }) =>
    number === null ? 'your local emergency number' : `${number} (elsewhere: your local emergency number)`,
  emergency: ({ who }) => `Emergency: ${who}.`,
  ifWorse: ({ who }) => `If it gets worse, or you get breathless, faint or feverish: ${who}.`,
  noRunning: 'No running until someone qualified has looked at it.',
  nudgesGoOn: 'Your recovery nudges go on.',
  notMedical:
    "I'm a recovery bot, no medical service. I match words and can be wrong; a clinician's word wins over mine.",
  outOfTheWater: 'If you are in the water: out, now, and not alone.',
  runNotStored: 'The run itself is not stored: report it again once you are cleared.',
  somebodyElse: 'It was somebody else',
  firstThings: 'First things first',
  standing: ({ title, standing }) => `${title}: that comes first. ${standing}`,
  coachingPaused: ({ standing }) => `Coaching is paused. ${standing}`,
  allClear: { title: 'All clear', say: 'Nothing is on hold.' },
  otherIsBack: 'I hope they are in good hands. Your own plan goes on.',
  welcomeBack: {
    title: 'Welcome back',
    say: ({ back }) =>
      `${back} Nothing is planned now: eat, rest, sleep, and report your next run when you may run again.`,
  },
  goodToKnow: 'Good to know',
  questions: {
    despair: {
      title: 'One question first',
      ask: 'Some of these words worry me. Are you thinking of hurting yourself, or of not wanting to live?',
      yes: 'Yes',
      no: 'No, it is just how I talk',
      fine: 'Good to hear. Should that ever change: your emergency number or a crisis line, and somebody near you. A human, not a bot, is what helps.',
    },
    'low-sugar': {
      title: 'One question first',
      ask: 'Sweat after a run is often just sweat. With insulin it can be a low: are you also shaky, weak, hungry or muddled, or is your glucose under 4.0 mmol/L (70 mg/dL)?',
      yes: 'Yes, one of these',
      no: 'No, just sweaty',
      fine: 'Good. Check your glucose all the same, now and overnight: a low can come hours after a run.',
    },
    'dark-urine': {
      title: 'One question first',
      ask: 'How dark? Brown, red, or like tea or cola; hardly any since the run; or muscles too weak or swollen to use?',
      yes: 'Yes, one of these',
      no: 'No, just dark yellow',
      fine: 'Then it is most likely thirst: drink to it, and eat. Brown or like cola, none at all, or muscles that will not work: emergency department the same day, and no ibuprofen.',
    },
    hangover: {
      title: 'One question first',
      ask: 'A hangover and low blood salt feel alike, and beer after a big run can bring both. A bad headache that grows, vomiting that goes on, puffy hands, or a muddled head?',
      yes: 'Yes, one of these',
      no: 'No, just hung over',
      fine: 'Then sip to thirst, eat something salty if salt is fine for you, and let nobody make you drink litres of water. If one of those comes: call your emergency number.',
    },
    'sick-after': {
      title: 'One question first',
      ask: 'Within a day of a big or hot run I ask twice. Have you vomited, or is there a headache now, puffy hands or a muddled head?',
      yes: 'Yes, one of these',
      no: 'No, I asked in general',
      fine: 'Good. Sip to thirst and eat as you can. If one of those comes: stop drinking plain water and call your emergency number.',
    },
    'weight-up': {
      title: 'One question first',
      ask: 'That sounds like more drunk than sweated. A headache, nausea or vomiting, puffy hands, or a muddled head with it?',
      yes: 'Yes, one of these',
      no: 'No, I feel fine',
      fine: 'Then no harm is done: stop drinking until you are thirsty, eat something salty if salt is fine for you, and keep somebody with you for the next hours. If one of those signs comes: call your emergency number.',
    },
  },
} as const satisfies RedFlagWords;
