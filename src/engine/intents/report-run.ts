import { type Instant, localDate, wallTime, type Zone } from '../../time.ts';
import { withDayFacts } from '../assess/carry-over.ts';
import { tierOf } from '../assess/load.ts';
import { nextAt } from '../assess/next-session.ts';
import { endOf, type NoEnd } from '../assess/run-end.ts';
import { addedBy, twinOf } from '../assess/same-run.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import type { Misread } from '../model/misread.ts';
import type { Plan } from '../model/plan.ts';
import type { Run, RunReport } from '../model/run.ts';
import type { Intro } from '../model/say.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan, nudgesOf, zoneOf } from '../nudges/current-plan.ts';
import { reconcile, standDown } from '../nudges/reconcile.ts';
import { replace } from '../nudges/rows.ts';
import { buildPlan } from '../planning/build-plan.ts';
import { historyOf } from '../planning/history.ts';
import { rebuild } from './rebuild-plan.ts';

/** `/finished-run`: stores the run, plans its recovery, starts the nudges. A second run of the day takes over from the first plan. */
export function reportRun(snapshot: Snapshot, report: RunReport, event: Event, now: Instant): Decision {
  const { zone, sure } = zoneOf(snapshot, event);
  const endedAt = endOf(report, zone, now);
  // The clock that was read may be the wrong one: the zone can be set right here.
  if (typeof endedAt !== 'number')
    return answer(
      { kind: 'misread', misread: impossibleEnd(report, endedAt, zone) },
      { kind: 'first-run', guess: sure ? null : zone, first: false },
    );
  const twin = twinOf(snapshot.runs, report, endedAt, now);
  if (twin) return knownRun(snapshot, twin, report, event, zone, now);
  const run: Run = {
    ...report,
    id: event.freshId,
    endedAt,
    reportedAt: now,
    nextAt: nextAt(report, zone, endedAt, now),
    // A run that was typed in a direct message belongs to the runner's club only when there is no doubt which.
    club: event.club ?? (snapshot.memberships.length === 1 ? (snapshot.memberships[0]?.club ?? null) : null),
  };
  const running = currentPlan(snapshot, now);
  if (running && endedAt < running.run.endedAt) return forgottenRun(snapshot, running, run, now);
  return newRun(snapshot, running, run, { zone, sure }, now);
}

function impossibleEnd(report: RunReport, end: NoEnd, zone: Zone): Misread {
  const wall = wallTime(end.at, zone);
  return {
    understood: [{ of: 'run', type: report.type }],
    problem: end.problem === 'still-ahead' ? { id: 'run-still-ahead', wall } : { id: 'run-too-long-ago', wall },
    of: 'finished-run',
    example: `${report.type} ${report.minutes}min ended 20min ago`,
  };
}

/** The latest run: its plan takes over from the one under way, and the first plan of all says what the coach is. */
function newRun(
  snapshot: Snapshot,
  running: Plan | null,
  run: Run,
  { zone, sure }: ReturnType<typeof zoneOf>,
  now: Instant,
): Decision {
  const { id: owner, profile, toldNotMedical } = snapshot.runner;
  const plan = buildPlan({
    id: run.id,
    run: withDayFacts(run, snapshot.runs, zone),
    profile,
    zone,
    size: run.size ?? profile.size,
    ...historyOf(snapshot, run),
    now,
    nightFrom: now,
    // Lights out chosen for tonight holds for the second run of the day too.
    bedtime: running && running.bed > now ? running.bedtime : undefined,
    endedAt: new Map(),
    keptSteps: [],
  });
  const cancelled = running ? standDown(nudgesOf(snapshot, running)) : [];
  const nudges = reconcile({ owner, plan, existing: [], now, hello: true, fewer: profile.nudging === 'fewer' });
  const second = running && localDate(running.run.endedAt, zone) === localDate(run.endedAt, zone);
  return {
    say: [
      { kind: 'plan', plan: plan.id, ...(second ? { intro: { id: 'second-run-today' } } : {}) },
      { kind: 'first-run', guess: sure ? null : zone, first: snapshot.plans.length === 0 },
      ...(toldNotMedical ? [] : [{ kind: 'plain', id: 'not-medical' } as const]),
    ],
    changes: {
      runner: { paused: false, toldNotMedical: true, ignored: 0 },
      addRun: run,
      plans: running ? [plan, { ...running, superseded: true }] : [plan],
      nudges: [...cancelled, ...nudges],
    },
    deliver: true,
  };
}

/** A run that ended before the one whose recovery is under way: it counts, and the running plan goes on with what it adds to the day. */
function forgottenRun(snapshot: Snapshot, running: Plan, run: Run, now: Instant): Decision {
  const known = { ...snapshot, runs: [run, ...snapshot.runs] };
  const big = tierOf(run, snapshot.runner.profile, snapshot.runs, running.zone) === 4;
  const intro = { id: 'earlier-run', veryBig: big } as const;
  return replanned(known, withFactsOfDay(running, known.runs), run, intro, now);
}

/** The same run told again: what is new in it counts, and nothing counts twice. */
function knownRun(snapshot: Snapshot, twin: Run, report: RunReport, event: Event, zone: Zone, now: Instant): Decision {
  const running = currentPlan(snapshot, now);
  const added = addedBy(report, twin, event.club);
  if (added === null) {
    const intro = { id: 'known-run' } as const;
    return answer(running ? { kind: 'plan', plan: running.id, intro } : { kind: 'intro', intro });
  }
  const next = report.next === undefined ? {} : { nextAt: nextAt(report, zone, twin.endedAt, now) };
  const run: Run = { ...twin, ...added, ...next };
  const intro = { id: 'known-run-more' } as const;
  if (!running) return { ...answer({ kind: 'intro', intro }), changes: { addRun: run } };
  const known = { ...snapshot, runs: snapshot.runs.map((other) => (other.id === run.id ? run : other)) };
  const isOwn = running.run.id === run.id;
  const plan = isOwn ? { ...running, run, size: report.size ?? running.size } : running;
  return replanned(known, withFactsOfDay(plan, known.runs), run, intro, now);
}

function withFactsOfDay(plan: Plan, runs: readonly Run[]): Plan {
  return { ...plan, run: withDayFacts(plan.run, runs, plan.zone) };
}

/** A run is stored and the running plan made again; a plan that was stopped stays so. */
function replanned(snapshot: Snapshot, plan: Plan, run: Run, intro: Intro, now: Instant): Decision {
  const rebuilt = rebuild(snapshot, plan, snapshot.runner.profile, plan.size, now);
  const stoodDown = snapshot.runner.paused ? standDown(rebuilt.all) : [];
  return {
    say: [{ kind: 'plan', plan: plan.id, intro }],
    changes: { addRun: run, plans: [rebuilt.plan], nudges: replace(rebuilt.nudges, stoodDown) },
    deliver: true,
  };
}
