import type { Card, Inline } from '../card.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Plan, PlannedStep } from '../engine/model/plan.ts';
import type { Instant } from '../time.ts';
import { card, clock, heading, text } from './parts.ts';
import { sayIn, spoken } from './spoken.ts';
import type { Voice } from './voice.ts';

/** 'Next: Ice bath at 10:33.' Without rows: the plan's first step that is still ahead. */
export function whatNext(voice: Voice, plan: Plan, nudges: readonly Nudge[], now: Instant): readonly Inline[] {
  const next = nudges.length === 0 ? firstStep(plan, now) : nextStep(plan, nudges, now);
  const held = next ? null : heldBack(plan, nudges, now);
  if (held) return [held];
  if (!next) return [sayIn(voice.words, 'lastStep', plan.ordinal)];
  return ['Next: ', { bold: spoken(voice, plan, next.step).name }, ' at ', clock(next.at, plan.zone), '.'];
}

/** The answer to 'what is next': what lies open, and what comes. */
export function nextCard(voice: Voice, plan: Plan, nudges: readonly Nudge[], now: Instant): Card {
  const open = nudges.filter(
    (nudge) => nudge.plan === plan.id && nudge.state === 'sent' && nudge.slot === 0 && nudge.closesAt > now,
  );
  const names = open.flatMap((nudge) => {
    const planned = plan.steps.find((step) => step.step === nudge.step);
    return planned ? spoken(voice, plan, planned).name : [];
  });
  return card(
    heading('What is next'),
    names.length > 0 ? text(`Open right now: ${names.join(', ')}.`) : null,
    text(whatNext(voice, plan, nudges, now)),
  );
}

/** Why nothing comes though something could: Stop, or closed direct messages, and the way back. */
function heldBack(plan: Plan, nudges: readonly Nudge[], now: Instant): string | null {
  const held = nudges.find(
    (one) =>
      one.plan === plan.id &&
      one.slot === 0 &&
      one.closesAt > now &&
      (one.state === 'cancelled' || one.state === 'failed') &&
      plan.steps.some((step) => step.step === one.step),
  );
  return held ? wayBack(held) : null;
}

/** What brings a step back that is held. */
export function wayBack({ state }: Pick<Nudge, 'state'>): string {
  return state === 'failed'
    ? 'Your direct messages are closed to me, so nothing comes: Try again in /recovery today brings it back.'
    : 'Nothing comes while the nudges are stopped: Resume in /recovery today brings it back.';
}

interface Coming {
  readonly step: PlannedStep;
  readonly at: Instant;
}

function firstStep(plan: Plan, now: Instant): Coming | null {
  const step = plan.steps.find((one) => one.closesAt > now);
  return step ? { step, at: step.dueAt } : null;
}

/** The next step that waits, or null when the plan is through. */
function nextStep(plan: Plan, nudges: readonly Nudge[], now: Instant): Coming | null {
  const waiting = nudges
    .filter(
      (one) =>
        one.plan === plan.id &&
        one.slot === 0 &&
        (one.state === 'scheduled' || one.state === 'claimed') &&
        one.closesAt > now,
    )
    .flatMap((one) => {
      const step = plan.steps.find((planned) => planned.step === one.step);
      return step ? [{ step, at: one.dueAt }] : [];
    })
    .toSorted((a, b) => a.at - b.at || plan.steps.indexOf(a.step) - plan.steps.indexOf(b.step));
  return waiting[0] ?? null;
}
