import { type Instant, MINUTE } from '../time.ts';
import { steps } from './method/steps.ts';
import { move, type Nudge } from './nudge.ts';
import type { Plan } from './plan.ts';

/**
 * Rows that wait get the times that follow from what the runner really does: done early pulls the next step forward, Later and a running timer push it, Skip
 * releases it. Windows hold always; steps that hang on bedtime alone never move here. Returns only the rows that change.
 */
export function resequence(plan: Plan, nudges: readonly Nudge[], now: Instant): Nudge[] {
  const rows = new Map(
    nudges.filter((one) => one.plan === plan.id && one.slot === 0).map((one) => [one.step, one] as const),
  );
  const changed: Nudge[] = [];
  for (const step of steps) {
    const row = rows.get(step.id);
    const before = step.after ? rows.get(step.after.step) : undefined;
    if (!row || !before || !step.after) continue;
    const end = endOf(before, plan);
    if (end === null) continue;
    const dueAt = Math.max(end + step.after.gap * MINUTE, row.opensAt, now);
    // A step that its runner put off themselves is not pulled back.
    if (dueAt === row.dueAt || dueAt >= row.closesAt || (row.message !== null && dueAt < row.dueAt)) continue;
    const moved = move(row, 'reschedule', { dueAt });
    if (!moved) continue;
    rows.set(step.id, moved);
    changed.push(moved);
  }
  return changed;
}

/** When a step ended or will have; null when it lies open, because then nobody knows. */
function endOf(row: Nudge, plan: Plan): Instant | null {
  const minutes = plan.steps.find((one) => one.step === row.step)?.minutes ?? 0;
  if (row.state === 'done' || row.state === 'skipped') return row.settledAt;
  if (row.startedAt !== null) return row.startedAt + minutes * MINUTE;
  return row.state === 'scheduled' ? row.dueAt + minutes * MINUTE : null;
}

/** When each settled step ended. */
export function endedSteps(nudges: readonly Nudge[]): Map<string, Instant> {
  const settled = nudges.filter(
    (nudge) => nudge.slot === 0 && nudge.settledAt !== null && (nudge.state === 'done' || nudge.state === 'skipped'),
  );
  return new Map(settled.map((nudge) => [nudge.step, nudge.settledAt ?? nudge.dueAt]));
}
