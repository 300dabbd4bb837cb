import { clockOrDecimal } from '../quantity.ts';
import { agree, nothingFound, ofKind, type RunTrouble, refused, type Weighed } from './agree.ts';
import { FASTEST_MIN_PER_KM, LONGEST_MINUTES, paceInstead, plausibleMinutes } from './duration.ts';
import type { Finding, FindingOf } from './finding.ts';
import { echo } from './normalise.ts';

interface Candidate {
  readonly minutes: number;
  readonly words: string;
}

/** How long the run was, in minutes: the reading that its distance allows. A number alone may be it too. */
export function weighDuration(findings: readonly Finding[], distance: FindingOf<'distance'> | undefined): Weighed {
  const typed = ofKind(findings, 'duration');
  const pace = distance && typed.find(({ readings }) => paceInstead(readings, distance.km));
  if (pace) return refused('duration', { id: 'pace-or-time', words: echo(pace.words), distance: distance.said });
  const numbers = ofKind(findings, 'number');
  const bare = typed.length === 0 && numbers.length === 1 ? numbers[0] : undefined;
  const found: readonly Candidate[] = bare
    ? [{ minutes: bare.value, words: bare.words }]
    : typed.map(({ readings, words }) => ({ minutes: plausibleMinutes(readings, distance?.km) ?? 0, words }));
  const strays: readonly RunTrouble[] = bare
    ? []
    : numbers.map(({ words }) => ({ about: 'duration', problem: { id: 'number-of-what', words: echo(words) } }));
  const { agreed, problems } = agree({
    about: 'duration',
    found,
    said: ({ words }) => ({ of: 'typed', words }),
    same: (duration, other) => duration.minutes === other.minutes,
  });
  const weighed = agreed ? believed(agreed, bare !== undefined, distance) : nothingFound;
  return { ...weighed, problems: [...strays, ...problems, ...weighed.problems] };
}

function believed(
  { minutes, words }: Candidate,
  isBare: boolean,
  distance: FindingOf<'distance'> | undefined,
): Weighed {
  const shown = echo(words);
  if (minutes <= 0) return refused('duration', { id: 'no-minutes' });
  if (minutes > LONGEST_MINUTES) return refused('duration', { id: 'over-a-day', words: shown });
  const [, whole, part] = /^(\d+)\.([0-5]\d)$/u.exec(isBare ? words : '') ?? [];
  if (whole && part) {
    // Nobody runs 24 h 59: that is a watch with a point for its colon.
    const unit = Number(whole) >= LONGEST_MINUTES / 60 ? 'min' : 'h';
    return refused('duration', clockOrDecimal(whole, part, unit, shown));
  }
  if (isBare && (minutes < 10 || !Number.isInteger(minutes)))
    return refused('duration', { id: 'bare-duration', words: shown });
  if (distance && minutes / distance.km < FASTEST_MIN_PER_KM)
    return refused('duration', { id: 'too-fast', distance: distance.said, minutes });
  return { report: { minutes }, understood: [{ of: 'duration', minutes }], problems: [] };
}
