import type { Card } from '../card.ts';
import type { EstimatedSweat, MeasuredSweat, SweatResult } from '../engine/model/sweat.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, card, heading, source, text } from './parts.ts';
import { sourceLine } from './source-line.ts';
import { adviceText } from './spoken.ts';
import type { Voice } from './voice.ts';

/** `kept`: the rate is in the profile now; `wished`: the runner asked for that. */
export function sweatCard(voice: Voice, result: SweatResult, kept: boolean, wished: boolean): Card {
  const words = voice.words.sweat;
  const known = result.kind === 'measured' || result.kind === 'estimated';
  return card(
    heading(words.titles[result.kind]),
    known && result.gained ? alert(voice.words.drinking['gained-signs']) : null,
    ...linesOf(voice, words, result).map(text),
    kept ? text(words.kept) : null,
    wished && !kept && result.kind === 'estimated' ? text(words.notKept) : null,
    source(sourceLine(voice.words, result.rules)),
  );
}

function linesOf(voice: Voice, words: Catalogue['sweat'], result: SweatResult): readonly string[] {
  switch (result.kind) {
    case 'which-unit':
      return [words.whichUnit(result)];
    case 'too-long':
      return [adviceText(voice, result.advice, 0)];
    case 'missing':
      return [
        words.missing(result.missing.map((fact) => words.facts[fact])),
        words.example,
        ...(result.scales ? [words.better] : []),
      ];
    case 'measured':
      return measuredLines(voice, words, result);
    case 'estimated':
      return estimatedLines(voice, words, result);
  }
}

function measuredLines(voice: Voice, words: Catalogue['sweat'], result: MeasuredSweat): readonly string[] {
  const { litresPerHour, slip, scales, lossKg, lossPercent, advice } = result;
  return [
    ...(litresPerHour === null ? [] : [words.rate(voice.q.volume(litresPerHour * 1000))]),
    ...(slip ? [words.slip] : []),
    ...(scales && lossKg > 0 ? [words.lighter(voice.q.mass(lossKg), lossPercent.toFixed(1))] : []),
    adviceText(voice, advice, 0),
  ];
}

function estimatedLines(
  { q, words: all }: Voice,
  words: Catalogue['sweat'],
  result: EstimatedSweat,
): readonly string[] {
  const { litresPerHour, span, rough, drink, drinkMl, firstMl } = result;
  const advice =
    drink === 'own-plan'
      ? all.drinking['own-plan']
      : drink === 'to-thirst' && drinkMl
        ? words.toThirst({ amount: q.volumes(drinkMl), exact: drinkMl[0] === drinkMl[1], first: q.volume(firstMl) })
        : words.drink[drink === 'to-thirst' ? 'no-amount' : drink];
  return [
    words.estimate({
      rough,
      rate: q.volume(litresPerHour * 1000),
      span: q.volumes([span[0] * 1000, span[1] * 1000]),
    }),
    ...(rough ? [words.outside] : []),
    advice,
  ];
}
