import { escapeXml, readable, shorten } from './text.ts';

/** The sheet that all pictures share: size, colours, header. Lengths are pixels of the finished PNG. */
export const sheetWidth = 1080;
export const margin = 52;
export const inner = sheetWidth - 2 * margin;

/** Calm on a dark and on a light page: the sheet brings its own dark ground, so every contrast below is known (text >= 4.5:1). */
export const palette = {
  ground: '#171c28',
  edge: '#313a4e',
  lane: '#3a4560',
  text: '#f3f5f9',
  soft: '#a9b4c8',
  done: '#5fd0a0',
  now: '#ffb95c',
  nowGround: '#2f2a2a',
  ahead: '#82b1ff',
} as const;

export type Weight = 400 | 600 | 700;

export interface Writing {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, cut to its width. */
export function write(raw: string, at: Writing): string {
  const text = shorten(readable(raw), at.size, at.width);
  const { weight = 400, colour = palette.text, anchor = 'start' } = at;
  return `<text x="${round(at.x)}" y="${round(at.y)}" font-size="${at.size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

/** Where the body begins below a header with or without a second line. */
export function headerHeight(subtitle: string): number {
  return readable(subtitle) === '' ? 118 : 168;
}

export function header(title: string, subtitle: string): string {
  const first = write(title, { x: margin, y: 88, size: 50, width: inner, weight: 700 });
  if (readable(subtitle) === '') return first;
  return first + write(subtitle, { x: margin, y: 138, size: 34, width: inner, colour: palette.soft });
}

/** The whole SVG document around `body`. Opaque to the corners: both platforms round pictures themselves. */
export function sheet(height: number, body: string): string {
  const h = Math.ceil(height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}" height="${h}" viewBox="0 0 ${sheetWidth} ${h}" font-family="Inter">` +
    `<rect width="${sheetWidth}" height="${h}" fill="${palette.ground}"/>` +
    `${body}</svg>`
  );
}

export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
