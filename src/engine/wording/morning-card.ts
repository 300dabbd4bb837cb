import type { Block, Button, Card } from '../../card.ts';
import { sourceLine } from '../method/rules.ts';
import type { MorningCheck } from '../snapshot.ts';
import type { SorenessAnswer } from '../soreness.ts';
import { button, card, heading, source, text } from './parts.ts';

/** Asked half an hour after waking. */
export function sorenessQuestion(): Block[] {
  return [
    heading('☀️ Morning check'),
    text('Walk down a few stairs. How sore are the legs, 0 (nothing) to 10 (crutches, please)?'),
  ];
}

export function sorenessButtons(plan: string): Button[] {
  return Array.from({ length: 11 }, (_, score) => button(String(score), `recovery sore ${plan} ${score}`));
}

/** After the soreness tap: may I run today, and the sleep question. */
export function sorenessCard(check: MorningCheck, verdict: SorenessAnswer): Card {
  return card(
    heading(`☀️ Soreness ${check.soreness ?? '-'} of 10: ${verdict.title}`),
    text(verdict.say),
    text(check.sleepHours === null ? 'And how long did you sleep?' : `Slept about ${check.sleepHours} h: noted.`),
    check.sleepHours === null
      ? {
          kind: 'buttons',
          buttons: [5, 6, 7, 8, 9].map((hours) =>
            button(
              hours === 5 ? '5 h or less' : hours === 9 ? '9 h or more' : `${hours} h`,
              `recovery slept ${check.plan} ${hours}`,
            ),
          ),
        }
      : null,
    source(sourceLine(['G-morning', 'G-doms'])),
  );
}
