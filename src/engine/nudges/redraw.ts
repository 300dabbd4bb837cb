import { isWellCheck } from '../method/steps/checks.ts';
import type { MessageRef } from '../model/ids.ts';
import type { Nudge } from '../model/nudge.ts';

/**
 * The messages that look another way once `changed` is stored: of steps and check-ins that were settled, moved, started, called off or taken back.
 * `answered` is the message that the answer itself takes the place of, null for none.
 */
export function messagesToRedraw(
  stored: readonly Nudge[],
  changed: readonly Nudge[],
  answered: MessageRef | null,
): readonly MessageRef[] {
  if (changed.length === 0) return [];
  const before = new Map(stored.map((row) => [row.id, row]));
  const messages = new Map<string, MessageRef>();
  for (const row of changed) {
    if (row.message === null || row.message.message === answered?.message) continue;
    const settles = row.kind === 'step' || isWellCheck(row.step);
    if (row.kind === 'withdrawn' || (settles && looksDifferent(before.get(row.id), row)))
      messages.set(row.message.message, row.message);
  }
  return [...messages.values()];
}

function looksDifferent(before: Nudge | undefined, after: Nudge): boolean {
  return (
    before === undefined ||
    before.state !== after.state ||
    before.startedAt !== after.startedAt ||
    // The minute is shown of what was put off.
    (after.state === 'scheduled' && before.dueAt !== after.dueAt)
  );
}
