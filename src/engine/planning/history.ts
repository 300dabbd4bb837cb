import { DAY, HOUR, type Instant, MINUTE } from '../../time.ts';
import { bathStep, timerOf } from '../method/steps/steps.ts';
import { rowOf } from '../model/nudge.ts';
import type { Plan, PlannedStep } from '../model/plan.ts';
import type { Run } from '../model/run.ts';
import type { MorningCheck, Snapshot } from '../model/snapshot.ts';
import type { History } from './build-plan.ts';

/** What of a runner's past shapes the plan for this run. */
export function historyOf(snapshot: Snapshot, run: Run): History {
  const ice = snapshot.nudges.filter(
    (nudge) =>
      nudge.kind === 'step' &&
      nudge.step === bathStep('cold') &&
      nudge.state === 'done' &&
      nudge.settledAt !== null &&
      nudge.settledAt >= run.endedAt - 7 * DAY &&
      isReal(snapshot, nudge.plan, run),
  );
  const morning = snapshot.checks.find((check) => check.at <= run.reportedAt && run.endedAt - check.at < 18 * HOUR);
  return {
    runs: snapshot.runs.filter((other) => other.id !== run.id),
    plans: snapshot.plans,
    iceBathsThisWeek: ice.length,
    morning: morning ?? null,
    pain: standingPain(snapshot, run.reportedAt) !== null,
    iceAt: lastBathAt(snapshot, 'cold'),
    epsomAt: lastBathAt(snapshot, 'warm'),
  };
}

/** When the latest bath of that kind that was really taken ended, whichever run it was for; null when there was none. */
export function lastBathAt(snapshot: Snapshot, kind: 'cold' | 'warm'): Instant | null {
  const ends = snapshot.plans.flatMap((plan) => {
    const planned = bathIn(plan, kind);
    const row = planned && rowOf(snapshot.nudges, plan, planned.step);
    if (!planned || !row) return [];
    if (row.state === 'done') return [row.settledAt ?? row.dueAt + planned.minutes * MINUTE];
    // Somebody is in it: until the last call at the latest.
    const lastCall = timerOf(planned)?.at(-1)?.minute ?? planned.minutes;
    return row.state === 'sent' && row.startedAt !== null ? [row.startedAt + lastCall * MINUTE] : [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

/** A bath of another run's plan, not the cool shower that stood in for one. */
function isReal(snapshot: Snapshot, planId: string, run: Run): boolean {
  const plan = snapshot.plans.find((known) => known.id === planId);
  return plan !== undefined && plan.run.id !== run.id && bathIn(plan, 'cold') !== null;
}

function bathIn(plan: Plan, kind: 'cold' | 'warm'): PlannedStep | null {
  return plan.steps.find(({ step, stands }) => step === bathStep(kind) && stands === 'own') ?? null;
}

/** Days for which a pain that should be looked at stands, unless the runner says that it was [D]. */
const WORRY = 14;

/** The newest check that named a pain which nobody has looked at yet; null when there is none. */
export function standingPain(snapshot: Pick<Snapshot, 'checks'>, now: Instant): MorningCheck | null {
  return snapshot.checks.find((check) => check.pain !== null && now - check.at < WORRY * DAY) ?? null;
}
