import type { Card } from '../../card.ts';
import type { RedFlag } from '../safety.ts';
import { redFlagMessage } from '../safety.ts';
import { alert, button, buttons, card, heading, text } from './parts.ts';

/** Outranks every other answer. */
export function redFlagCard(flag: RedFlag, emergencyNumber: string | null): Card {
  const { title, lines } = redFlagMessage(flag, emergencyNumber);
  return card(
    heading(title),
    ...lines.map((line, index) => (index === 0 ? alert(line) : text(line))),
    flag.level === 'AMBER' ? null : buttons(button('I was assessed', 'recovery cleared', 'plain')),
  );
}
