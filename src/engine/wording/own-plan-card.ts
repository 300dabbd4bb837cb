import type { Card } from '../../card.ts';
import type { Instant } from '../../time.ts';
import { type PlanQuestion, whyMissing } from '../ask-plan.ts';
import { sourceLine } from '../method/rules.ts';
import { stepOf } from '../method/steps.ts';
import type { Nudge } from '../nudge.ts';
import type { Plan } from '../plan.ts';
import { card, clock, heading, source, text } from './parts.ts';
import { stateOf } from './plan-card.ts';

/** The answer from the plan itself: the rule that left the step out, or where it stands. */
export function ownPlanCard(plan: Plan, nudges: readonly Nudge[], question: PlanQuestion, now: Instant): Card {
  const planned = plan.steps.find((step) => step.step === question.step);
  const missing = whyMissing(plan, question.step);
  const name = (stepOf(question.step)?.name ?? question.step).toLowerCase();
  if (missing)
    return card(
      heading(`Why no ${name} today?`),
      text(missing.why),
      planned
        ? text(['In its place: ', { bold: planned.name }, ' at ', clock(planned.dueAt, plan.zone), '.'])
        : missing.rule === 'G-tiers' || missing.rule === 'M10'
          ? text('Want it anyway? Press Full in /recovery today; safety still has the last word.')
          : null,
      source(sourceLine([missing.rule])),
    );
  if (!planned) return card(heading(`No ${name} today`), text('It is not in this plan.'));
  const row = nudges.find((one) => one.plan === plan.id && one.step === planned.step && one.slot === 0);
  return card(
    heading(`${planned.name} today`),
    text(where(stateOf(row, now), row?.dueAt ?? planned.dueAt, plan)),
    text(planned.what),
  );
}

function where(state: ReturnType<typeof stateOf>, at: Instant, plan: Plan) {
  switch (state) {
    case 'ahead':
      return ['It comes at ', clock(at, plan.zone), '.'];
    case 'now':
      return 'It is open right now: look at your direct messages.';
    case 'done':
      return 'Done already.';
    case 'skipped':
      return 'You skipped it, and that is fine.';
    case 'missed':
      return 'Its window is over. No harm done.';
    case 'stopped':
      return 'It is stopped: Resume in /recovery today brings it back.';
  }
}
