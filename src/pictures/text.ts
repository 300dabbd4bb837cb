/**
 * Text inside a picture: only what the bundled font can draw, escaped for XML, cut to a width.
 * Nothing a person types reaches the SVG by another way.
 */

/** Latin, Greek, Cyrillic, dashes, quotes, arrows. Emoji and other scripts would come out as empty boxes. */
const drawable =
  /[^\u0020-\u007e\u00a1-\u024f\u0370-\u0373\u0384-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2010-\u2026\u20ac\u2190-\u2193\u2212]/gu;

/** Advance widths of Inter SemiBold for U+0020 ... U+007E, in hundredths of an em. */
const widths = [
  25, 32, 52, 64, 65, 100, 66, 33, 37, 37, 54, 67, 32, 47, 32, 38, 66, 42, 62, 64, 67, 61, 64, 58, 64, 64, 32, 33, 67,
  67, 67, 54, 100, 73, 66, 74, 72, 61, 59, 75, 75, 28, 58, 70, 57, 92, 76, 77, 65, 77, 65, 65, 66, 74, 73, 102, 72, 71,
  65, 37, 38, 37, 48, 47, 35, 57, 62, 58, 62, 59, 39, 63, 61, 26, 26, 57, 26, 90, 61, 61, 62, 62, 40, 55, 35, 61, 59,
  84, 57, 59, 57, 45, 36, 45, 67,
];
/** Wide enough for nearly every letter outside ASCII. */
const otherWidth = 92;

/** What is left of `raw` that can be drawn, on one line; `otherwise` when nothing is. */
export function readable(raw: string, otherwise = ''): string {
  const text = raw
    .slice(0, 400)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(drawable, '')
    .replace(/ +/g, ' ')
    .trim();
  return text === '' ? otherwise : text;
}

/** Width in pixels at `size` pixels; a little more than the truth rather than less. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    // An accent does not widen its letter.
    const code = letter.normalize('NFD').codePointAt(0) ?? 0;
    sum += widths[code - 0x20] ?? otherWidth;
  }
  return (sum / 100) * size;
}

/** `text`, or as much of it as fits `width` pixels, with an ellipsis that shows the cut. */
export function shorten(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
