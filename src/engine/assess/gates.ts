import type { Instant } from '../../time.ts';
import { HOUR } from '../../time.ts';
import type { HealthFlag, IceScreen } from '../method/facts.ts';
import type { RunType } from '../method/run-types.ts';
import type { Condition } from '../method/steps/gate.ts';
import { type KnownGate, type StepId, stepOf, steps } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import type { Profile } from '../model/profile.ts';

export interface GateFacts {
  readonly health: readonly HealthFlag[];
  readonly ageBand: Profile['ageBand'];
  readonly strengthBlock: boolean;
  readonly tier: Tier;
  /** 25 C or more, or called hot or humid. */
  readonly hot: boolean;
  readonly endedAt: Instant;
  /** When the step would begin. */
  readonly at: Instant;
  readonly alcohol: boolean;
  readonly sedated: boolean;
  /** Fever, dizziness, signs of heat illness or dehydration. */
  readonly unwell: boolean;
  /** A warning sign within the day before or after the run, assessed or not. */
  readonly flagged: boolean;
  /** Lost more than 4 % of the body's mass, by the scales. */
  readonly driedOut: boolean;
  /** A fresh swelling, wherever it is. */
  readonly swollen: boolean;
  readonly iceBathsThisWeek: number;
  readonly alwaysIce: boolean;
  readonly nextKeyWithinHours: number | null;
  readonly runType: RunType;
  /** 28 C or more, or called hot (HT1). */
  readonly veryHot: boolean;
  /** A limp; a sore spot on one side only (S7). */
  readonly limp: boolean;
  readonly oneSided: boolean;
  /** No bath that counts yet; how the question before it was answered, null where it was not (C14). */
  readonly firstIce: boolean;
  readonly iceScreen: IceScreen | null;
  /** When today's ice bath ends, or Epsom bath ended; null or absent when there is none. */
  readonly iceAt?: Instant | null;
  readonly epsomAt?: Instant | null;
}

/** A gate that holds now. */
export interface Gate extends Omit<KnownGate, 'when'> {
  /** The step is fine from then on; null when waiting does not help. */
  readonly notBefore: Instant | null;
}

const weight = { block: 0, 'ask-clinician': 1, change: 2 } as const satisfies Record<KnownGate['verdict'], number>;

/** Every gate that holds for this step of the method and this runner now, the strictest first; safety before offers. Steps without gates give []. */
export function gatesFor(step: string, facts: GateFacts): Gate[] {
  return (stepOf(step)?.gates ?? [])
    .filter((gate) => holds(gate.when, facts))
    .map(({ when, ...gate }) => ({ ...gate, notBefore: gate.lasting ? null : clearsAt(when, facts) }))
    .sort(
      (a, b) =>
        // Nobody is asked about a bath that something else closes.
        Number(a.question !== undefined) - Number(b.question !== undefined) ||
        weight[a.verdict] - weight[b.verdict] ||
        Number(a.kind === 'offer') - Number(b.kind === 'offer'),
    );
}

/** The safety gates of a step that a runner's health facts or age alone close or change, whatever the run. */
export function flagGates(step: StepId, who: Pick<Profile, 'health' | 'ageBand'>): readonly KnownGate[] {
  return (stepOf(step)?.gates ?? []).filter(
    (gate) => gate.kind === 'safety' && isAboutWho(gate.when) && holds(gate.when, { ...anyRun, ...who }),
  );
}

function isAboutWho(when: Condition): boolean {
  if ('all' in when) return when.all.every(isAboutWho);
  if ('not' in when) return isAboutWho(when.not);
  return 'flag' in when || 'age' in when;
}

/** An ordinary run on an ordinary day: nothing in it closes a gate. */
const anyRun: GateFacts = {
  health: [],
  ageBand: 'adult',
  strengthBlock: false,
  tier: 2,
  hot: false,
  endedAt: 0,
  at: 0,
  alcohol: false,
  sedated: false,
  unwell: false,
  flagged: false,
  driedOut: false,
  swollen: false,
  iceBathsThisWeek: 0,
  alwaysIce: false,
  nextKeyWithinHours: null,
  runType: 'long',
  veryHot: false,
  limp: false,
  oneSided: false,
  firstIce: false,
  iceScreen: 'asked',
};

/** The steps that health facts change, in the table's order. */
export function changedBy(health: readonly HealthFlag[]): readonly StepId[] {
  const mentions = (when: Condition): boolean =>
    'flag' in when
      ? health.includes(when.flag)
      : 'all' in when
        ? when.all.some(mentions)
        : 'any' in when
          ? when.any.some(mentions)
          : false;
  return steps.filter((step) => step.gates.some((gate) => mentions(gate.when))).map((step) => step.id);
}

function holds(when: Condition, facts: GateFacts): boolean {
  if ('flag' in when) return facts.health.includes(when.flag);
  if ('age' in when) return facts.ageBand === when.age;
  if ('is' in when) return facts[when.is] === true;
  if ('iceScreen' in when) return facts.iceScreen === when.iceScreen;
  if ('tierAtLeast' in when) return facts.tier >= when.tierAtLeast;
  if ('runType' in when) return when.runType.includes(facts.runType);
  if ('nextKeyWithinHours' in when)
    return facts.nextKeyWithinHours !== null && facts.nextKeyWithinHours <= when.nextKeyWithinHours;
  if ('iceBathsThisWeek' in when) return facts.iceBathsThisWeek >= when.iceBathsThisWeek;
  if ('all' in when) return when.all.every((part) => holds(part, facts));
  if ('any' in when) return when.any.some((part) => holds(part, facts));
  if ('not' in when) return !holds(when.not, facts);
  const wait = waitOf(when, facts);
  return wait !== null && facts.at >= wait.from && facts.at < wait.until;
}

/** A gate that only time holds shut opens at this instant. */
function clearsAt(when: Condition, facts: GateFacts): Instant | null {
  if ('all' in when) {
    const waits = when.all.map((part) => clearsAt(part, facts)).filter((wait) => wait !== null);
    return waits.length > 0 ? Math.min(...waits) : null;
  }
  return waitOf(when, facts)?.until ?? null;
}

function waitOf(when: Condition, facts: GateFacts): { from: Instant; until: Instant } | null {
  // The end of the run bounds nothing from below: a step planned for the run's last minute is still too soon.
  if ('hoursAfterRunBelow' in when)
    return { from: Number.NEGATIVE_INFINITY, until: facts.endedAt + when.hoursAfterRunBelow * HOUR };
  if ('hoursAfterIceBelow' in when) return waitAfter(facts.iceAt, when.hoursAfterIceBelow);
  if ('hoursAfterEpsomBelow' in when) return waitAfter(facts.epsomAt, when.hoursAfterEpsomBelow);
  return null;
}

function waitAfter(since: Instant | null | undefined, hours: number): { from: Instant; until: Instant } | null {
  // Apart is apart in both directions: warm shortly before cold is as close as after it.
  return since === null || since === undefined ? null : { from: since - hours * HOUR, until: since + hours * HOUR };
}
