import { oneSided, type RunReport } from '../model/run.ts';
import { soreAreas } from '../reading/run-line/sore.ts';

const areas = Object.values(soreAreas).flat().join('|');
const area = new RegExp(`\\b(?:${areas})\\b`, 'iu');
/** 'left', and 'right' only where it is a side: "is it right to roll" is not. */
const side = new RegExp(
  `\\bleft (?:one|side|leg)\\b|\\b(?:my|the|on|on the|on my|only|just|outer|inner)\\W+left\\b|\\(left\\)|\\b(?:my|on the|on my|only|just) right\\b|\\(right\\)|\\bright (?:one|side|leg)\\b|\\bone[- ]sided?\\b|\\b(?:just|only) (?:the )?one(?=[.!?,;]|$)|\\b(?:${areas}), (?:left|right)(?=[.!?,;]|$)|\\b(?:left|right) (?:(?:side of my|upper|outer|inner|lower) )?(?:${areas})\\b|\\b[lr] (?:${areas})\\b`,
  'iu',
);
const single = new RegExp(`\\b(?:one|one of my|only one|just one) (?:${areas})\\b`, 'iu');
const limp = /\b(?:limp(?:ed|ing|s|y)?|hobbl(?:e|ed|ing|es))\b/iu;
const noLimp = /\b(?:no|not|without an?|never|didn'?t)(?: really| even)?(?: a)? (?:limp|hobbl)/iu;
const wrong =
  /\b(?:sore|soreness|tight|tightness|stiff|aches?|aching|pains?|painful|hurts?|hurting|pull(?:ed|s|ing)?|strain(?:ed)?|tweak(?:ed)?|niggl\w+|cramp\w*|knot\w*|twing\w+|grumpy|angry|cranky)\b/iu;
/** What hands or a roller would do there. */
const handled = /\b(?:roll(?:ing|er)?|stretch\w*|massage|foam)\b/iu;
/** 'left calf', and nothing else. */
const FEW = 3;

/**
 * True when a question tells of one leg, not two, or of a limp: that is no ordinary soreness, whatever else the words are like (S7). `told` is what the
 * runner reported in the days before: a question about a spot that was sore on one side is about that side.
 */
export function isOneSided(asked: string, told: readonly Pick<RunReport, 'sore'>[] = []): boolean {
  // Two neighbouring letters swapped, the slip that fingers make in these two words.
  const question = asked.replace(/\b(?:rigth|rihgt|rgiht)\b/giu, 'right').replace(/\b(?:letf|lfet)\b/giu, 'left');
  if (limp.test(question) && !noLimp.test(question)) return true;
  if (!area.test(question)) return false;
  const hurts = wrong.test(question);
  const touched = hurts || handled.test(question);
  if (touched && told.flatMap(oneSided).some((spot) => namesOf(spot.area).test(question))) return true;
  if (/\bleft\b/iu.test(question) && /\bright\b/iu.test(question)) return false;
  const short = question.trim().split(/\s+/u).length <= FEW;
  return (side.test(question) && (touched || short)) || (single.test(question) && hurts);
}

function namesOf(spot: string): RegExp {
  const names: readonly string[] = soreAreas[spot as keyof typeof soreAreas] ?? [spot];
  return new RegExp(`\\b(?:${names.join('|')})\\b`, 'iu');
}
