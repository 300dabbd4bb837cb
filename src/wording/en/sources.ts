import type { Catalogue } from '../catalogue.ts';

/** 'a, b, c' */
const list = new Intl.ListFormat('en', { type: 'unit', style: 'short' });

export const sources = {
  grades: {
    Strong: 'Strong evidence',
    'Strong ("tiny")': 'Strong evidence of a tiny effect',
    Moderate: 'Moderate evidence',
    'Weak-Moderate': 'Weak to moderate evidence',
    Weak: 'Weak evidence',
    'None-Weak': 'Hardly any evidence',
    None: 'No evidence',
    Ungraded: 'Not graded',
    Safety: 'Safety rule',
    Design: 'our own choice',
  },
  method: ({ rules }) => `our method ${list.format(rules)}`,
  cited: ({ grade, sources }) => `${grade}: ${list.format(sources)}`,
  uncited: ({ grade, rules }) => `${grade} (${list.format(rules)})`,
  risk: ({ sources }) => `the risk: ${list.format(sources)}`,
  general: 'general guidance',
} as const satisfies Catalogue['sources'];
