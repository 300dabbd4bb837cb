import type { Problem, Spot, Understood } from '../../model/misread.ts';
import { agree, nothingFound, ofKind, refused, type Weighed } from './agree.ts';
import type { Finding, FindingOf } from './finding.ts';
import { echo } from './normalise.ts';

/** What is sore, and how much; `left` are words that nothing understood, of which the first may be a spot. */
export function weighSore(findings: readonly Finding[], left: readonly string[]): Weighed {
  const told = ofKind(findings, 'sore');
  const soreWords = ofKind(findings, 'sore-word');
  const circumstances = ofKind(findings, 'circumstance');
  const { agreed: score, problems } = agree({
    about: 'sore',
    found: soreWords.flatMap(({ score }) => (score === undefined ? [] : [score])),
    said: (score) => ({ of: 'soreness', score }),
  });
  const isSore = soreWords.length > 0 || circumstances.some(({ what }) => what === 'swollen');
  const spots = told.flatMap((finding) => finding.spots);
  const denied = told.some((finding) => finding.spots.length === 0);
  const problem = problemOf(spots, { isSore, denied, unspoken: circumstances.length === 0, left });
  const weighed = problem ? refused('sore', problem) : told.length > 0 ? spotted(told, score) : nothingFound;
  return { ...weighed, problems: [...problems, ...weighed.problems] };
}

function spotted(told: readonly FindingOf<'sore'>[], score: number | undefined): Weighed {
  const sore = told.flatMap(({ spots }) => spots).map((spot) => (score === undefined ? spot : { ...spot, score }));
  const said = told.flatMap(({ spots }): readonly Understood[] =>
    spots.length === 0 ? [{ of: 'not-sore' }] : spots.map((spot) => ({ of: 'sore', ...spot })),
  );
  return {
    report: { sore: [...new Map(sore.map((spot) => [`${spot.side ?? ''} ${spot.area}`, spot])).values()] },
    understood: unique(score === undefined ? said : [...said, { of: 'soreness', score }]),
    problems: [],
  };
}

interface Told {
  readonly isSore: boolean;
  readonly denied: boolean;
  /** No circumstance was told that may be what hurts. */
  readonly unspoken: boolean;
  readonly left: readonly string[];
}

function problemOf(spots: readonly Spot[], { isSore, denied, unspoken, left }: Told): Problem | null {
  const [spot] = spots;
  const [word] = left;
  if (isSore && !spot && unspoken)
    return word === undefined || word === '' ? { id: 'sore-where' } : { id: 'unknown-spot', words: echo(word) };
  if (!spot) return null;
  if (denied) return { id: 'sore-or-not' };
  return isSore ? null : { id: 'spot-alone', ...spot };
}

/** Each thing once, in the order in which it came first. */
function unique(said: readonly Understood[]): readonly Understood[] {
  return [...new Map(said.map((understood) => [JSON.stringify(understood), understood])).values()];
}
