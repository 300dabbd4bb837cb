import type { Card, StepState, TimelinePicture, TimelineStep } from '../card.ts';
import { flaggedLately } from '../engine/assess/gate-facts.ts';
import { quietUntil } from '../engine/assess/night.ts';
import { stepOf } from '../engine/method/steps/steps.ts';
import type { Tier } from '../engine/method/tiers.ts';
import { platformOf } from '../engine/model/ids.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { LeftOut, Plan, PlannedStep } from '../engine/model/plan.ts';
import type { Runner } from '../engine/model/snapshot.ts';
import { type Instant, MINUTE, wallTime } from '../time.ts';
import { en } from './en/index.ts';
import { iceQuestion } from './ice-question.ts';
import { alert, button, buttons, card, clock, heading, text } from './parts.ts';
import { assessedButtons, standingFlag } from './red-flag-card.ts';
import { runWords } from './run-words.ts';
import { leftOutWords, noteWords, spoken } from './spoken.ts';
import { openingWords } from './trouble-card.ts';
import type { Voice } from './voice.ts';

/** What a tier says to the one who ran. */
export const tierWords = {
  0: 'Light on the legs: drink to thirst, eat your next meal, sleep.',
  1: 'An honest run: the basics will do nicely.',
  2: 'A solid one: full recovery is worth it.',
  3: 'A big one: the whole method today, then a day or two of easy or nothing.',
  4: 'A monster: food and sleep tonight, and nothing hard for three days.',
} as const satisfies Record<Tier, string>;

/** A plan cut short, by choice or by the clock, does not promise the whole method. */
const shortWords = {
  2: 'A solid one: the basics do most of the work.',
  3: 'A big one: the basics today, then a day or two of easy or nothing.',
} as const satisfies Partial<Record<Tier, string>>;
const SHORT = 5;

/** On a day like that the load is not the news. */
const GENTLE = 'A gentle plan today: rest, food and sleep come first.';

/** The plan at a glance: headline, safety, time line, picture, and what can be changed. `intro` comes first when there is something new to say. */
export function planCard(
  voice: Voice,
  plan: Plan,
  nudges: readonly Nudge[],
  runner: Runner,
  now: Instant,
  intro: string | null = null,
): Card {
  // While a warning sign waits for its assessment nothing is coached, least of all cold water.
  if (runner.redFlag)
    return card(
      heading(runWords(plan.run)),
      intro === null ? null : text(intro),
      reachAlert(runner),
      planButtons(plan, runner, now),
    );
  return card(
    heading(`${runWords(plan.run)}: load ${loadWords(plan)}`),
    text([intro, headline(plan, runner)].filter(Boolean).join(' ')),
    ...plan.notes.slice(0, 4).map((note) => alert(noteWords(voice, note, plan.ordinal))),
    reachAlert(runner),
    { kind: 'timeline', steps: plan.steps.map((step) => timelineStep(voice, plan, step, nudges, now)) },
    { kind: 'picture', picture: timelinePicture(voice, plan, nudges, now), alt: pictureAlt(voice, plan) },
    leftOut(voice, plan),
    ...iceQuestion(plan),
    quietSteps(voice, plan, runner),
    planButtons(plan, runner, now),
  );
}

function headline(plan: Plan, runner: Runner): string {
  const gentle =
    plan.run.also?.some((one) => one === 'unwell' || one === 'limp') || flaggedLately(plan.run, runner.profile);
  if (gentle) return GENTLE;
  const words = plan.steps.length <= SHORT ? { ...tierWords, ...shortWords } : tierWords;
  return words[plan.tier];
}

/** '120', or '120 (435 today)' after an earlier run. */
function loadWords({ load, dayLoad = load }: Plan): string {
  return dayLoad > load ? `${load} (${dayLoad} today)` : String(load);
}

function reachAlert(runner: Runner) {
  if (runner.redFlag) return alert(en.redFlags.coachingPaused(standingFlag(en, runner.redFlag.rule)));
  if (runner.reach === 'closed')
    return alert(`I cannot send you direct messages, so the nudges wait. ${openingWords(platformOf(runner.id))}`);
  return runner.paused ? text('Nudges are stopped. Press Resume when you want them back.') : null;
}

function planButtons(plan: Plan, runner: Runner, now: Instant) {
  if (runner.redFlag) return assessedButtons(en, runner.redFlag.rule);
  // Behind the last step there is nothing left to change.
  const over = plan.steps.every((step) => step.closesAt <= now);
  return buttons(
    runner.reach === 'closed' ? button('Try again', 'recovery again', 'primary') : null,
    over || plan.size === 'quick' ? null : button('Lighter', `recovery size ${plan.id} lighter`),
    over || plan.size === 'full' ? null : button('Full', `recovery size ${plan.id} full`),
    over ? null : button('Shift bedtime', 'recovery bedtime'),
    over
      ? null
      : runner.paused
        ? button('Resume', 'recovery resume', 'primary')
        : button('Stop', 'recovery stop', 'danger'),
  );
}

/** Only what a runner would ask about: the ice bath, and whatever the full method that they asked for cannot have. */
function leftOut(voice: Voice, plan: Plan) {
  const asked = plan.left.filter(
    (one) =>
      !plan.steps.some((step) => step.step === one.step) &&
      (plan.size === 'full' || (stepOf(one.step)?.bath === 'cold' && isAskedAbout(one))),
  );
  const reasons = [...Map.groupBy(asked, (one) => leftOutWords(voice, plan, one))].map(
    ([why, left]) => `${left.map((one) => voice.words.steps[one.step].name).join(', ')}: left out. ${why}`,
  );
  return reasons.length > 0 ? text(reasons.join(' ')) : null;
}

/** Its gates or the clock took it: neither the runner's own wish, nor a run that is too light for it, nor bedtime. In a plan of before 0.3 the rule tells. */
function isAskedAbout({ because, rule }: LeftOut): boolean {
  if (because === 'legacy') return rule !== 'M10' && rule !== 'G-tiers' && rule !== 'G-late';
  return because === 'gate' || because === 'over' || because === 'crowded';
}

/** The runner's own quiet hours hold steps back for good: said here, or they would wait for a message that never comes. */
function quietSteps(voice: Voice, plan: Plan, { profile }: Runner) {
  if (profile.quiet === null) return null;
  const silent = plan.steps.filter((step) => (quietUntil(step.dueAt, plan.zone, plan, profile) ?? 0) >= step.closesAt);
  if (silent.length === 0) return null;
  const { from, to } = profile.quiet;
  return text(
    `Quiet from ${from} to ${to}: no message for ${silent.map((step) => spoken(voice, plan, step).name).join(', ')}. The plan stands here.`,
  );
}

function timelineStep(
  voice: Voice,
  plan: Plan,
  step: PlannedStep,
  nudges: readonly Nudge[],
  now: Instant,
): TimelineStep {
  const nudge = nudges.find((one) => one.plan === plan.id && one.step === step.step && one.slot === 0);
  const state = stateOf(nudge, now);
  const { icon, name, what } = spoken(voice, plan, step);
  return {
    icon,
    name,
    at: state === 'ahead' || state === 'now' ? clock(nudge?.dueAt ?? step.dueAt, plan.zone) : null,
    what,
    state,
  };
}

/** A row's state as a person sees it. */
export function stateOf(nudge: Nudge | undefined, now: Instant): StepState {
  if (!nudge) return 'ahead';
  switch (nudge.state) {
    case 'scheduled':
    case 'claimed':
      return nudge.closesAt <= now ? 'missed' : nudge.dueAt <= now ? 'now' : 'ahead';
    case 'sent':
      return nudge.closesAt <= now ? 'missed' : 'now';
    case 'done':
      return 'done';
    case 'skipped':
      return 'skipped';
    case 'missed':
    case 'expired':
      return 'missed';
    case 'cancelled':
    case 'failed':
      return nudge.closesAt <= now ? 'missed' : 'stopped';
  }
}

function timelinePicture(voice: Voice, plan: Plan, nudges: readonly Nudge[], now: Instant): TimelinePicture {
  return {
    of: 'timeline',
    title: runWords(plan.run),
    subtitle: `Load ${plan.load}, finished ${wallTime(plan.run.endedAt, plan.zone)}`,
    steps: plan.steps.map((step) => {
      const nudge = nudges.find((one) => one.plan === plan.id && one.step === step.step && one.slot === 0);
      const at = nudge?.dueAt ?? step.dueAt;
      return {
        name: spoken(voice, plan, step).name,
        clock: wallTime(at, plan.zone),
        minute: Math.max(0, Math.round((at - plan.run.endedAt) / MINUTE)),
        state: stateOf(nudge, now),
      };
    }),
  };
}

function pictureAlt(voice: Voice, plan: Plan): string {
  return `Time line: ${plan.steps.map((step) => `${spoken(voice, plan, step).name} ${wallTime(step.dueAt, plan.zone)}`).join(', ')}.`;
}
