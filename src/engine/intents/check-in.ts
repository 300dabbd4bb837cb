import type { Instant } from '../../time.ts';
import { isWellCheck } from '../method/steps/checks.ts';
import { type Decision, plainly } from '../model/decision.ts';
import type { PlanId } from '../model/ids.ts';
import { move } from '../model/nudge.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { carriedBy } from '../nudges/rows.ts';

/**
 * The answer to a check-in after a T4 day or great heat. "Not so good" shows what would be an emergency; each of those is one tap from its red flag. It
 * takes the place of the question only where that stands alone: what else the message carries keeps its buttons, and no later change of it wipes the signs.
 */
export function wellAnswer(snapshot: Snapshot, plan: PlanId, check: string, ok: boolean, now: Instant): Decision {
  const row = snapshot.nudges.find((nudge) => nudge.plan === plan && nudge.step === check && nudge.slot === 0);
  if (!row || !isWellCheck(check)) return plainly('strange-check-in');
  const veryBigDay = snapshot.plans.some(({ id, tier }) => id === plan && tier >= 4);
  const settled = move(row, 'finish', { settledAt: now, leaseUntil: null, token: null });
  const alone = row.message === null || carriedBy(snapshot.nudges, row.message).length === 1;
  return {
    say: [{ kind: 'well', ok, veryBigDay }],
    ...(alone ? { replaces: true } : {}),
    changes: { nudges: settled ? [settled] : [] },
  };
}
