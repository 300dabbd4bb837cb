import type { Block, Button, Card } from '../card.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Plan } from '../engine/model/plan.ts';
import { alert, button, buttons, card, heading, text } from './parts.ts';
import { runWords } from './run-words.ts';
import type { Voice } from './voice.ts';
import { whatNext } from './what-next.ts';

/** The first sign of life of a plan whose first step is not due yet. */
export function helloBlocks(voice: Voice, plan: Plan, nudge: Nudge): Block[] {
  return [
    heading('Your recovery is planned'),
    text([
      `${runWords(plan.run)}. I will knock here at the right minutes. `,
      ...whatNext(voice, plan, [], nudge.dueAt),
    ]),
  ];
}

export function helloButtons(): Button[] {
  return [button("Today's plan", 'recovery today'), button('Stop', 'recovery stop', 'danger')];
}

/** Asked once when messages go unanswered. */
export function fewerBlocks(nudge: Nudge): Block[] {
  if (nudge.state === 'done') return [text('Noted: how many messages you get is in /recovery-profile nudges.')];
  return [
    heading('Too many messages?'),
    text(
      'Two went by, so I have folded the rest of today into fewer. Fewer keeps it that way, Same brings back one a step, Stop ends it for today.',
    ),
  ];
}

export function fewerButtons(nudge: Nudge): Button[] {
  if (nudge.state === 'done') return [];
  return [
    button('Fewer', `recovery fewer ${nudge.plan} fewer`, 'primary'),
    button('Same', `recovery fewer ${nudge.plan} same`),
    button('Stop', `recovery fewer ${nudge.plan} stop`, 'danger'),
  ];
}

/** After a T4 day, at 2, 6 and 24 hours; after great heat at 2. */
export function wellBlocks(plan: Plan): Block[] {
  const day = plan.tier >= 4 ? 'That was a very long day.' : 'That was a hot one.';
  return [
    heading('How are you holding up?'),
    text(`${day} Cooled down, drinking to thirst, peeing pale? No headache, no vomiting, head clear?`),
  ];
}

export function wellButtons(nudge: Nudge): Button[] {
  return nudge.state === 'done'
    ? []
    : [
        button('All fine', `recovery well ${nudge.plan} ${nudge.step}`, 'primary'),
        button('Not so good', `recovery unwell ${nudge.plan} ${nudge.step}`),
      ];
}

/** `ok` is what the runner said, `big` that it was a T4 day. Each button of the other answer says its red flag. */
export function wellCard(ok: boolean, big: boolean): Card {
  if (ok)
    return card(
      heading('Good'),
      text(`Keep sipping to thirst, keep eating.${big ? ' Nothing hard for three days.' : ' Stay in the cool.'}`),
    );
  return card(
    heading('Then let us be careful'),
    alert(
      'Confused, collapsed, chest pain, vomiting with a headache, or urine like cola: call your emergency number now.',
    ),
    text(
      'Tap what fits and I say what to do. Anything else: tell me in words with /ask-coach, or have somebody look at you.',
    ),
    buttons(
      button('Headache and vomiting', 'recovery flag R3', 'danger'),
      button('Confused or dizzy', 'recovery flag R2', 'danger'),
      button('Chest pain', 'recovery flag R1', 'danger'),
      button('Dark urine', 'recovery flag R6', 'danger'),
    ),
  );
}
