import type { Catalogue } from '../catalogue.ts';

const yesNo = { yes: 'Yes', no: 'No' } as const;

const questions = {
  schedule: {
    zone: { label: 'Time zone', placeholder: 'Europe/Berlin', hint: 'As Region/City' },
    bedtime: { label: 'Lights out', placeholder: '22:30' },
    wake: { label: 'Alarm', placeholder: '06:30' },
    minutes: {
      label: 'Minutes for recovery',
      placeholder: '60',
      hint: 'On an ordinary day; empty means as long as it takes',
    },
  },
  body: {
    units: { label: 'Units', options: { metric: 'Metric', imperial: 'Imperial' } },
    mass: { label: 'Body mass', placeholder: '70 kg or 154 lb', hint: 'Optional: sizes portions and drinks' },
    age: {
      label: 'Age',
      options: { 'under-16': 'Under 16', '16-17': '16 or 17', adult: '18 to 59', '60-plus': '60 or over' },
    },
    training: {
      label: 'What is true of you',
      options: { beginner: 'New to running, or just back', strength: 'In a strength block' },
    },
    lifted: {
      label: 'Lifted weights today',
      hint: 'Counts for a day: no ice bath after lifting',
      options: yesNo,
    },
  },
  gear: {
    gear: {
      label: 'What you have at home',
      options: {
        tub: 'Bath tub',
        ice: 'Ice',
        roller: 'Roller',
        stick: 'The Stick',
        epsom: 'Epsom salt',
        thermometer: 'Thermometer',
      },
    },
    ice: { label: 'Ice bath after every hard run', options: yesNo },
  },
  food: {
    diet: { label: 'Diet', options: { anything: 'Anything', vegetarian: 'Vegetarian', vegan: 'Vegan' } },
    avoid: {
      label: 'You avoid',
      options: {
        dairy: 'Dairy',
        gluten: 'Gluten',
        nuts: 'Nuts',
        soy: 'Soy',
        sesame: 'Sesame',
        egg: 'Egg',
        fish: 'Fish',
      },
    },
    stomach: { label: 'Sensitive stomach after runs', options: yesNo },
    kitchen: { label: 'A kitchen at hand', options: yesNo },
  },
  health: {
    consent: {
      label: 'May I store health facts?',
      hint: 'Only to keep advice safe: never shown, never logged. "No" deletes them.',
      options: yesNo,
    },
    health: {
      label: 'What applies to you',
      options: {
        'heart-disease': 'Heart disease or arrhythmia',
        'high-blood-pressure': 'High blood pressure, controlled',
        'uncontrolled-blood-pressure': 'High blood pressure, not controlled',
        'low-blood-pressure': 'Low blood pressure or fainting',
        raynauds: "Raynaud's",
        'cold-urticaria': 'Cold urticaria',
        neuropathy: 'Neuropathy',
        'peripheral-arterial-disease': 'Peripheral arterial disease',
        'diabetes-insulin': 'Diabetes (insulin or sulfonylurea)',
        'kidney-disease': 'Kidney disease',
        pregnancy: 'Pregnancy',
        'open-wound': 'Open wound or skin infection',
        epilepsy: 'Epilepsy',
        'beta-blocker': 'Beta-blocker',
        diuretic: 'Diuretic or fluid restriction',
        anticoagulant: 'Anticoagulant',
        'eating-disorder': 'Eating-disorder history',
        fluoroquinolone: 'Cipro-, levo- or moxifloxacin, now or in the last weeks',
      },
    },
    ice: {
      label: 'Before a first ice bath',
      hint: "Heart trouble, high blood pressure, Raynaud's, pregnancy?",
      options: { none: 'None of these', some: 'Yes, or not sure', asked: 'A clinician said that it is fine' },
    },
  },
  nudges: {
    quiet: { label: 'Quiet hours', placeholder: '22:45-06:30', hint: 'Empty: from bedtime to your alarm' },
    size: { label: 'Usual plan', options: { quick: 'Quick', smart: 'Smart', full: 'Full' } },
    nudging: {
      label: 'Messages',
      options: {
        normal: 'One a step; fewer when I ignore them',
        fewer: 'Few, with steps folded together',
        always: 'One a step, always',
      },
    },
    unwanted: { label: 'Steps you never want' },
  },
} as const satisfies Catalogue['profile']['questions'];

const problems = {
  'no-zone': ({ words }) => `I don't know the time zone "${words}". Write it as Region/City, such as Europe/Berlin.`,
  'no-clock-time': ({ words }, label) => `${label}: I understood "${words}", but I need a clock time such as 22:30.`,
  'half-of-day': ({ hour }, label, say) => `${label}: ${say({ id: 'half-of-day', hour })}`,
  'not-allowed': ({ words, allowed }) => `"${words}" is not one of ${allowed.join(', ')}.`,
  'number-in-doubt': ({ doubt }, label, say) => `${label}: ${say(doubt)}`,
  'minutes-in-doubt': ({ doubt, least, most }, label, say) =>
    `${label}: ${say(doubt)} I need ${least} to ${most} minutes, such as 60 or 1h30.`,
  'no-minutes': ({ words, least, most }, label) =>
    `${label}: I understood "${words}", but I need ${least} to ${most} minutes, such as 60 or 1h30.`,
  'kg-or-lb': ({ value }, label) => `${label}: is ${value} in kg or lb? Write "${value} kg" or "${value} lb".`,
  'no-mass': ({ words }, label) => `${label}: I understood "${words}"; write it like 70 kg, 154 lb or 11 st 2.`,
  'no-quiet-hours': ({ words }, label) => `${label}: I understood "${words}"; write them like 22:45-06:30.`,
  'long-quiet': ({ from, to, hours }, label) =>
    `${label}: ${from}-${to} is ${Math.round(hours)} hours without a word, and most of a plan would go unsaid. Write them like 22:45-06:30.`,
  'no-consent': () => 'I store health facts only when you say yes to the first question.',
  'odd-night': ({ bedtime, wake, hours }) =>
    `Lights out ${bedtime} and alarm ${wake} leave ${hours} hours of night. Is one of them the wrong half of the day?`,
} as const satisfies Catalogue['profile']['problems'];

export const profile = {
  formTitle: ({ section }) => `Profile: ${section}`,
  save: 'Save',
  questions,
  problems,
  notSaved: {
    title: 'Nothing saved yet',
    rest: 'The rest of the form could be read, but nothing is stored until all of it can.',
    openAgain: 'Open it again',
  },
  oddNight: { title: 'Nothing changed yet', sayIt: 'Say it like this: /recovery bedtime 22:15' },
} as const satisfies Omit<Catalogue['profile'], 'card'>;
