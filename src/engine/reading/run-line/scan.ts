import { planSizes } from '../../model/run.ts';
import { circumstanceClauses } from './circumstances.ts';
import { distanceClauses, lateDistanceClauses, paceClause } from './distance.ts';
import { clockDuration, unitDuration } from './duration.ts';
import { effortClauses, lateEffortClauses } from './effort.ts';
import { endedClauses, lateEndedClauses } from './ended.ts';
import type { Clause, Finding } from './finding.ts';
import { loneDayClause, nextClauses, sessionTodayClause } from './next-session.ts';
import { repetitionsClause, typeClauses } from './run-type.ts';
import { drinkClauses, weightClauses } from './scales.ts';
import { notSoreClause, soreClauses, soreScoreClause } from './sore.ts';
import { heatClause, temperatureClauses } from './weather.ts';

const planSize: Clause = {
  pattern:
    /(?<!\p{L})(?:(?:plan|size) )?(?<size>quick|smart|full)(?!\p{L}| marathon)(?: (?:plan|method|version|recovery plan)(?!\p{L}))?/gu,
  read(match) {
    const size = planSizes.find((known) => known === match.groups?.size);
    return size ? [{ of: 'plan', size }] : null;
  },
};

const bareNumber: Clause = {
  pattern: /(?<![\p{L}\d.,:/'"-])(?<sign>(?<= |^)-)?(?<n>\d+(?:\.\d+)?)(?![\p{L}\d.,:/°'"%-])/gu,
  read(match) {
    const value = Number(match.groups?.n ?? '') * (match.groups?.sign ? -1 : 1);
    return [{ of: 'number', value, words: match[0] }];
  },
};

/** Most specific first: what carries its own label or unit, then what is left of the numbers, then words. */
const clauses: readonly Clause[] = [
  planSize,
  ...circumstanceClauses,
  paceClause,
  ...weightClauses,
  ...drinkClauses,
  notSoreClause,
  soreScoreClause,
  ...effortClauses,
  sessionTodayClause,
  ...endedClauses,
  ...nextClauses,
  repetitionsClause,
  ...temperatureClauses,
  ...distanceClauses,
  clockDuration,
  unitDuration,
  ...lateDistanceClauses,
  ...typeClauses,
  ...soreClauses,
  ...lateEffortClauses,
  heatClause,
  ...lateEndedClauses,
  loneDayClause,
  bareNumber,
];

/** Words around the facts. Weather, place and mood stand here when no plan depends on them. */
const filler = new Set(
  `a an the and or but with without at in on of for to from by as about around approx approximately roughly almost nearly just only then so plus incl
  including it its it's this that my our we i i've me was were is am are been be has have had did do done went go going got came
  run runs ran running finished finish completed today todays today's session training workout's effort duration distance dist type time temp temperature
  weather plan total overall felt feel feeling feels feet's good great fine ok okay fresh strong awesome nice lovely fun solid well
  some bit little very really quite pretty too also now yes please hi hey hello coach thanks there here out loop lap laps road roads park treadmill
  outside outdoors indoors morning afternoon evening mild cool dry sunny sun cloudy windy wind rain rainy wet after before during
  spots spot side muscles muscle warm-up warmup cooldown cool-down am pm ish long-ish`.split(/\s+/u),
);

export interface Scan {
  readonly findings: readonly Finding[];
  /** Words that nothing understood, in their order. */
  readonly left: readonly string[];
}

/** Reads a normalised line. Total; linear in the number of clauses. */
export function scan(line: string): Scan {
  const { findings, rest } = takeAll(line, clauses);
  const left = rest
    .split(/[\s,;/]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '' && !filler.has(word));
  return { findings, left };
}

/** What the clauses understand of a normalised line, in their order, and what they leave of it. */
export function takeAll(
  line: string,
  clauses: readonly Clause[],
): { readonly findings: readonly Finding[]; readonly rest: string } {
  const findings: Finding[] = [];
  let rest = line;
  for (const clause of clauses) rest = take(rest, clause, findings);
  return { findings, rest };
}

/** Takes what a clause understood off the line; a line break keeps its neighbours apart. */
function take(line: string, clause: Clause, findings: Finding[]): string {
  let rest = '';
  let from = 0;
  for (const match of line.matchAll(clause.pattern)) {
    const found = clause.read(match);
    if (!found || match[0] === '') continue;
    findings.push(...found);
    rest += `${line.slice(from, match.index)}\n`;
    from = match.index + match[0].length;
  }
  return rest + line.slice(from);
}
