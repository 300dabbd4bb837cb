import type { Catalogue } from '../catalogue.ts';

const LOOKED_AT = 'have it looked at';

export const mayRun = {
  'after-a-week': () => [
    LOOKED_AT,
    'Muscle soreness is gone within 5-7 days. What is still there after a week wants a physio or doctor before you run hard again.',
  ],
  'after-three-days': () => [
    LOOKED_AT,
    'More than three days at five or above: it should be fading by now. See a physio or doctor before the next run.',
  ],
  'easy-all-the-same': ({ hours }) => [
    'good legs, easy all the same',
    `That day was big: easy or nothing until ${hours} hours after it, however good the legs feel.`,
  ],
  'as-planned': (_verdict, { turn }) => ['run as planned', turn('runAsPlanned')],
  easy: (_verdict, { turn }) => ['keep it easy', turn('keepItEasy')],
  'not-today': (_verdict, { turn }) => ['no running today', turn('notToday')],
  rest: () => [
    'rest',
    'Rest today; I will ask again tomorrow. Dark urine or legs too weak to stand: emergency department now. Pain at rest: have it looked at today.',
  ],
  limp: () => [
    'no running on a limp',
    'You limped after the last run. No running, no roller and no stretch until you walk without it; then load it early, as far as it stays free of pain. Still limping after two days: a physio or doctor.',
  ],
  'one-side': (_verdict, { sides }) => [
    `mind the ${sides}`,
    `One side is not two: protect the ${sides} for 1-3 days, no roller and no stretch there. When walking and stairs are free of pain, try 20 easy minutes and stop at the first sign of it.`,
  ],
} as const satisfies Catalogue['mayRun'];
