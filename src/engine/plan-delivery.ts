import type { Instant } from '../time.ts';
import { gateFacts, stopsNow } from './assess/gate-facts.ts';
import { gatesFor } from './assess/gates.ts';
import { quietUntil } from './assess/night.ts';
import { isWellCheck } from './method/steps/checks.ts';
import type { Nudge, Transition } from './model/nudge.ts';
import { type Plan, stepIn } from './model/plan.ts';
import { isShut, type Snapshot } from './model/snapshot.ts';
import { outlives } from './nudges/reconcile.ts';
import { lastBathAt } from './planning/history.ts';

/** What a sender does with the rows that it claimed for one owner. */
export interface Delivery {
  /** The rows that go out as one message; none when nothing does. */
  readonly nudges: readonly Nudge[];
  /** Rows that are not sent now, and the move that says why. */
  readonly settled: readonly { readonly nudge: Nudge; readonly by: Transition; readonly change?: Partial<Nudge> }[];
}

/**
 * Looks at the plan again at the moment of sending: what was stopped, superseded, over or not safe any more is not sent; quiet hours hold back
 * everything but a timer that the runner started and safety check-ins. What remains becomes one message.
 */
export function planDelivery(snapshot: Snapshot, claimed: readonly Nudge[], now: Instant): Delivery {
  const settled: { nudge: Nudge; by: Transition; change?: Partial<Nudge> }[] = [];
  const sending: Nudge[] = [];
  for (const nudge of claimed) {
    const verdict = judge(snapshot, nudge, now);
    if (verdict === 'send') sending.push(nudge);
    else settled.push({ nudge, ...verdict });
  }
  // After an outage only a timer's latest call is true: 'you may get out' beside 'out now' helps nobody.
  for (const nudge of sending.filter((call) => sending.some((later) => isLaterCall(later, call)))) {
    sending.splice(sending.indexOf(nudge), 1);
    settled.push({ nudge, by: 'expire' });
  }
  // A running timer's call cannot wait for another plan's message.
  const first = sending.find((nudge) => nudge.kind === 'call') ?? sending[0];
  const plan = snapshot.plans.find((known) => known.id === first?.plan);
  if (!plan) return { nudges: [], settled };
  const together = sending.filter((nudge) => nudge.plan === plan.id);
  const apart = sending.filter((nudge) => nudge.plan !== plan.id);
  return {
    nudges: together,
    settled: [...settled, ...apart.map((nudge) => ({ nudge, by: 'release' as const, change: { dueAt: now } }))],
  };
}

function isLaterCall(later: Nudge, than: Nudge): boolean {
  const calls = later.kind === 'call' && than.kind === 'call';
  return calls && later.plan === than.plan && later.step === than.step && later.slot > than.slot;
}

type Verdict = 'send' | { readonly by: Transition; readonly change?: Partial<Nudge> };

function judge(snapshot: Snapshot, nudge: Nudge, now: Instant): Verdict {
  const plan = snapshot.plans.find((known) => known.id === nudge.plan);
  const { runner } = snapshot;
  if (!plan || runner.redFlag) return { by: 'cancel' };
  const held = plan.superseded || runner.paused || runner.profile.lost.length > 0;
  if (held && !outlives(nudge, snapshot.nudges)) return { by: 'cancel' };
  if (isShut(runner)) return { by: 'fail' };
  const ofStep = nudge.kind === 'step' || nudge.kind === 'call';
  if (ofStep && !stepIn(plan, nudge.step)) return { by: 'cancel' };
  if (nudge.closesAt <= now) return { by: 'expire' };
  if (nudge.kind === 'call' || isWellCheck(nudge.step)) return 'send';
  if (isClosed(snapshot, plan, nudge, now)) return { by: 'cancel' };
  const until = Math.max(
    quietUntil(now, plan.zone, plan, runner.profile) ?? 0,
    unsafeUntil(snapshot, plan, nudge, now) ?? 0,
  );
  if (until <= now) return 'send';
  return until < nudge.closesAt ? { by: 'release', change: { dueAt: until } } : { by: 'expire' };
}

/** A step that its gates have closed for good since its plan was made, by an upgrade's rules for instance; what stands in for one is never closed. */
function isClosed(snapshot: Snapshot, plan: Plan, nudge: Nudge, now: Instant): boolean {
  const planned = nudge.kind === 'step' ? stepIn(plan, nudge.step) : null;
  if (!planned || planned.stands === 'instead') return false;
  const gate = stopsNow({ ...plan, profile: snapshot.runner.profile, runs: snapshot.runs }, planned.step, now);
  return gate !== null && gate.notBefore === null;
}

/** A gate that what really happened has closed: the ice bath came later than planned, so the warm one waits. */
function unsafeUntil(snapshot: Snapshot, plan: Plan, nudge: Nudge, now: Instant): Instant | null {
  if (nudge.kind !== 'step') return null;
  const day = {
    iceAt: lastBathAt(snapshot, 'cold'),
    epsomAt: lastBathAt(snapshot, 'warm'),
    runs: snapshot.runs,
  };
  const facts = gateFacts({ ...plan, profile: snapshot.runner.profile, ...day }, now, []);
  const waits = gatesFor(nudge.step, facts).flatMap((gate) =>
    gate.kind === 'safety' && gate.notBefore !== null ? [gate.notBefore] : [],
  );
  return waits.length === 0 ? null : Math.max(...waits);
}
