import { type Instant, MINUTE } from '../../time.ts';
import { FEWER } from '../method/steps/checks.ts';
import { timerOf } from '../method/steps/steps.ts';
import { type Decision, plainly } from '../model/decision.ts';
import { nudgeId } from '../model/ids.ts';
import { move, type Nudge, newNudge } from '../model/nudge.ts';
import type { Changes, Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf } from '../nudges/current-plan.ts';
import { reconcile } from '../nudges/reconcile.ts';
import { carriedBy, replace } from '../nudges/rows.ts';
import { shareMessages } from '../nudges/share-messages.ts';
import { pause } from './stop-and-resume.ts';

/** Messages that went unanswered in a row before the coach turns itself down [D]. */
const PATIENCE = 2;

/**
 * Rows whose window closed without an answer. From the second ignored message in a row on, what is left of the plan is folded into fewer messages, and
 * the next one asks once: Fewer, Same or Stop. Any click starts the count again.
 */
export function afterUnanswered(snapshot: Snapshot, missed: readonly Nudge[], now: Instant): Changes {
  // Who deleted everything meanwhile stays unknown.
  if (snapshot.plans.length === 0) return {};
  const answered = new Set(snapshot.nudges.filter((row) => row.settledAt !== null).map((row) => row.message?.message));
  const steps = missed.filter(({ kind, startedAt }) => kind === 'step' && startedAt === null);
  const messages = new Set(steps.map((row) => row.message?.message)).difference(answered);
  const inARow = snapshot.runner.ignored + messages.size;
  const runner = { ignored: inARow };
  const timed = afterTimers(snapshot, missed);
  const plan = currentPlan(snapshot, now);
  const quiet = { runner, nudges: timed };
  if (!plan || inARow < PATIENCE || snapshot.runner.profile.nudging !== 'normal') return quiet;
  const own = nudgesOf(snapshot, plan);
  const folded = shareMessages(own);
  const [first, second] = replace(own, folded)
    .filter((row) => row.state === 'scheduled' && row.kind === 'step' && row.closesAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt);
  // Asked once in the plans that a snapshot holds (a week of two runs a day), not at every run of somebody who just does not press buttons; and not when there is nothing left to have fewer of.
  const askedLately = snapshot.nudges.some(({ kind }) => kind === 'question');
  if (askedLately || !first || !second) return { runner, nudges: [...timed, ...folded] };
  const question = newNudge({
    id: nudgeId(plan.id, FEWER, 0),
    owner: first.owner,
    plan: plan.id,
    kind: 'question',
    step: FEWER,
    slot: 0,
    opensAt: first.dueAt,
    dueAt: first.dueAt,
    closesAt: first.closesAt,
  });
  return { runner, nudges: [...timed, ...folded, question] };
}

/** Whoever started a timer was in it, though nobody pressed Out: done when its last call came. The gates between the baths count on that. */
function afterTimers(snapshot: Snapshot, missed: readonly Nudge[]): Nudge[] {
  return missed.flatMap((row) => {
    const planned = snapshot.plans.find(({ id }) => id === row.plan)?.steps.find(({ step }) => step === row.step);
    const lastCall = planned ? timerOf(planned)?.at(-1)?.minute : undefined;
    if (row.slot > 0 || row.startedAt === null || lastCall === undefined) return [];
    return move(row, 'finish', { settledAt: row.startedAt + lastCall * MINUTE }) ?? [];
  });
}

/** The answer to the question. Same brings every step back to its own minute, for good. */
export function answerFewer(snapshot: Snapshot, planId: string, to: 'fewer' | 'same' | 'stop', now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  if (!plan || plan.id !== planId) return plainly('fewer-over');
  const own = nudgesOf(snapshot, plan);
  const asked = own.find((nudge) => nudge.step === FEWER);
  const settled = asked ? (move(asked, 'finish', { settledAt: now, leaseUntil: null, token: null }) ?? asked) : null;
  if (to === 'stop') return pause(snapshot, now);
  const nudging = to === 'fewer' ? ('fewer' as const) : ('always' as const);
  const profile = { ...snapshot.runner.profile, nudging };
  const times =
    to === 'same' ? reconcile({ owner: snapshot.runner.id, plan, existing: own, now, hello: false, fewer: false }) : [];
  const nudges = replace(times, settled ? [settled] : []);
  const carried = settled?.message ? carriedBy(replace(own, nudges), settled.message) : [];
  const changes = { runner: { profile, ignored: 0 }, nudges };
  if (carried.length === 0) return { ...plainly(to === 'fewer' ? 'fewer' : 'as-before'), changes };
  return { say: [{ kind: 'rows', plan: plan.id, nudges: carried.map(({ id }) => id) }], replaces: true, changes };
}
