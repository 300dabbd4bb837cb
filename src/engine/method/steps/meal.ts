import type { Step } from './step.ts';

export const meal = {
  id: 'meal',
  rules: ['M5', 'F2', 'F3'],
  after: null,
  minutes: 30,
  mergedEarlier: 45,
  waitsFor: ['ice-bath'],
  fromTier: 0,
  quick: true,
  benefit: 7,
  needs: null,
  instead: false,
  window: { anchor: 'run-end', opens: 60, due: 75, closes: 120 },
  dose: 'meal',
  dropsOut: ['bed-now', 'short'],
  gates: [],
} as const satisfies Step;
