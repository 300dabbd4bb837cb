/** Words for what the book has no answer to and a doctor may; the red flags have been looked for before. */
const ailing =
  /\b(?:blood|bleed(?:s|ing)?|headaches?|migraine|vomit(?:s|ed|ing)?|puk(?:e|ed|ing)|throw(?:ing|n)? up|threw up|nausea|dizz(?:y|iness)|lighthead(?:ed|edness)|numb(?:ness)?|rash|lump|fever|pain(?:s|ful)?|hurts?|swollen|contractions?|waters broke|tarry|concussion|hit my head|infect(?:ed|ion)|faint(?:ing)?|anxious|panic|depressed|hopeless|suicid(?:e|al)|kill myself|self[- ]?harm)\b/i;

/** Those of them that no page is about: a page that seems to fit would only miss the point. */
const grave =
  /\b(?:blood(?! (?:pressure|sugars?|thinners?|flow|back))|bleed(?:s|ing)?|headaches?|migraine|rash|lump|contractions?|waters broke|tarry|concussion|hit my head|infect(?:ed|ion)|depressed|hopeless|suicid(?:e|al)|kill myself|self[- ]?harm)\b/i;

/** True when a question tells of something wrong in a body. */
export function soundsIll(question: string): boolean {
  return ailing.test(question);
}

/** True when it tells of something that none of the pages is about. */
export function soundsGrave(question: string): boolean {
  return grave.test(question);
}
