import type { Card } from '../card.ts';
import type { SweatResult } from '../engine/doses/sweat-rate.ts';
import { sourceLine } from '../engine/method/rules.ts';
import { alert, card, heading, source, text } from './parts.ts';

/** `kept`: the rate is in the profile now; `wished`: the runner asked for that. */
export function sweatCard(result: SweatResult, kept: boolean, wished: boolean): Card {
  const title =
    result.kind === 'missing'
      ? result.missing.length === 0
        ? 'No sum for a run this long'
        : 'Nearly there'
      : result.kind === 'measured'
        ? 'Your sweat rate'
        : 'Your sweat rate, estimated';
  return card(
    heading(title),
    result.kind !== 'missing' && result.alert ? alert(result.alert) : null,
    ...result.lines.map((line) => text(line)),
    kept
      ? text(
          'Kept in your profile: after hot and very big runs your plan drinks by it. Gone again with /sweat-rate forget.',
        )
      : null,
    wished && !kept && result.kind === 'estimated'
      ? text('Not kept: only a rate that you measured with the scales goes into your profile.')
      : null,
    source(sourceLine(result.rules)),
  );
}
