import type { Block, Button, Card, Text } from '../../card.ts';
import { type Instant, MINUTE } from '../../time.ts';
import { sourceLine } from '../method/rules.ts';
import { stepWords } from '../method/step-words.ts';
import { stepOf } from '../method/steps.ts';
import type { Nudge } from '../nudge.ts';
import type { Plan, PlannedStep } from '../plan.ts';
import { CHECK, HELLO } from '../reconcile.ts';
import { sorenessButtons, sorenessQuestion } from './morning-card.ts';
import { button, buttons, card, clock, heading, text } from './parts.ts';
import { nextStep } from './plan-card.ts';
import { runWords } from './run-words.ts';

/**
 * One direct message for the nudges that it carries, in the method's order: one step as a rule, several when they fall due together or after an outage.
 * Rendered again after every click: what is settled shows its outcome, what is open keeps its buttons.
 */
export function nudgeCard(plan: Plan, carried: readonly Nudge[], all: readonly Nudge[], now: Instant): Card {
  const place = (nudge: Nudge) => plan.steps.findIndex((step) => step.step === nudge.step);
  const ordered = carried.toSorted((a, b) => place(a) - place(b));
  const several = ordered.length > 1;
  return card(
    ...ordered.flatMap((nudge) => blocksFor(plan, nudge, several)),
    buttons(...ordered.flatMap((nudge) => buttonsFor(plan, nudge, several, now))),
    ordered.every(isSettled) ? text(whatNext(plan, all, now)) : null,
  );
}

function isSettled(nudge: Nudge): boolean {
  return nudge.state === 'done' || nudge.state === 'skipped' || (nudge.state === 'scheduled' && nudge.message !== null);
}

function blocksFor(plan: Plan, nudge: Nudge, several: boolean): (Block | null)[] {
  if (nudge.step === CHECK) return sorenessQuestion();
  if (nudge.step === HELLO)
    return [
      heading('Your recovery is planned'),
      text([`${runWords(plan.run)}. I will knock here at the right minutes. `, ...whatNext(plan, [], nudge.dueAt)]),
    ];
  const planned = plan.steps.find((step) => step.step === nudge.step);
  if (!planned) return [];
  if (nudge.slot > 0) return timerBlocks(planned, nudge);
  return stepBlocks(plan, planned, nudge, several);
}

function stepBlocks(plan: Plan, planned: PlannedStep, nudge: Nudge, several: boolean): Block[] {
  const step = stepOf(planned.step);
  const title = `${step?.icon ?? ''} ${planned.name}`.trim();
  switch (nudge.state) {
    case 'done':
      return [heading(`✅ ${planned.name}`), text(praiseFor(plan, planned))];
    case 'skipped':
      return [heading(`➖ ${planned.name}`), text('Skipped. Fair enough.')];
    case 'scheduled':
      if (nudge.message !== null)
        return [
          heading(`⏰ ${planned.name}`),
          text(['Later it is: I will be back at ', clock(nudge.dueAt, plan.zone), '.']),
        ];
      break;
    case 'missed':
    case 'expired':
      return [heading(`▫️ ${planned.name}`), text('Its window is over. No harm done; the next step still counts.')];
    case 'claimed':
    case 'sent':
    case 'cancelled':
    case 'failed':
      break;
  }
  const opener = planned.substitute ? '' : `${openerFor(plan, planned)} `;
  const running: Text[] =
    nudge.startedAt === null
      ? []
      : [['⏱️ Timer running since ', clock(nudge.startedAt, plan.zone), '. I will call the minutes.']];
  const body = several && nudge.startedAt === null ? planned.how : `${opener}${planned.how}`;
  return [heading(title), text(body), ...running.map(text)];
}

function timerBlocks(planned: PlannedStep, nudge: Nudge): Block[] {
  const call = stepOf(planned.step)?.timer?.[nudge.slot - 1];
  return call ? [heading(`⏱️ ${planned.name}: ${call.minute} min`), text(call.say)] : [];
}

function openerFor(plan: Plan, planned: PlannedStep): string {
  const openers = stepWords[planned.step].openers;
  return openers[plan.ordinal % openers.length] ?? openers[0];
}

function praiseFor(plan: Plan, planned: PlannedStep): string {
  const praise = stepWords[planned.step].praise;
  return praise[plan.ordinal % praise.length] ?? praise[0];
}

function buttonsFor(plan: Plan, nudge: Nudge, several: boolean, now: Instant): (Button | null)[] {
  if (nudge.step === CHECK) return sorenessButtons(plan.id);
  if (nudge.step === HELLO)
    return [button("Today's plan", 'recovery today'), button('Stop', 'recovery stop', 'danger')];
  const planned = plan.steps.find((step) => step.step === nudge.step);
  if (!planned || nudge.closesAt <= now) return [];
  const base = `${plan.id}.${nudge.step}.0`;
  if (nudge.slot > 0)
    return nudge.state === 'claimed' || nudge.state === 'sent'
      ? [button('Out', `recovery out ${base}`, 'primary')]
      : [];
  const open = nudge.state === 'claimed' || nudge.state === 'sent';
  if (!open) return [];
  if (several)
    return [
      button(`Done: ${planned.name}`, `recovery done ${base}`, 'primary'),
      button(`Skip: ${planned.name}`, `recovery skip ${base}`),
    ];
  const timed = stepOf(planned.step)?.timer !== null && !planned.substitute;
  if (nudge.startedAt !== null) return [button('Out', `recovery out ${base}`, 'primary')];
  return [
    timed ? button('Start timer', `recovery start ${base}`, 'primary') : null,
    button('Done', `recovery done ${base}`, timed ? 'plain' : 'primary'),
    button('Skip', `recovery skip ${base}`),
    nudge.closesAt - now > 4 * MINUTE ? button('Later', `recovery later ${base}`) : null,
    button('Why?', `recovery why ${base}`),
  ];
}

/** 'Next: Ice bath at 10:33.' */
export function whatNext(plan: Plan, nudges: readonly Nudge[], now: Instant) {
  const next = nudges.length === 0 ? firstStep(plan, now) : nextStep(plan, nudges, now);
  if (!next) return ['That was the last step for today. Sleep well; I will ask about your legs in the morning.'];
  return ['Next: ', { bold: next.step.name }, ' at ', clock(next.at, plan.zone), '.'] as const;
}

function firstStep(plan: Plan, now: Instant) {
  const step = plan.steps.find((one) => one.closesAt > now);
  return step ? { step, at: step.dueAt } : null;
}

/** The Why? answer: plain words, grade, source. */
export function whyCard(planned: PlannedStep): Card {
  return card(heading(`Why ${planned.name.toLowerCase()}?`), text(stepWords[planned.step].why), {
    kind: 'source',
    text: sourceLine(planned.rules),
  });
}
