import { type Instant, isZone } from '../../time.ts';
import type { RunnerId } from '../model/ids.ts';
import type { Intent } from '../model/intent.ts';
import type { ClubSay } from '../model/say.ts';
import type { ClubChanges, ClubSnapshot, Visibility } from '../model/snapshot.ts';
import { nextSummary, postToday, refresh, rescheduled } from './posts.ts';

/** Every intent whose kind begins with 'team-' is about a club. */
export type TeamIntent = Extract<Intent, { kind: `team-${string}` }>;

export interface ClubDecision {
  readonly say: ClubSay | { readonly kind: 'plain'; readonly id: 'captains-only' };
  readonly changes: ClubChanges;
  /** A row is due now. */
  readonly deliver?: boolean;
}

/** Who asks, and where. */
export interface TeamAsker {
  readonly runner: RunnerId;
  readonly channel: string;
  /** Of the captain, as a default for the club. */
  readonly zone: string | null;
}

/** `/recovery-team`: setup and summary are the captain's, visibility is everybody's own. Who is no captain was refused before their words were read. */
export function decideClub(club: ClubSnapshot, intent: TeamIntent, asker: TeamAsker, now: Instant): ClubDecision {
  switch (intent.kind) {
    case 'team-setup':
      return setup(club, intent, asker, now);
    case 'team-summary':
      return postNow(club, now);
    case 'team-captains':
      return { say: { kind: 'plain', id: 'captains-only' }, changes: {} };
    case 'team-visibility':
      return visibility(club, intent.visibility, asker.runner, now);
  }
}

function setup(
  snapshot: ClubSnapshot,
  intent: Extract<TeamIntent, { kind: 'team-setup' }>,
  asker: TeamAsker,
  now: Instant,
): ClubDecision {
  const zone = intent.zone ?? snapshot.club.zone ?? asker.zone;
  if (zone === null || !isZone(zone)) return { say: { kind: 'club', id: 'which-zone' }, changes: {} };
  const club = {
    ...snapshot.club,
    channel: intent.channel ?? snapshot.club.channel ?? asker.channel,
    time: intent.time ?? snapshot.club.time,
    zone,
  };
  const posts = rescheduled(club, snapshot.posts, now);
  const next = posts.find((post) => post.state === 'scheduled') ?? nextSummary(club, now);
  return {
    say: {
      kind: 'summary-set',
      time: club.time,
      zone,
      next: next?.dueAt ?? null,
      lastFailed: snapshot.posts.find((post) => post.dueAt <= now)?.state === 'failed',
    },
    changes: { club: { channel: club.channel, time: club.time, zone }, posts },
  };
}

/** Post now: today's one post is brought forward, or rewritten when it is out. */
function postNow(snapshot: ClubSnapshot, now: Instant): ClubDecision {
  const { club } = snapshot;
  const told = (id: Extract<ClubSay, { readonly kind: 'club' }>['id']) => ({ kind: 'club', id }) as const;
  if (club.channel === null || club.zone === null) return { say: told('set-up-first'), changes: {} };
  const rows = postToday(snapshot, now);
  if (rows) return { say: told('posting'), changes: { posts: rows }, deliver: true };
  const again = refresh(snapshot, now, true);
  if (again.length > 0) return { say: told('brought-up-to-date'), changes: { posts: again }, deliver: true };
  return { say: told('nobody-ran'), changes: {} };
}

function visibility(snapshot: ClubSnapshot, wanted: Visibility | null, runner: RunnerId, now: Instant): ClubDecision {
  const member = snapshot.members.find((known) => known.runner === runner);
  if (wanted === null)
    return { say: { kind: 'visibility', now: member?.visibility ?? 'named', asking: true }, changes: {} };
  return {
    say: { kind: 'visibility', now: wanted, asking: false },
    changes: { posts: refresh(snapshot, now, true) },
    deliver: true,
  };
}
