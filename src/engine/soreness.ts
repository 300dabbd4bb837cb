/** The morning's answer to "may I run?" (G-morning, section 9 [D]). */
export interface SorenessAnswer {
  readonly title: string;
  readonly say: string;
}

const bands = [
  { to: 2, title: 'run as planned', say: 'Run as planned. Whatever you did yesterday, it worked.' },
  {
    to: 4,
    title: 'keep it easy',
    say: 'Easy 20-40 minutes, if you want. Stop if it climbs above 5 or your stride changes.',
  },
  {
    to: 6,
    title: 'no running today',
    say: 'Walk, cycle or swim instead. Soreness peaks at 24-72 h and is gone in 5-7 days.',
  },
  {
    to: 10,
    title: 'rest',
    say: 'Rest today and check again tomorrow. If it is one pinpoint, a bone, a swollen joint, there at night, or your urine is dark: have it looked at now, not later.',
  },
] as const satisfies readonly (SorenessAnswer & { to: number })[];

/** `score` 0-10, walking downstairs. */
export function sorenessAnswer(score: number): SorenessAnswer {
  return bands.find((band) => score <= band.to) ?? bands[3];
}
