import type { Card } from '../../card.ts';
import type { RedFlag } from '../safety.ts';
import { redFlagMessage } from '../safety.ts';
import { alert, button, buttons, card, heading, text } from './parts.ts';

/** The two ways back. */
export function assessedButtons() {
  return buttons(
    button('I was assessed', 'recovery cleared', 'plain'),
    button('It was somebody else', 'recovery cleared other', 'plain'),
  );
}

/** Outranks every other answer. `inWater`: a bath's timer runs; `lostRun`: a run line was typed with it. */
export function redFlagCard(
  flag: RedFlag,
  emergencyNumber: string | null,
  about: { readonly inWater: boolean; readonly lostRun: boolean },
): Card {
  const { title, lines } = redFlagMessage(flag, emergencyNumber);
  return card(
    heading(title),
    about.inWater ? alert('If you are in the water: out, now, and not alone.') : null,
    ...lines.map((line, index) => (index === 0 ? alert(line) : text(line))),
    about.lostRun && flag.level !== 'AMBER'
      ? text('The run itself is not stored: report it again once you are cleared.')
      : null,
    flag.level === 'AMBER' ? null : assessedButtons(),
  );
}
