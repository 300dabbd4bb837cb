import { type Instant, MINUTE } from '../../time.ts';
import { type KnownStep, steps } from '../method/steps/steps.ts';
import { move, type Nudge } from '../model/nudge.ts';
import { type Plan, stepIn } from '../model/plan.ts';

/**
 * Rows that wait get the times that follow from what the runner really does: done early pulls the next step forward, Later and a running timer push it, Skip
 * releases it. Windows hold always; steps that hang on bedtime move only out of the way of what they wait for. Returns only the rows that change.
 */
export function resequence(plan: Plan, nudges: readonly Nudge[], now: Instant): Nudge[] {
  const rows = new Map(
    nudges.flatMap((nudge) => (nudge.plan === plan.id && nudge.kind === 'step' ? [[nudge.step, nudge] as const] : [])),
  );
  const changed: Nudge[] = [];
  for (const step of steps) {
    const row = rows.get(step.id);
    if (!row) continue;
    const dueAt = outOfTheWay(step, afterwards(step, row, rows, plan, now) ?? row.dueAt, rows, plan);
    // A step that its runner put off themselves is not pulled back.
    if (dueAt === row.dueAt || dueAt >= row.closesAt || (row.message !== null && dueAt < row.dueAt)) continue;
    const moved = move(row, 'reschedule', { dueAt });
    if (!moved) continue;
    rows.set(step.id, moved);
    changed.push(moved);
  }
  return changed;
}

/** When the step that this one follows is over, inside its own window; null when it follows none, or nobody knows. */
function afterwards(
  step: KnownStep,
  row: Nudge,
  rows: ReadonlyMap<string, Nudge>,
  plan: Plan,
  now: Instant,
): Instant | null {
  const before = step.after ? rows.get(step.after.step) : undefined;
  const end = before ? endOf(before, plan) : null;
  return end === null || !step.after ? null : Math.max(end + step.after.gap * MINUTE, row.opensAt, now);
}

/** Nobody eats in the tub: what the step waits for and would fall into its time goes first. */
function outOfTheWay(step: KnownStep, dueAt: Instant, rows: ReadonlyMap<string, Nudge>, plan: Plan): Instant {
  const length = minutesOf(step.id, plan) * MINUTE;
  return (step.waitsFor ?? []).reduce((at, other) => {
    const row = rows.get(other);
    if (!row || row.state === 'done' || row.state === 'skipped') return at;
    const end = endOf(row, plan);
    const begins = row.startedAt ?? row.dueAt;
    return end !== null && begins < at + length && at < end ? end : at;
  }, dueAt);
}

function minutesOf(id: string, plan: Plan): number {
  return stepIn(plan, id)?.minutes ?? 0;
}

/** When a step ended or will have; null when it lies open, because then nobody knows. */
function endOf(row: Nudge, plan: Plan): Instant | null {
  const minutes = minutesOf(row.step, plan);
  if (row.state === 'done' || row.state === 'skipped') return row.settledAt;
  if (row.startedAt !== null) return row.startedAt + minutes * MINUTE;
  return row.state === 'scheduled' ? row.dueAt + minutes * MINUTE : null;
}

/** When each settled step ended. */
export function endedSteps(nudges: readonly Nudge[]): Map<string, Instant> {
  const settled = nudges.filter(
    (nudge) =>
      nudge.kind === 'step' && nudge.settledAt !== null && (nudge.state === 'done' || nudge.state === 'skipped'),
  );
  return new Map(settled.map((nudge) => [nudge.step, nudge.settledAt ?? nudge.dueAt]));
}
