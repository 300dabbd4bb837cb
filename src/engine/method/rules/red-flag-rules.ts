import type { Rule } from './rule.ts';

/** R: red flags. They outrank every other advice; what the coach says then is in the red-flag table. */
export const redFlagRules = [
  {
    id: 'R1',
    claim:
      'Chest pain, pressure, breathlessness or a racing heart that will not settle: stop and call emergency services.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R2',
    claim:
      'Confused, staggering or collapsed in the heat may be heat stroke: call emergency services and cool the whole body now.',
    grade: 'Safety',
    citation: 'roberts-2021',
  },
  {
    id: 'R3',
    claim:
      'A lot of water drunk with headache, vomiting, puffy hands or confusion may be low sodium, and within a day of a big or hot run headache, vomiting or puffy hands alone: no more plain water, call emergency services.',
    grade: 'Safety',
    citation: 'hew-butler-2015',
    also: ['hew-butler-2017'],
  },
  {
    id: 'R4',
    claim: 'Fainting: lie down, legs up; during a run or with chest pain it is an emergency.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R5',
    claim:
      'A rock-hard leg, unbearable pain or a numb foot may be compartment syndrome: emergency department now, no ice, no wrap, not raised.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R6',
    claim:
      'Cola, tea or brown urine after a run may be muscle breakdown: emergency department now, no ibuprofen. After a big run dark urine counts however small it is made.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R7',
    claim: 'A numb groin or lost control of bladder or bowels: emergency department now.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R8',
    claim:
      'A hypo, awake and able to swallow: 15 g of fast sugar and a recheck in 15 minutes; drowsy: nothing by mouth, call. With insulin, shaky counts, and so do two of sweaty, weak, hungry and muddled.',
    grade: 'Safety',
    citation: 'riddell-2017',
  },
  {
    id: 'R9',
    claim: 'A closing throat or swelling lips or tongue: adrenaline if prescribed, and call now.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R10',
    claim: 'One hot, red or swollen calf may be a clot: same-day assessment, no massage, no rolling.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R11',
    claim: 'A pop, a snap or a kick in the leg from nobody: stop, urgent assessment today.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R12',
    claim: 'A swollen, locked or giving-way joint: same day if it is hot, you are feverish or it bears no weight.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R13',
    claim: 'Deep groin pain, or a hip that hurts to hop: stop running, walk little, assessment today or tomorrow.',
    grade: 'Safety',
    citation: 'warden-2014',
  },
  {
    id: 'R14',
    claim: 'Pinpoint bone pain, pain at night or worse with every run: no running until it is assessed.',
    grade: 'Safety',
    citation: 'warden-2014',
  },
  {
    id: 'R15',
    claim: 'Missed periods or a repeat stress fracture: please see a sports doctor.',
    grade: 'Safety',
    citation: null,
  },
  {
    id: 'R16',
    claim:
      'Tendon pain on a fluoroquinolone antibiotic (cipro-, levo-, moxifloxacin) may be a tendon about to tear: no loading, call the prescriber today.',
    grade: 'Safety',
    citation: 'fda-fluoroquinolones',
  },
  {
    id: 'R17',
    claim:
      'Words of suicide or self-harm: no coaching. An emergency number or a crisis line now, and a human nearby; a bot is not what helps.',
    grade: 'Safety',
    citation: null,
  },
] as const satisfies readonly Rule[];
