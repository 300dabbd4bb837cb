import type { Card, Inline } from '../card.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import { type Plan, type PlannedStep, stepIn } from '../engine/model/plan.ts';
import type { Instant } from '../time.ts';
import type { Catalogue } from './catalogue.ts';
import { card, clock, heading, text } from './parts.ts';
import { sayIn, spoken } from './spoken.ts';
import type { Voice } from './voice.ts';

/** 'Next: Ice bath at 10:33.' Without rows: the plan's first step that is still ahead. */
export function whatNext(voice: Voice, plan: Plan, nudges: readonly Nudge[], now: Instant): readonly Inline[] {
  const next = nudges.length === 0 ? firstStep(plan, now) : nextStep(plan, nudges, now);
  const held = next ? null : heldBack(voice.words, plan, nudges, now);
  if (held) return [held];
  if (!next) return [sayIn(voice.words, 'lastStep', plan.ordinal)];
  const { before, at } = voice.words.messages.next;
  return [before, { bold: spoken(voice, plan, next.step).name }, at, clock(next.at, plan.zone), '.'];
}

/** The answer to 'what is next': what lies open, and what comes. */
export function nextCard(voice: Voice, plan: Plan, nudges: readonly Nudge[], now: Instant): Card {
  const open = nudges.filter(
    (nudge) => nudge.plan === plan.id && nudge.state === 'sent' && nudge.kind === 'step' && nudge.closesAt > now,
  );
  const names = open.flatMap((nudge) => {
    const planned = plan.steps.find((step) => step.step === nudge.step);
    return planned ? spoken(voice, plan, planned).name : [];
  });
  return card(
    heading(voice.words.messages.next.title),
    names.length > 0 ? text(voice.words.messages.next.open({ names: names.join(', ') })) : null,
    text(whatNext(voice, plan, nudges, now)),
  );
}

/** Why nothing comes though something could: Stop, or closed direct messages, and the way back. */
function heldBack(words: Catalogue, plan: Plan, nudges: readonly Nudge[], now: Instant): string | null {
  const held = nudges.find(
    (nudge) =>
      nudge.plan === plan.id &&
      nudge.kind === 'step' &&
      nudge.closesAt > now &&
      (nudge.state === 'cancelled' || nudge.state === 'failed') &&
      plan.steps.some(({ step }) => step === nudge.step),
  );
  return held ? wayBack(words, held) : null;
}

/** What brings a step back that is held. */
export function wayBack({ messages: { next } }: Catalogue, { state }: Pick<Nudge, 'state'>): string {
  return state === 'failed' ? next.closed : next.stopped;
}

interface Coming {
  readonly step: PlannedStep;
  readonly at: Instant;
}

function firstStep(plan: Plan, now: Instant): Coming | null {
  const step = plan.steps.find(({ closesAt }) => closesAt > now);
  return step ? { step, at: step.dueAt } : null;
}

/** The next step that waits, or null when the plan is through. */
function nextStep(plan: Plan, nudges: readonly Nudge[], now: Instant): Coming | null {
  const waiting = nudges
    .filter(
      (nudge) =>
        nudge.plan === plan.id &&
        nudge.kind === 'step' &&
        (nudge.state === 'scheduled' || nudge.state === 'claimed') &&
        nudge.closesAt > now,
    )
    .flatMap((nudge) => {
      const step = stepIn(plan, nudge.step);
      return step ? [{ step, at: nudge.dueAt }] : [];
    })
    .toSorted((a, b) => a.at - b.at || plan.steps.indexOf(a.step) - plan.steps.indexOf(b.step));
  return waiting[0] ?? null;
}
