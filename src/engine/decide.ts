import { DAY, type Instant } from '../time.ts';
import { asksToRun, planQuestion } from './ask/about-my-plan.ts';
import { isOneSided } from './ask/one-sided.ts';
import type { Book } from './ask/open-book.ts';
import { answerFrom } from './ask/page-answer.ts';
import { hoursToNextKey } from './assess/next-session.ts';
import { sweat } from './doses/sweat-rate.ts';
import { wellAnswer } from './intents/check-in.ts';
import { saveProfile, setBedtime } from './intents/edit-profile.ts';
import { answerFewer } from './intents/fewer-messages.ts';
import { heedDanger } from './intents/heed-danger.ts';
import { mark } from './intents/mark-step.ts';
import { mayIRunNow, morningPain, morningSleep, morningSoreness } from './intents/morning-check.ts';
import { resize } from './intents/rebuild-plan.ts';
import { cleared, clearedBefore, redFlag } from './intents/red-flag.ts';
import { reportRun } from './intents/report-run.ts';
import { screenIce } from './intents/screen-ice.ts';
import { pause, reachAgain, resume } from './intents/stop-and-resume.ts';
import { answer, type Decision, plainly } from './model/decision.ts';
import type { Event, Intent, SweatInput } from './model/intent.ts';
import type { Say } from './model/say.ts';
import type { Snapshot } from './model/snapshot.ts';
import { currentPlan, zoneOf } from './nudges/current-plan.ts';
import { redFlagOf } from './safety/scan.ts';

/**
 * The one decision: a runner, what they want, the time. Synchronous and pure. Red flags in anything that was typed come before everything else.
 * An event that was delivered before is answered again; the store drops its changes.
 */
export function decide(snapshot: Snapshot, event: Event, now: Instant, book: Book): Decision {
  const decision = heedDanger(snapshot, event, now, () => decideIntent(snapshot, event.intent, event, now, book));
  return withMembership(countsAsAnswer(decision, snapshot), snapshot, event, now);
}

/** Somebody who presses or types anything is not ignoring the coach: messages without an answer are counted from here. */
function countsAsAnswer(decision: Decision, snapshot: Snapshot): Decision {
  if (snapshot.runner.ignored === 0 || decision.changes.forget) return decision;
  return { ...decision, changes: { ...decision.changes, runner: { ...decision.changes.runner, ignored: 0 } } };
}

/** Which answers coach: none of them while a warning sign waits for its assessment. */
const coaches = {
  'report-run': true,
  today: false,
  next: true,
  pause: false,
  resume: false,
  history: false,
  help: false,
  mark: false,
  resize: true,
  bedtime: false,
  'profile-show': false,
  'profile-form': false,
  'profile-save': false,
  soreness: true,
  slept: true,
  pain: false,
  well: false,
  fewer: true,
  cleared: false,
  flag: false,
  'no-sign': true,
  'ice-screen': true,
  'reach-again': false,
  ask: true,
  sweat: true,
  export: false,
  delete: false,
  'team-setup': false,
  'team-summary': false,
  'team-visibility': false,
  'team-captains': false,
  misread: true,
} as const satisfies Record<Intent['kind'], boolean>;

function decideIntent(snapshot: Snapshot, intent: Intent, event: Event, now: Instant, book: Book): Decision {
  if (snapshot.runner.redFlag && coaches[intent.kind]) return clearedBefore(snapshot);
  switch (intent.kind) {
    case 'report-run':
      if (event.repeated) return today(snapshot, now);
      return reportRun(snapshot, intent.report, event, now);
    case 'today':
      return today(snapshot, now);
    case 'next':
      return next(snapshot, now);
    case 'pause':
      return pause(snapshot, now);
    case 'resume':
      return resume(snapshot, now);
    case 'history':
      return plainly('history');
    case 'help':
      return plainly('help');
    case 'mark':
      return mark(snapshot, intent.nudge, intent.as, event.message, now);
    case 'resize':
      return resize(snapshot, intent.plan, intent.size, now);
    case 'bedtime':
      return setBedtime(snapshot, intent.to, intent.always ?? false, event, now);
    case 'profile-show':
      return answer({ kind: 'profile', zone: zoneOf(snapshot, event).zone });
    case 'profile-form':
      return answer({ kind: 'profile-form', section: intent.section });
    case 'profile-save':
      return saveProfile(snapshot, intent.section, intent.fields, event, now);
    case 'soreness':
      return morningSoreness(snapshot, intent.plan, intent.score, now);
    case 'slept':
      return morningSleep(snapshot, intent.plan, intent.hours, now);
    case 'pain':
      return morningPain(snapshot, intent.plan, intent.spot, now);
    case 'well':
      return wellAnswer(snapshot, intent.plan, intent.check, intent.ok, now);
    case 'fewer':
      return answerFewer(snapshot, intent.plan, intent.to, now);
    case 'cleared':
      return cleared(snapshot, intent.other ?? false, now);
    case 'flag': {
      const flag = redFlagOf(intent.rule);
      return flag ? redFlag(snapshot, flag, event, now) : plainly('help');
    }
    case 'no-sign':
      return { ...answer({ kind: 'no-sign', question: intent.check }), replaces: true };
    case 'ice-screen':
      return screenIce(snapshot, intent.answer, event, now);
    case 'reach-again':
      return reachAgain(snapshot, now);
    case 'ask':
      return answer(answerTo(snapshot, intent.question, event.locale, now, book));
    case 'sweat':
      return sweatRate(snapshot, intent.sweat, now);
    case 'export':
      return plainly('export');
    case 'delete':
      return intent.confirmed
        ? { ...plainly('deleted'), replaces: true, changes: { forget: true } }
        : plainly('delete-question');
    case 'team-setup':
    case 'team-summary':
    case 'team-visibility':
    case 'team-captains':
      return plainly(event.club !== null && intent.kind === 'team-captains' ? 'captains-only' : 'about-a-club');
    case 'misread':
      return answer({ kind: 'misread', misread: intent.misread });
  }
}

function today(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  return plan ? answer({ kind: 'plan', plan: plan.id }) : plainly('no-plan');
}

/** A question about the plan under way is answered from it, every other from the rule book. */
function answerTo(snapshot: Snapshot, question: string, locale: string | null, now: Instant, book: Book): Say {
  const eater = snapshot.runner.profile;
  const told = snapshot.runs.filter((run) => now - run.endedAt < 3 * DAY);
  if (isOneSided(question, told)) return { kind: 'answer', answer: book.ask(question, { locale, eater, told }) };
  if (asksToRun(question)) {
    const page = { kind: 'question', id: 'run-sore' } as const;
    return mayIRunNow(snapshot, now) ?? { kind: 'answer', answer: answerFrom(page, eater) };
  }
  const plan = currentPlan(snapshot, now);
  // The morning after, what is asked is about the new day; only its check still belongs to the plan.
  const own = plan && now < plan.wake ? planQuestion(question) : null;
  if (plan && own) return { kind: 'own-plan', plan: plan.id, question: own };
  return { kind: 'answer', answer: book.ask(question, { locale, eater }) };
}

function next(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  return plan ? answer({ kind: 'next', plan: plan.id }) : today(snapshot, now);
}

function sweatRate(snapshot: Snapshot, input: SweatInput, now: Instant): Decision {
  const { profile } = snapshot.runner;
  if (input.forget)
    return {
      ...plainly(profile.sweatRate === null ? 'sweat-none' : 'sweat-forgotten'),
      changes: { runner: { profile: { ...profile, sweatRate: null } } },
    };
  const latest = snapshot.runs[0];
  const result = sweat(input, profile, latest ? hoursToNextKey(latest, now) : null);
  const rate = result.kind === 'measured' && input.keep ? result.litresPerHour : null;
  const shown = answer({ kind: 'sweat', result, kept: rate !== null, wished: input.keep ?? false });
  return rate === null ? shown : { ...shown, changes: { runner: { profile: { ...profile, sweatRate: rate } } } };
}

/** A runner who speaks in a club is one of its members from then on, named unless they chose otherwise. */
function withMembership(decision: Decision, snapshot: Snapshot, event: Event, now: Instant): Decision {
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
