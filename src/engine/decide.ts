import type { Card } from '../card.ts';
import { DAY, type Instant } from '../time.ts';
import { askCard } from '../wording/ask-card.ts';
import { dataDeleted, deleteQuestion, exportFirst } from '../wording/data-card.ts';
import { en } from '../wording/en/index.ts';
import { type HelpEntry, helpCard } from '../wording/help-card.ts';
import { historyCard } from '../wording/history-card.ts';
import { misreadCard } from '../wording/misread-card.ts';
import { ownPlanCard } from '../wording/own-plan-card.ts';
import { say } from '../wording/parts.ts';
import { planCard } from '../wording/plan-card.ts';
import { profileCard } from '../wording/profile-card.ts';
import { profileForm } from '../wording/profile-form.ts';
import { noSignCard } from '../wording/red-flag-card.ts';
import { sweatCard } from '../wording/sweat-card.ts';
import { captainsCard } from '../wording/trouble-card.ts';
import { voiceFor } from '../wording/voice.ts';
import { nextCard } from '../wording/what-next.ts';
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
import { lastVerdict, morningPain, morningSleep, morningSoreness, stairsQuestion } from './intents/morning-check.ts';
import { resize } from './intents/rebuild-plan.ts';
import { cleared, clearedBefore, redFlag } from './intents/red-flag.ts';
import { reportRun } from './intents/report-run.ts';
import { screenIce } from './intents/screen-ice.ts';
import { pause, reachAgain, resume } from './intents/stop-and-resume.ts';
import { answer, type Decision } from './model/decision.ts';
import type { Event, Intent, SweatInput } from './model/intent.ts';
import type { Snapshot } from './model/snapshot.ts';
import { currentPlan, nudgesOf, zoneOf } from './nudges/current-plan.ts';
import { askSection } from './profile/form.ts';
import { redFlagOf } from './safety/scan.ts';

/** What the engine looks things up in: the commands, for the help, and the rule book. */
export interface Reference {
  readonly help: readonly HelpEntry[];
  readonly book: Book;
}

/**
 * The one decision: a runner, what they want, the time. Synchronous and pure. Red flags in anything that was typed come before everything else.
 * An event that was delivered before is answered again; the store drops its changes.
 */
export function decide(snapshot: Snapshot, event: Event, now: Instant, reference: Reference): Decision {
  const decision = heedDanger(snapshot, event, now, () => decideIntent(snapshot, event.intent, event, now, reference));
  return withMembership(noticed(decision, snapshot), snapshot, event, now);
}

/** Somebody who presses or types anything is not ignoring the coach: messages without an answer are counted from here. */
function noticed(decision: Decision, snapshot: Snapshot): Decision {
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

function decideIntent(snapshot: Snapshot, intent: Intent, event: Event, now: Instant, reference: Reference): Decision {
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
      return answer(historyCard(snapshot, now));
    case 'help':
      return answer(helpCard(reference.help));
    case 'mark':
      return mark(snapshot, intent.nudge, intent.as, event.message, now);
    case 'resize':
      return resize(snapshot, intent.plan, intent.size, now);
    case 'bedtime':
      return setBedtime(snapshot, intent.to, intent.always ?? false, event, now);
    case 'profile-show':
      return answer(profileCard(en, snapshot.runner.profile, zoneOf(snapshot, event).zone));
    case 'profile-form':
      return {
        reply: {
          kind: 'form',
          form: profileForm(en, intent.section, askSection(snapshot.runner.profile, intent.section)),
        },
        changes: {},
      };
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
      return flag ? redFlag(snapshot, flag, event, now) : answer(helpCard(reference.help));
    }
    case 'no-sign':
      return { reply: { kind: 'replace', card: noSignCard(en, intent.check) }, changes: {} };
    case 'ice-screen':
      return screenIce(snapshot, intent.answer, event, now);
    case 'reach-again':
      return reachAgain(snapshot, now);
    case 'ask':
      return answer(answerCard(snapshot, intent.question, event.locale, now, reference.book));
    case 'sweat':
      return sweatRate(snapshot, intent.sweat, now);
    case 'export':
      return answer(exportFirst());
    case 'delete':
      return intent.confirmed
        ? { reply: { kind: 'replace', card: dataDeleted() }, changes: { forget: true } }
        : answer(deleteQuestion());
    case 'team-setup':
    case 'team-summary':
    case 'team-visibility':
    case 'team-captains':
      if (event.club !== null && intent.kind === 'team-captains') return answer(captainsCard());
      return answer(
        say('That is about a club', "Say it in your club's server or workspace; here it is just the two of us."),
      );
    case 'misread':
      return answer(misreadCard(en, intent.misread));
  }
}

function today(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  if (!plan)
    return answer(
      say('No recovery under way', [
        'Finish a run, then say ',
        { bold: '/finished-run long 90min' },
        ' and the plan is here.',
      ]),
    );
  return answer(planCard(voiceFor(en, snapshot.runner.profile), plan, nudgesOf(snapshot, plan), snapshot.runner, now));
}

/** A question about the plan under way is answered from it, every other from the rule book. */
function answerCard(snapshot: Snapshot, question: string, locale: string | null, now: Instant, book: Book): Card {
  const eater = snapshot.runner.profile;
  const told = snapshot.runs.filter((run) => now - run.endedAt < 3 * DAY);
  if (isOneSided(question, told)) return askCard(en, book.ask(question, { locale, eater, told }));
  if (asksToRun(question)) {
    const verdict = lastVerdict(snapshot, now) ?? stairsQuestion(snapshot, now);
    return verdict ?? askCard(en, answerFrom({ kind: 'question', id: 'run-sore' }, eater));
  }
  const plan = currentPlan(snapshot, now);
  // The morning after, what is asked is about the new day; only its check still belongs to the plan.
  const own = plan && now < plan.wake ? planQuestion(question) : null;
  if (plan && own)
    return ownPlanCard(voiceFor(en, snapshot.runner.profile), plan, nudgesOf(snapshot, plan), own, snapshot, now);
  return askCard(en, book.ask(question, { locale, eater }));
}

function next(snapshot: Snapshot, now: Instant): Decision {
  const plan = currentPlan(snapshot, now);
  if (!plan) return today(snapshot, now);
  return answer(nextCard(voiceFor(en, snapshot.runner.profile), plan, nudgesOf(snapshot, plan), now));
}

function sweatRate(snapshot: Snapshot, input: SweatInput, now: Instant): Decision {
  const { profile } = snapshot.runner;
  if (input.forget)
    return {
      ...answer(
        profile.sweatRate === null
          ? say('Nothing to forget', 'No sweat rate is kept.')
          : say('Forgotten', 'No sweat rate is kept any more.'),
      ),
      changes: { runner: { profile: { ...profile, sweatRate: null } } },
    };
  const latest = snapshot.runs[0];
  const result = sweat(input, profile, latest ? hoursToNextKey(latest, now) : null);
  const rate = result.kind === 'measured' && input.keep ? result.litresPerHour : null;
  const shown = answer(sweatCard(voiceFor(en, snapshot.runner.profile), result, rate !== null, input.keep ?? false));
  return rate === null ? shown : { ...shown, changes: { runner: { profile: { ...profile, sweatRate: rate } } } };
}

/** A runner who speaks in a club is one of its members from then on, named unless they chose otherwise. */
function withMembership(decision: Decision, snapshot: Snapshot, event: Event, now: Instant): Decision {
  if (event.club === null || decision.changes.forget) return decision;
  const known = snapshot.memberships.find((one) => one.club === event.club);
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
