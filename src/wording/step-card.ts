import type { Block, Button, Card, Text } from '../card.ts';
import { sourceLine } from '../engine/method/rules.ts';
import { plainPraise, type StepWords, skipped, stepWords } from '../engine/method/steps/step-words.ts';
import { stepOf } from '../engine/method/steps/steps.ts';
import { hardStopOf, timerOf } from '../engine/method/steps/timers.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Plan, PlannedStep } from '../engine/model/plan.ts';
import { type Instant, MINUTE } from '../time.ts';
import { button, card, clock, heading, source, text } from './parts.ts';

/** Characters of a message's instructions, so that the whole fits a phone (600 with headings and opener). */
const ROOM = 480;

/**
 * The instructions of the steps that share a message: in full when there is room, else the longest are cut to their one line and what they keep.
 * Steps in a tub keep all their warnings.
 */
export function bodies(steps: readonly PlannedStep[]): ReadonlyMap<string, string> {
  const full = new Map(steps.map((planned) => [planned.step, planned.how] as const));
  const longest = steps
    .filter((planned) => stepOf(planned.step)?.needs === null || planned.substitute)
    .toSorted((a, b) => b.how.length - a.how.length);
  const cut = (planned: PlannedStep, what: string) => {
    const total = full.values().reduce((sum, how) => sum + how.length, 0);
    if (steps.length > 1 && total > ROOM) full.set(planned.step, [what, planned.keep].filter(Boolean).join(' '));
  };
  for (const planned of longest) cut(planned, planned.what);
  // Warnings are the last to go: the list of muscles is not.
  for (const planned of longest) if (planned.keep) cut(planned, `${planned.what.split(':')[0]}.`);
  return full;
}

/** One step in its message. `several` steps in one message leave out the opener; `body` is what it says then. */
export function stepBlocks(plan: Plan, planned: PlannedStep, nudge: Nudge, several: boolean, body: string): Block[] {
  if (nudge.slot > 0) return timerBlocks(planned, nudge);
  const settled = settledBlocks(plan, planned, nudge);
  if (settled) return settled;
  const title = `${iconOf(planned)} ${planned.name}`;
  const opener = isOwn(planned) || several ? '' : `${turn(stepWords[planned.step].openers, plan)} `;
  const running: Text[] =
    nudge.startedAt === null
      ? []
      : [['⏱️ Timer running since ', clock(nudge.startedAt, plan.zone), '. I will call the minutes.']];
  return [heading(title), text(`${opener}${body}`), ...running.map(text)];
}

/** What stands in for the ice bath has no ice in its picture. */
export function iconOf(planned: PlannedStep): string {
  return planned.substitute ? '🚿' : (stepOf(planned.step)?.icon ?? '•');
}

/** What is behind the runner, or put off; null for a step that lies open. */
function settledBlocks(plan: Plan, planned: PlannedStep, nudge: Nudge): Block[] | null {
  switch (nudge.state) {
    case 'done':
      return [heading(`✅ ${planned.name}`), text(doneWords(plan, planned, nudge))];
    case 'skipped':
      return [heading(`➖ ${planned.name}`), text(skippedWords(plan, planned))];
    case 'missed':
    case 'expired':
      return [heading(`▫️ ${planned.name}`), text('Its window is over. No harm done; the next step still counts.')];
    case 'scheduled':
      if (nudge.message === null) return null;
      return [
        heading(`⏰ ${planned.name}`),
        text(['Later it is: I will be back at ', clock(nudge.dueAt, plan.zone), '.']),
      ];
    case 'claimed':
    case 'sent':
    case 'cancelled':
    case 'failed':
      return null;
  }
}

/** Praise, the minutes of a step that was timed (Out before the end counts with what it was), and what the body needs next. Staying past the hard stop is neither praised nor scolded: a late tap looks the same. */
function doneWords(plan: Plan, planned: PlannedStep, nudge: Nudge): string {
  const { praise, afterwards } = wordsOf(planned);
  const minutes = minutesSpent(nudge);
  const timer = timerOf(planned);
  const last = timer ? hardStopOf(timer) : Number.POSITIVE_INFINITY;
  const tooLong = planned.step === 'ice-bath' && minutes !== null && minutes > last + 1;
  return [
    tooLong
      ? `Out, dry and warm: that is what counts. The timer had ${minutes} min; ${last} is the most.`
      : turn(praise, plan),
    tooLong || minutes === null ? null : `${minutes} min.`,
    afterwards,
  ]
    .filter(Boolean)
    .join(' ');
}

function wordsOf(planned: PlannedStep): Pick<StepWords, 'praise' | 'afterwards'> {
  return isOwn(planned) ? { praise: plainPraise } : stepWords[planned.step];
}

function minutesSpent({ startedAt, settledAt }: Nudge): number | null {
  return startedAt === null || settledAt === null ? null : Math.max(1, Math.round((settledAt - startedAt) / MINUTE));
}

function timerBlocks(planned: PlannedStep, nudge: Nudge): Block[] {
  const call = timerOf(planned)?.[nudge.slot - 1];
  return call ? [heading(`⏱️ ${planned.name}: ${call.minute} min`), text(call.say)] : [];
}

/** What is not the method's usual step: its opener would contradict it, and its praise cheer for something else. */
function isOwn(planned: PlannedStep): boolean {
  return planned.substitute || planned.plain !== undefined;
}

/** Two steps skipped in one plan do not say the same. */
function skippedWords(plan: Plan, planned: PlannedStep): string {
  const place = plan.steps.indexOf(planned);
  return skipped[(plan.ordinal + place) % skipped.length] ?? skipped[0];
}

/** Sentences take turns with the runner's plans. */
function turn(sentences: readonly [string, ...string[]], plan: Plan): string {
  return sentences[plan.ordinal % sentences.length] ?? sentences[0];
}

/** A step that shares its message says its name on its buttons; Later and Why? are shared then, and come once, from `sharedButtons`. */
export function stepButtons(plan: Plan, planned: PlannedStep, nudge: Nudge, several: boolean, now: Instant): Button[] {
  if (!isOpen(nudge, now)) return [];
  const base = `${plan.id}.${nudge.step}.0`;
  const of = several ? `: ${planned.name}` : '';
  if (nudge.slot > 0 || nudge.startedAt !== null) return [button(`Out${of}`, `recovery out ${base}`, 'primary')];
  const timed = timerOf(planned) !== null;
  return [
    ...(timed ? [button(`Start timer${of}`, `recovery start ${base}`, 'primary')] : []),
    button(`Done${of}`, `recovery done ${base}`, timed ? 'plain' : 'primary'),
    button(`Skip${of}`, `recovery skip ${base}`),
  ];
}

/** Later puts off all that lies open in the message, Why? answers for all of it. */
export function sharedButtons(plan: Plan, nudges: readonly Nudge[], now: Instant): Button[] {
  const open = nudges.filter(
    (one) => one.slot === 0 && isOpen(one, now) && plan.steps.some((step) => step.step === one.step),
  );
  const waiting = open.filter((one) => one.startedAt === null);
  const [first] = waiting;
  if (!first) return [];
  const base = `${plan.id}.${first.step}.0`;
  const room = Math.min(...open.map((one) => one.closesAt)) - now > 4 * MINUTE;
  return [...(room ? [button('Later', `recovery later ${base}`)] : []), button('Why?', `recovery why ${base}`)];
}

function isOpen(nudge: Nudge, now: Instant): boolean {
  return (nudge.state === 'claimed' || nudge.state === 'sent') && nudge.closesAt > now;
}

/** The Why? answer: plain words, grade, source, for each step of the message. */
export function whyCard(plan: Plan, steps: readonly PlannedStep[]): Card {
  return card(
    ...steps.flatMap((planned): (Block | null)[] => [
      heading(`Why ${planned.name.toLowerCase()}?`),
      text(whyWords(plan, planned)),
      source(sourceLine(planned.rules)),
    ]),
  );
}

/** Why a step is in the plan, in plain words; a substitute says what it stands in for. */
export function whyWords(plan: Plan, planned: PlannedStep): string {
  const reason = plan.left.find((one) => one.step === planned.step)?.why;
  if (planned.substitute && reason)
    return `It stands in for the ${stepOf(planned.step)?.name.toLowerCase()}. ${reason}`;
  return planned.plain ?? stepWords[planned.step].why;
}
