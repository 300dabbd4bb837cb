import type { Problem, Understood } from '../../model/misread.ts';
import { type RunReport, runReport } from '../../model/run.ts';
import {
  agree,
  asReported,
  nothingFound,
  ofKind,
  type RunTrouble,
  refused,
  type Weighed,
  weighPlain,
} from './agree.ts';
import type { Finding, FindingOf } from './finding.ts';
import type { Scan } from './scan.ts';
import { weighDuration } from './weigh-duration.ts';
import { weighSore } from './weigh-sore.ts';

/** A report under construction: what is sure so far, and what stands in the way. */
export interface Findings {
  readonly report: Partial<RunReport>;
  readonly understood: readonly Understood[];
  /** Most telling first. */
  readonly problems: readonly RunTrouble[];
  readonly left: readonly string[];
}

/** Weighs the findings against each other. Two that contradict are a problem, never a choice. */
export function weighFindings({ findings, left }: Scan): Findings {
  const typeFound = agreedType(findings);
  const distanceFound = agreedDistance(findings);
  const type = asReported(
    typeFound,
    ({ type }) => ({ type }),
    ({ type }) => ({ of: 'type', type }),
  );
  const distance = asReported(
    distanceFound,
    ({ km }) => ({ km }),
    ({ said }) => said,
  );
  const duration = weighDuration(findings, distanceFound.agreed);
  const others = [
    weighEffort(findings, typeFound.agreed),
    weighEnd(findings),
    weighTemperature(findings),
    weighHeat(findings),
    weighSore(findings, left),
    weighWeights(findings),
    weighDrink(findings),
    weighNext(findings),
    weighSize(findings),
    weighCircumstances(findings),
  ];
  // How far decides which length is meant; said back, the length comes first.
  const asWeighed = [type, distance, duration, ...others];
  const asSaid = [type, duration, distance, ...others];
  return {
    report: Object.assign({}, ...asWeighed.map((weighed) => weighed.report)),
    understood: asSaid.flatMap((weighed) => weighed.understood),
    problems: [
      ...ofKind(findings, 'problem').map(({ about, problem }) => ({ about, problem })),
      ...asWeighed.flatMap((weighed) => weighed.problems),
    ],
    left,
  };
}

function agreedType(findings: readonly Finding[]) {
  const types = ofKind(findings, 'type');
  const strongest = Math.max(...types.map(({ strength }) => strength));
  return agree({
    about: 'type',
    found: types.filter(({ strength }) => strength === strongest),
    said: ({ type }) => ({ of: 'type', type }),
  });
}

function agreedDistance(findings: readonly Finding[]) {
  const distances = ofKind(findings, 'distance');
  const typed = distances.filter(({ implied }) => !implied);
  return agree({
    about: 'distance',
    found: typed.length > 0 ? typed : distances,
    said: ({ said }) => said,
    same: (distance, first) => Math.abs(distance.km - first.km) <= distance.km / 50,
  });
}

/** 'easy' beside a stronger type is how it felt; 'steady' and 'very easy' also say more than the type does. */
function weighEffort(findings: readonly Finding[], type: FindingOf<'type'> | undefined): Weighed {
  const efforts = ofKind(findings, 'effort');
  const numbers = efforts.filter(({ word }) => word === null);
  const felt = ofKind(findings, 'type').flatMap((finding) =>
    finding.rpe !== null && (finding.type !== type?.type || finding.rpe !== 3)
      ? [{ of: 'effort', rpe: finding.rpe, word: null } as const]
      : [],
  );
  const agreement = agree<FindingOf<'effort'>>({
    about: 'effort',
    found: numbers.length > 0 ? numbers : [...efforts, ...felt],
    said: ({ rpe, word }) => (word === null ? { of: 'effort', rpe } : { of: 'effort-word', words: word }),
    same: (effort, first) => effort.rpe === first.rpe,
  });
  return asReported(
    agreement,
    ({ rpe }) => ({ rpe }),
    ({ rpe }) => ({ of: 'effort', rpe }),
  );
}

function weighEnd(findings: readonly Finding[]): Weighed {
  return weighPlain(
    { about: 'ended', found: ofKind(findings, 'ended'), said: ({ ended }) => ({ of: 'ended', ended }) },
    ({ ended }) => ({ ended }),
  );
}

function weighTemperature(findings: readonly Finding[]): Weighed {
  return weighPlain(
    {
      about: 'temperature',
      found: ofKind(findings, 'temperature'),
      said: ({ said }) => said,
      same: (temperature, first) => Math.abs(temperature.celsius - first.celsius) <= 1,
    },
    ({ celsius }) => ({ celsius }),
  );
}

/** 'hot and humid' is humid: it asks for the same care and says more. */
function weighHeat(findings: readonly Finding[]): Weighed {
  const felt = new Set(ofKind(findings, 'heat').map(({ heat }) => heat));
  if (felt.has('cold') && felt.size > 1) return refused('temperature', { id: 'hot-and-cold' });
  const heat = felt.has('humid') ? 'humid' : [...felt][0];
  return heat === undefined ? nothingFound : { report: { heat }, understood: [{ of: 'heat', heat }], problems: [] };
}

function weighWeights(findings: readonly Finding[]): Weighed {
  return weighPlain(
    { about: 'weighed', found: ofKind(findings, 'weighed'), said: ({ said }) => ({ of: 'weighed', ...said }) },
    ({ weighedKg }) => ({ weighedKg }),
  );
}

function weighDrink(findings: readonly Finding[]): Weighed {
  return weighPlain(
    {
      about: 'drank',
      found: ofKind(findings, 'drank'),
      said: ({ said }) => ({ of: 'drank', drink: said }),
      same: (drink, first) => drink.litres === first.litres,
    },
    ({ litres }) => ({ drankLitres: litres }),
  );
}

function weighNext(findings: readonly Finding[]): Weighed {
  return weighPlain(
    { about: 'next', found: ofKind(findings, 'next'), said: ({ next }) => ({ of: 'next', next }) },
    ({ next }) => ({ next }),
  );
}

function weighSize(findings: readonly Finding[]): Weighed {
  return weighPlain(
    { about: 'plan', found: ofKind(findings, 'plan'), said: ({ size }) => ({ of: 'plan', size }) },
    ({ size }) => ({ size }),
  );
}

function weighCircumstances(findings: readonly Finding[]): Weighed {
  const also = [...new Set(ofKind(findings, 'circumstance').map(({ what }) => what))];
  if (also.length === 0) return nothingFound;
  return { report: { also }, understood: also.map((what) => ({ of: 'circumstance', what })), problems: [] };
}

/** The schema has the last word; every range has been checked before, so a failure here names the field only. */
export function validated(
  report: Partial<RunReport>,
): { readonly ok: true; readonly value: RunReport } | { readonly ok: false; readonly problem: Problem } {
  const checked = runReport.safeParse(report);
  if (checked.success) return { ok: true, value: checked.data };
  return { ok: false, problem: { id: 'out-of-range', fact: String(checked.error.issues[0]?.path[0] ?? 'report') } };
}
