import type { Rule } from './rule.ts';

/** S: stretching and rolling. C: cold water. */
export const bodyRules = [
  {
    id: 'S1',
    claim: "Stretching changes next day's soreness by about 1 point of 100.",
    grade: 'Strong ("tiny")',
    citation: 'herbert-2011',
  },
  {
    id: 'S2',
    claim: 'Stretching after a run is no better than rest for soreness, strength or range.',
    grade: 'Moderate',
    citation: 'afonso-2021',
  },
  {
    id: 'S3',
    claim: 'The consensus: stretching improves range of motion and is not a recovery tool.',
    grade: 'Moderate',
    citation: 'warneke-2025',
  },
  {
    id: 'S4',
    claim: 'Rolling after a run lowers perceived pain by about 6 %.',
    grade: 'Weak-Moderate',
    citation: 'wiewelhove-2019',
  },
  { id: 'S5', claim: 'A dose of rolling is 1-3 sets of 30-120 seconds.', grade: 'Weak', citation: 'behm-2020' },
  {
    id: 'S6',
    claim: 'Hold a static stretch for 10-30 seconds, about 60 seconds a muscle in all.',
    grade: 'Moderate',
    citation: 'garber-2011',
  },
  {
    id: 'S7',
    claim:
      'A pull, strain or soreness on one side: no roller and no stretch there, none at all with a limp; protect it 1-3 days, load it early as pain allows, no anti-inflammatories as a routine.',
    grade: 'Weak',
    citation: 'dubois-2020',
  },
  {
    id: 'C1',
    claim: 'Cold water leaves you less sore than rest at 24-96 hours, in small trials of low quality.',
    grade: 'Moderate',
    citation: 'bleakley-2012',
  },
  {
    id: 'C2',
    claim: 'The best-looking dose is 11-15 C for 11-15 minutes, with a small benefit.',
    grade: 'Moderate',
    citation: 'machado-2016',
  },
  {
    id: 'C3',
    claim: 'After high-intensity work cold water cuts soreness at 24 hours (SMD -0.89) and leaves strength unchanged.',
    grade: 'Moderate',
    citation: 'moore-2022',
  },
  {
    id: 'C4',
    claim: 'After sprints, cold water did no better than a convincing placebo.',
    grade: 'Moderate',
    citation: 'broatch-2014',
  },
  {
    id: 'C6',
    claim: 'Regular cold after lifting blunts gains in muscle and strength.',
    grade: 'Moderate',
    citation: 'roberts-2015',
    also: ['malta-2021'],
  },
  {
    id: 'C8',
    claim: 'No harm from cold water to endurance adaptation was found.',
    grade: 'Moderate',
    citation: 'malta-2021',
  },
  {
    id: 'C9',
    claim: 'Cold water at once or 3 hours later made no significant difference the next day, in eight people.',
    grade: 'Weak',
    citation: 'brophy-williams-2011',
  },
  {
    id: 'C10',
    claim: 'Water pressure shifts fluid in the body; its worth for recovery is unproven.',
    grade: 'Weak',
    citation: 'wilcock-2006',
  },
  {
    id: 'C11',
    claim: 'The shock of cold water can trigger an irregular heartbeat.',
    grade: 'Moderate',
    risk: true,
    citation: 'shattock-2012',
  },
  {
    id: 'C14',
    claim:
      'Everybody is a first-timer, 15 C for 5 minutes, until one ice bath was taken, and answers one question about heart, pressure, vessels and pregnancy before it; from 60 on a doctor is asked first; under 18 never longer.',
    grade: 'Design',
    citation: null,
  },
] as const satisfies readonly Rule[];
