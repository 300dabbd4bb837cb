import type { Card } from '../../card.ts';
import { button, buttons, card, heading, say, text } from './parts.ts';

/** Our fault, said plainly. */
export function troubleCard(): Card {
  return say(
    'That went wrong on my side',
    'Nothing was half-done. Try it once more in a minute; if it keeps happening, tell whoever hosts me.',
  );
}

/** How to open direct messages, by platform. */
const opening: Readonly<Record<string, string>> = {
  discord: "Open the server's menu, choose Privacy Settings, switch on Direct Messages, then press the button.",
};

export function openingWords(platform: string): string {
  return opening[platform] ?? 'Allow messages from me, then press the button.';
}

/** Told privately where the command was typed: the nudges have nowhere to go. */
export function closedCard(platform: string): Card {
  const fix = openingWords(platform);
  return card(
    heading("I can't send you direct messages"),
    text(`Your plan is stored and nothing is lost, but the nudges have nowhere to go. ${fix}`),
    buttons(button('Try again', 'recovery again', 'primary'), button("Today's plan", 'recovery today')),
  );
}

/** Told to the captain: the club's channel does not take posts. */
export function unpostableCard(): Card {
  return say(
    "I can't write in that channel",
    'Invite me to it, or allow me to send messages there, then say /recovery-team summary again. Nothing is lost.',
  );
}
