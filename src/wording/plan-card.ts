import type { Card, StepState, TimelinePicture, TimelineStep } from '../card.ts';
import { flaggedLately } from '../engine/assess/gate-facts.ts';
import { quietUntil } from '../engine/assess/night.ts';
import { stepOf } from '../engine/method/steps/steps.ts';
import { type Nudge, rowOf } from '../engine/model/nudge.ts';
import type { LeftOut, Plan, PlannedStep } from '../engine/model/plan.ts';
import { isShut, type Runner } from '../engine/model/snapshot.ts';
import { type Instant, MINUTE, wallTime } from '../time.ts';
import type { Catalogue } from './catalogue.ts';
import { iceQuestion } from './ice-question.ts';
import { alert, button, buttons, card, clock, heading, text } from './parts.ts';
import { assessedButtons, standingFlag } from './red-flag-card.ts';
import { runWords } from './run-words.ts';
import { leftOutWords, noteWords, spoken } from './spoken.ts';
import { openingWords } from './trouble-card.ts';
import type { Voice } from './voice.ts';

/** So many steps or fewer are a plan cut short. */
const SHORT = 5;

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
      heading(runWords(voice.words, plan.run)),
      intro === null ? null : text(intro),
      reachAlert(voice.words, runner),
      planButtons(voice.words, plan, runner, now),
    );
  return card(
    heading(titleOf(voice.words, plan)),
    text([intro, headline(voice.words, plan, runner)].filter(Boolean).join(' ')),
    ...plan.notes.slice(0, 4).map((note) => alert(noteWords(voice, note, plan.ordinal))),
    reachAlert(voice.words, runner),
    { kind: 'timeline', steps: plan.steps.map((step) => timelineStep(voice, plan, step, nudges, now)) },
    { kind: 'picture', picture: timelinePicture(voice, plan, nudges, now), alt: pictureAlt(voice, plan) },
    leftOut(voice, plan),
    ...iceQuestion(voice.words, plan),
    quietSteps(voice, plan, runner),
    planButtons(voice.words, plan, runner, now),
  );
}

function headline({ plan: say }: Catalogue, plan: Plan, runner: Runner): string {
  const gentle =
    plan.run.also?.some((what) => what === 'unwell' || what === 'limp') || flaggedLately(plan.run, runner.profile);
  // On a day like that the load is not the news.
  if (gentle) return say.gentle;
  return (plan.steps.length <= SHORT ? say.shortTiers : say.tiers)[plan.tier];
}

/** The load, and the day's after an earlier run. */
function titleOf(words: Catalogue, { run, load, dayLoad = load }: Plan): string {
  return words.plan.title({ run: runWords(words, run), load, today: dayLoad > load ? dayLoad : null });
}

function reachAlert(words: Catalogue, runner: Runner) {
  if (runner.redFlag) {
    const { standing } = standingFlag(words, runner.redFlag.rule);
    return alert(words.redFlags.coachingPaused({ standing }));
  }
  if (isShut(runner)) return alert(words.plan.unreachable({ opening: openingWords(words, runner) }));
  return runner.paused ? text(words.plan.paused) : null;
}

function planButtons(words: Catalogue, plan: Plan, runner: Runner, now: Instant) {
  if (runner.redFlag) return assessedButtons(words, runner.redFlag.rule);
  const { labels } = words;
  // Behind the last step there is nothing left to change.
  const over = plan.steps.every((step) => step.closesAt <= now);
  return buttons(
    isShut(runner) ? button(labels['try-again'], 'recovery again', 'primary') : null,
    over || plan.size === 'quick' ? null : button(labels.lighter, `recovery size ${plan.id} lighter`),
    over || plan.size === 'full' ? null : button(labels.full, `recovery size ${plan.id} full`),
    over ? null : button(labels['shift-bedtime'], 'recovery bedtime'),
    over
      ? null
      : runner.paused
        ? button(labels.resume, 'recovery resume', 'primary')
        : button(labels.stop, 'recovery stop', 'danger'),
  );
}

/** Only what a runner would ask about: the ice bath, and whatever the full method that they asked for cannot have. */
function leftOut(voice: Voice, plan: Plan) {
  const asked = plan.leftOut.filter(
    (left) =>
      !plan.steps.some(({ step }) => step === left.step) &&
      (plan.size === 'full' || (stepOf(left.step)?.bath === 'cold' && isAskedAbout(left))),
  );
  const reasons = [...Map.groupBy(asked, (left) => leftOutWords(voice, plan, left))].map(([why, left]) =>
    voice.words.plan.leftOut({ names: left.map(({ step }) => voice.words.steps[step].name).join(', '), why }),
  );
  return reasons.length > 0 ? text(reasons.join(' ')) : null;
}

/** Its gates or the clock took it: neither the runner's own wish, nor a run that is too light for it, nor bedtime. In a plan of before 0.3 the rule tells. */
function isAskedAbout(left: LeftOut): boolean {
  if (left.because === 'legacy') return !left.minor;
  return left.because === 'gate' || left.because === 'over' || left.because === 'crowded';
}

/** The runner's own quiet hours hold steps back for good: said here, or they would wait for a message that never comes. */
function quietSteps(voice: Voice, plan: Plan, { profile }: Runner) {
  if (profile.quiet === null) return null;
  const silent = plan.steps.filter((step) => (quietUntil(step.dueAt, plan.zone, plan, profile) ?? 0) >= step.closesAt);
  if (silent.length === 0) return null;
  const { from, to } = profile.quiet;
  return text(
    voice.words.plan.quiet({ from, to, names: silent.map((step) => spoken(voice, plan, step).name).join(', ') }),
  );
}

function timelineStep(
  voice: Voice,
  plan: Plan,
  step: PlannedStep,
  nudges: readonly Nudge[],
  now: Instant,
): TimelineStep {
  const nudge = rowOf(nudges, plan, step.step);
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
export function stateOf(nudge: Nudge | null, now: Instant): StepState {
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
    title: runWords(voice.words, plan.run),
    subtitle: voice.words.plan.picture.subtitle({
      load: plan.load,
      finished: wallTime(plan.run.endedAt, plan.zone),
    }),
    steps: plan.steps.map((step) => {
      const nudge = rowOf(nudges, plan, step.step);
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
  const steps = plan.steps.map((step) => `${spoken(voice, plan, step).name} ${wallTime(step.dueAt, plan.zone)}`);
  return voice.words.plan.picture.alt({ steps: steps.join(', ') });
}
