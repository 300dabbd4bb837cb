import type { Block, Button, Card } from '../card.ts';
import { CHECK, FEWER, HELLO, isSorenessCheck, isWellCheck } from '../engine/method/steps/checks.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Plan } from '../engine/model/plan.ts';
import type { Instant } from '../time.ts';
import { fewerBlocks, fewerButtons, helloBlocks, helloButtons, wellBlocks, wellButtons } from './check-card.ts';
import { iceQuestion } from './ice-question.ts';
import { sorenessButtons, sorenessQuestion } from './morning-card.ts';
import { buttons, card, text } from './parts.ts';
import { bodies, sharedButtons, stepBlocks, stepButtons } from './step-card.ts';
import type { Voice } from './voice.ts';
import { whatNext } from './what-next.ts';

/**
 * One direct message for the nudges that it carries, in the method's order: one step as a rule, several when they fall due together or after an outage.
 * Rendered again after every click: what is settled shows its outcome, what is open keeps its buttons.
 */
export function nudgeCard(
  voice: Voice,
  plan: Plan,
  carried: readonly Nudge[],
  all: readonly Nudge[],
  now: Instant,
): Card {
  const place = (nudge: Nudge) => plan.steps.findIndex((step) => step.step === nudge.step);
  const isStep = (nudge: Nudge) => place(nudge) >= 0;
  const ordered = carried.toSorted((a, b) => Number(isStep(b)) - Number(isStep(a)) || place(a) - place(b));
  const several = ordered.filter(isStep).length > 1;
  const texts = bodies(
    voice,
    plan,
    ordered.flatMap((nudge) => (isSettled(nudge) ? [] : (plan.steps.find((step) => step.step === nudge.step) ?? []))),
  );
  return card(
    ...ordered.flatMap((nudge) => blocksFor(voice, plan, nudge, several, texts)),
    buttons(
      ...ordered.flatMap((nudge) => buttonsFor(voice, plan, nudge, several, now)),
      ...sharedButtons(plan, ordered, now),
    ),
    ...(ordered.some((nudge) => offersIce(plan, nudge, now)) ? iceQuestion(plan) : []),
    ordered.every(isSettled) ? text(whatNext(voice, plan, all, now)) : null,
  );
}

/** The message that stands in for an ice bath because a question waits carries the question. */
function offersIce(plan: Plan, nudge: Nudge, now: Instant): boolean {
  return plan.left.some((one) => one.question && one.step === nudge.step) && !isSettled(nudge) && nudge.closesAt > now;
}

function isSettled(nudge: Nudge): boolean {
  return nudge.state === 'done' || nudge.state === 'skipped' || (nudge.state === 'scheduled' && nudge.message !== null);
}

function blocksFor(
  voice: Voice,
  plan: Plan,
  nudge: Nudge,
  several: boolean,
  texts: ReadonlyMap<string, string>,
): Block[] {
  if (isSorenessCheck(nudge.step)) return sorenessQuestion(voice, nudge.step === CHECK, plan.ordinal);
  if (isWellCheck(nudge.step)) return wellBlocks(plan);
  if (nudge.step === HELLO) return helloBlocks(voice, plan, nudge);
  if (nudge.step === FEWER) return fewerBlocks(nudge);
  const planned = plan.steps.find((step) => step.step === nudge.step);
  return planned ? stepBlocks(voice, plan, planned, nudge, several, texts.get(planned.step)) : [];
}

function buttonsFor(voice: Voice, plan: Plan, nudge: Nudge, several: boolean, now: Instant): Button[] {
  if (isSorenessCheck(nudge.step)) return sorenessButtons(plan.id);
  if (isWellCheck(nudge.step)) return wellButtons(nudge);
  if (nudge.step === HELLO) return helloButtons();
  if (nudge.step === FEWER) return fewerButtons(nudge);
  const planned = plan.steps.find((step) => step.step === nudge.step);
  return planned ? stepButtons(voice, plan, planned, nudge, several, now) : [];
}
