import type { Card } from '../../card.ts';
import { sourceLine } from '../method/rules.ts';
import type { SweatResult } from '../sweat.ts';
import { alert, card, heading, source, text } from './parts.ts';

export function sweatCard(result: SweatResult, kept: boolean): Card {
  const title =
    result.kind === 'missing'
      ? 'Nearly there'
      : result.kind === 'measured'
        ? 'Your sweat rate'
        : 'Your sweat rate, estimated';
  return card(
    heading(title),
    result.kind !== 'missing' && result.alert ? alert(result.alert) : null,
    ...result.lines.map((line) => text(line)),
    kept ? text('Kept in your profile: the next plans drink by it.') : null,
    source(sourceLine(result.rules)),
  );
}
