import type { Question } from './question.ts';

/** The places that hurt. */
export const soreSpotQuestions = [
  {
    id: 'it-band',
    asks: ['it band pain', 'roll it band', 'iliotibial band', 'outside of knee pain', 'itb syndrome foam roller'],
    holds: ['weights'],
    rules: ['D-sore', 'S5', 'G-morning', 'R12'],
  },
  {
    id: 'calf-sore',
    asks: ['sore calves', 'tight calf after run', 'calf pain running', 'calves hurt'],
    rules: ['D-sore', 'S5', 'G-morning', 'R10', 'R11'],
  },
  {
    id: 'shin',
    asks: ['shin pain', 'shins hurt', 'sore shins after running', 'roll shins', 'shin splint'],
    rules: ['R14', 'G-morning', 'S4'],
  },
  {
    id: 'achilles',
    asks: ['achilles pain', 'achilles tendon sore', 'heel cord stretch', 'roll achilles', 'back of ankle hurts'],
    rules: ['D-sore', 'G-morning', 'R11'],
  },
  {
    id: 'plantar',
    asks: [
      'plantar fasciitis',
      'foot hurts under heel',
      'sore arch',
      'heel pain in the morning',
      'sole of foot pain',
      'foot pain after run',
    ],
    rules: ['D-sore', 'R14'],
  },
  {
    id: 'lower-back',
    asks: ['back pain after run', 'lower back hurts', 'roll lower back', 'stiff back long run', 'lumbar'],
    rules: ['D-sore', 'G-doms', 'G-morning', 'R7'],
  },
  {
    id: 'knee',
    asks: ['knee pain', 'sore knee', 'runners knee', 'knee clicks', 'knees hurt after downhill'],
    holds: ['weights'],
    rules: ['D-sore', 'G-morning', 'R12', 'R14'],
  },
  {
    id: 'hip',
    asks: ['hip pain running', 'tight hip flexor', 'sore hips'],
    holds: ['weights'],
    rules: ['R13', 'D-sore', 'G-morning'],
  },
] as const satisfies readonly Question[];
