const weighing =
  /\b(?:weigh(?:ed|t)?|from)\b\D{0,12}(\d{2,3}(?:[.,]\d+)?)\s*(?:(?:kgs?|lbs?)\s*)?(?:to|->|→|-|,|then|before|and|now|the|start)[\s>,a-z]{0,20}?(\d{2,3}(?:[.,]\d+)?)(?!\s*(?:min|h|km|k\b|bpm|%|:))/giu;

/** True for a line that weighs more after than before: with a headache that is R3, without one it is nothing. */
export function gainsWeight(words: string): boolean {
  return words.matchAll(weighing).some(([, before = '', after = '']) => kilos(after) > kilos(before));
}

function kilos(typed: string): number {
  return Number(typed.replace(',', '.'));
}
