import { DAY, HOUR, type Instant, MINUTE, nextWall } from '../../time.ts';
import { mayRun } from '../assess/may-i-run.ts';
import type { PainSpot } from '../method/pain-spots.ts';
import { CHECK, followUps, isSorenessCheck, morningCheck } from '../method/steps/checks.ts';
import { answer, type Decision, plainly } from '../model/decision.ts';
import { nudgeId, type PlanId } from '../model/ids.ts';
import type { MayRun } from '../model/may-run.ts';
import { move, type Nudge, newNudge } from '../model/nudge.ts';
import type { Plan } from '../model/plan.ts';
import { oneSided } from '../model/run.ts';
import type { Say } from '../model/say.ts';
import type { MorningCheck, Snapshot } from '../model/snapshot.ts';
import { standingPain } from '../planning/history.ts';

/** One tap, 0-10. On the first morning the last tap counts; later ones are kept beside it, and decide whether the coach asks again. */
export function morningSoreness(snapshot: Snapshot, planId: PlanId, score: number, now: Instant): Decision {
  const plan = snapshot.plans.find(({ id }) => id === planId);
  if (!plan) return plainly('strange-morning');
  const before = checkOf(snapshot, planId, now);
  const first = now < plan.wake + morningCheck.closes * MINUTE;
  const check = first
    ? { ...before, soreness: score }
    : { ...before, later: [...before.later, { at: now, soreness: score }] };
  return {
    say: [{ kind: 'soreness', plan: planId, score, verdict: verdictOn(snapshot, plan, score, now), first }],
    replaces: true,
    changes: { check, nudges: [...answered(snapshot, planId, now), ...asksAgain(snapshot, plan, score, now)] },
  };
}

export function morningSleep(snapshot: Snapshot, planId: PlanId, hours: number, now: Instant): Decision {
  const plan = snapshot.plans.find(({ id }) => id === planId);
  if (!plan) return plainly('strange-morning');
  const check = { ...checkOf(snapshot, planId, now), sleepHours: hours };
  const verdict = verdictOn(snapshot, plan, check.soreness ?? 0, now);
  return {
    say: [{ kind: 'soreness', plan: planId, score: check.soreness, verdict, first: true }],
    replaces: true,
    changes: { check },
  };
}

/** "One spot worries me": which kind of pain; with an answer, whether to run on it. */
export function morningPain(
  snapshot: Snapshot,
  planId: PlanId,
  spot: PainSpot | 'none' | null,
  now: Instant,
): Decision {
  if (!snapshot.plans.some(({ id }) => id === planId)) return plainly('strange-morning');
  if (spot === null) return answer({ kind: 'pain-question', plan: planId });
  const check = { ...checkOf(snapshot, planId, now), pain: spot === 'none' ? null : spot };
  return { say: [{ kind: 'pain', plan: planId, spot: check.pain }], replaces: true, changes: { check } };
}

/** Soreness that a new run does not explain away (G-morning): from the score that asks for a look after 72 hours. */
const STAYS = 5;
/** Mornings without an answer that do not end a row of sore ones. */
const GAP = 2.5 * DAY;

/**
 * When the soreness of today's answer began: the end of the run behind the first of an unbroken row of answers of 5 and more.
 * Somebody who jogs through it every day would otherwise never hear that it has lasted too long.
 */
function soreSince(snapshot: Snapshot, plan: Plan, score: number, now: Instant): Instant {
  if (score < STAYS) return plan.run.endedAt;
  // What was tapped this morning is being corrected by this answer.
  const answers = answersOf(snapshot).filter(({ at }) => at < now - DAY / 2);
  let since = plan.run.endedAt;
  let last = now;
  for (const { at, score: then, check } of answers) {
    if (then < STAYS || last - at > GAP) break;
    last = at;
    const run = snapshot.plans.find(({ id }) => id === check.plan)?.run;
    since = Math.min(since, run?.endedAt ?? at);
  }
  return since;
}

/** "May I run?", asked in words: how the last check was answered, or the stairs; null when neither says anything. */
export function mayIRunNow(snapshot: Snapshot, now: Instant): Say | null {
  return lastVerdict(snapshot, now) ?? stairsQuestion(snapshot, now);
}

/** How the last check was answered, for who asks again within a day of it and has not run since. */
function lastVerdict(snapshot: Snapshot, now: Instant): Say | null {
  const worry = standingPain(snapshot, now);
  if (worry?.pain) return { kind: 'pain', plan: worry.plan, spot: worry.pain };
  const [last] = answersOf(snapshot).filter(({ at }) => at <= now);
  const plan = snapshot.plans.find(({ id }) => id === last?.check.plan);
  if (!last || !plan || now - last.at > DAY || snapshot.runs.some((run) => run.endedAt > last.at)) return null;
  const verdict = verdictOn(snapshot, plan, last.score, now);
  return { kind: 'soreness', plan: plan.id, score: last.score, verdict, first: false };
}

/** The stairs, asked now: for who wants to know and has not been asked since the run. Null when no run is behind them. */
function stairsQuestion(snapshot: Snapshot, now: Instant): Say | null {
  const plan = snapshot.plans.find(({ wake, run }) => now >= wake - 4 * HOUR && now - run.endedAt < 7 * DAY);
  return plan && plan === snapshot.plans[0] ? { kind: 'stairs', plan: plan.id } : null;
}

/** Every soreness that was tapped, newest first. */
function answersOf(snapshot: Snapshot) {
  return snapshot.checks
    .flatMap((check) => [
      ...(check.soreness === null ? [] : [{ check, at: check.at, score: check.soreness }]),
      ...check.later.map((later) => ({ check, at: later.at, score: later.soreness })),
    ])
    .toSorted((a, b) => b.at - a.at);
}

function verdictOn(snapshot: Snapshot, plan: Plan, score: number, now: Instant): MayRun {
  return protectedLeg(snapshot, now) ?? mayRun(score, now - soreSince(snapshot, plan, score, now), plan.tier);
}

/** Hours for which a limp and what is sore on one side only are protected (S7: 1-3 days). */
const PROTECTED = 72 * HOUR;

/** What is protected after the latest run; null for nothing. */
function protectedLeg(snapshot: Snapshot, now: Instant): MayRun | null {
  const [latest] = snapshot.runs;
  if (!latest || now - latest.endedAt >= PROTECTED) return null;
  if (latest.also?.includes('limp')) return { id: 'limp' };
  const sides = oneSided(latest);
  return sides.length === 0 ? null : { id: 'one-side', sides };
}

function checkOf(snapshot: Snapshot, plan: PlanId, now: Instant): MorningCheck {
  const before = snapshot.checks.find((check) => check.plan === plan);
  return before ?? { plan, at: now, soreness: null, sleepHours: null, pain: null, later: [] };
}

/** The check that lies open is answered. */
function answered(snapshot: Snapshot, plan: PlanId, now: Instant): Nudge[] {
  return snapshot.nudges
    .filter((row) => row.plan === plan && isSorenessCheck(row.step) && (row.step === CHECK || row.dueAt <= now))
    .flatMap((row) => move(row, 'finish', { settledAt: now, leaseUntil: null, token: null }) ?? []);
}

/** The later checks that this answer asks for, each on the first morning after its hour; those that it makes needless go. */
function asksAgain(snapshot: Snapshot, plan: Plan, score: number, now: Instant): Nudge[] {
  const owner = snapshot.runner.id;
  return followUps.flatMap(({ id, of, afterHours, from }) => {
    const old = snapshot.nudges.find((row) => row.kind === 'check' && row.plan === plan.id && row.step === id);
    const earliest = (of === 'waking' ? plan.wake : plan.run.endedAt) + afterHours * 60 * MINUTE;
    if (earliest <= now) return [];
    if (score < from) return old ? (move(old, 'cancel') ?? []) : [];
    const wake = nextWall(earliest, plan.zone, snapshot.runner.profile.wake);
    const window = {
      opensAt: wake + morningCheck.opens * MINUTE,
      dueAt: wake + morningCheck.due * MINUTE,
      closesAt: wake + morningCheck.closes * MINUTE,
    };
    if (old)
      return move(old, 'reschedule', window) ?? move(old, 'revive', { ...window, attempt: 0, messageKey: null }) ?? [];
    return newNudge({ id: nudgeId(plan.id, id, 0), owner, plan: plan.id, kind: 'check', step: id, slot: 0, ...window });
  });
}
