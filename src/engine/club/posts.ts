import { DAY, HOUR, type Instant, lastWall, localDate, nextWall, startOfLocalDay } from '../../time.ts';
import { type ClubId, type NudgeId, nudgeId } from '../model/ids.ts';
import { move, type Nudge, newNudge } from '../model/nudge.ts';
import type { Club, ClubSnapshot } from '../model/snapshot.ts';
import { type ClubDay, clubDay } from '../nudges/club-day.ts';

/** What stands for a step in the ids of a club's rows: a post, and what rewrites it. */
const SUMMARY = 'summary';
const REFRESH = 'refresh';

/** A club's row, not a runner's. */
export function isOfClub({ kind }: Nudge): boolean {
  return kind === 'post' || kind === 'refresh';
}

/** How long after its time a summary is still worth posting. */
const SUMMARY_WINDOW = 3 * HOUR;

/** Runs up to then are this post's: its regular time, or later when a captain posts after it. */
function cutOff(post: Nudge): Instant {
  return post.closesAt - SUMMARY_WINDOW;
}

/** Runs from then on: what the post before covered is not told twice, and what none has covered is not lost. */
function begins(club: ClubSnapshot, post: Nudge): Instant {
  const to = cutOff(post);
  const before = club.posts.find((other) => cutOff(other) < to && (isOut(other) || other.state === 'cancelled'));
  const day = club.club.zone === null ? to - DAY : lastWall(to - 1, club.club.zone, club.club.time);
  return Math.max(to - 2 * DAY, before ? cutOff(before) : day);
}

function isOut(post: Nudge): boolean {
  return post.message !== null;
}

/** The day that one post tells, or null on a day without runs: then nothing is posted. */
export function summaryFor(club: ClubSnapshot, post: Nudge, now: Instant): ClubDay | null {
  const day = clubDay(club.members, begins(club, post), cutOff(post), now);
  return day.days.length === 0 && day.counted === 0 ? null : day;
}

/** A post that is out, as it should read now: never null, for whoever asked to be taken out must go. */
export function rewrittenSummary(club: ClubSnapshot, post: Nudge, now: Instant): ClubDay {
  return summaryFor(club, post, now) ?? { days: [], counted: 0 };
}

/** How often at most a post is rewritten for the marks that members make after it. */
const CALM = 10_000;

/**
 * The row that rewrites today's post, also one that is just going out: rewriting is delivered like every message, so that a name that must go does go.
 * Marks wait a few seconds for each other; `urgent` waits for nobody. No row when nothing is out.
 */
export function refresh(club: ClubSnapshot, now: Instant, urgent: boolean): Nudge[] {
  const post = club.posts.find((latest) => (isOut(latest) || latest.state === 'claimed') && now - latest.dueAt < DAY);
  if (!post) return [];
  const dueAt = urgent ? now : Math.ceil((now + 1) / CALM) * CALM;
  return [refreshRow(post, dueAt)];
}

/** Numbered by its millisecond: a name that must go never finds its row taken by a calm one of the same second. */
function refreshRow(post: Nudge, dueAt: Instant): Nudge {
  const slot = 1 + Math.max(0, dueAt - cutOff(post) + 2 * DAY);
  const window = { opensAt: dueAt, dueAt, closesAt: Math.max(dueAt, post.dueAt) + DAY };
  return newNudge({
    id: nudgeId(`${post.owner}@${post.plan}`, REFRESH, slot),
    owner: post.owner,
    plan: post.plan,
    kind: 'refresh',
    step: REFRESH,
    slot,
    ...window,
  });
}

/** The row of a club's post for a local date: one post a period comes from this one id. */
function summaryId(club: ClubId, period: string): NudgeId {
  return nudgeId(`${club}@${period}`, SUMMARY, 0);
}

/** The row of the club's next daily post; null before setup. */
export function nextSummary(club: Club, after: Instant): Nudge | null {
  if (club.channel === null || club.zone === null) return null;
  const dueAt = nextWall(after, club.zone, club.time);
  return summaryRow(club.id, localDate(dueAt, club.zone), dueAt, dueAt);
}

function summaryRow(club: ClubId, period: string, dueAt: Instant, cutOff: Instant): Nudge {
  const window = { opensAt: dueAt, dueAt, closesAt: cutOff + SUMMARY_WINDOW };
  const id = summaryId(club, period);
  return newNudge({ id, owner: club, plan: period, kind: 'post', step: SUMMARY, slot: 0, ...window });
}

/**
 * Today's post, now: its row and, when it comes before its regular time, the row that brings it up to date then. Null when it is out or going out,
 * or when nobody ran.
 */
export function postToday(club: ClubSnapshot, now: Instant): Nudge[] | null {
  const { id, zone, time } = club.club;
  if (zone === null) return null;
  const regular = nextWall(startOfLocalDay(now, zone) - 1, zone, time);
  const fresh = summaryRow(id, localDate(now, zone), now, Math.max(now, regular));
  const old = club.posts.find((post) => post.id === fresh.id);
  const { opensAt, dueAt, closesAt } = fresh;
  const again = { opensAt, dueAt, closesAt, attempt: 0, messageKey: null };
  const row = old ? (move(old, 'reschedule', again) ?? move(old, 'revive', again)) : fresh;
  if (!row || !summaryFor(club, row, now)) return null;
  return regular > now ? [row, refreshRow(row, regular)] : [row];
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
export function nextSummaryRows(snapshot: ClubSnapshot, now: Instant): Nudge[] {
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
