import type { Block, Button, Card, Text } from '../card.ts';
import { hardStopOf, stepOf, timerOf } from '../engine/method/steps/steps.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Plan, PlannedStep } from '../engine/model/plan.ts';
import { type Instant, MINUTE } from '../time.ts';
import type { Catalogue } from './catalogue.ts';
import { button, card, clock, heading, source, text } from './parts.ts';
import { sourceLine } from './source-line.ts';
import { leftOutWords, spoken } from './spoken.ts';
import type { Voice } from './voice.ts';

/** Characters of a message's instructions, so that the whole fits a phone (600 with headings and opener). */
const ROOM = 480;

/**
 * The instructions of the steps that share a message: in full when there is room, else the longest are cut to their one line and what they keep.
 * Steps in a tub keep all their warnings. `beside` is what else the message says.
 */
export function bodies(
  voice: Voice,
  plan: Plan,
  steps: readonly PlannedStep[],
  beside: readonly Block[],
): ReadonlyMap<string, string> {
  const room = ROOM - lengthOf(beside);
  const said = steps.map((planned) => ({ planned, ...spoken(voice, plan, planned) }));
  const full = new Map<string, string>(said.map(({ planned, how }) => [planned.step, how]));
  const longest = said
    .filter(({ planned }) => stepOf(planned.step)?.needs === null || planned.stands === 'instead')
    .toSorted((a, b) => b.how.length - a.how.length);
  const cut = (step: string, brief: string, keep: string | null) => {
    const total = full.values().reduce((sum, how) => sum + how.length, 0);
    if (steps.length > 1 && total > room) full.set(step, [brief, keep].filter(Boolean).join(' '));
  };
  for (const { planned, what, keep } of longest) cut(planned.step, what, keep);
  // Warnings are the last to go: the list of muscles is not.
  for (const { planned, briefest, keep } of longest) if (keep) cut(planned.step, briefest, keep);
  return full;
}

function lengthOf(blocks: readonly Block[]): number {
  const parts = blocks.flatMap((block) => (block.kind === 'text' ? block.text : []));
  return parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part : 'bold' in part ? part.bold : part.wall).length,
    0,
  );
}

/** One step in its message. `several` steps in one message leave out the opener; `body` is what it says then. */
export function stepBlocks(
  voice: Voice,
  plan: Plan,
  planned: PlannedStep,
  nudge: Nudge,
  several: boolean,
  body: string | undefined,
): Block[] {
  if (nudge.kind === 'call') return timerBlocks(voice, plan, planned, nudge);
  const settled = settledBlocks(voice, plan, planned, nudge);
  if (settled) return settled;
  const { name, icon, how } = spoken(voice, plan, planned);
  const { messages } = voice.words;
  const usual = isUsual(voice, plan, planned) && !several;
  const opener = usual ? `${turn(voice.words.steps[planned.step].openers, plan)} ` : '';
  const running: Text[] =
    nudge.startedAt === null ? [] : [[messages.timer.since, clock(nudge.startedAt, plan.zone), messages.timer.after]];
  return [heading(`${icon} ${name}`), text(`${opener}${body ?? how}`), ...running.map(text)];
}

/** What is behind the runner, or put off; null for a step that lies open. */
function settledBlocks(voice: Voice, plan: Plan, planned: PlannedStep, nudge: Nudge): Block[] | null {
  const { name } = spoken(voice, plan, planned);
  const { messages } = voice.words;
  switch (nudge.state) {
    case 'done':
      return [heading(`✅ ${name}`), text(doneWords(voice, plan, planned, nudge))];
    case 'skipped':
      return [heading(`➖ ${name}`), text(skippedWords(voice, plan, planned))];
    case 'missed':
    case 'expired':
      return [heading(`▫️ ${name}`), text(messages.windowOver)];
    case 'scheduled':
      if (nudge.message === null) return null;
      return [
        heading(`⏰ ${name}`),
        text([messages.later.before, clock(nudge.dueAt, plan.zone), messages.later.after]),
      ];
    case 'cancelled':
      return nudge.message === null ? null : [heading(`➖ ${name}`), text(messages.calledOff)];
    case 'claimed':
    case 'sent':
    case 'failed':
      return null;
  }
}

/** Praise, the minutes of a step that was timed (Out before the end counts with what it was), and what the body needs next. Staying past the hard stop is neither praised nor scolded: a late tap looks the same. */
function doneWords(voice: Voice, plan: Plan, planned: PlannedStep, nudge: Nudge): string {
  const usual = isUsual(voice, plan, planned);
  const { steps, messages, plainPraise } = voice.words;
  const { praise, afterwards } = steps[planned.step];
  const minutes = minutesSpent(nudge);
  const timer = timerOf(planned);
  const last = timer ? hardStopOf(timer) : Number.POSITIVE_INFINITY;
  const tooLong = stepOf(planned.step)?.bath === 'cold' && minutes !== null && minutes > last + 1;
  return [
    tooLong ? messages.stayedTooLong({ minutes, most: last }) : turn(usual ? praise : plainPraise, plan),
    tooLong || minutes === null ? null : messages.minutes({ minutes }),
    usual ? afterwards : null,
  ]
    .filter(Boolean)
    .join(' ');
}

function minutesSpent({ startedAt, settledAt }: Nudge): number | null {
  return startedAt === null || settledAt === null ? null : Math.max(1, Math.round((settledAt - startedAt) / MINUTE));
}

function timerBlocks(voice: Voice, plan: Plan, planned: PlannedStep, nudge: Nudge): Block[] {
  const call = timerOf(planned)?.[nudge.slot - 1];
  const words = voice.words.steps[planned.step].calls?.[planned.minutes]?.[nudge.slot - 1];
  if (!call || !words) return [];
  const { name } = spoken(voice, plan, planned);
  return [heading(voice.words.messages.call({ name, minute: call.minute })), text(words)];
}

/** The method's usual step: around anything else its opener would contradict it, and its praise cheer for something else. */
function isUsual(voice: Voice, plan: Plan, planned: PlannedStep): boolean {
  return planned.stands === 'own' && spoken(voice, plan, planned).plain === null;
}

/** Two steps skipped in one plan do not say the same. */
function skippedWords({ words: { skipped } }: Voice, plan: Plan, planned: PlannedStep): string {
  const place = plan.steps.indexOf(planned);
  return skipped[(plan.ordinal + place) % skipped.length] ?? skipped[0];
}

/** Sentences take turns with the runner's plans. */
function turn(sentences: readonly [string, ...string[]], plan: Plan): string {
  return sentences[plan.ordinal % sentences.length] ?? sentences[0];
}

/** A step that shares its message says its name on its buttons; Later and Why? are shared then, and come once, from `sharedButtons`. */
export function stepButtons(
  voice: Voice,
  plan: Plan,
  planned: PlannedStep,
  nudge: Nudge,
  several: boolean,
  now: Instant,
): Button[] {
  if (!isOpen(nudge, now)) return [];
  const base = `${plan.id}.${nudge.step}.0`;
  const { labels } = voice.words;
  const step = spoken(voice, plan, planned).name;
  const of = (label: string) => (several ? labels.of({ label, step }) : label);
  if (nudge.kind === 'call' || nudge.startedAt !== null)
    return [button(of(labels.out), `recovery out ${base}`, 'primary')];
  const timed = timerOf(planned) !== null;
  return [
    ...(timed ? [button(of(labels['start-timer']), `recovery start ${base}`, 'primary')] : []),
    button(of(labels.done), `recovery done ${base}`, timed ? 'plain' : 'primary'),
    button(of(labels.skip), `recovery skip ${base}`),
  ];
}

/** Later puts off all that lies open in the message, Why? answers for all of it. */
export function sharedButtons({ labels }: Catalogue, plan: Plan, nudges: readonly Nudge[], now: Instant): Button[] {
  const open = nudges.filter(
    (nudge) => nudge.kind === 'step' && isOpen(nudge, now) && plan.steps.some(({ step }) => step === nudge.step),
  );
  const waiting = open.filter(({ startedAt }) => startedAt === null);
  const [first] = waiting;
  if (!first) return [];
  const base = `${plan.id}.${first.step}.0`;
  const room = Math.min(...open.map(({ closesAt }) => closesAt)) - now > 4 * MINUTE;
  return [
    ...(room ? [button(labels.later, `recovery later ${base}`)] : []),
    button(labels.why, `recovery why ${base}`),
  ];
}

function isOpen(nudge: Nudge, now: Instant): boolean {
  return (nudge.state === 'claimed' || nudge.state === 'sent') && nudge.closesAt > now;
}

/** The Why? answer: plain words, grade, source, for each step of the message. */
export function whyCard(voice: Voice, plan: Plan, steps: readonly PlannedStep[]): Card {
  return card(
    ...steps.flatMap((planned): (Block | null)[] => [
      heading(voice.words.messages.why({ step: spoken(voice, plan, planned).name.toLowerCase() })),
      text(whyWords(voice, plan, planned)),
      source(sourceLine(voice.words, planned.rules)),
    ]),
  );
}

/** Why a step is in the plan, in plain words; a substitute says what it stands in for. */
export function whyWords(voice: Voice, plan: Plan, planned: PlannedStep): string {
  const { name, why } = voice.words.steps[planned.step];
  const left = plan.leftOut.find(({ step }) => step === planned.step);
  if (planned.stands === 'instead' && left)
    return voice.words.messages.standsIn({ step: name.toLowerCase(), reason: leftOutWords(voice, plan, left) });
  return spoken(voice, plan, planned).plain ?? why;
}
