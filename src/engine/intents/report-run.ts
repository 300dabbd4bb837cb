import {
  DAY,
  HOUR,
  type Instant,
  localDate,
  MINUTE,
  startOfLocalDay,
  wallTime,
  weekday,
  type Zone,
} from '../../time.ts';
import { tierOf } from '../assess/load.ts';
import { endOf } from '../assess/run-end.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import type { Misread } from '../model/misread.ts';
import type { Plan } from '../model/plan.ts';
import { earlierRuns, oneSided, type Run, type RunReport } from '../model/run.ts';
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
  if (typeof endedAt !== 'number') {
    const wall = wallTime(endedAt.at, zone);
    const misread: Misread = {
      understood: [{ of: 'run', type: report.type }],
      problem: endedAt.problem === 'still-ahead' ? { id: 'run-still-ahead', wall } : { id: 'run-too-long-ago', wall },
      of: 'finished-run',
      example: `${report.type} ${report.minutes}min ended 20min ago`,
    };
    // The clock that was read may be the wrong one: the zone can be set right here.
    return answer({ kind: 'misread', misread }, { kind: 'first-run', guess: sure ? null : zone, first: false });
  }
  const twin = twinOf(snapshot, report, endedAt, now);
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
  const { profile } = snapshot.runner;
  const running = currentPlan(snapshot, now);
  if (running && endedAt < running.run.endedAt) return forgottenRun(snapshot, running, run, now);
  const plan = buildPlan({
    id: event.freshId,
    run: withDayFacts(run, snapshot.runs, zone),
    profile,
    zone,
    size: report.size ?? profile.size,
    ...historyOf(snapshot, run),
    now,
    nightFrom: now,
    // Lights out chosen for tonight holds for the second run of the day too.
    bedtime: running && running.bed > now ? running.bedtime : undefined,
    ended: new Map(),
    kept: [],
  });
  const cancelled = running ? standDown(nudgesOf(snapshot, running)) : [];
  const nudges = reconcile({
    owner: snapshot.runner.id,
    plan,
    existing: [],
    now,
    hello: true,
    fewer: profile.nudging === 'fewer',
  });
  const second = running && localDate(running.run.endedAt, zone) === localDate(endedAt, zone);
  return {
    say: [
      { kind: 'plan', plan: plan.id, ...(second ? { intro: { id: 'second-run-today' } } : {}) },
      { kind: 'first-run', guess: sure ? null : zone, first: snapshot.plans.length === 0 },
      ...(snapshot.runner.toldNotMedical ? [] : [{ kind: 'plain', id: 'not-medical' } as const]),
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

/**
 * What was said with an earlier run of the local day still holds for this one's plan: beers, a fever, weights (X1, X4). A limp and what was sore on one
 * side only are protected for two days (S7, the middle of its 1-3), unless this report speaks of what is sore.
 */
function withDayFacts(run: Run, earlier: readonly Run[], zone: Zone): Run {
  const day = localDate(run.endedAt, zone);
  const before = earlierRuns(earlier, run);
  const today = before.filter(({ endedAt }) => localDate(endedAt, zone) === day);
  const lately = run.sore === undefined ? before.filter(({ endedAt }) => run.endedAt - endedAt < PROTECTED) : [];
  const also = new Set([
    ...(run.also ?? []),
    ...today.flatMap(({ also }) => also ?? []).filter((what) => what !== 'limp'),
  ]);
  if (lately.some(({ also: then }) => then?.includes('limp'))) also.add('limp');
  const sore = lately.flatMap(oneSided);
  return {
    ...run,
    ...(also.size > 0 ? { also: [...also] } : {}),
    ...(sore.length > 0
      ? { sore: [...new Map(sore.map((spot) => [`${spot.side} ${spot.area}`, spot])).values()] }
      : {}),
  };
}

const PROTECTED = 2 * DAY;

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

/** The facts that this report has and the known run does not, with the club that it was told in when none was known; null when there are none. */
function addedBy(
  { type: _type, ended: _ended, ...said }: RunReport,
  known: Run,
  club: Run['club'],
): Partial<Run> | null {
  const also = [...new Set([...(known.also ?? []), ...(said.also ?? [])])];
  const facts = { ...said, ...(also.length > 0 ? { also } : {}), ...(known.club === null ? { club } : {}) };
  const fresh = Object.entries(facts).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(known[name as keyof Run]),
  );
  return fresh.length === 0 ? null : Object.fromEntries(fresh);
}

/** A run is stored and the running plan made again; a plan that was stopped stays so. */
function replanned(snapshot: Snapshot, plan: Plan, run: Run, intro: Intro, now: Instant): Decision {
  const rebuilt = rebuild(snapshot, plan, snapshot.runner.profile, plan.size, now);
  const still = snapshot.runner.paused ? standDown(rebuilt.all) : [];
  return {
    say: [{ kind: 'plan', plan: plan.id, intro }],
    changes: { addRun: run, plans: [rebuilt.plan], nudges: replace(rebuilt.nudges, still) },
    redraw: rebuilt.redraw,
    deliver: true,
  };
}

/** How far the lengths of one run may lie apart when it is told again: a slip of the thumb, not another run. */
const SLIP = 1.25;

/** Nobody runs two of them at once: a run of the same type and about the same length that overlaps a known one is that run, told again. */
function twinOf(snapshot: Snapshot, report: RunReport, endedAt: Instant, now: Instant): Run | null {
  const alike = (run: Run) => {
    const [short, long] = [Math.min(run.minutes, report.minutes), Math.max(run.minutes, report.minutes)];
    return long <= short * SLIP && Math.abs(run.endedAt - endedAt) < Math.max(short, 10) * MINUTE;
  };
  return snapshot.runs.find((run) => run.type === report.type && now - run.reportedAt < DAY && alike(run)) ?? null;
}

/** Hours to a session later on the same day whose hour nobody said (our own choice). */
const LATER_TODAY = 6;

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
