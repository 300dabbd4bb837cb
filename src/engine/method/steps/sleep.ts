import type { Step } from './step.ts';

export const sleep = {
  id: 'sleep',
  always: true,
  rules: ['M9', 'N3', 'N5'],
  after: null,
  minutes: 480,
  fromTier: 0,
  quick: true,
  benefit: 9,
  needs: null,
  instead: false,
  window: { anchor: 'bed', opens: -15, due: 0, closes: 15 },
  dose: 'sleep',
  gates: [],
} as const satisfies Step;
