/** What no page of the book is about: one that seems to fit would only miss the point. */
const grave = [
  'blood(?! (?:pressure|sugars?|thinners?|flow|back))|bleed(?:s|ing)?|headaches?|migraine|rash|lump|contractions?|waters broke|tarry',
  'concussion|hit my head|infect(?:ed|ion)|depressed|hopeless',
  "parkinson'?s|alzheimer'?s|dementia|cancer|tumou?r|lupus|sclerosis|thyroid|statins?|metformin|antidepressants?|prescriptions?",
].join('|');
/** What some page may be about, and a doctor too. */
const ill =
  'blood|vomit(?:s|ed|ing)?|puk(?:e|ed|ing)|throw(?:ing|n)? up|threw up|nausea|dizz(?:y|iness)|lighthead(?:ed|edness)|numb(?:ness)?|fever|pain(?:s|ful)?|hurts?|swollen|faint(?:ing)?|anxious|panic';

const graveWords = new RegExp(`\\b(?:${grave})\\b`, 'i');
const ailingWords = new RegExp(`\\b(?:${grave}|${ill})\\b`, 'i');

/** True when a question tells of something wrong in a body; the red flags have been looked for before. */
export function soundsIll(question: string): boolean {
  return ailingWords.test(question);
}

/** True when it tells of something that none of the pages is about: then a doctor is named, not a page guessed. */
export function soundsGrave(question: string): boolean {
  return graveWords.test(question);
}
