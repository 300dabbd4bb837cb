import type { Card } from '../card.ts';
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

/** Told to everybody else who says what only captains may. */
export function captainsCard(): Card {
  return say(
    "A captain's job",
    'Setting up the summary and posting it needs the right to manage this server or workspace. Your own visibility is yours: /recovery-team visibility.',
  );
}

/** Told to the captain: the club's channel does not take posts. */
export function unpostableCard(): Card {
  return say(
    "I can't write in that channel",
    'Invite me to it, or allow me to send messages there, then say /recovery-team summary again. Nothing is lost.',
  );
}

/** More was typed at once than anybody looks through for danger; nothing was done with it. */
export function overlongCard(emergencyNumber: string | null): Card {
  const who = emergencyNumber
    ? `${emergencyNumber} (elsewhere: your local emergency number)`
    : 'your local emergency number';
  return card(
    heading('That was too long for me'),
    text('I have not read it to its end, so I did nothing with it. Say it in a few words, please.'),
    text(`If something is wrong with you or somebody near you, don't wait for me. Emergency: ${who}.`),
  );
}
