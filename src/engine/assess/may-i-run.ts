import { DAY, HOUR } from '../../time.ts';
import { sayIn, turns } from '../method/steps/variants.ts';
import type { Tier } from '../method/tiers.ts';

/** The answer to "may I run?" (G-morning, section 9 [D]). */
export interface SorenessAnswer {
  readonly title: string;
  readonly say: string;
}

/** Hours after a run of that tier that stay easy (G-tiers): the longer of T3's 24-48. */
const easyFor = { 0: 0, 1: 0, 2: 0, 3: 48, 4: 72 } as const satisfies Record<Tier, number>;

const bands = [
  { to: 2, title: 'run as planned', say: turns.runAsPlanned },
  {
    to: 4,
    title: 'keep it easy',
    say: turns.keepItEasy,
  },
  {
    to: 6,
    title: 'no running today',
    say: turns.notToday,
  },
  {
    to: 10,
    title: 'rest',
    say: 'Rest today; I will ask again tomorrow. Dark urine or legs too weak to stand: emergency department now. Pain at rest: have it looked at today.',
  },
] as const;

/** `score` 0-10, walking downstairs, `sinceRun` milliseconds after the run's end: refer from 5 up after 72 h, and anything after 7 days. */
export function sorenessAnswer(
  score: number,
  sinceRun: number,
  { turn, tier }: { readonly turn: number; readonly tier: Tier },
): SorenessAnswer {
  if (sinceRun >= 7 * DAY && score > 0)
    return {
      title: 'have it looked at',
      say: 'Muscle soreness is gone within 5-7 days. What is still there after a week wants a physio or doctor before you run hard again.',
    };
  if (sinceRun >= 72 * HOUR && score >= 5)
    return {
      title: 'have it looked at',
      say: 'More than three days at five or above: it should be fading by now. See a physio or doctor before the next run.',
    };
  if (score <= 2 && sinceRun < easyFor[tier] * HOUR)
    return {
      title: 'good legs, easy all the same',
      say: `That day was big: easy or nothing until ${easyFor[tier]} hours after it, however good the legs feel.`,
    };
  const { title, say } = bands.find((band) => score <= band.to) ?? bands[3];
  return { title, say: typeof say === 'string' ? say : sayIn(say, turn) };
}

/** One leg is not two (S7): whatever the stairs say, a limp is no running (section 9), and one sore side is tried carefully. `side` '' is a limp. */
export function protectAnswer(side: string): SorenessAnswer {
  return side === ''
    ? {
        title: 'no running on a limp',
        say: 'You limped after the last run. No running, no roller and no stretch until you walk without it; then load it early, as far as it stays free of pain. Still limping after two days: a physio or doctor.',
      }
    : {
        title: `mind the ${side}`,
        say: `One side is not two: protect the ${side} for 1-3 days, no roller and no stretch there. When walking and stairs are free of pain, try 20 easy minutes and stop at the first sign of it.`,
      };
}
