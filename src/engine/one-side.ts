import { soreAreas } from './run-line/sore.ts';

const areas = Object.values(soreAreas).flat().join('|');
const sided = new RegExp(`\\b(?:left|right) (?:(?:side of my|upper|outer|inner|lower) )?(?:${areas})\\b`, 'iu');
const single = new RegExp(`\\b(?:one|one of my|only one|just one) (?:${areas})\\b`, 'iu');
const limp = /\b(?:limp(?:ed|ing|s|y)?|hobbl(?:e|ed|ing|es))\b/iu;
const complaint =
  /\b(?:sore|soreness|tight|tightness|stiff|aches?|aching|pains?|painful|hurts?|hurting|pull(?:ed)?|strain(?:ed)?|tweak(?:ed)?|niggl\w+|cramp\w*|knot\w*)\b/iu;

/** True when a question tells of one leg, not two, or of a limp: that is no ordinary soreness, whatever else the words are like (S7). */
export function isOneSided(question: string): boolean {
  if (limp.test(question)) return !/\b(?:no|not|without an?|never|didn'?t) (?:a )?limp/iu.test(question);
  if (/\bleft\b/iu.test(question) && /\bright\b/iu.test(question)) return false;
  return sided.test(question) || (single.test(question) && complaint.test(question));
}
