import type { Card } from '../card.ts';
import type { Visibility } from '../engine/model/snapshot.ts';
import { button, buttons, card, heading, text } from './parts.ts';

const words = {
  named: 'The summary names you when you ran. Never what you skipped, how sore you are, or anything about your health.',
  counted: 'You are counted, not named, and only when at least three are.',
  hidden: 'You do not appear at all.',
} as const satisfies Record<Visibility, string>;

export function visibilityCard(now: Visibility, asking: boolean): Card {
  return card(
    heading(asking ? `In the club you are: ${now}` : `From now on: ${now}`),
    text(words[now]),
    buttons(
      ...(['named', 'counted', 'hidden'] as const)
        .filter((one) => one !== now)
        .map((one) => button(`Be ${one}`, `recovery-team visibility ${one}`)),
    ),
  );
}
