import { DAY, HOUR, type Instant } from '../../time.ts';
import { flagGates } from '../assess/gates.ts';
import { nextKeyHours } from '../assess/next-session.ts';
import type { Night } from '../assess/night.ts';
import { bathStep } from '../method/steps/steps.ts';
import type { Tier } from '../method/tiers.ts';
import { avoidsSalt } from '../model/cautions.ts';
import type { Note } from '../model/note.ts';
import type { Plan } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import { earlierRuns, isHot, isUnwell, isVeryHot, type Run } from '../model/run.ts';
import type { MorningCheck } from '../model/snapshot.ts';

export interface NoteFacts {
  readonly run: Run;
  readonly profile: Profile;
  readonly tier: Tier;
  readonly night: Night;
  readonly now: Instant;
  readonly runs: readonly Run[];
  /** Of the other runs, newest first. */
  readonly plans: readonly Plan[];
  readonly morning: MorningCheck | null;
  readonly pain: boolean;
}
/** What this runner should hear before the steps, most urgent first. */
export function planNotes(facts: NoteFacts): Note[] {
  return [
    unwell,
    veryHot,
    limping,
    alcohol,
    veryBigDay,
    soonAfterVeryBigDay,
    insulin,
    painkillers,
    soreMorning,
    lateEvening,
    lateHardRun,
    tooLong,
  ].flatMap((note) => note(facts) ?? []);
}

function unwell({ run, profile }: NoteFacts): Note | null {
  if (!isUnwell(run)) return null;
  return { rule: 'R2', id: 'unwell', legsUp: !profile.health.includes('peripheral-arterial-disease') };
}

function veryHot({ run, profile, now }: NoteFacts): Note | null {
  if (!isVeryHot(run)) return null;
  return { rule: 'HT1', id: 'very-hot', bath: profile.gear.includes('tub'), asks: now < run.endedAt + 2 * HOUR };
}

function limping({ run }: NoteFacts): Note | null {
  return run.also?.includes('limp') ? { rule: 'S7', id: 'limp' } : null;
}

function alcohol({ run, profile }: NoteFacts): Note | null {
  if (!run.also?.includes('alcohol')) return null;
  const insulin = profile.health.includes('diabetes-insulin');
  return { rule: insulin ? 'X6' : 'X4', id: 'alcohol', insulin };
}

function veryBigDay({ run, profile, tier, night }: NoteFacts): Note | null {
  if (tier < 3) return null;
  if (tier === 3) return hoursAway(run) < SOON_AGAIN ? { rule: 'G-tiers', id: 'too-soon' } : null;
  const bath =
    profile.gear.includes('tub') &&
    !run.also?.includes('alcohol') &&
    !isVeryHot(run) &&
    !night.dropped.some((step) => step === WARM_BATH) &&
    WARM_BATH !== null &&
    flagGates(WARM_BATH, profile).every((gate) => gate.verdict !== 'block');
  return {
    rule: 'G-tiers',
    id: 'very-big-day',
    salt: !avoidsSalt(profile),
    bath,
    tooSoon: hoursAway(run) < QUIET_AFTER_T4,
  };
}

const WARM_BATH = bathStep('warm');
/** Hours that stay easy after a T3 day, the longer of its 24-48. */
const SOON_AGAIN = 48;
/** Hours without a hard session after a T4 day (G-tiers). */
const QUIET_AFTER_T4 = 72;

function hoursAway(run: Run): number {
  return nextKeyHours(run) ?? Number.POSITIVE_INFINITY;
}

function soonAfterVeryBigDay({ run, plans, tier }: NoteFacts): Note | null {
  const before = plans.find(
    (plan) =>
      plan.tier >= 4 &&
      plan.run.id !== run.id &&
      plan.run.endedAt < run.endedAt &&
      run.endedAt - plan.run.endedAt < QUIET_AFTER_T4 * HOUR,
  );
  const easy = run.type === 'easy' || run.type === 'recovery';
  return !before || (easy && tier < 2) ? null : { rule: 'G-tiers', id: 'after-very-big-day' };
}

function insulin({ profile }: NoteFacts): Note | null {
  return profile.health.includes('diabetes-insulin') ? { rule: 'X2', id: 'insulin' } : null;
}

function painkillers({ run, profile, tier }: NoteFacts): Note | null {
  const hard = tier >= 3 || isHot(run);
  const took = run.also?.includes('painkiller') ?? false;
  const about = (what: 'never' | 'took-one' | 'not-yet') => ({ rule: 'X3', id: 'painkiller', for: what }) as const;
  if (profile.health.some((flag) => flag === 'kidney-disease' || flag === 'anticoagulant' || flag === 'pregnancy'))
    return tier >= 2 || isHot(run) || took ? about('never') : null;
  if (took) return about('took-one');
  return hard ? about('not-yet') : null;
}

function soreMorning({ morning, pain }: NoteFacts): Note | null {
  if (pain) return { rule: 'G-morning', id: 'standing-pain' };
  const score = morning?.soreness ?? 0;
  return score < 5 ? null : { rule: 'G-morning', id: 'sore-morning', score };
}

function lateEvening({ night }: NoteFacts): Note | null {
  if (night.mode === 'full' || night.mode === 'merged') return null;
  return { rule: 'G-late', id: 'late-evening', walk: night.mode !== 'bed-now' };
}

function lateHardRun({ run, night }: NoteFacts): Note | null {
  const hard = (run.rpe ?? 0) >= 7 || run.type === 'tempo' || run.type === 'intervals' || run.type === 'race';
  return !hard || night.bed - run.endedAt > HOUR ? null : { rule: 'X5', id: 'late-hard-run' };
}

/** Runs within 30 days before there is a longest one to compare with [D]. */
const ENOUGH_RUNS = 4;

/** More than 10 % over the longest run of the last 30 days (G-progress): by distance where both are known, else by time. */
function tooLong({ run, runs }: NoteFacts): Note | null {
  const month = earlierRuns(runs, run).filter((earlier) => run.endedAt - earlier.endedAt <= 30 * DAY);
  if (month.length < ENOUGH_RUNS) return null;
  const km = run.km !== undefined && month.every((earlier) => earlier.km !== undefined);
  const longest = Math.max(...month.map((earlier) => (km ? (earlier.km ?? 0) : earlier.minutes)));
  const percent = Math.round(((km ? (run.km ?? 0) : run.minutes) / longest - 1) * 100);
  if (percent <= 10) return null;
  return { rule: 'G-progress', id: 'longer', percent, hardAhead: nextKeyHours(run) !== null };
}
