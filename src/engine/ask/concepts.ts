import { phrases } from '../method/asking/phrases.ts';
import { realWords } from '../method/asking/real-words.ts';
import { sameWords } from '../method/asking/same-words.ts';
import { smallWords } from '../method/asking/small-words.ts';
import { slips } from '../reading/edit-distance.ts';

/** Endings that English hangs on a word. Rough on purpose: both sides of the search are cut alike. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  const cut = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^us])s$/, '$1');
  const bare = cut.replace(/([a-z]{3,})(?:ing|ed)$/, '$1');
  return bare === cut ? cut.replace(/([a-z]{4,})e$/, '$1') : bare.replace(/([^aeiouls])\1$/, '$1');
}

const concepts: ReadonlyMap<string, string> = new Map(
  Object.entries(sameWords).flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name] as const)),
);
/** Reversed, so that of two words with one root the first counts. */
const roots: ReadonlyMap<string, string> = new Map(
  [...concepts].reverse().map(([word, name]) => [stem(word), name] as const),
);
/** The concepts that the tables know; anything else that a text is about is a bare stem. */
export const conceptNames: ReadonlySet<string> = new Set([
  ...Object.keys(sameWords),
  ...phrases.flatMap(([, meaning]) => meaning.split(' ')),
]);

/** What thumbs leave out. */
const shorthand: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  ur: 'your',
  r: 'are',
  b4: 'before',
  wat: 'what',
  wot: 'what',
  y: 'why',
  shld: 'should',
  cd: 'could',
};

/** The text as the search reads it: lower case, no accents, no punctuation. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’`´]+/gu, '')
    .replace(/°/g, ' degrees ')
    .replace(/(\d)[:.](\d)/g, '$1:$2')
    .replace(/[^\p{L}\p{N}:]+/gu, ' ')
    .replace(/:(?!\d)/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => (Object.hasOwn(shorthand, word) ? shorthand[word] : word))
    .join(' ');
}

/** What a text is about: concepts where the words are known, stems where not; each once, small words left out. */
export function conceptsOf(text: string, known?: ReadonlySet<string>): readonly string[] {
  let said = ` ${plainText(text)} `;
  const found = new Set<string>();
  for (const [pattern, meaning] of phrases)
    said = said.replace(pattern, () => {
      for (const concept of meaning.split(' ')) found.add(concept);
      return ' · ';
    });
  for (const word of said.split(/[\s·]+/)) {
    if (word === '') continue;
    const concept = conceptOf(word, known);
    if (concept !== null) found.add(concept);
  }
  return [...found];
}

function conceptOf(word: string, known?: ReadonlySet<string>): string | null {
  const same = concepts.get(word);
  if (same !== undefined) return same;
  if (smallWords.has(word) || /^[\d:]+$/.test(word)) return null;
  const root = stem(word);
  const alike = roots.get(root);
  if (alike !== undefined) return alike;
  if (!known || known.has(root)) return root;
  return mended(word) ?? root;
}

/** The concept of the one known word that is a slip of the finger away. */
function mended(word: string): string | null {
  const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  if (allowed === 0 || realWords.has(word)) return null;
  let best: string | null = null;
  let least = allowed + 1;
  for (const [known, name] of concepts) {
    if (known.length < 4 || known[0] !== word[0] || Math.abs(known.length - word.length) > allowed) continue;
    const off = slips(word, known);
    if (off < least) {
      least = off;
      best = name;
    }
  }
  return best;
}
