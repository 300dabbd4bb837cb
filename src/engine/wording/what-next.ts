import type { Inline } from '../../card.ts';
import type { Instant } from '../../time.ts';
import { sayIn, turns } from '../method/turns.ts';
import type { Nudge } from '../nudge.ts';
import type { Plan, PlannedStep } from '../plan.ts';
import { clock } from './parts.ts';

/** 'Next: Ice bath at 10:33.' Without rows: the plan's first step that is still ahead. */
export function whatNext(plan: Plan, nudges: readonly Nudge[], now: Instant): readonly Inline[] {
  const next = nudges.length === 0 ? firstStep(plan, now) : nextStep(plan, nudges, now);
  if (!next) return [sayIn(turns.lastStep, plan.ordinal)];
  return ['Next: ', { bold: next.step.name }, ' at ', clock(next.at, plan.zone), '.'];
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
