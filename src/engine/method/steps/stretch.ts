import type { Step } from './step.ts';

export const stretch = {
  id: 'stretch',
  rules: ['M2', 'S1', 'S3'],
  after: null,
  minutes: 13,
  light: 7,
  brief: 5,
  fromTier: 1,
  quick: false,
  benefit: 3,
  needs: null,
  instead: false,
  window: { anchor: 'run-end', opens: 5, due: 15, closes: 60 },
  dose: 'stretch',
  dropsOut: ['bed-now'],
  timers: { 5: [{ minute: 5 }], 7: [{ minute: 7 }], 13: [{ minute: 5 }, { minute: 13 }] },
  gates: [
    { id: 'stretch-limp', rule: 'S7', verdict: 'block', kind: 'safety', when: { is: 'limp' } },
    { id: 'stretch-flagged', rule: 'D-stretch', verdict: 'block', kind: 'safety', when: { is: 'flagged' } },
    { id: 'stretch-unwell', rule: 'D-stretch', verdict: 'block', kind: 'safety', when: { is: 'unwell' } },
  ],
} as const satisfies Step;
