import type { Step } from './step.ts';

export const snack = {
  id: 'snack',
  standsInFor: 'meal',
  rules: ['M3', 'F4'],
  after: null,
  minutes: 10,
  fromTier: 1,
  quick: true,
  benefit: 6,
  needs: null,
  instead: false,
  window: { anchor: 'run-end', opens: 5, due: 15, closes: 60 },
  dose: 'snack',
  dropsOut: ['merged'],
  gates: [
    {
      id: 'snack-insulin',
      rule: 'X2',
      verdict: 'change',
      kind: 'safety',
      when: { flag: 'diabetes-insulin' },
      silent: true,
    },
    {
      id: 'snack-no-numbers',
      rule: 'D-food',
      verdict: 'change',
      kind: 'safety',
      when: { flag: 'eating-disorder' },
      silent: true,
    },
  ],
} as const satisfies Step;
