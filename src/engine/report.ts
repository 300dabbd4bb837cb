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
  if (twin) return knownRun(snapshot, twin, report, zone, now);
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
    ended: new Map(),
    kept: [],
  });
  const earlier = running;
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

/** A run that ended before the one whose recovery is under way: it counts, and the running plan goes on with what it adds to the day. */
function forgottenRun(snapshot: Snapshot, running: Plan, run: Run, now: Instant): Decision {
  const known = { ...snapshot, runs: [run, ...snapshot.runs] };
  return replanned(known, running, run, 'That earlier run is counted. The plan of your latest run goes on.', now);
}

/** The same run told again: what is new in it counts, and nothing counts twice. */
function knownRun(snapshot: Snapshot, twin: Run, report: RunReport, zone: Zone, now: Instant): Decision {
  const running = currentPlan(snapshot, now);
  const added = addedBy(report, twin);
  if (running?.run.id === twin.id && added !== null) {
    const run: Run = { ...twin, ...added };
    const next = report.next === undefined ? run : { ...run, nextAt: nextAt(report, zone, run.endedAt, now) };
    const known = { ...snapshot, runs: snapshot.runs.map((one) => (one.id === run.id ? next : one)) };
    const size = report.size ?? running.size;
    const plan = { ...running, size, run: withDayFacts(next, known.runs, zone) };
    return replanned(known, plan, next, 'I have that run already; what you added counts now.', now);
  }
  const plan = snapshot.plans.find((one) => one.run.id === twin.id) ?? running;
  const again = 'I have that run already; nothing was counted twice.';
  return answer(plan ? planCard(plan, nudgesOf(snapshot, plan), snapshot.runner, now, again) : card(text(again)));
}

/** The facts that this report has and the known run does not; null when there are none. */
function addedBy(
  { type: _type, minutes: _minutes, ended: _ended, ...said }: RunReport,
  known: Run,
): Partial<Run> | null {
  const also = [...new Set([...(known.also ?? []), ...(said.also ?? [])])];
  const facts = { ...said, ...(also.length > 0 ? { also } : {}) };
  const fresh = Object.entries(facts).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(known[name as keyof Run]),
  );
  return fresh.length === 0 ? null : Object.fromEntries(fresh);
}

/** A run is stored and the running plan made again; a plan that was stopped stays so. */
function replanned(snapshot: Snapshot, plan: Plan, run: Run, intro: string, now: Instant): Decision {
  const rebuilt = rebuild(snapshot, plan, snapshot.runner.profile, plan.size, now);
  const still = snapshot.runner.paused ? standDown(rebuilt.all) : [];
  return {
    reply: {
      kind: 'answer',
      card: planCard(rebuilt.plan, replace(rebuilt.all, still), snapshot.runner, now, intro),
    },
    changes: { addRun: run, plans: [rebuilt.plan], nudges: replace(rebuilt.nudges, still) },
    edits: rebuilt.edits,
    deliver: true,
  };
}

/** Nobody runs two of them at once: the same type and length that overlaps a known run is that run, told again. */
function twinOf(snapshot: Snapshot, report: RunReport, endedAt: Instant, now: Instant): Run | null {
  const overlap = Math.max(report.minutes, 10) * MINUTE;
  const same = snapshot.runs.find(
    (run) =>
      run.type === report.type &&
      run.minutes === report.minutes &&
      now - run.reportedAt < DAY &&
      Math.abs(run.endedAt - endedAt) < overlap,
  );
  return same ?? null;
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
