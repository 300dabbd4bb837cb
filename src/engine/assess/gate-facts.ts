import { DAY, HOUR, type Instant, MINUTE } from '../../time.ts';
import { bathStep, type StepId, stepOf } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import type { PlannedStep } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import { isHot, isVeryHot, oneSided, type Run } from '../model/run.ts';
import { type Gate, type GateFacts, gatesFor } from './gates.ts';
import { nextKeyHours } from './next-session.ts';

export interface GateSource {
  readonly run: Run;
  readonly profile: Profile;
  readonly tier: Tier;
  /** Ice baths that were really taken in the 7 days before the run; absent where only what is safe is asked. */
  readonly iceBathsThisWeek?: number;
  /** When the last baths that were really taken ended. */
  readonly iceAt?: Instant | null;
  readonly epsomAt?: Instant | null;
  /** The runner's other runs: the heat of an earlier one lasts until the night (HT1). */
  readonly runs: readonly Run[];
}

/** What the gates look at for a step that would begin at `at`, after the steps that are planned so far. */
export function gateFacts(source: GateSource, at: Instant, planned: readonly PlannedStep[]): GateFacts {
  const { run, profile, tier } = source;
  const ice = planned.find((step) => step.step === bathStep('cold') && step.stands === 'own');
  return {
    health: profile.health,
    ageBand: profile.ageBand,
    strengthBlock: profile.strengthBlock || liftedBefore(run, profile),
    tier,
    hot: isHot(run),
    endedAt: run.endedAt,
    at,
    alcohol: run.also?.includes('alcohol') ?? false,
    sedated: run.also?.includes('sedated') ?? false,
    unwell: run.also?.includes('unwell') ?? false,
    swollen: run.also?.includes('swollen') ?? false,
    flagged: flaggedLately(run, profile),
    driedOut: lostPercent(run) > 4,
    iceBathsThisWeek: source.iceBathsThisWeek ?? 0,
    alwaysIce: profile.alwaysIce,
    nextKeyWithinHours: nextKeyHours(run),
    runType: run.type,
    veryHot: isVeryHot(run) || source.runs.some((earlier) => isVeryHot(earlier) && isSameDay(earlier, run)),
    limp: run.also?.includes('limp') ?? false,
    oneSided: oneSided(run).length > 0,
    firstIce: profile.iceTakenAt === null,
    iceScreen: profile.iceScreen,
    iceAt: latest(ice ? ice.dueAt + ice.minutes * MINUTE : null, source.iceAt ?? null),
    epsomAt: source.epsomAt ?? null,
  };
}

/** Ended within so many hours before the run: the same day, whatever the zone (HT1's "that night"). */
const SAME_DAY = 16;

function isSameDay(earlier: Run, run: Run): boolean {
  return earlier.id !== run.id && earlier.endedAt <= run.endedAt && run.endedAt - earlier.endedAt < SAME_DAY * HOUR;
}

function latest(first: Instant | null, other: Instant | null): Instant | null {
  return first === null || other === null ? (first ?? other) : Math.max(first, other);
}

/** The safety gate that forbids a step at this moment, for good or for now, or asks for a clinician first; null when it may begin. */
export function stopsNow(source: GateSource, step: StepId, now: Instant): Gate | null {
  const safety = gatesFor(step, gateFacts(source, now, [])).filter((gate) => gate.kind === 'safety');
  return (
    safety.find(
      (gate) =>
        gate.verdict === 'block' ||
        gate.notBefore !== null ||
        (gate.verdict === 'ask-clinician' && stepOf(step)?.instead),
    ) ?? null
  );
}

/** A RED or ORANGE warning sign within a day of the run's end. */
export function flaggedLately(run: Pick<Run, 'endedAt'>, profile: Profile): boolean {
  return profile.flaggedAt !== null && Math.abs(run.endedAt - profile.flaggedAt) < DAY;
}

/** Percent of the body's mass lost on the run by the scales; 0 when nobody weighed. */
function lostPercent({ weighedKg }: Pick<Run, 'weighedKg'>): number {
  return weighedKg ? ((weighedKg.before - weighedKg.after) / weighedKg.before) * 100 : 0;
}

/** Lifted today (X1): said with the run, or ticked in the profile within the day before the run's end. */
function liftedBefore(run: Run, profile: Profile): boolean {
  if (run.also?.includes('lifted')) return true;
  return (
    profile.liftedAt !== null && run.endedAt - profile.liftedAt < DAY && profile.liftedAt - run.endedAt < 12 * HOUR
  );
}
