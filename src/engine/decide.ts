import type { Instant } from '../time.ts';
import type { Book } from './ask/open-book.ts';
import { askCoach } from './intents/ask-coach.ts';
import { wellAnswer } from './intents/check-in.ts';
import { saveProfile, setBedtime } from './intents/edit-profile.ts';
import { answerFewer } from './intents/fewer-messages.ts';
import { heedDanger } from './intents/heed-danger.ts';
import { begins, fillInAgain, isLost } from './intents/lost-profile.ts';
import { mark } from './intents/mark-step.ts';
import { measureSweat } from './intents/measure-sweat.ts';
import { morningPain, morningSleep, morningSoreness } from './intents/morning-check.ts';
import { resize } from './intents/rebuild-plan.ts';
import { clearFlag, flagStands, redFlag } from './intents/red-flag.ts';
import { reportRun } from './intents/report-run.ts';
import { screenIce } from './intents/screen-ice.ts';
import { next, today } from './intents/show-plan.ts';
import { pause, reachAgain, resume } from './intents/stop-and-resume.ts';
import { answer, type Decision, plainly } from './model/decision.ts';
import type { Event, Intent } from './model/intent.ts';
import type { Snapshot } from './model/snapshot.ts';
import { zoneOf } from './nudges/current-plan.ts';
import { messagesToRedraw } from './nudges/redraw.ts';
import { redFlagOf } from './safety/scan.ts';

/**
 * The one decision: a runner, what they want, the time. Synchronous and pure. Red flags in anything that was typed come before everything else.
 * An event that was delivered before is answered again; the store drops its changes.
 */
export function decide(snapshot: Snapshot, event: Event, now: Instant, book: Book): Decision {
  const asked: Asked = { snapshot, event, now, book };
  const decision = heedDanger(snapshot, event, now, () => decideIntent(event.intent, asked));
  return withRedraw(withMembership(countsAsAnswer(decision, snapshot), asked), asked);
}

interface Asked {
  readonly snapshot: Snapshot;
  readonly event: Event;
  readonly now: Instant;
  readonly book: Book;
}

/** What a person can want. `coaches`: its answer coaches, so it waits while a warning sign waits for its assessment. */
type Intents = {
  readonly [Kind in Intent['kind']]: {
    readonly coaches: boolean;
    readonly decide: (intent: Extract<Intent, { readonly kind: Kind }>, asked: Asked) => Decision;
  };
};

const aboutAClub = { coaches: false, decide: () => plainly('about-a-club') };

const intents: Intents = {
  'report-run': {
    coaches: true,
    decide: ({ report }, { snapshot, event, now }) =>
      event.repeated ? today(snapshot, now) : reportRun(snapshot, report, event, now),
  },
  today: { coaches: false, decide: (_, { snapshot, now }) => today(snapshot, now) },
  next: { coaches: true, decide: (_, { snapshot, now }) => next(snapshot, now) },
  pause: { coaches: false, decide: (_, { snapshot, now }) => pause(snapshot, now) },
  resume: { coaches: true, decide: (_, { snapshot, now }) => resume(snapshot, now) },
  'reach-again': { coaches: false, decide: (_, { snapshot, now }) => reachAgain(snapshot, now) },
  history: { coaches: false, decide: () => plainly('history') },
  help: { coaches: false, decide: () => plainly('help') },
  mark: { coaches: false, decide: ({ nudge, as }, { snapshot, now }) => mark(snapshot, nudge, as, now) },
  resize: { coaches: true, decide: ({ plan, size }, { snapshot, now }) => resize(snapshot, plan, size, now) },
  bedtime: {
    coaches: false,
    decide: ({ to, always }, { snapshot, event, now }) => setBedtime(snapshot, to, always ?? false, event, now),
  },
  'profile-show': {
    coaches: false,
    decide: (_, { snapshot, event }) => answer({ kind: 'profile', zone: zoneOf(snapshot, event).zone }),
  },
  'profile-form': { coaches: false, decide: ({ section }) => answer({ kind: 'profile-form', section }) },
  'profile-save': {
    coaches: false,
    decide: ({ section, fields }, { snapshot, event, now }) => saveProfile(snapshot, section, fields, event, now),
  },
  soreness: {
    coaches: true,
    decide: ({ plan, score }, { snapshot, now }) => morningSoreness(snapshot, plan, score, now),
  },
  slept: { coaches: true, decide: ({ plan, hours }, { snapshot, now }) => morningSleep(snapshot, plan, hours, now) },
  pain: { coaches: false, decide: ({ plan, spot }, { snapshot, now }) => morningPain(snapshot, plan, spot, now) },
  well: {
    coaches: false,
    decide: ({ plan, check, ok }, { snapshot, now }) => wellAnswer(snapshot, plan, check, ok, now),
  },
  fewer: { coaches: true, decide: ({ plan, to }, { snapshot, now }) => answerFewer(snapshot, plan, to, now) },
  cleared: { coaches: false, decide: ({ other }, { snapshot, now }) => clearFlag(snapshot, other ?? false, now) },
  flag: {
    coaches: false,
    decide: ({ rule }, { snapshot, event, now }) => {
      const flag = redFlagOf(rule);
      return flag ? redFlag(snapshot, flag, event, now) : plainly('help');
    },
  },
  'no-sign': {
    coaches: true,
    decide: ({ check }) => ({ ...answer({ kind: 'no-sign', question: check }), replaces: true }),
  },
  'ice-screen': {
    coaches: true,
    decide: (intent, { snapshot, event, now }) => screenIce(snapshot, intent.answer, event, now),
  },
  ask: {
    coaches: true,
    decide: ({ question }, { snapshot, event, now, book }) => askCoach(snapshot, question, event.locale, now, book),
  },
  sweat: { coaches: true, decide: (intent, { snapshot, now }) => measureSweat(snapshot, intent.sweat, now) },
  export: { coaches: false, decide: () => plainly('export') },
  delete: {
    coaches: false,
    decide: ({ confirmed }) =>
      confirmed ? { ...plainly('deleted'), replaces: true, changes: { forget: true } } : plainly('delete-question'),
  },
  'team-setup': aboutAClub,
  'team-summary': aboutAClub,
  'team-visibility': aboutAClub,
  'team-captains': {
    coaches: false,
    decide: (_, { event }) => plainly(event.club === null ? 'about-a-club' : 'captains-only'),
  },
  misread: { coaches: true, decide: ({ misread }) => answer({ kind: 'misread', misread }) },
};

function decideIntent(intent: Intent, asked: Asked): Decision {
  const { coaches, decide } = intents[intent.kind];
  if (asked.snapshot.runner.redFlag && coaches) return flagStands(asked.snapshot);
  if (isLost(asked.snapshot.runner.profile) && (coaches || begins(intent) || intent.kind === 'profile-show'))
    return fillInAgain(asked.snapshot, asked.event);
  // Each kind has its own function: which of them fits, the kind itself says.
  return (decide as (wanted: Intent, by: Asked) => Decision)(intent, asked);
}

/** Somebody who presses or types anything is not ignoring the coach: messages without an answer are counted from here. */
function countsAsAnswer(decision: Decision, snapshot: Snapshot): Decision {
  if (snapshot.runner.ignored === 0 || decision.changes.forget) return decision;
  return { ...decision, changes: { ...decision.changes, runner: { ...decision.changes.runner, ignored: 0 } } };
}

/** A runner who speaks in a club is one of its members from then on, named unless they chose otherwise. */
function withMembership(decision: Decision, { snapshot, event, now }: Asked): Decision {
  if (event.club === null || decision.changes.forget) return decision;
  const known = snapshot.memberships.find(({ club }) => club === event.club);
  const stores = decision.changes.addRun !== undefined || known !== undefined;
  if (!stores || (known && known.name === event.name)) return decision;
  const membership = {
    club: event.club,
    name: event.name,
    visibility: known?.visibility ?? 'named',
    seenAt: now,
  } as const;
  return { ...decision, changes: { ...decision.changes, membership } };
}

/** The messages whose steps have changed are drawn again, but for the one that the answer takes the place of. */
function withRedraw(decision: Decision, { snapshot, event }: Asked): Decision {
  const answered = decision.replaces ? event.message : null;
  const redraw = messagesToRedraw(snapshot.nudges, decision.changes.nudges ?? [], answered);
  return redraw.length === 0 ? decision : { ...decision, redraw };
}
