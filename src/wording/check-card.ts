import type { Block, Button, Card } from '../card.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Plan } from '../engine/model/plan.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, button, buttons, card, heading, say, text } from './parts.ts';
import { runWords } from './run-words.ts';
import type { Voice } from './voice.ts';
import { whatNext } from './what-next.ts';

/** The first sign of life of a plan whose first step is not due yet. */
export function helloBlocks(voice: Voice, plan: Plan, nudge: Nudge): Block[] {
  const { hello } = voice.words.messages;
  const knocks = hello.knocks({ run: runWords(voice.words, plan.run) });
  return [heading(hello.title), text([knocks, ...whatNext(voice, plan, [], nudge.dueAt)])];
}

export function helloButtons({ labels }: Catalogue): Button[] {
  return [button(labels['todays-plan'], 'recovery today'), button(labels.stop, 'recovery stop', 'danger')];
}

/** Asked once when messages go unanswered. */
export function fewerBlocks({ messages: { tooMany } }: Catalogue, nudge: Nudge): Block[] {
  return nudge.state === 'done' ? [text(tooMany.noted)] : [heading(tooMany.title), text(tooMany.ask)];
}

export function fewerButtons({ labels }: Catalogue, nudge: Nudge): Button[] {
  if (nudge.state === 'done') return [];
  return [
    button(labels.fewer, `recovery fewer ${nudge.plan} fewer`, 'primary'),
    button(labels.same, `recovery fewer ${nudge.plan} same`),
    button(labels.stop, `recovery fewer ${nudge.plan} stop`, 'danger'),
  ];
}

/** After a T4 day, at 2, 6 and 24 hours; after great heat at 2. */
export function wellBlocks({ messages: { well } }: Catalogue, plan: Plan, nudge: Nudge): Block[] {
  if (nudge.state === 'done') return [heading(`✅ ${well.title}`), text(well.answered)];
  return [heading(well.title), text(`${plan.tier >= 4 ? well.veryBigDay : well.hotDay} ${well.ask}`)];
}

export function wellButtons({ labels }: Catalogue, nudge: Nudge): Button[] {
  return nudge.state === 'done'
    ? []
    : [
        button(labels['all-fine'], `recovery well ${nudge.plan} ${nudge.step}`, 'primary'),
        button(labels['not-so-good'], `recovery unwell ${nudge.plan} ${nudge.step}`),
      ];
}

/** `ok` is what the runner said, `veryBigDay` that it was a T4 day. Each button of the other answer says its red flag. */
export function wellCard({ messages: { well } }: Catalogue, ok: boolean, veryBigDay: boolean): Card {
  if (ok) return say(...well.good({ veryBigDay }));
  const { title, emergency, tap } = well.careful;
  return card(
    heading(title),
    alert(emergency),
    text(tap),
    buttons(
      ...(['R3', 'R2', 'R1', 'R6'] as const).map((rule) => button(well.signs[rule], `recovery flag ${rule}`, 'danger')),
    ),
  );
}
