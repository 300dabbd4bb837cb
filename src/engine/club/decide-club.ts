import type { Card } from '../../card.ts';
import { type Instant, isZone } from '../../time.ts';
import { card, heading, say, text } from '../../wording/parts.ts';
import { captainsCard } from '../../wording/trouble-card.ts';
import { visibilityCard } from '../../wording/visibility-card.ts';
import type { RunnerId } from '../model/ids.ts';
import type { Intent } from '../model/intent.ts';
import type { ClubChanges, ClubSnapshot, Visibility } from '../model/snapshot.ts';
import { nextSummary, postToday, refresh, rescheduled } from './posts.ts';

/** Every intent whose kind begins with 'team-' is about a club. */
export type TeamIntent = Extract<Intent, { kind: `team-${string}` }>;

export interface ClubDecision {
  readonly card: Card;
  readonly changes: ClubChanges;
  /** A row is due now. */
  readonly deliver?: boolean;
  /** How the asker appears in the club from now on. */
  readonly visibility?: Visibility;
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
      return { card: captainsCard(), changes: {} };
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
  if (zone === null || !isZone(zone)) {
    return {
      card: card(
        heading('Which time zone?'),
        text("A summary at a club time needs the club's zone, as Region/City."),
        text(['Try: ', { bold: '/recovery-team setup #recovery 20:30 Europe/Berlin' }]),
      ),
      changes: {},
    };
  }
  const club = {
    ...snapshot.club,
    channel: intent.channel ?? snapshot.club.channel ?? asker.channel,
    time: intent.time ?? snapshot.club.time,
    zone,
  };
  const posts = rescheduled(club, snapshot.posts, now);
  const next = posts.find((post) => post.state === 'scheduled') ?? nextSummary(club, now);
  return {
    card: card(
      heading('Summary is set'),
      snapshot.posts.find((post) => post.dueAt <= now)?.state === 'failed'
        ? text('My last post did not get through: invite me to that channel, or allow me to write there.')
        : null,
      text([
        'One post a day at ',
        { bold: club.time },
        ` (${zone}), on days with runs. Next: `,
        ...(next ? [{ at: next.dueAt, as: 'day-time' as const, wall: club.time }] : ['soon']),
        '.',
      ]),
      text(
        'It names who completed recovery and who is under way. Members choose how they appear with /recovery-team visibility.',
      ),
    ),
    changes: { club: { channel: club.channel, time: club.time, zone }, posts },
  };
}

/** Post now: today's one post is brought forward, or rewritten when it is out. */
function postNow(snapshot: ClubSnapshot, now: Instant): ClubDecision {
  const { club } = snapshot;
  if (club.channel === null || club.zone === null)
    return {
      card: say('Set me up first', [
        'Tell me where and when: ',
        { bold: '/recovery-team setup #recovery 20:30 Europe/Berlin' },
      ]),
      changes: {},
    };
  const rows = postToday(snapshot, now);
  if (rows)
    return {
      card: say(
        'Posting',
        "Today's summary is on its way to the channel; until its regular time I keep it up to date.",
      ),
      changes: { posts: rows },
      deliver: true,
    };
  const again = refresh(snapshot, now, true);
  if (again.length > 0)
    return {
      card: say('Already posted', "Today's summary is out; I have brought it up to date."),
      changes: { posts: again },
      deliver: true,
    };
  return {
    card: say('Nobody ran', 'No runs since the last summary, so there is nothing to post. Rest days count too.'),
    changes: {},
  };
}

function visibility(snapshot: ClubSnapshot, wanted: Visibility | null, runner: RunnerId, now: Instant): ClubDecision {
  const member = snapshot.members.find((one) => one.runner === runner);
  if (wanted === null) return { card: visibilityCard(member?.visibility ?? 'named', true), changes: {} };
  return {
    card: visibilityCard(wanted, false),
    changes: { posts: refresh(snapshot, now, true) },
    visibility: wanted,
    deliver: true,
  };
}
