import type { Rule } from './rule.ts';

/** D: our own cautions and doses where the literature gives no number. Never presented as science. */
export const designRules = [
  {
    id: 'D-drink',
    claim:
      'At most 600 ml in the first half hour, 800 ml an hour after and 3 L in a plan; no volume at all with heart or kidney disease, water tablets or a fluid restriction, and no scales with an eating-disorder history.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'D-food',
    claim:
      'About 0.8-1.0 g carbohydrate and 0.25-0.3 g protein per kg from T2 up, half of it at T1; no numbers with an eating-disorder history.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'D-stretch',
    claim:
      'A routine of 13 minutes, or 5 when short of time, with mild tension and no bouncing; none when dizzy or feverish.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'D-cold',
    claim:
      'Cold water only from T2 up and for a reason, at most twice a week, never below 10 C, never alone, 15 minutes at the very most; a first-timer 15 C for 5 minutes; not with conditions that cold makes dangerous.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'D-warm',
    claim:
      'Warm baths of 38-40 C, never over 41 C, not within 2 hours of a hard or hot run (3 after a monster), 3 hours away from cold water, and not with conditions that heat makes dangerous.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'D-hands',
    claim:
      'No massage or rolling with a suspected clot, fever, open skin or blood thinners, nor over what you cannot feel.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'D-sore',
    claim:
      'For a sore spot: gentle holds, a roller on the muscle beside it, less impact; never on bone, tendon or a swelling.',
    grade: 'Weak',
    citation: null,
  },
] as const satisfies readonly Rule[];
