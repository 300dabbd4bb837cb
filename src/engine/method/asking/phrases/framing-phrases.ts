import type { Phrase } from './phrase.ts';

/** How it is put, and numbers: read when nothing before took the words. */
// biome-ignore format: a table reads best with one row a line
export const framingPhrases: readonly Phrase[] = [
  [/\b(?:do|must|should|shall|have) (?:i|we) (?:\w+ )?(?:have to|need to|need|gotta|got to)\b|\b(?:is it|are they|is that) (?:really |even )?(?:necessary|obligatory|mandatory|required|needed|essential)\b|\bmust i\b/g, 'must'],
  [/\b(?:can|may|could) (?:i|we|one|you)\b|\bis it (?:ok|okay|fine|alright|safe|all right|bad|wrong) (?:to|if)\b|\bok(?:ay)? to\b/g, 'may'],
  [/\bshould (?:i|we)\b|\bought i\b|\bshall i\b/g, 'should'],
  [/\bhow (?:do|can|to|does|should|would) (?:i|you|we|one)?\b/g, 'howto'],
  [/\bwhich\b|\bwhat are\b|\bwhat (?:kind|sort|type)s?\b/g, 'which'],
  [/\b\d+ ?(?:min|mins|minutes?|minuten)\b|\b(?:five|ten|fifteen|twenty|thirty|few) (?:mins?|minutes?)\b/g, 'minutes'],
  [/\b\d+(?:[.,:]\d+)? ?(?:k|km|kms|kilomet\w+|miles?|mi|milers?)\b/g, 'distance'],
  [/\b\d+ ?(?:s|secs?|seconds?)\b/g, 'hold howlong'],
  [/\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b\d{1,2} ?o ?clock\b|\bat (?:2[0-3]|19)\b|\b(?:1\d|2[0-3]):\d\d\b/g, 'clock'],
  [/\b\d+ ?(?:f|c|degrees?|deg|celsius|fahrenheit)\b/g, 'temperature'],
  [/\b\d+ ?(?:g|grams?|grammes)\b/g, 'gram'],
  [/\b\d+ ?(?:kg|kgs|kilos?|lbs?|pounds)\b/g, 'kilos'],
  [/\b\d+ ?(?:ml|l|litres?|liters?|oz|ounces|fl oz|gallons?)\b/g, 'volume'],
];
