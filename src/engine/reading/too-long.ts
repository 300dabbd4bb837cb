/** What is read of one line, option or box, in characters after normalising; a real report or question is under 100. */
export const MOST_CHARACTERS = 1_500;
/** And in words: reading looks at each of them. */
const MOST_WORDS = 300;
/** Raw characters beyond which nothing normalises to a length that is read. */
const BEYOND = 4 * MOST_CHARACTERS;

/** True for a text that is not read: counted after normalising (NFKC), which makes up to 18 characters of one. */
export function isTooLong(text: string, most = MOST_CHARACTERS): boolean {
  if (text.length > BEYOND) return true;
  const plain = text.normalize('NFKC').trim();
  return plain.length > most || plain.split(/\s+/u).length > MOST_WORDS;
}
