import type { Block, Button, Card } from '../card.ts';
import { stopsNow } from '../engine/assess/gate-facts.ts';
import { CHECK, isSorenessCheck } from '../engine/method/steps/checks.ts';
import { stepOf } from '../engine/method/steps/steps.ts';
import type { MessageRef } from '../engine/model/ids.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import { type Plan, stepIn } from '../engine/model/plan.ts';
import type { Snapshot } from '../engine/model/snapshot.ts';
import { carriedBy } from '../engine/nudges/rows.ts';
import type { Instant } from '../time.ts';
import { fewerBlocks, fewerButtons, helloBlocks, helloButtons, wellBlocks, wellButtons } from './check-card.ts';
import { iceQuestion } from './ice-question.ts';
import { sorenessButtons, sorenessQuestion } from './morning-card.ts';
import { alert, buttons, card, heading, text } from './parts.ts';
import { gateWords, spoken } from './spoken.ts';
import { bodies, sharedButtons, stepBlocks, stepButtons } from './step-card.ts';
import type { Voice } from './voice.ts';
import { whatNext } from './what-next.ts';

/** A message that is out, as its rows are now; null when no row knows it any more. */
export function messageCard(voice: Voice, snapshot: Snapshot, message: MessageRef, now: Instant): Card | null {
  const rows = carriedBy(snapshot.nudges, message);
  const plan = snapshot.plans.find(({ id }) => id === rows[0]?.plan);
  return plan ? rowsCard(voice, snapshot, plan, rows, now) : null;
}

/**
 * One direct message for the rows that it carries, in the method's order: one step as a rule, several when they fall due together or after an outage.
 * Drawn again after every change: what is settled shows its outcome, what is open keeps its buttons, what was taken back says why.
 */
export function rowsCard(voice: Voice, snapshot: Snapshot, plan: Plan, rows: readonly Nudge[], now: Instant): Card {
  const place = (nudge: Nudge) => plan.steps.findIndex(({ step }) => step === nudge.step);
  const isStep = (nudge: Nudge) => place(nudge) >= 0;
  const isTaken = ({ kind, step }: Nudge) => kind === 'withdrawn' || (kind === 'step' && !stepIn(plan, step));
  const taken = rows.filter(isTaken);
  const ordered = rows
    .filter((nudge) => !isTaken(nudge))
    .toSorted((a, b) => Number(isStep(b)) - Number(isStep(a)) || place(a) - place(b));
  const several = ordered.filter(isStep).length > 1;
  const unsettled = ordered.filter((nudge) => !isSettled(nudge));
  const texts = bodies(
    voice,
    plan,
    unsettled.flatMap(({ step }) => stepIn(plan, step) ?? []),
    unsettled.filter((nudge) => !isStep(nudge)).flatMap((nudge) => blocksFor(voice, plan, nudge, several, new Map())),
  );
  const { words } = voice;
  return card(
    ...taken.flatMap((nudge) => takenBack(voice, snapshot, plan, nudge, now)),
    ...ordered.flatMap((nudge) => blocksFor(voice, plan, nudge, several, texts)),
    buttons(
      ...ordered.flatMap((nudge) => buttonsFor(voice, plan, nudge, several, now)),
      ...sharedButtons(words, plan, ordered, now),
    ),
    ...(ordered.some((nudge) => offersIce(plan, nudge, now)) ? iceQuestion(words, plan) : []),
    ordered.length > 0 && ordered.every((nudge) => isSettled(nudge) || isOver(nudge))
      ? text(whatNext(voice, plan, snapshot.nudges, now))
      : null,
  );
}

/** What must not be done any more, and out of the water if a timer ran; or that the bath came in its place after all. */
function takenBack(voice: Voice, snapshot: Snapshot, plan: Plan, nudge: Nudge, now: Instant): readonly Block[] {
  const { takenBack: say } = voice.words.messages;
  const step = stepOf(nudge.step);
  if (!step) return [];
  const gate = stopsNow({ ...plan, profile: snapshot.runner.profile, runs: snapshot.runs }, step.id, now);
  if (!gate && stepIn(plan, step.id)?.stands === 'own') {
    const [title, what] = say.bathInstead;
    return card(heading(`➖ ${title}`), text(what)).blocks;
  }
  const words = gate ? gateWords(voice.words, gate.id) : null;
  const out = nudge.startedAt !== null && step.bath !== undefined ? say.outOfWater : null;
  return card(heading(`➖ ${nameOf(voice, plan, nudge)}`), alert([out, words ?? say.noMore].filter(Boolean).join(' ')))
    .blocks;
}

/** The step's own name: what stands in for it now has its own. */
function nameOf(voice: Voice, plan: Plan, { step }: Nudge): string {
  const planned = stepIn(plan, step);
  const known = stepOf(step);
  if (planned?.stands === 'own') return spoken(voice, plan, planned).name;
  return known ? voice.words.steps[known.id].name : step;
}

/** The message that stands in for an ice bath because a question waits carries the question. */
function offersIce(plan: Plan, nudge: Nudge, now: Instant): boolean {
  const asked = plan.leftOut.some(({ question, step }) => question !== undefined && step === nudge.step);
  return asked && !isSettled(nudge) && nudge.closesAt > now;
}

function isSettled(nudge: Nudge): boolean {
  return nudge.state === 'done' || nudge.state === 'skipped' || (nudge.state === 'scheduled' && nudge.message !== null);
}

/** Its window closed without an answer. */
function isOver({ state }: Nudge): boolean {
  return state === 'missed' || state === 'expired';
}

function blocksFor(
  voice: Voice,
  plan: Plan,
  nudge: Nudge,
  several: boolean,
  texts: ReadonlyMap<string, string>,
): readonly Block[] {
  const { words } = voice;
  switch (nudge.kind) {
    case 'check':
      return isSorenessCheck(nudge.step)
        ? sorenessQuestion(voice, nudge.step === CHECK, plan.ordinal)
        : wellBlocks(words, plan, nudge);
    case 'hello':
      return helloBlocks(voice, plan, nudge);
    case 'question':
      return fewerBlocks(words, nudge);
    case 'step':
    case 'call': {
      const planned = stepIn(plan, nudge.step);
      return planned ? stepBlocks(voice, plan, planned, nudge, several, texts.get(planned.step)) : [];
    }
    case 'post':
    case 'refresh':
    case 'withdrawn':
      return [];
  }
}

function buttonsFor(voice: Voice, plan: Plan, nudge: Nudge, several: boolean, now: Instant): readonly Button[] {
  const { words } = voice;
  switch (nudge.kind) {
    case 'check':
      return isSorenessCheck(nudge.step) ? sorenessButtons(plan.id) : wellButtons(words, nudge);
    case 'hello':
      return helloButtons(words);
    case 'question':
      return fewerButtons(words, nudge);
    case 'step':
    case 'call': {
      const planned = stepIn(plan, nudge.step);
      return planned ? stepButtons(voice, plan, planned, nudge, several, now) : [];
    }
    case 'post':
    case 'refresh':
    case 'withdrawn':
      return [];
  }
}
