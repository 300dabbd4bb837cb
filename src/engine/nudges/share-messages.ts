import { type Instant, MINUTE } from '../../time.ts';
import { stepOf } from '../method/steps/steps.ts';
import { move, type Nudge } from '../model/nudge.ts';

/** How far a step may move forward to share a message [D]. */
const REACH = 60 * MINUTE;

/**
 * Steps that wait share messages: each group is due when the last of its steps opens, as long as nobody moves forward by more than an hour, and no
 * window closes within five minutes of it. Returns only the rows that change.
 */
export function shareMessages(rows: readonly Nudge[]): Nudge[] {
  const waiting = rows
    .filter((row) => row.state === 'scheduled' && row.kind === 'step' && row.message === null)
    .toSorted((a, b) => a.dueAt - b.dueAt);
  const groups: Nudge[][] = [];
  for (const row of waiting) {
    const group = groups.at(-1);
    const sociable = group && ![...group, row].some(({ step }) => stepOf(step)?.alone);
    if (group && sociable && dueTogether([...group, row]) !== null) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => {
    const dueAt = dueTogether(group);
    return dueAt === null
      ? []
      : group.flatMap((row) => (row.dueAt === dueAt ? [] : (move(row, 'reschedule', { dueAt }) ?? [])));
  });
}

function dueTogether(group: readonly Nudge[]): Instant | null {
  const dueAt = Math.max(Math.min(...group.map((row) => row.dueAt)), ...group.map((row) => row.opensAt));
  const fits = group.every((row) => dueAt <= row.closesAt - 5 * MINUTE && row.dueAt - dueAt <= REACH);
  return fits ? dueAt : null;
}
