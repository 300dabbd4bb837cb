import type { Problem, RunOption, Understood } from '../../model/misread.ts';
import type { RunReport } from '../../model/run.ts';
import type { Finding, FindingOf } from './finding.ts';

/** A problem and the option that it is about. */
export interface RunTrouble {
  readonly about: RunOption;
  readonly problem: Problem;
}

/** What the findings of one fact come to. */
export interface Weighed {
  readonly report: Partial<RunReport>;
  readonly understood: readonly Understood[];
  readonly problems: readonly RunTrouble[];
}

export const nothingFound: Weighed = { report: {}, understood: [], problems: [] };

export function refused(about: RunOption, problem: Problem): Weighed {
  return { ...nothingFound, problems: [{ about, problem }] };
}

export function ofKind<K extends Finding['of']>(findings: readonly Finding[], of: K): readonly FindingOf<K>[] {
  return findings.filter((finding): finding is FindingOf<K> => finding.of === of);
}

interface Candidates<F> {
  readonly about: RunOption;
  readonly found: readonly F[];
  readonly said: (finding: F) => Understood;
  /** By default what is said the same is the same. */
  readonly same?: (finding: F, other: F) => boolean;
}

interface Agreement<F> {
  readonly agreed?: F;
  readonly problems: readonly RunTrouble[];
}

/** The one thing that all agree on; two that contradict are a problem, never a choice. */
export function agree<F>({ about, found, said, same = saidAlike(said) }: Candidates<F>): Agreement<F> {
  const [first] = found;
  if (first === undefined) return { problems: [] };
  const other = found.find((finding) => !same(finding, first));
  if (other === undefined) return { agreed: first, problems: [] };
  return { problems: [{ about, problem: { id: 'two-readings', of: about, readings: [said(first), said(other)] } }] };
}

function saidAlike<F>(said: (finding: F) => Understood): (finding: F, other: F) => boolean {
  return (finding, other) => JSON.stringify(said(finding)) === JSON.stringify(said(other));
}

/** A fact that is nothing but what its findings agree on. */
export function weighPlain<F>(candidates: Candidates<F>, report: (agreed: F) => Partial<RunReport>): Weighed {
  return asReported(agree(candidates), report, candidates.said);
}

export function asReported<F>(
  { agreed, problems }: Agreement<F>,
  report: (agreed: F) => Partial<RunReport>,
  said: (agreed: F) => Understood,
): Weighed {
  if (agreed === undefined) return { ...nothingFound, problems };
  return { report: report(agreed), understood: [said(agreed)], problems };
}
