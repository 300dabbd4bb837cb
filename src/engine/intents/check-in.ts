import type { Instant } from '../../time.ts';
import { wellCard } from '../../wording/check-card.ts';
import { say } from '../../wording/parts.ts';
import { isWellCheck } from '../method/steps/checks.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { PlanId } from '../model/ids.ts';
import { move } from '../model/nudge.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The answer to a check-in after a T4 day or great heat. "Not so good" shows what would be an emergency; each of those is one tap from its red flag. */
export function wellAnswer(snapshot: Snapshot, plan: PlanId, check: string, ok: boolean, now: Instant): Decision {
  const row = snapshot.nudges.find((one) => one.plan === plan && one.step === check && one.slot === 0);
  if (!row || !isWellCheck(check))
    return answer(
      say('Not one of yours', 'That question belongs to somebody else or to a plan long gone. Nothing changed.'),
    );
  const big = snapshot.plans.some((one) => one.id === plan && one.tier >= 4);
  const settled = move(row, 'finish', { settledAt: now, leaseUntil: null, token: null });
  return { reply: { kind: 'replace', card: wellCard(ok, big) }, changes: { nudges: settled ? [settled] : [] } };
}
