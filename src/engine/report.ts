import { DAY, HOUR, type Instant, localDate, MINUTE, startOfLocalDay, weekday, type Zone } from '../time.ts';
import { currentPlan, nudgesOf, zoneOf } from './current.ts';
import { answer, type Decision } from './decision.ts';
import { historyOf } from './history.ts';
import type { Event } from './intent.ts';
import type { Plan } from './plan.ts';
import { buildPlan } from './planning.ts';
import { reconcile, standDown } from './reconcile.ts';
import { rebuild } from './replan.ts';
import { replace } from './rows.ts';
import { earlierRuns, type Run, type RunReport } from './run.ts';
import { endOf } from './run-end.ts';
import type { Snapshot } from './snapshot.ts';
import { firstRunBlocks } from './wording/first-run.ts';
import { misreadCard } from './wording/misread-card.ts';
import { card, text } from './wording/parts.ts';
import { planCard } from './wording/plan-card.ts';

/** `/finished-run`: stores the run, plans its recovery, starts the nudges. A second run of the day takes over from the first plan. */
export function reportRun(snapshot: Snapshot, report: RunReport, event: Event, now: Instant): Decision {
  const { zone, sure } = zoneOf(snapshot, event);
  const endedAt = endOf(report, zone, now);
  if (typeof endedAt === 'string') {
    const refusal = misreadCard({
      understood: [report.type],
      problem: endedAt,
      example: `/finished-run ${report.type} ${report.minutes}min ended 20min ago`,
    });
    // The clock that was read may be the wrong one: the zone can be set right here.
    return answer({
      blocks: [...refusal.blocks, ...firstRunBlocks(sure ? null : zone, false, snapshot.runner.profile)],
    });
  }
  const twin = twinOf(snapshot, report, endedAt, now);
  if (twin) {
    const plan = snapshot.plans.find((one) => one.run.id === twin.id);
    const current = currentPlan(snapshot, now);
    if (plan && plan.id === current?.id && addsTo(report, plan.run)) return corrected(snapshot, plan, report, now);
    if (plan)
      return answer(
        planCard(
          plan,
          nudgesOf(snapshot, plan),
          snapshot.runner,
          now,
          'I have that run already; nothing was counted twice.',
        ),
      );
  }
  const run: Run = {
    ...report,
    id: event.freshId,
    endedAt,
    reportedAt: now,
    nextAt: nextAt(report, zone, endedAt, now),
    // A run that was typed in a direct message belongs to the runner's club only when there is no doubt which.
    club: event.club ?? (snapshot.memberships.length === 1 ? (snapshot.memberships[0]?.club ?? null) : null),
  };
  const { profile } = snapshot.runner;
  const plan = buildPlan({
    id: event.freshId,
    run: withDayFacts(run, snapshot.runs, zone),
    profile,
    zone,
    size: report.size ?? profile.size,
    ...historyOf(snapshot, run),
    now,
    nightFrom: now,
    ended: new Map(),
    kept: [],
  });
  const earlier = currentPlan(snapshot, now);
  const cancelled = earlier ? standDown(nudgesOf(snapshot, earlier)) : [];
  const nudges = reconcile({
    owner: snapshot.runner.id,
    plan,
    existing: [],
    now,
    hello: true,
    fewer: profile.nudging === 'fewer',
  });
  const runner = { ...snapshot.runner, paused: false };
  const intro =
    earlier && localDate(earlier.run.endedAt, zone) === localDate(endedAt, zone)
      ? 'Second run today: this plan takes over from the first.'
      : null;
  const shown = planCard(plan, nudges, runner, now, intro);
  return {
    reply: {
      kind: 'answer',
      card: {
        blocks: [
          ...shown.blocks,
          ...firstRunBlocks(sure ? null : zone, snapshot.plans.length === 0, profile),
          ...(runner.toldNotMedical ? [] : card(text(NOT_MEDICAL)).blocks),
        ],
      },
    },
    changes: {
      runner: { paused: false, toldNotMedical: true, ignored: 0 },
      addRun: run,
      plans: earlier ? [plan, { ...earlier, superseded: true }] : [plan],
      nudges: [...cancelled, ...nudges],
    },
    deliver: true,
  };
}

const NOT_MEDICAL =
  "Said once, plainly: I am a coach in a box, no medical service. If something feels wrong, a clinician's word beats mine.";

/** What was said with an earlier run of the local day still holds for this one's plan: beers, a fever, weights (X1, X4). */
function withDayFacts(run: Run, earlier: readonly Run[], zone: Zone): Run {
  const day = localDate(run.endedAt, zone);
  const today = earlierRuns(earlier, run).filter((one) => localDate(one.endedAt, zone) === day);
  const also = [...new Set([run, ...today].flatMap((one) => one.also ?? []))];
  return also.length > 0 ? { ...run, also } : run;
}

/** Details that the first report did not have: said again on purpose, so they count. */
function addsTo(report: RunReport, known: Run): boolean {
  const newFacts = report.also?.some((one) => !known.also?.includes(one)) ?? false;
  return newFacts || (report.rpe !== undefined && report.rpe !== known.rpe);
}

/** The run as it was said the second time, and its plan with it. */
function corrected(snapshot: Snapshot, plan: Plan, report: RunReport, now: Instant): Decision {
  const said = {
    also: [...new Set([...(plan.run.also ?? []), ...(report.also ?? [])])],
    ...(report.rpe === undefined ? {} : { rpe: report.rpe }),
  };
  const run: Run = { ...plan.run, ...said };
  const known = { ...snapshot, runs: snapshot.runs.map((one) => (one.id === run.id ? run : one)) };
  const rebuilt = rebuild(known, { ...plan, run }, snapshot.runner.profile, plan.size, now);
  const still = snapshot.runner.paused ? standDown(rebuilt.all) : [];
  const all = replace(rebuilt.all, still);
  return {
    reply: {
      kind: 'answer',
      card: planCard(rebuilt.plan, all, snapshot.runner, now, 'I have that run already; what you added counts now.'),
    },
    changes: { addRun: run, plans: [rebuilt.plan], nudges: replace(rebuilt.nudges, still) },
    edits: rebuilt.edits,
    deliver: true,
  };
}

/** Hours to a session later on the same day whose hour nobody said (our own choice). */
const LATER_TODAY = 6;

/** The same report within five minutes is a second press of Enter, not a second run. */
function twinOf(snapshot: Snapshot, report: RunReport, endedAt: Instant, now: Instant): Run | null {
  const same = snapshot.runs.find(
    (run) =>
      now - run.reportedAt < 5 * MINUTE &&
      run.type === report.type &&
      run.minutes === report.minutes &&
      Math.abs(run.endedAt - endedAt) < 10 * MINUTE,
  );
  return same ?? null;
}

/**
 * The next session's start: to the hour when that was said, else its day at the run's own time of day. 'Today' without an hour is taken
 * to be far enough away that food comes early and often (F2), and no grams by the hour are owed (F1).
 */
function nextAt(report: RunReport, zone: Zone, endedAt: Instant, now: Instant): Instant | null {
  const next = report.next;
  if (!next) return null;
  if ('inHours' in next.when) return now + next.when.inHours * HOUR;
  if ('inDays' in next.when && next.when.inDays === 0) return endedAt + LATER_TODAY * HOUR;
  if ('inDays' in next.when) return endedAt + next.when.inDays * DAY;
  const days = (next.when.weekday - weekday(startOfLocalDay(endedAt, zone), zone) + 7) % 7;
  return endedAt + (days === 0 ? 7 : days) * DAY;
}
