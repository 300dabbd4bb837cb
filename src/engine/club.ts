import type { Card } from '../card.ts';
import { DAY, HOUR, type Instant, localDate, nextWall } from '../time.ts';
import { type ClubId, type NudgeId, nudgeId } from './ids.ts';
import { stepOf } from './method/steps.ts';
import { move, type Nudge, newNudge } from './nudge.ts';
import type { Plan } from './plan.ts';
import type { Club, ClubMember, ClubSnapshot } from './snapshot.ts';
import { summaryCard } from './wording/summary-card.ts';

export const SUMMARY = 'summary';
/** How long after its time a summary is still worth posting. */
const SUMMARY_WINDOW = 3 * HOUR;

/** How a member's day looks to the club. Skips, reasons and health never get here: only filled and empty marks. */
export interface MemberDay {
  readonly name: string;
  readonly state: 'completed' | 'under-way' | 'ran';
  readonly marks: readonly ('filled' | 'empty')[];
}
export interface ClubDay {
  readonly days: readonly MemberDay[];
  /** Members who ran and want to be counted, not named; 0 when there are fewer than 3 of them. */
  readonly counted: number;
}

/** Fewer counted-only members than this are not counted: they could be guessed. */
const LEAST_COUNTED = 3;

/** Runs that ended in (from, to], as they stand at `now`. Hidden members are not there at all. */
function clubDay(members: readonly ClubMember[], from: Instant, to: Instant, now: Instant): ClubDay {
  const ran = members.flatMap((member) => {
    const latest = member.plans.find(
      ({ plan }) => !plan.superseded && plan.run.endedAt > from && plan.run.endedAt <= to,
    );
    return latest && member.visibility !== 'hidden' ? [{ member, ...latest }] : [];
  });
  const counted = ran.filter(({ member }) => member.visibility === 'counted').length;
  return {
    days: ran
      .filter(({ member }) => member.visibility === 'named')
      .map(({ member, plan, nudges }) => memberDay(member.name, plan, nudges, now)),
    counted: counted >= LEAST_COUNTED ? counted : 0,
  };
}

function memberDay(name: string, plan: Plan, nudges: readonly Nudge[], now: Instant): MemberDay {
  const rows = plan.steps.flatMap((step) => nudges.find((nudge) => nudge.step === step.step && nudge.slot === 0) ?? []);
  return { name, state: progress(rows, now), marks: rows.map((row) => (row.state === 'done' ? 'filled' : 'empty')) };
}

/**
 * Completed: every step that hangs on the run (not on bedtime) is behind the runner, and of those and of all that fell due at least two thirds are done.
 * Bath, roller and pillow come after the club's evening post and fill the last marks.
 */
function progress(rows: readonly Nudge[], now: Instant): MemberDay['state'] {
  const daytime = rows.filter((row) => stepOf(row.step)?.window.anchor === 'run-end');
  const behind = (row: Nudge) =>
    row.state !== 'scheduled' && row.state !== 'claimed' && (row.state !== 'sent' || row.closesAt <= now);
  if (!daytime.every(behind)) return 'under-way';
  const due = rows.filter((row) => behind(row) || row.dueAt <= now);
  const done = due.filter((row) => row.state === 'done').length;
  if (due.length > 0 && done * 3 >= due.length * 2) return 'completed';
  return rows.some((row) => !behind(row)) ? 'under-way' : 'ran';
}

/** The summary of one post, or null on a day without runs: then nothing is posted. */
export function summaryFor(club: ClubSnapshot, post: Nudge, now: Instant): Card | null {
  const day = clubDay(club.members, post.dueAt - DAY, Math.max(post.dueAt, post.settledAt ?? post.dueAt), now);
  return day.days.length === 0 && day.counted === 0 ? null : summaryCard(day, post.plan);
}

/** A post that is out, as it should read now: never null, for whoever asked to be taken out must go. */
export function rewrittenSummary(club: ClubSnapshot, post: Nudge, now: Instant): Card {
  return summaryFor(club, post, now) ?? summaryCard({ days: [], counted: 0 }, post.plan);
}

/** The row of a club's post for a local date: one post a period comes from this one id. */
export function summaryId(club: ClubId, period: string): NudgeId {
  return nudgeId(`${club}@${period}`, SUMMARY, 0);
}

/** The row of the club's next daily post; null before setup. */
export function nextSummary(club: Club, after: Instant): Nudge | null {
  if (club.channel === null || club.zone === null) return null;
  const dueAt = nextWall(after, club.zone, club.time);
  const period = localDate(dueAt, club.zone);
  return newNudge({
    id: summaryId(club.id, period),
    owner: club.id,
    plan: period,
    step: SUMMARY,
    slot: 0,
    opensAt: dueAt,
    dueAt,
    closesAt: dueAt + SUMMARY_WINDOW,
  });
}

/** The posts that wait after a change of time, zone or channel: today's old row goes, the next one comes. A period that has its post gets no second one. */
export function rescheduled(club: Club, posts: readonly Nudge[], now: Instant): Nudge[] {
  const waiting = posts.flatMap((post) => move(post, 'cancel') ?? []);
  const next = unposted(club, posts, now);
  if (!next) return waiting;
  const old = posts.find((post) => post.id === next.id);
  const { opensAt, dueAt, closesAt } = next;
  const again = { opensAt, dueAt, closesAt, attempt: 0, messageKey: null };
  const moved = old ? (move(old, 'reschedule', again) ?? move(old, 'revive', again)) : next;
  return [...waiting.filter((post) => post.id !== next.id), ...(moved ? [moved] : [])];
}

/** The row that follows once a post is out, empty or too late: nothing when one waits already. */
export function followUp(snapshot: ClubSnapshot, now: Instant): Nudge[] {
  const next = unposted(snapshot.club, snapshot.posts, now);
  return !next || snapshot.posts.some((post) => post.id === next.id) ? [] : [next];
}

/** The next period whose post is not out. */
function unposted(club: Club, posts: readonly Nudge[], now: Instant): Nudge | null {
  let next = nextSummary(club, now);
  while (next && posts.some((post) => post.id === next?.id && post.state !== 'scheduled' && post.state !== 'cancelled'))
    next = nextSummary(club, next.dueAt);
  return next;
}
