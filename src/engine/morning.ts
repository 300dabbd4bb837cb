import type { Instant } from '../time.ts';
import { answer, type Decision } from './decision.ts';
import type { PlanId } from './ids.ts';
import { move } from './nudge.ts';
import { CHECK } from './reconcile.ts';
import type { MorningCheck, Snapshot } from './snapshot.ts';
import { sorenessAnswer } from './soreness.ts';
import { sorenessCard } from './wording/morning-card.ts';
import { say } from './wording/parts.ts';

/** One tap, 0-10. The last tap counts. */
export function morningSoreness(snapshot: Snapshot, plan: PlanId, score: number, now: Instant): Decision {
  return checked(snapshot, plan, { soreness: score }, now);
}

export function morningSleep(snapshot: Snapshot, plan: PlanId, hours: number, now: Instant): Decision {
  return checked(snapshot, plan, { sleepHours: hours }, now);
}

function checked(snapshot: Snapshot, planId: PlanId, tapped: Partial<MorningCheck>, now: Instant): Decision {
  if (!snapshot.plans.some((plan) => plan.id === planId))
    return answer(
      say('Not one of yours', 'That morning check belongs to somebody else or to a plan long gone. Nothing changed.'),
    );
  const before = snapshot.checks.find((check) => check.plan === planId);
  const check: MorningCheck = {
    ...(before ?? { plan: planId, at: now, soreness: null, sleepHours: null, pain: null }),
    ...tapped,
  };
  const nudge = snapshot.nudges.find((one) => one.plan === planId && one.step === CHECK);
  const done = nudge && move(nudge, 'finish', { settledAt: now, leaseUntil: null, token: null });
  return {
    reply: { kind: 'replace', card: sorenessCard(check, sorenessAnswer(check.soreness ?? 0)) },
    changes: { check, nudges: done ? [done] : [] },
  };
}
